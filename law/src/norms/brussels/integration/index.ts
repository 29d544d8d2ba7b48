import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as completeByCases } from './complete-by/cases.ts'
import { brusselsCompleteBy } from './complete-by/norm.ts'
import { cases as enrolByCases } from './enrol-by/cases.ts'
import { brusselsEnrolBy } from './enrol-by/norm.ts'
import { cases as mayFollowCases } from './may-follow/cases.ts'
import { brusselsMayFollow } from './may-follow/norm.ts'
import { cases as noticeCases } from './notice-comply-by/cases.ts'
import { brusselsNoticeComplyBy } from './notice-comply-by/norm.ts'
import { cases as obligedCases } from './obliged/cases.ts'
import { brusselsObliged } from './obliged/norm.ts'

export const norms: readonly Norm[] = [
  brusselsObliged,
  brusselsEnrolBy,
  brusselsCompleteBy,
  brusselsNoticeComplyBy,
  brusselsMayFollow,
]
export const cases: readonly LawCase[] = [
  ...obligedCases,
  ...enrolByCases,
  ...completeByCases,
  ...noticeCases,
  ...mayFollowCases,
]
