import { casesOf } from '../make-case.ts'
import { apprentice, negative, positive, stopped } from '../persons.ts'

const it = casesOf('evaluations', 'Evaluations')
const evaluated = (...evaluations: readonly object[]) => stopped('2024-02-12', { evaluations })

export const cases = [
  it(
    'two-positive',
    'Two positive evaluations with a negative one in between.',
    evaluated(...positive('2024-07-10', '2025-02-10'), ...negative('2024-11-10')),
    '2025-03-01',
    { outcome: 'met', since: '2025-02-11' },
  ),
  it(
    'second-today',
    'The second one was today: it counts from tomorrow.',
    evaluated(...positive('2024-07-10', '2025-02-10')),
    '2025-02-10',
    'not-met',
  ),
  it(
    'second-yesterday',
    'The second one was yesterday.',
    evaluated(...positive('2024-07-10', '2025-02-10')),
    '2025-02-11',
    'met',
  ),
  it(
    'one-positive',
    'One positive and one negative: the period goes on.',
    evaluated(...positive('2024-07-10'), ...negative('2024-11-10')),
    '2025-03-01',
    'not-met',
  ),
  it(
    'three-positive',
    'Three positive ones.',
    evaluated(...positive('2024-07-10', '2024-11-10', '2025-02-10')),
    '2025-03-01',
    'met',
  ),
  it('none-yet', 'No evaluation yet.', evaluated(), '2024-03-01', 'not-met'),
  it(
    'nothing-to-evaluate',
    'An apprenticeship passed left no days to do: nothing is evaluated.',
    apprentice('passed', 340, '2024-08-01'),
    '2024-09-01',
    'met',
  ),
  it(
    'one-day-to-do',
    'One day to do: evaluations are asked for.',
    apprentice('passed', 309, '2024-08-01'),
    '2024-09-01',
    'not-met',
  ),
  it(
    'evaluations-unknown',
    'The evaluations are not told.',
    stopped('2024-02-12', { evaluations: undefined }),
    '2025-03-01',
    { outcome: 'undetermined', missing: ['/jobSeeker/evaluations'] },
  ),
]
