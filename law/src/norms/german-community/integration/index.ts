import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as completeBy } from './complete-by/cases.ts'
import { germanCommunityCompleteBy } from './complete-by/norm.ts'
import { cases as enrolBy } from './enrol-by/cases.ts'
import { germanCommunityEnrolBy } from './enrol-by/norm.ts'
import { cases as mayFollow } from './may-follow/cases.ts'
import { germanCommunityMayFollow } from './may-follow/norm.ts'
import { cases as obliged } from './obliged/cases.ts'
import { germanCommunityObliged } from './obliged/norm.ts'

export const norms: readonly Norm[] = [
  germanCommunityObliged,
  germanCommunityEnrolBy,
  germanCommunityCompleteBy,
  germanCommunityMayFollow,
]

export const cases: readonly LawCase[] = [...obliged, ...enrolBy, ...completeBy, ...mayFollow]
