import type { LawCase } from '../../../../../case.ts'
import { beginner } from '../candidates.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'contest-withdraw-2025',
    title: 'A registration for 2025 could be withdrawn until 13 August.',
    source: 'expert',
    given: beginner('2025-09-15'),
    on: '2025-06-20',
    expect: { 'french-community/studies/entrance-contest/withdraw-by': { outcome: 'met', value: '2025-08-13' } },
  },
  {
    id: 'contest-withdraw-2024',
    title: 'The last day to withdraw of 2024 has not been found.',
    source: 'expert',
    given: beginner('2024-09-15'),
    on: '2024-06-20',
    expect: {
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-2024'],
      },
    },
  },
]
