import type { LawCase } from '../../../../../case.ts'
import { beginner } from '../candidates.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'contest-register-2023',
    title: 'For the contest of 2023 one could register until 15 July.',
    source: 'expert',
    given: beginner('2023-09-14'),
    on: '2023-06-20',
    expect: {
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2023-07-15',
        information: ['contest.online-only'],
      },
    },
  },
  {
    id: 'contest-register-2024',
    title: 'For the contest of 2024 one could register until 7 July.',
    source: 'expert',
    given: beginner('2024-09-14'),
    on: '2024-06-20',
    expect: { 'french-community/studies/entrance-contest/register-by': { outcome: 'met', value: '2024-07-07' } },
  },
  {
    id: 'contest-register-2025',
    title: 'For the contest of 2025 one could register until 10 July.',
    source: 'expert',
    given: beginner('2025-09-15', { branch: 'dentistry' }),
    on: '2025-06-20',
    expect: { 'french-community/studies/entrance-contest/register-by': { outcome: 'met', value: '2025-07-10' } },
  },
]
