import type { LawCase } from '../../../../../case.ts'
import { pupil } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-closes-2025',
    title: 'In 2025 schools decided by 4 July.',
    source: 'expert',
    given: pupil(),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2025-07-04',
        versions: ['appeal-school-year-2024'],
        information: ['appeal.earlier-than-this'],
      },
    },
  },
  {
    id: 'appeal-closes-2023',
    title: 'In 2023 schools decided by 7 July.',
    source: 'expert',
    given: pupil({ notifiedOn: '2023-06-30' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2023-07-07',
        versions: ['appeal-school-year-2022'],
      },
    },
  },
  {
    id: 'appeal-closes-2024',
    title: 'In 2024 schools decided by 5 July.',
    source: 'expert',
    given: pupil({ notifiedOn: '2024-06-30' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2024-07-05',
        versions: ['appeal-school-year-2023'],
      },
    },
  },
  {
    id: 'appeal-closes-2026',
    title: 'In 2026 schools decided by 3 July.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-07-03' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2026-07-03',
        versions: ['appeal-school-year-2025'],
      },
    },
  },
  {
    id: 'appeal-closes-later',
    title: 'The last day of later school years has not been found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-07-04' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.last-school-day-not-found'],
      },
    },
  },
  {
    id: 'appeal-closes-old',
    title: 'Under the old calendar schools decided by 30 June.',
    source: 'expert',
    given: pupil({ notifiedOn: '2021-06-28' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2021-06-30',
        versions: ['appeal-before-2022'],
      },
    },
  },
  {
    id: 'appeal-closes-old-jury',
    title: 'Under the old calendar qualification juries were done by 25 June.',
    source: 'expert',
    given: pupil({ notifiedOn: '2021-06-21', decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: { 'french-community/studies/appeal/secondary-internal-closes': { outcome: 'met', value: '2021-06-25' } },
  },
  {
    id: 'appeal-closes-jury',
    title: 'Under the new calendar no day of the qualification juries was found.',
    source: 'expert',
    given: pupil({ decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.qualification-jury-closes'],
      },
    },
  },
  {
    id: 'appeal-closes-second',
    title: 'In the second session the school has five days after the deliberation.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2025-08-27', notifiedOn: '2025-08-28' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2025-09-01',
        versions: ['appeal-school-year-2025'],
      },
    },
  },
  {
    id: 'appeal-closes-second-old',
    title: 'Five days in the second session of the old calendar too.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2022-08-27', notifiedOn: '2022-08-28' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2022-09-01',
        versions: ['appeal-before-2022'],
      },
    },
  },
  {
    id: 'appeal-closes-second-new',
    title: 'From the first day of the new calendar its wording applies.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2022-08-27', notifiedOn: '2022-08-29' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2022-09-01',
        versions: ['appeal-school-year-2022'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2023',
    title: 'Before school began in 2023 the wording of the year before applies.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2023-08-25', notifiedOn: '2023-08-27' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2023-08-30',
        versions: ['appeal-school-year-2022'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2023-begun',
    title: 'From the first day of school in 2023 that of the new year.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2023-08-25', notifiedOn: '2023-08-28' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2023-08-30',
        versions: ['appeal-school-year-2023'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2024',
    title: 'Before school began in 2024 the wording of the year before applies.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2024-08-24', notifiedOn: '2024-08-25' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2024-08-29',
        versions: ['appeal-school-year-2023'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2024-begun',
    title: 'From the first day of school in 2024 that of the new year.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2024-08-24', notifiedOn: '2024-08-26' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2024-08-29',
        versions: ['appeal-school-year-2024'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2025',
    title: 'Before school began in 2025 the wording of the year before applies.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2025-08-23', notifiedOn: '2025-08-24' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2025-08-28',
        versions: ['appeal-school-year-2024'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2025-begun',
    title: 'From the first day of school in 2025 that of the new year.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2025-08-23', notifiedOn: '2025-08-25' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2025-08-28',
        versions: ['appeal-school-year-2025'],
      },
    },
  },
  {
    id: 'appeal-closes-weekend-old',
    title: 'Under the old calendar the five days may end on a Saturday.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2022-08-22', notifiedOn: '2022-08-23' }),
    on: '2025-07-01',
    expect: { 'french-community/studies/appeal/secondary-internal-closes': { outcome: 'met', value: '2022-08-27' } },
  },
  {
    id: 'appeal-closes-weekend',
    title: 'Under the new calendar too the five days may end on a Saturday.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2025-09-01', notifiedOn: '2025-09-02' }),
    on: '2025-07-01',
    expect: { 'french-community/studies/appeal/secondary-internal-closes': { outcome: 'met', value: '2025-09-06' } },
  },
  {
    id: 'appeal-closes-jury-2023',
    title: 'No day of the qualification juries of 2023 was found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2023-06-20', decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.qualification-jury-closes'],
      },
    },
  },
  {
    id: 'appeal-closes-jury-2024',
    title: 'No day of the qualification juries of 2024 was found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2024-06-20', decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.qualification-jury-closes'],
      },
    },
  },
  {
    id: 'appeal-closes-jury-2026',
    title: 'No day of the qualification juries of 2026 was found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-06-20', decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.qualification-jury-closes'],
      },
    },
  },
  {
    id: 'appeal-closes-jury-2027',
    title: 'No day of the qualification juries of 2027 was found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2027-06-20', decision: 'qualification-jury' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.qualification-jury-closes'],
      },
    },
  },
  {
    id: 'appeal-closes-second-2026',
    title: 'Five days after the deliberation in the second session of 2026.',
    source: 'expert',
    given: pupil({ session: 'second', deliberatedOn: '2026-08-27', notifiedOn: '2026-08-28' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'met',
        value: '2026-09-01',
        versions: ['appeal-later-school-years'],
      },
    },
  },
  {
    id: 'appeal-closes-session-unknown',
    title: 'Without the session the day is open.',
    source: 'expert',
    given: {
      schoolDecision: { level: 'secondary', decision: 'fail', notifiedOn: '2025-07-01', deliberatedOn: '2025-06-30' },
    },
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-closes': {
        outcome: 'undetermined',
        missing: ['/schoolDecision/session'],
      },
    },
  },
  {
    id: 'appeal-closes-higher',
    title: 'In higher education this day does not count.',
    source: 'expert',
    given: pupil({ level: 'higher' }),
    on: '2025-07-01',
    expect: { 'french-community/studies/appeal/secondary-internal-closes': 'not-met' },
  },
]
