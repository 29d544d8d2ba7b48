import type { LawCase } from '../../../../../case.ts'
import { decidedInside, refusedStudent, student } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-ceperi-term',
    title: 'The term of CEPERI could not be read.',
    source: 'expert',
    given: refusedStudent(),
    on: '2025-09-25',
    expect: {
      'french-community/studies/appeal/higher-external-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.ceperi-term'],
      },
    },
  },
  {
    id: 'appeal-council-of-state-term',
    title: 'The term of the Council of State was not read.',
    source: 'expert',
    given: student(decidedInside),
    on: '2025-07-10',
    expect: {
      'french-community/studies/appeal/higher-external-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.council-of-state-term'],
      },
    },
  },
  {
    id: 'appeal-ceperi-term-studies',
    title: 'CEPERI also where the studies are not funded.',
    source: 'expert',
    given: refusedStudent({ refusalGround: 'studies-not-funded' }),
    on: '2025-09-25',
    expect: {
      'french-community/studies/appeal/higher-external-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['appeal.ceperi-term'],
      },
    },
  },
]
