import type { LawCase } from '../../../../case.ts'
import { beginner } from './candidates.ts'

/** What all days of the contest have in common: the first and last day of each version, and whom they do not concern. */
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2023-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2023-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2023-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2023-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2024-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2024-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2024-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2024-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2025-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2025-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2025-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2025-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2026-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2026-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
    },
  },
  {
    id: 'contest-days-2026-12-31',
    title: 'Studies that begin on the last day of 2026 look to the contest of 2026.',
    source: 'expert',
    given: beginner('2026-12-31'),
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
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'met',
        value: '2026-08-16',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'met',
        value: '2026-08-31',
        versions: ['contest-window'],
        information: ['contest.once-in-august'],
      },
    },
  },
  {
    id: 'contest-days-other',
    title: 'No day of the contest concerns who begins other studies.',
    source: 'expert',
    given: beginner('2025-09-15', { branch: 'other' }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': 'not-met',
      'french-community/studies/entrance-contest/register-by': 'not-met',
      'french-community/studies/entrance-contest/withdraw-by': 'not-met',
      'french-community/studies/entrance-contest/number-fixed-by': 'not-met',
      'french-community/studies/entrance-contest/window-opens': 'not-met',
      'french-community/studies/entrance-contest/window-closes': 'not-met',
    },
  },
  {
    id: 'contest-days-dutch',
    title: 'No day of the contest concerns who studies in Dutch.',
    source: 'expert',
    given: beginner('2025-09-15', { community: 'nl' }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': 'not-met',
      'french-community/studies/entrance-contest/register-by': 'not-met',
      'french-community/studies/entrance-contest/withdraw-by': 'not-met',
      'french-community/studies/entrance-contest/number-fixed-by': 'not-met',
      'french-community/studies/entrance-contest/window-opens': 'not-met',
      'french-community/studies/entrance-contest/window-closes': 'not-met',
    },
  },
  {
    id: 'contest-days-exam',
    title: 'No day of the contest concerns studies that began with the exam.',
    source: 'expert',
    given: beginner('2022-12-31'),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': 'not-met',
      'french-community/studies/entrance-contest/register-by': 'not-met',
      'french-community/studies/entrance-contest/withdraw-by': 'not-met',
      'french-community/studies/entrance-contest/number-fixed-by': 'not-met',
      'french-community/studies/entrance-contest/window-opens': 'not-met',
      'french-community/studies/entrance-contest/window-closes': 'not-met',
    },
  },
  {
    id: 'contest-days-begun',
    title: 'Whether the days concern who has begun before is open.',
    source: 'expert',
    given: beginner('2025-09-15', { begunBefore: true }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/held-on': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
      'french-community/studies/entrance-contest/register-by': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
      'french-community/studies/entrance-contest/withdraw-by': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
      'french-community/studies/entrance-contest/number-fixed-by': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
      'french-community/studies/entrance-contest/window-opens': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
      'french-community/studies/entrance-contest/window-closes': {
        outcome: 'undetermined',
        openPoints: ['contest.begun-before'],
      },
    },
  },
]
