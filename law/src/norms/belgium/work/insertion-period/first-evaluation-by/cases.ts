import { casesOf } from '../make-case.ts'
import { juneLeaver, leaver, stopped } from '../persons.ts'

const it = casesOf('first-evaluation-by', 'First evaluation')
const with5 = (service: string) => juneLeaver('2023-08-01', { service })
const met = (value: string) => ({ outcome: 'met', value }) as const
const open = { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.evaluation-calendar'] } as const

export const cases = [
  it(
    'first-actiris',
    'Actiris: in month 5, which ends on 31 December.',
    with5('actiris'),
    '2023-09-01',
    met('2023-12-31'),
  ),
  it('first-forem', 'Forem: in month 5.', with5('forem'), '2023-09-01', met('2023-12-31')),
  it('first-adg', 'ADG: in month 5.', with5('adg'), '2023-09-01', met('2023-12-31')),
  it('first-vdab', 'VDAB: in month 6, which ends on 31 January.', with5('vdab'), '2023-09-01', met('2024-01-31')),
  it(
    'first-before-reform',
    'Month 5 ends on 28 February 2026: the calendar of the 310 days.',
    stopped('2025-10-01'),
    '2025-11-01',
    met('2026-02-28'),
  ),
  it('first-reform', 'Month 5 ends on 1 March 2026: no calendar was found.', stopped('2025-10-02'), '2025-11-01', open),
  it('first-in-2026', 'Began in August 2026: no calendar was found.', juneLeaver('2026-08-01'), '2026-09-01', open),
  it(
    'first-service-unknown',
    'The service is not told: month 5 or month 6.',
    juneLeaver('2023-08-01', { service: undefined }),
    '2023-09-01',
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/jobSeeker/service'] },
  ),
  it(
    'first-not-registered',
    'Not registered: nothing is evaluated.',
    leaver({ registeredOn: 'never' }),
    '2023-09-01',
    'not-met',
  ),
  it('first-too-old', 'Registered on the 25th birthday.', stopped('2030-03-14'), '2030-04-01', 'not-met'),
  it(
    'first-at-school',
    'At 16 school is compulsory.',
    stopped('2026-05-04', {}, { birthDate: '2010-01-01' }),
    '2026-06-01',
    'not-met',
  ),
]
