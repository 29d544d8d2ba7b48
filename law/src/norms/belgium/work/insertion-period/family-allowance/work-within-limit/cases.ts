import { casesOf } from '../../make-case.ts'
import { type Facts, leaver } from '../../persons.ts'

const it = casesOf('family-allowance/work-within-limit', 'Work and family allowance')
const person = (municipality: string, birthDate: string, jobSeeker: Facts) =>
  leaver(jobSeeker, { birthDate, registrations: [{ register: 'population', municipality, from: '2003-03-20' }] })
const inNamur = (birthDate: string, jobSeeker: Facts) => person('92094', birthDate, jobSeeker)
const gross = (grossPerMonth: number) => inNamur('2000-12-31', { grossPerMonth })
const hours = (hoursPerQuarter: number) => inNamur('2001-01-01', { hoursPerQuarter })
const contested = { outcome: 'undetermined', reason: 'contested', readings: ['insertion.earnings-ceiling'] } as const
const open = {
  outcome: 'undetermined',
  reason: 'open-law',
  openPoints: ['insertion.family-allowance-elsewhere'],
} as const

export const cases = [
  it('gross-805', 'Wallonia, born by 2000, 805 euros gross: within every limit.', gross(805), '2025-05-01', 'met'),
  it('gross-805-746', 'Exactly 805.746 euros.', gross(805.746), '2025-05-01', 'met'),
  it(
    'gross-806',
    '806 euros: contested, since one page says that there is no limit any more.',
    gross(806),
    '2025-05-01',
    contested,
  ),
  it('gross-806-july-2022', '806 euros on 31 July 2022: the limit applied.', gross(806), '2022-07-31', 'not-met'),
  it('gross-806-august-2022', '806 euros on 1 August 2022: contested.', gross(806), '2022-08-01', contested),
  it('gross-805-2022', '805 euros on 31 July 2022: within the limit.', gross(805), '2022-07-31', 'met'),
  it('hours-239', 'Wallonia, born in 2001, 239 hours in the quarter.', hours(239), '2025-05-01', 'met'),
  it('hours-240', '240 hours.', hours(240), '2025-05-01', 'met'),
  it('hours-241', '241 hours.', hours(241), '2025-05-01', 'not-met'),
  it(
    'hours-born-2000',
    'Born by 2000 with few hours and high earnings: hours do not help.',
    inNamur('2000-12-31', { grossPerMonth: 2000, hoursPerQuarter: 10 }),
    '2022-07-31',
    'not-met',
  ),
  it(
    'gross-born-2001',
    'Born in 2001 with many hours: low earnings do not help.',
    inNamur('2001-01-01', { grossPerMonth: 10, hoursPerQuarter: 300 }),
    '2025-05-01',
    'not-met',
  ),
  it(
    'brussels-240',
    'Brussels, 240 hours: no limit of income.',
    person('21004', '2000-12-31', { grossPerMonth: 3000, hoursPerQuarter: 240 }),
    '2025-05-01',
    { outcome: 'met', information: ['insertion.brussels-no-income-limit'] },
  ),
  it(
    'brussels-241',
    'Brussels, 241 hours.',
    person('21004', '2003-01-01', { grossPerMonth: 10, hoursPerQuarter: 241 }),
    '2025-05-01',
    'not-met',
  ),
  it(
    'flanders-hours',
    'Flanders: not read.',
    person('44021', '2003-01-01', { grossPerMonth: 10, hoursPerQuarter: 10 }),
    '2025-05-01',
    open,
  ),
  it(
    'eupen-hours',
    'The German-speaking Community: not read.',
    person('63023', '2003-01-01', { grossPerMonth: 10, hoursPerQuarter: 10 }),
    '2025-05-01',
    open,
  ),
  it('hours-unknown', 'The hours are not told.', inNamur('2001-01-01', {}), '2025-05-01', {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/jobSeeker/hoursPerQuarter'],
  }),
]
