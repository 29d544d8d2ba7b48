import type { LawCase } from '../../../../../case.ts'
import { eveningStudent } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-four-days',
    title: 'Four calendar days after the results, over a weekend.',
    source: 'expert',
    given: eveningStudent(),
    on: '2025-06-28',
    expect: {
      'french-community/studies/appeal/social-promotion-internal-by': {
        outcome: 'met',
        value: '2025-07-01',
        information: ['appeal.seven-days-in-all'],
      },
    },
  },
  {
    id: 'appeal-four-days-sunday',
    title: 'The four days may end on a Sunday.',
    source: 'expert',
    given: eveningStudent({ notifiedOn: '2025-06-25' }),
    on: '2025-06-26',
    expect: { 'french-community/studies/appeal/social-promotion-internal-by': { outcome: 'met', value: '2025-06-29' } },
  },
  {
    id: 'appeal-four-days-secondary',
    title: 'The four days are for social promotion alone.',
    source: 'expert',
    given: eveningStudent({ level: 'secondary' }),
    on: '2025-06-28',
    expect: { 'french-community/studies/appeal/social-promotion-internal-by': 'not-met' },
  },
]
