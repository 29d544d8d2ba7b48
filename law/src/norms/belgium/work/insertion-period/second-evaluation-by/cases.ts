import { casesOf } from '../make-case.ts'
import { juneLeaver, leaver, stopped } from '../persons.ts'

const it = casesOf('second-evaluation-by', 'Second evaluation')
const served = (service: string) => juneLeaver('2023-08-01', { service })
const met = (value: string) => ({ outcome: 'met', value }) as const
const open = { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.evaluation-calendar'] } as const

export const cases = [
  it(
    'second-actiris',
    'Actiris: in month 9, which ends on 30 April.',
    served('actiris'),
    '2023-09-01',
    met('2024-04-30'),
  ),
  it('second-forem', 'Forem: in month 10.', served('forem'), '2023-09-01', met('2024-05-31')),
  it('second-adg', 'ADG: in month 10.', served('adg'), '2023-09-01', met('2024-05-31')),
  it('second-vdab', 'VDAB: in month 11.', served('vdab'), '2023-09-01', met('2024-06-30')),
  it(
    'second-before-reform',
    'Month 9 ends on 28 February 2026: the calendar of the 310 days.',
    stopped('2025-06-01'),
    '2025-11-01',
    met('2026-02-28'),
  ),
  it(
    'second-reform',
    'Month 9 ends on 1 March 2026: no calendar was found.',
    stopped('2025-06-02'),
    '2025-11-01',
    open,
  ),
  it(
    'second-service-unknown',
    'The service is not told.',
    juneLeaver('2023-08-01', { service: undefined }),
    '2023-09-01',
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/jobSeeker/service'] },
  ),
  it(
    'second-not-registered',
    'Not registered: nothing is evaluated.',
    leaver({ registeredOn: 'never' }),
    '2023-09-01',
    'not-met',
  ),
  it('second-too-old', 'Registered on the 25th birthday.', stopped('2030-03-14'), '2030-04-01', 'not-met'),
  it(
    'second-at-school',
    'At 16 school is compulsory.',
    stopped('2026-05-04', {}, { birthDate: '2010-01-01' }),
    '2026-06-01',
    'not-met',
  ),
]
