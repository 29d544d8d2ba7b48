import type { LawCase } from '../../../../../case.ts'
import { decidedInside, refusedStudent, student } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-new-facts',
    title: 'A student tells new medical facts to CEPERI only.',
    worked: 'W-103',
    source: 'expert',
    given: refusedStudent({ ...decidedInside, notifiedOn: '2025-06-30', allToldInternally: false }),
    on: '2025-07-10',
    expect: { 'french-community/studies/appeal/ceperi-examines': 'not-met' },
  },
  {
    id: 'appeal-told-facts',
    title: 'A student told everything inside the school.',
    source: 'expert',
    given: refusedStudent({ ...decidedInside, notifiedOn: '2025-06-30', allToldInternally: true }),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/ceperi-examines': {
        outcome: 'met',
        information: ['appeal.ceperi-limits', 'appeal.exclusion-three-or-five'],
      },
    },
  },
  {
    id: 'appeal-jury-not-ceperi',
    title: 'CEPERI has nothing to say about marks.',
    source: 'expert',
    given: student({ ...decidedInside, refusalGround: 'not-financeable', allToldInternally: true }),
    on: '2025-07-10',
    expect: { 'french-community/studies/appeal/ceperi-examines': 'not-met' },
  },
  {
    id: 'appeal-told-not-decided',
    title: 'CEPERI waits for the decision inside the school.',
    source: 'expert',
    given: refusedStudent({ internalAppealFiledOn: '2025-09-12', allToldInternally: true }),
    on: '2025-09-25',
    expect: { 'french-community/studies/appeal/ceperi-examines': 'not-met' },
  },
]
