import type { LawCase } from '../../../../case.ts'
import { beginner } from './candidates.ts'

/** The first and the last day of each version: the year in which the studies begin decides, to the day. */
export const yearCases: readonly LawCase[] = [
  {
    id: 'contest-days-2023-01-01',
    title: 'Studies that begin on the first day of 2023 look to the contest of 2023.',
    source: 'expert',
    given: beginner('2023-01-01'),
    on: '2023-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2023-08-25',
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2023-07-15',
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2023-08-15',
        versions: ['contest-2023'],
      },
    },
  },
  {
    id: 'contest-days-2023-12-31',
    title: 'Studies that begin on the last day of 2023 look to the contest of 2023.',
    source: 'expert',
    given: beginner('2023-12-31'),
    on: '2023-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2023-08-25',
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2023-07-15',
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-2023'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2023-08-15',
        versions: ['contest-2023'],
      },
    },
  },
  {
    id: 'contest-days-2024-01-01',
    title: 'Studies that begin on the first day of 2024 look to the contest of 2024.',
    source: 'expert',
    given: beginner('2024-01-01'),
    on: '2024-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2024-08-28',
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2024-07-07',
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2024-08-18',
        versions: ['contest-2024'],
      },
    },
  },
  {
    id: 'contest-days-2024-12-31',
    title: 'Studies that begin on the last day of 2024 look to the contest of 2024.',
    source: 'expert',
    given: beginner('2024-12-31'),
    on: '2024-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2024-08-28',
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2024-07-07',
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-2024'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2024-08-18',
        versions: ['contest-2024'],
      },
    },
  },
  {
    id: 'contest-days-2025-01-01',
    title: 'Studies that begin on the first day of 2025 look to the contest of 2025.',
    source: 'expert',
    given: beginner('2025-01-01'),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2025-08-28',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2025-07-10',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'met',
        value: '2025-08-13',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2025-08-18',
        versions: ['contest-2025'],
      },
    },
  },
  {
    id: 'contest-days-2025-12-31',
    title: 'Studies that begin on the last day of 2025 look to the contest of 2025.',
    source: 'expert',
    given: beginner('2025-12-31'),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'met',
        value: '2025-08-28',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'met',
        value: '2025-07-10',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'met',
        value: '2025-08-13',
        versions: ['contest-2025'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'met',
        value: '2025-08-18',
        versions: ['contest-2025'],
      },
    },
  },
  {
    id: 'contest-days-2026-01-01',
    title: 'Studies that begin on the first day of 2026 look to the contest of 2026.',
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
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-registration-not-found'],
        versions: ['contest-since-2026'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.last-withdrawal-not-found'],
        versions: ['contest-since-2026'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.day-not-found'],
        versions: ['contest-since-2026'],
      },
    },
  },
]
