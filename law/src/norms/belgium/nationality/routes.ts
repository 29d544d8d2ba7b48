import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as birthCertificateCases } from './birth-certificate/cases.ts'
import { consularAttestation, notorietyAct, swornStatement } from './birth-certificate/norms.ts'
import { cases as bornInBelgiumCases } from './born-in-belgium/cases.ts'
import { bornInBelgium } from './born-in-belgium/norm.ts'
import { cases as childrenCases } from './children/cases.ts'
import {
  adopted,
  beforeTwelve,
  belgianParent,
  noOtherNationality,
  parentBornHere,
  withParent,
} from './children/norms.ts'
import { cases as disabilityOrPensionCases } from './disability-or-pension/cases.ts'
import { disabilityOrPension } from './disability-or-pension/norm.ts'
import { cases as naturalisationCases } from './naturalisation/cases.ts'
import { granted, merit, statelessPerson } from './naturalisation/norms.ts'
import { cases as parentCases } from './parent/cases.ts'
import { parent } from './parent/norm.ts'
import { partCases } from './routes-parts.ts'
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
  merit,
  statelessPerson,
  granted,
  belgianParent,
  adopted,
  noOtherNationality,
  parentBornHere,
  beforeTwelve,
  withParent,
]

export const routeCases: readonly LawCase[] = [
  ...bornInBelgiumCases,
  ...spouseCases,
  ...parentCases,
  ...disabilityOrPensionCases,
  ...tenYearsCases,
  ...birthCertificateCases,
  ...naturalisationCases,
  ...childrenCases,
  ...partCases,
]
