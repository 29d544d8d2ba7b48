import type { LawCase } from '../../../../../case.ts'
import { beginner } from '../candidates.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'contest-held-2024',
    title: 'The contest of 2024 was held on 28 August.',
    source: 'expert',
    given: beginner('2024-09-16'),
    on: '2024-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2024-08-28',
        versions: ['contest-2024'],
        information: ['contest.once-in-august'],
      },
    },
  },
  {
    id: 'contest-held-2025',
    title: 'The contest of 2025 was held on 28 August.',
    source: 'expert',
    given: beginner('2025-01-01'),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2025-08-28',
        versions: ['contest-2025'],
      },
    },
  },
  {
    id: 'contest-held-2025-last',
    title: 'The last day of a year still looks to the contest of that year.',
    source: 'expert',
    given: beginner('2025-12-31'),
    on: '2025-06-01',
    expect: { 'french-community/studies/entrance-contest/held-on': { outcome: 'met', value: '2025-08-28' } },
  },
  {
    id: 'contest-held-2026',
    title: 'The day of 2026 has not been found.',
    source: 'expert',
    given: beginner('2026-01-01'),
    on: '2026-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.day-not-found'],
        versions: ['contest-since-2026'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.day-not-found'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-registration-not-found'],
      },
    },
  },
  {
    id: 'contest-held-2022',
    title: 'Before 2023 there was no contest.',
    source: 'expert',
    given: beginner('2022-12-31'),
    on: '2022-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': 'not-met',
    },
  },
]
