import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { cases as allowedCases } from './allowed/cases.ts'
import { appealAllowed } from './allowed/norm.ts'
import { cases as ceperiExaminesCases } from './ceperi-examines/cases.ts'
import { ceperiExamines } from './ceperi-examines/norm.ts'
import { cases as higherExternalByCases } from './higher-external-by/cases.ts'
import { higherExternalBy } from './higher-external-by/norm.ts'
import { cases as higherInternalByCases } from './higher-internal-by/cases.ts'
import { higherInternalBy } from './higher-internal-by/norm.ts'
import { cases as outsideAllowedCases } from './outside-allowed/cases.ts'
import { appealOutsideAllowed } from './outside-allowed/norm.ts'
import { cases as pupilAppealsCases } from './pupil-appeals/cases.ts'
import { pupilAppeals } from './pupil-appeals/norm.ts'
import { cases as secondaryExternalByCases } from './secondary-external-by/cases.ts'
import { secondaryExternalBy } from './secondary-external-by/norm.ts'
import { cases as secondaryInternalByCases } from './secondary-internal-by/cases.ts'
import { secondaryInternalBy } from './secondary-internal-by/norm.ts'
import { cases as secondaryInternalClosesCases } from './secondary-internal-closes/cases.ts'
import { secondaryInternalCloses } from './secondary-internal-closes/norm.ts'
import { cases as socialPromotionExternalByCases } from './social-promotion-external-by/cases.ts'
import { socialPromotionExternalBy } from './social-promotion-external-by/norm.ts'
import { cases as socialPromotionInternalByCases } from './social-promotion-internal-by/cases.ts'
import { socialPromotionInternalBy } from './social-promotion-internal-by/norm.ts'

export const norms: readonly Norm[] = [
  appealAllowed,
  appealOutsideAllowed,
  ceperiExamines,
  pupilAppeals,
  secondaryInternalBy,
  secondaryInternalCloses,
  secondaryExternalBy,
  higherInternalBy,
  higherExternalBy,
  socialPromotionInternalBy,
  socialPromotionExternalBy,
]

export const cases: readonly LawCase[] = [
  ...allowedCases,
  ...outsideAllowedCases,
  ...ceperiExaminesCases,
  ...pupilAppealsCases,
  ...secondaryInternalByCases,
  ...secondaryInternalClosesCases,
  ...secondaryExternalByCases,
  ...higherInternalByCases,
  ...higherExternalByCases,
  ...socialPromotionInternalByCases,
  ...socialPromotionExternalByCases,
]
