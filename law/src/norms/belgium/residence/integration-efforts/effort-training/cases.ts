import { casesOf } from '../no-effort.ts'

const training = (facts: object) => ({
  training: [{ kind: 'vocational', recognised: true, from: '2023-02-01', completedOn: 'never', ...facts }],
})
const { from: _, ...unknownStart } = training({ completedOn: '2023-05-31' }).training[0] as { from: string }

export const cases = casesOf('training', [
  ['before', 'The day before a training there is none', training({}), '2023-01-31', 'not-met'],
  [
    'first-day',
    'A training counts from its first day',
    training({}),
    '2023-02-01',
    { outcome: 'met', since: '2023-02-01' },
  ],
  [
    'completed',
    'A finished training of which the start is not known counts',
    { training: [unknownStart] },
    '2023-05-31',
    'met',
  ],
  [
    'language-course',
    'A language course is no vocational training',
    training({ kind: 'language' }),
    '2024-03-01',
    'not-met',
  ],
  [
    'not-recognised',
    'A training that is not recognised does not count',
    training({ recognised: false }),
    '2024-03-01',
    'not-met',
  ],
  ['none', 'Who followed no training shows none', {}, '2024-03-01', 'not-met'],
])
