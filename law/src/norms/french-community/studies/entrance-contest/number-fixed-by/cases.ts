import type { LawCase } from '../../../../../case.ts'
import { beginner } from '../candidates.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'contest-number-2023',
    title: 'The number of 2023 had to be fixed ten days before the contest.',
    source: 'expert',
    given: beginner('2023-09-14'),
    on: '2023-06-20',
    expect: {
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2023-08-15',
        information: ['contest.places-by-branch'],
      },
    },
  },
  {
    id: 'contest-number-2024',
    title: 'The number of 2024 had to be fixed ten days before 28 August.',
    source: 'expert',
    given: beginner('2024-09-14'),
    on: '2024-06-20',
    expect: { 'french-community/studies/entrance-contest/number-fixed-by': { outcome: 'met', value: '2024-08-18' } },
  },
  {
    id: 'contest-number-2025',
    title: 'The number of 2025 had to be fixed ten days before 28 August as well.',
    source: 'expert',
    given: beginner('2025-09-15'),
    on: '2025-06-20',
    expect: { 'french-community/studies/entrance-contest/number-fixed-by': { outcome: 'met', value: '2025-08-18' } },
  },
]
