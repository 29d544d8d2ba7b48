import type { LawCase } from '../../../../../case.ts'
import { decidedInside, eveningStudent } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-seven-days',
    title: 'Seven days from the third working day after the decision was sent.',
    source: 'expert',
    given: eveningStudent(decidedInside),
    on: '2025-07-05',
    expect: {
      'french-community/studies/appeal/social-promotion-external-by': {
        outcome: 'met',
        value: '2025-07-16',
        information: ['appeal.thirty-days'],
      },
    },
  },
  {
    id: 'appeal-seven-days-to-holiday',
    title: 'The seven days may end on a holiday.',
    source: 'expert',
    given: eveningStudent({ ...decidedInside, internalDecisionSentOn: '2025-07-09' }),
    on: '2025-07-10',
    expect: { 'french-community/studies/appeal/social-promotion-external-by': { outcome: 'met', value: '2025-07-21' } },
  },
  {
    id: 'appeal-seven-days-holiday',
    title: 'The national holiday is no working day.',
    source: 'expert',
    given: eveningStudent({ ...decidedInside, internalDecisionSentOn: '2025-07-17' }),
    on: '2025-07-18',
    expect: { 'french-community/studies/appeal/social-promotion-external-by': { outcome: 'met', value: '2025-07-30' } },
  },
  {
    id: 'appeal-seven-days-secondary',
    title: 'This term is for social promotion alone.',
    source: 'expert',
    given: eveningStudent({ ...decidedInside, level: 'higher' }),
    on: '2025-07-05',
    expect: { 'french-community/studies/appeal/social-promotion-external-by': 'not-met' },
  },
  {
    id: 'appeal-seven-days-other',
    title: 'Only a refusal goes this way.',
    source: 'expert',
    given: eveningStudent({ ...decidedInside, decision: 'other' }),
    on: '2025-07-05',
    expect: { 'french-community/studies/appeal/social-promotion-external-by': 'not-met' },
  },
]
