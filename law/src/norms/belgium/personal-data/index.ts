import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as complaintCases } from './complaint-admissible/cases.ts'
import { complaintAdmissible } from './complaint-admissible/norm.ts'
import { cases as answerCases } from './erasure-answer-by/cases.ts'
import { answerBy } from './erasure-answer-by/norm.ts'
import { cases as extendedCases } from './erasure-answer-by-if-extended/cases.ts'
import { answerByIfExtended } from './erasure-answer-by-if-extended/norm.ts'
import { cases as erasureCases } from './erasure-right/cases.ts'
import { erasureRight } from './erasure-right/norm.ts'
import { cases as objectionCases } from './objection-right/cases.ts'
import { objectionRight } from './objection-right/norm.ts'
import { cases as delistingCases } from './search-engine-delisting/cases.ts'
import { delisting } from './search-engine-delisting/norm.ts'
import { cases as turnToCases } from './search-engine-turn-to/cases.ts'
import { turnToSearchEngine } from './search-engine-turn-to/norm.ts'

/** In the order of the steps: the site, the search engine, the authority. */
export const norms: readonly Norm[] = [
  erasureRight,
  objectionRight,
  answerBy,
  answerByIfExtended,
  turnToSearchEngine,
  delisting,
  complaintAdmissible,
]

export const cases: readonly LawCase[] = [
  ...erasureCases,
  ...objectionCases,
  ...answerCases,
  ...extendedCases,
  ...turnToCases,
  ...delistingCases,
  ...complaintCases,
]
