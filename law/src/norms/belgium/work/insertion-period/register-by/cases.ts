import { casesOf } from '../make-case.ts'
import { juneLeaver, leaver, stopped } from '../persons.ts'

const it = casesOf('register-by', 'Registration after June')
const unregistered = (over = {}) =>
  leaver({ studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' }, over)

export const cases = [
  it('by-9-august', 'Finished in June 2026: registration by 9 August keeps 1 August.', unregistered(), '2026-07-01', {
    outcome: 'met',
    value: '2026-08-09',
    information: ['insertion.better-by-8-august'],
  }),
  it('by-9-august-2025', 'Finished in June 2025: by 9 August 2025.', juneLeaver('2025-07-20'), '2025-07-25', {
    outcome: 'met',
    value: '2025-08-09',
  }),
  it('by-not-june', 'Stopped during the year: no such day.', stopped('2024-02-12'), '2024-03-01', 'not-met'),
  it('by-too-old', 'On the 25th birthday: no such day.', unregistered(), '2030-03-14', 'not-met'),
  it('by-last-young-day', 'On the day before the 25th birthday.', unregistered(), '2030-03-13', {
    outcome: 'met',
    value: '2026-08-09',
  }),
  it('by-at-school', 'At 16 school is compulsory.', unregistered({ birthDate: '2010-01-01' }), '2026-07-01', 'not-met'),
  it(
    'by-year-unknown',
    'When the studies ended is not told.',
    leaver({ studiesEndedAs: 'june-no-resit', registeredOn: 'never' }),
    '2026-07-01',
    { outcome: 'undetermined', missing: ['/jobSeeker/studiesEndedOn'] },
  ),
]
