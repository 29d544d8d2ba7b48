import { casesOf } from '../make-case.ts'
import { negative, positive, stopped } from '../persons.ts'

const it = casesOf('new-evaluation-from', 'New evaluation')
const person = (service: string | undefined, ...evaluations: readonly object[]) =>
  stopped('2024-02-12', { service, evaluations })
const met = (value: string) => ({ outcome: 'met', value }) as const

export const cases = [
  it(
    'again-actiris',
    'Negative at Actiris on 10 July 2024: again from 10 October.',
    person('actiris', ...negative('2024-07-10')),
    '2024-08-01',
    met('2024-10-10'),
  ),
  it(
    'again-forem',
    'Negative at Forem: six months later.',
    person('forem', ...negative('2024-07-10')),
    '2024-08-01',
    met('2025-01-10'),
  ),
  it(
    'again-adg',
    'Negative at ADG: six months later.',
    person('adg', ...negative('2024-07-10')),
    '2024-08-01',
    met('2025-01-10'),
  ),
  it('again-vdab', 'Negative at VDAB: no term was found.', person('vdab', ...negative('2024-07-10')), '2024-08-01', {
    outcome: 'undetermined',
    reason: 'open-law',
    openPoints: ['insertion.new-evaluation-vdab'],
  }),
  it(
    'again-service-unknown',
    'The service is not told: three or six months.',
    person(undefined, ...negative('2024-07-10')),
    '2024-08-01',
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/jobSeeker/service'] },
  ),
  it(
    'again-latest',
    'The latest negative one counts.',
    person('actiris', ...negative('2024-07-10', '2024-11-30')),
    '2024-12-10',
    met('2025-02-28'),
  ),
  it(
    'again-one-positive',
    'A positive one after it: a second positive one is still needed.',
    person('actiris', ...negative('2024-07-10'), ...positive('2024-10-20')),
    '2024-11-01',
    met('2024-10-10'),
  ),
  it(
    'again-enough',
    'Two positive ones: none is needed any more.',
    person('actiris', ...negative('2024-07-10'), ...positive('2024-10-20', '2025-02-20')),
    '2025-03-01',
    'not-met',
  ),
  it(
    'again-none-negative',
    'None was negative.',
    person('actiris', ...positive('2024-07-10')),
    '2024-08-01',
    'not-met',
  ),
  it(
    'again-day-before',
    'On the day before the evaluation.',
    person('actiris', ...negative('2024-07-10')),
    '2024-07-09',
    'not-met',
  ),
  it(
    'again-same-day',
    'On the day of the evaluation.',
    person('actiris', ...negative('2024-07-10')),
    '2024-07-10',
    met('2024-10-10'),
  ),
  it(
    'again-nothing-told',
    'The evaluations are not told.',
    stopped('2024-02-12', { evaluations: undefined }),
    '2024-08-01',
    { outcome: 'undetermined', missing: ['/jobSeeker/evaluations'] },
  ),
]
