import type { LawCase } from '../../../../../case.ts'
import { pupil } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-two-days',
    title: 'Two working days after Tuesday end on Thursday.',
    source: 'expert',
    given: pupil(),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-by': {
        outcome: 'met',
        value: '2025-07-03',
        information: ['appeal.rules-may-give-more'],
      },
    },
  },
  {
    id: 'appeal-two-days-weekend',
    title: 'A weekend is not counted.',
    source: 'expert',
    given: pupil({ notifiedOn: '2025-07-04' }),
    on: '2025-07-04',
    expect: { 'french-community/studies/appeal/secondary-internal-by': { outcome: 'met', value: '2025-07-08' } },
  },
  {
    id: 'appeal-two-days-holiday',
    title: 'A public holiday is not counted.',
    source: 'expert',
    given: pupil({ notifiedOn: '2025-07-18' }),
    on: '2025-07-18',
    expect: { 'french-community/studies/appeal/secondary-internal-by': { outcome: 'met', value: '2025-07-23' } },
  },
  {
    id: 'appeal-two-days-unknown',
    title: 'Without the day of the decision there is no last day.',
    source: 'expert',
    given: { schoolDecision: { level: 'secondary', decision: 'fail', session: 'first' } },
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-by': {
        outcome: 'undetermined',
        missing: ['/schoolDecision/notifiedOn'],
      },
    },
  },
  {
    id: 'appeal-two-days-other',
    title: 'Where it is disputed whether one may appeal, the day is told all the same.',
    source: 'expert',
    given: pupil({ decision: 'other-class-council' }),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/secondary-internal-by': {
        outcome: 'undetermined',
        reason: 'contested',
        value: '2025-07-03',
      },
    },
  },
]
