import type { LawCase } from '../../../../../case.ts'
import { decidedInside, pupil } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-outside-2025',
    title: 'In 2025 both ways of counting end on 18 July where the decision came on 8 July.',
    source: 'expert',
    given: pupil({ ...decidedInside, internalDecisionNotifiedOn: '2025-07-08' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2025-07-18',
        versions: ['appeal-school-year-2024'],
        information: ['appeal.use-the-notice'],
      },
    },
  },
  {
    id: 'appeal-outside-2025-earlier',
    title: 'Where the decision came one day earlier, pages disagree on the last day.',
    source: 'expert',
    given: pupil({ ...decidedInside, internalDecisionNotifiedOn: '2025-07-07' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-2025-later',
    title: 'Where the decision came one day later, pages disagree on the last day.',
    source: 'expert',
    given: pupil({ ...decidedInside, internalDecisionNotifiedOn: '2025-07-09' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-2023',
    title: 'In 2023 the national holiday fell within the ten working days.',
    source: 'expert',
    given: pupil({ notifiedOn: '2023-06-30', internalDecisionNotifiedOn: '2023-07-14' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2023-07-24',
        versions: ['appeal-school-year-2022'],
      },
    },
  },
  {
    id: 'appeal-outside-2024',
    title: 'In 2024 the tenth working day was 19 July.',
    source: 'expert',
    given: pupil({ notifiedOn: '2024-06-30', internalDecisionNotifiedOn: '2024-07-09' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2024-07-19',
        versions: ['appeal-school-year-2023'],
      },
    },
  },
  {
    id: 'appeal-outside-2026',
    title: 'In 2026 the tenth working day was 17 July.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-06-30', internalDecisionNotifiedOn: '2026-07-07' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2026-07-17',
        versions: ['appeal-school-year-2025'],
      },
    },
  },
  {
    id: 'appeal-outside-later',
    title: 'For later school years one of the two days cannot be worked out.',
    source: 'expert',
    given: pupil({ notifiedOn: '2027-06-30', internalDecisionNotifiedOn: '2027-07-05' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        openPoints: ['appeal.last-school-day-not-found'],
      },
    },
  },
  {
    id: 'appeal-outside-second',
    title: 'In the second session pages disagree: the fifth working day, or ten days.',
    source: 'expert',
    given: pupil({
      session: 'second',
      deliberatedOn: '2025-08-27',
      notifiedOn: '2025-08-28',
      internalDecisionNotifiedOn: '2025-09-03',
    }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-old',
    title: 'Under the old calendar both ways of counting end on 9 July where the decision came on 29 June.',
    source: 'expert',
    given: pupil({ notifiedOn: '2021-06-28', internalDecisionNotifiedOn: '2021-06-29' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2021-07-09',
        versions: ['appeal-before-2022'],
      },
    },
  },
  {
    id: 'appeal-outside-old-later',
    title: 'Under the old calendar pages disagree where the decision came on 30 June.',
    source: 'expert',
    given: pupil({ notifiedOn: '2021-06-28', internalDecisionNotifiedOn: '2021-06-30' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term-before-2022'],
      },
    },
  },
  {
    id: 'appeal-outside-old-second',
    title: 'In the second session of the old calendar pages say five days or ten.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2022-08-28', internalDecisionNotifiedOn: '2022-09-01' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term-before-2022'],
      },
    },
  },
  {
    id: 'appeal-outside-new-second',
    title: 'From the first day of the new calendar it is the fifth working day or ten days.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2022-08-29', internalDecisionNotifiedOn: '2022-09-01' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2023',
    title: 'In the second session of 2023 pages disagree, the day before school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2023-08-27', internalDecisionNotifiedOn: '2023-08-30' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2023-begun',
    title: 'In the second session of 2023 pages disagree, on the day school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2023-08-28', internalDecisionNotifiedOn: '2023-08-30' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2024',
    title: 'In the second session of 2024 pages disagree, the day before school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2024-08-25', internalDecisionNotifiedOn: '2024-08-30' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2024-begun',
    title: 'In the second session of 2024 pages disagree, on the day school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2024-08-26', internalDecisionNotifiedOn: '2024-08-30' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2025',
    title: 'In the second session of 2025 pages disagree, the day before school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2025-08-24', internalDecisionNotifiedOn: '2025-08-29' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-second-2025-begun',
    title: 'In the second session of 2025 pages disagree, on the day school began.',
    source: 'expert',
    given: pupil({ session: 'second', notifiedOn: '2025-08-25', internalDecisionNotifiedOn: '2025-08-29' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['appeal.external-term'],
      },
    },
  },
  {
    id: 'appeal-outside-last-day-2026',
    title: 'A decision of the last day of school in 2026 still has the tenth working day.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-07-03', internalDecisionNotifiedOn: '2026-07-07' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'met',
        value: '2026-07-17',
        versions: ['appeal-school-year-2025'],
      },
    },
  },
  {
    id: 'appeal-outside-day-after-2026',
    title: 'For a decision of the day after, the last day of school was not found.',
    source: 'expert',
    given: pupil({ notifiedOn: '2026-07-04', internalDecisionNotifiedOn: '2026-07-07' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        openPoints: ['appeal.last-school-day-not-found'],
      },
    },
  },
  {
    id: 'appeal-outside-higher',
    title: 'The Council of appeal is for secondary schools.',
    source: 'expert',
    given: pupil({ level: 'higher', internalDecisionNotifiedOn: '2025-07-08' }),
    on: '2025-07-10',
    expect: { 'french-community/studies/appeal/secondary-external-by': 'not-met' },
  },
  {
    id: 'appeal-outside-other',
    title: 'Where it is disputed whether one may appeal, the last day outside is told all the same.',
    source: 'expert',
    given: pupil({ decision: 'other-class-council', internalDecisionNotifiedOn: '2025-07-08' }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/secondary-external-by': {
        outcome: 'undetermined',
        reason: 'contested',
        value: '2025-07-18',
      },
    },
  },
]
