import { casesOf } from '../make-case.ts'
import { juneLeaver, leaver, stopped } from '../persons.ts'

const it = casesOf('starts-on', 'Beginning')
const met = (value: string) => ({ outcome: 'met', value }) as const

export const cases = [
  it(
    'start-8-august',
    'Registered on 8 August: it begins on 1 August.',
    juneLeaver('2026-08-08'),
    '2026-08-15',
    met('2026-08-01'),
  ),
  it(
    'start-9-august',
    'Registered on 9 August, a Sunday: it still begins on 1 August.',
    juneLeaver('2026-08-09'),
    '2026-08-15',
    met('2026-08-01'),
    'W-85',
  ),
  it(
    'start-10-august',
    'Registered on 10 August: it begins on that day.',
    juneLeaver('2026-08-10'),
    '2026-08-15',
    met('2026-08-10'),
  ),
  it(
    'start-in-july',
    'Registered in July: it begins on 1 August all the same.',
    juneLeaver('2026-07-03'),
    '2026-07-10',
    met('2026-08-01'),
  ),
  it(
    'start-next-year',
    'Registered in May of the year after: it begins on that day.',
    juneLeaver('2026-05-04', { studiesEndedOn: '2025-06-30' }),
    '2026-05-10',
    met('2026-05-04'),
  ),
  it(
    'start-after-resit',
    'After a resit it begins on the day of registration, also early in August.',
    leaver({ studiesEndedOn: '2026-08-03', studiesEndedAs: 'resit-or-thesis', registeredOn: '2026-08-05' }),
    '2026-08-15',
    met('2026-08-05'),
  ),
  it(
    'start-stopped',
    'Stopped during the year: it begins on the day of registration.',
    stopped('2024-02-12'),
    '2024-03-01',
    met('2024-02-12'),
  ),
  it(
    'start-apprentice',
    'After an apprenticeship it begins on the day of registration.',
    leaver({ studiesEndedOn: '2026-06-30', studiesEndedAs: 'apprenticeship-passed', registeredOn: '2026-07-06' }),
    '2026-08-15',
    met('2026-07-06'),
  ),
  it(
    'start-end-unknown',
    'How the studies ended is not told: 1 August or 5 August.',
    leaver({ studiesEndedOn: '2026-06-30', registeredOn: '2026-08-05' }),
    '2026-08-15',
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/jobSeeker/studiesEndedAs'] },
  ),
  it(
    'start-not-registered',
    'Nothing begins without registration.',
    leaver({ studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' }),
    '2026-08-15',
    'not-met',
  ),
  it(
    'start-too-old',
    'Registered on the 25th birthday: too late for a beginning.',
    stopped('2030-03-14'),
    '2030-04-01',
    'not-met',
  ),
  it(
    'start-day-before-25',
    'Registered on the day before the 25th birthday: it begins, and stays begun after it.',
    stopped('2030-03-13'),
    '2030-04-01',
    met('2030-03-13'),
  ),
  it(
    'start-at-school',
    'Born in July and 17: school is compulsory until 30 June of the year of the 18th birthday.',
    stopped('2026-06-01', { studiesEndedOn: '2026-05-29' }, { birthDate: '2008-07-20' }),
    '2026-06-29',
    'not-met',
  ),
  it(
    'start-school-over',
    'Born in July and 17: on 30 June of that year school is over.',
    stopped('2026-06-01', { studiesEndedOn: '2026-05-29' }, { birthDate: '2008-07-20' }),
    '2026-06-30',
    met('2026-06-01'),
  ),
  it(
    'start-17-in-may',
    'Born in May: school is over on the 18th birthday, not the day before.',
    stopped('2026-05-04', { studiesEndedOn: '2026-04-30' }, { birthDate: '2008-05-20' }),
    '2026-05-19',
    'not-met',
  ),
  it(
    'start-18-in-may',
    'Born in May: school is over on the 18th birthday.',
    stopped('2026-05-04', { studiesEndedOn: '2026-04-30' }, { birthDate: '2008-05-20' }),
    '2026-05-20',
    met('2026-05-04'),
  ),
]
