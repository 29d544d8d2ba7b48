import type { LawCase } from '../../../../../case.ts'
import { refusedStudent, student } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-jury-three-days',
    title: 'Three working days after the results.',
    source: 'expert',
    given: student(),
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/higher-internal-by': {
        outcome: 'met',
        value: '2025-07-03',
        information: ['appeal.jury-steps'],
      },
    },
  },
  {
    id: 'appeal-jury-after-copy',
    title: 'Three working days after looking at the copy, over a weekend.',
    source: 'expert',
    given: student({ copyConsultedOn: '2025-07-02' }),
    on: '2025-07-02',
    expect: { 'french-community/studies/appeal/higher-internal-by': { outcome: 'met', value: '2025-07-07' } },
  },
  {
    id: 'appeal-jury-holiday',
    title: 'Three working days over the national holiday.',
    source: 'expert',
    given: student({ notifiedOn: '2025-07-17' }),
    on: '2025-07-17',
    expect: { 'french-community/studies/appeal/higher-internal-by': { outcome: 'met', value: '2025-07-23' } },
  },
  {
    id: 'appeal-jury-copy-unknown',
    title: 'Whether somebody looked at the copy can move the day.',
    source: 'expert',
    given: {
      schoolDecision: { level: 'higher', decision: 'jury-results', irregularity: true, notifiedOn: '2025-06-30' },
    },
    on: '2025-07-01',
    expect: {
      'french-community/studies/appeal/higher-internal-by': {
        outcome: 'undetermined',
        missing: ['/schoolDecision/copyConsultedOn'],
      },
    },
  },
  {
    id: 'appeal-enrolment-inside',
    title: 'The term against a refusal to enrol has not been found.',
    source: 'expert',
    given: refusedStudent(),
    on: '2025-09-11',
    expect: {
      'french-community/studies/appeal/higher-internal-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.enrolment-internal-term'],
      },
    },
  },
]
