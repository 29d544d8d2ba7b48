import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as birthCertificateCases } from './birth-certificate/cases.ts'
import { consularAttestation, notorietyAct, swornStatement } from './birth-certificate/norms.ts'
import { cases as bornInBelgiumCases } from './born-in-belgium/cases.ts'
import { bornInBelgium } from './born-in-belgium/norm.ts'
import { cases as disabilityOrPensionCases } from './disability-or-pension/cases.ts'
import { disabilityOrPension } from './disability-or-pension/norm.ts'
import { cases as parentCases } from './parent/cases.ts'
import { parent } from './parent/norm.ts'
import { cases as spouseCases } from './spouse/cases.ts'
import { spouse } from './spouse/norm.ts'
import { cases as tenYearsCases } from './ten-years/cases.ts'
import { tenYears } from './ten-years/norm.ts'

/** The other ways to become Belgian: declarations beside the one of five years. */
export const routeNorms: readonly Norm[] = [
  bornInBelgium,
  spouse,
  parent,
  disabilityOrPension,
  tenYears,
  consularAttestation,
  notorietyAct,
  swornStatement,
]

export const routeCases: readonly LawCase[] = [
  ...bornInBelgiumCases,
  ...spouseCases,
  ...parentCases,
  ...disabilityOrPensionCases,
  ...tenYearsCases,
  ...birthCertificateCases,
]
