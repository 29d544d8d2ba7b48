import type { LawCase } from '../../../../../case.ts'
import { beginner } from '../candidates.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'contest-2025',
    title: 'Who begins medicine in September 2025 must be admitted by the contest.',
    source: 'expert',
    given: beginner('2025-09-15'),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': {
        outcome: 'met',
        versions: ['contest-contest'],
        information: [
          'contest.what-it-asks',
          'contest.no-lowest-mark',
          'contest.two-rankings',
          'contest.non-residents',
          'contest.one-choice',
          'contest.inami',
        ],
      },
    },
  },
  {
    id: 'contest-dentistry',
    title: 'Dentistry too begins with the contest.',
    source: 'expert',
    given: beginner('2025-09-15', { branch: 'dentistry' }),
    on: '2025-06-01',
    expect: { 'french-community/studies/entrance-contest/required': 'met' },
  },
  {
    id: 'contest-other-branch',
    title: 'Other studies begin without it.',
    source: 'expert',
    given: beginner('2025-09-15', { branch: 'other' }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': 'not-met',
      'french-community/studies/entrance-contest/held-on': 'not-met',
    },
  },
  {
    id: 'contest-in-dutch',
    title: 'At a Flemish university this contest does not count.',
    source: 'expert',
    given: beginner('2025-09-15', { community: 'nl' }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': 'not-met',
      'french-community/studies/entrance-contest/held-on': 'not-met',
    },
  },
  {
    id: 'contest-elsewhere',
    title: 'In a third community it does not count either.',
    source: 'expert',
    given: beginner('2025-09-15', { community: 'other' }),
    on: '2025-06-01',
    expect: { 'french-community/studies/entrance-contest/required': 'not-met' },
  },
  {
    id: 'contest-first-year',
    title: 'The first studies that begin with the contest are those of 2023.',
    source: 'expert',
    given: beginner('2023-01-01'),
    on: '2023-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': { outcome: 'met', versions: ['contest-contest'] },
      'french-community/studies/entrance-contest/held-on': { outcome: 'met', value: '2023-08-25' },
    },
  },
  {
    id: 'contest-last-exam',
    title: 'Studies of 2022 began with the exam, which had no number of places.',
    source: 'expert',
    given: beginner('2022-12-31'),
    on: '2022-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': {
        outcome: 'met',
        versions: ['contest-exam'],
        information: ['contest.exam-marks', 'contest.exam-non-residents'],
      },
      'french-community/studies/entrance-contest/held-on': 'not-met',
      'french-community/studies/entrance-contest/register-by': 'not-met',
      'french-community/studies/entrance-contest/withdraw-by': 'not-met',
      'french-community/studies/entrance-contest/number-fixed-by': 'not-met',
    },
  },
  {
    id: 'contest-first-exam',
    title: 'The exam came with the studies of 2017.',
    source: 'expert',
    given: beginner('2017-01-01'),
    on: '2017-06-01',
    expect: { 'french-community/studies/entrance-contest/required': { outcome: 'met', versions: ['contest-exam'] } },
  },
  {
    id: 'contest-before-exam',
    title: 'Studies of 2016 began without an exam at the entrance.',
    source: 'expert',
    given: beginner('2016-12-31'),
    on: '2016-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': { outcome: 'not-met', versions: ['contest-none'] },
    },
  },
  {
    id: 'contest-year-alone',
    title: 'The year alone is enough to know.',
    source: 'expert',
    given: beginner('2024'),
    on: '2024-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': 'met',
      'french-community/studies/entrance-contest/held-on': { outcome: 'met', value: '2024-08-28' },
    },
  },
  {
    id: 'contest-begun-before',
    title: 'For who has begun these studies before, no text was read.',
    source: 'expert',
    given: beginner('2025-09-15', { begunBefore: true }),
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['contest.begun-before'],
      },
    },
  },
  {
    id: 'contest-begun-before-other',
    title: 'Who has begun other studies before is outside the open point.',
    source: 'expert',
    given: beginner('2025-09-15', { begunBefore: true, branch: 'other' }),
    on: '2025-06-01',
    expect: { 'french-community/studies/entrance-contest/required': 'not-met' },
  },
  {
    id: 'contest-unknown',
    title: 'Of somebody of whom nothing is known, nothing is said.',
    source: 'expert',
    given: {},
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': { outcome: 'undetermined', reason: 'missing-facts' },
    },
  },
  {
    id: 'contest-branch-unknown',
    title: 'Without the branch it is open.',
    source: 'expert',
    given: { medicalStudies: { community: 'fr', startsOn: '2025-09-15', begunBefore: false } },
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': {
        outcome: 'undetermined',
        missing: ['/medicalStudies/branch'],
      },
    },
  },
  {
    id: 'contest-asked-earlier',
    title: 'Who asks in 2022 about studies of 2023 is told about the contest.',
    source: 'expert',
    given: beginner('2023-09-14'),
    on: '2022-11-01',
    expect: { 'french-community/studies/entrance-contest/required': { outcome: 'met', versions: ['contest-contest'] } },
  },
  {
    id: 'contest-begun-untold',
    title: 'Whether somebody has begun before has to be told.',
    source: 'expert',
    given: { medicalStudies: { branch: 'medicine', community: 'fr', startsOn: '2025-09-15' } },
    on: '2025-06-01',
    expect: {
      'french-community/studies/entrance-contest/required': {
        outcome: 'undetermined',
        missing: ['/medicalStudies/begunBefore'],
      },
    },
  },
]
