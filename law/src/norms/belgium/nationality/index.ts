import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { casesOfFewFacts } from './cases-of-few-facts.ts'
import { casesOfProofs } from './cases-of-proofs.ts'
import { cases as feeCases } from './fee/cases.ts'
import { fee } from './fee/norm.ts'
import { cases as feeInOrderCases } from './fee-in-order/cases.ts'
import { feeInOrder } from './fee-in-order/norm.ts'
import { cases as fiveYearsCases } from './five-years/cases.ts'
import { fiveYears } from './five-years/norm.ts'
import { cases as economicCases } from './five-years-economic-participation/cases.ts'
import { economic } from './five-years-economic-participation/norm.ts'
import { cases as residenceCases } from './five-years-residence/cases.ts'
import { casesOfLegalStay } from './five-years-residence/cases-of-legal-stay.ts'
import { fiveYearsOfResidence } from './five-years-residence/norm.ts'
import { cases as socialCases } from './five-years-social-integration/cases.ts'
import { socialIntegration } from './five-years-social-integration/norm.ts'
import { cases as languageCases } from './language/cases.ts'
import { language } from './language/norm.ts'
import { reformCases } from './reform-cases.ts'
import { routeCases, routeNorms } from './routes.ts'
import { cases as unlimitedStayCases } from './unlimited-stay/cases.ts'
import { unlimitedStayOnFiling } from './unlimited-stay/norm.ts'

export const norms: readonly Norm[] = [
  fiveYears,
  unlimitedStayOnFiling,
  fiveYearsOfResidence,
  language,
  socialIntegration,
  economic,
  fee,
  feeInOrder,
  ...routeNorms,
]

export const cases: readonly LawCase[] = [
  ...fiveYearsCases,
  ...unlimitedStayCases,
  ...residenceCases,
  ...casesOfLegalStay,
  ...languageCases,
  ...socialCases,
  ...economicCases,
  ...casesOfProofs,
  ...casesOfFewFacts,
  ...feeCases,
  ...feeInOrderCases,
  ...reformCases,
  ...routeCases,
]
