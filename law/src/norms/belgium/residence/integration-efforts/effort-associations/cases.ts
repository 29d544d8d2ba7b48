import { casesOf } from '../no-effort.ts'

const member = (kind: string) => ({ associations: [{ kind, from: '2023-01-10', until: '2023-12-31' }] })

export const cases = casesOf('associations', [
  ['before', 'The day before joining a club there is no part in it', member('club'), '2023-01-09', 'not-met'],
  [
    'first-day',
    'Taking part in a club counts from its first day',
    member('club'),
    '2023-01-10',
    { outcome: 'met', since: '2023-01-10' },
  ],
  ['ended', 'Volunteer work that ended still counts', member('volunteering'), '2024-03-01', 'met'],
  ['none', 'Who takes part in nothing shows no association', {}, '2024-03-01', 'not-met'],
])
