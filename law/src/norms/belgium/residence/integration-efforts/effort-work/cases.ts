import { casesOf } from '../no-effort.ts'

const job = (facts: object) => ({ work: [{ kind: 'employee', country: 'BE', from: '2023-01-02', ...facts }] })

export const cases = casesOf('work', [
  ['before', 'The day before the first job there is no work', job({}), '2023-01-01', 'not-met'],
  ['first-day', 'Work counts from its first day', job({}), '2023-01-02', { outcome: 'met', since: '2023-01-02' }],
  ['ended', 'Work that ended still counts', job({ until: '2023-03-31' }), '2024-03-01', 'met'],
  ['civil-servant', 'The work of a civil servant counts as work', job({ kind: 'civil-servant' }), '2024-03-01', 'met'],
  [
    'own-business',
    'The work of a self-employed person counts as work',
    job({ kind: 'self-employed' }),
    '2024-03-01',
    'met',
  ],
  ['abroad', 'Work in another country does not count', job({ country: 'AT' }), '2024-03-01', 'not-met'],
  ['none', 'Who never worked shows no work', {}, '2024-03-01', 'not-met'],
  [
    'country-not-told',
    'In which country the work was done was not told',
    { work: [{ kind: 'employee', from: '2023-01-02' }] },
    '2024-03-01',
    { outcome: 'undetermined', missing: ['/work/0/country'] },
  ],
])
