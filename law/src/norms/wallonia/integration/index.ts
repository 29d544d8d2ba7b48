import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as completeByCases } from './complete-by/cases.ts'
import { walloniaCompleteBy } from './complete-by/norm.ts'
import { cases as enrolByCases } from './enrol-by/cases.ts'
import { walloniaEnrolBy } from './enrol-by/norm.ts'
import { cases as mayFollowCases } from './may-follow/cases.ts'
import { walloniaMayFollow } from './may-follow/norm.ts'
import { cases as obligedCases } from './obliged/cases.ts'
import { walloniaObliged } from './obliged/norm.ts'

export const norms: readonly Norm[] = [walloniaObliged, walloniaEnrolBy, walloniaCompleteBy, walloniaMayFollow]
export const cases: readonly LawCase[] = [...obligedCases, ...enrolByCases, ...completeByCases, ...mayFollowCases]
