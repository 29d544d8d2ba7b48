import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { cases as ageCases } from './age/cases.ts'
import { insertionAge } from './age/norm.ts'
import { cases as allowanceCases } from './allowance/cases.ts'
import { insertionAllowance } from './allowance/norm.ts'
import { cases as allowanceUntilCases } from './allowance-until/cases.ts'
import { insertionAllowanceUntil } from './allowance-until/norm.ts'
import { cases as claimBeforeCases } from './claim-before/cases.ts'
import { insertionClaimBefore } from './claim-before/norm.ts'
import { cases as claimFromCases } from './claim-from/cases.ts'
import { insertionClaimFrom } from './claim-from/norm.ts'
import { cases as diplomaCases } from './diploma/cases.ts'
import { insertionDiploma } from './diploma/norm.ts'
import { cases as evaluationsCases } from './evaluations/cases.ts'
import { insertionEvaluations } from './evaluations/norm.ts'
import { cases as familyDuringCases } from './family-allowance/during-period/cases.ts'
import { insertionFamilyAllowance } from './family-allowance/during-period/norm.ts'
import { cases as familyUnregisteredCases } from './family-allowance/unregistered-until/cases.ts'
import { insertionFamilyUnregistered } from './family-allowance/unregistered-until/norm.ts'
import { cases as familyWorkCases } from './family-allowance/work-within-limit/cases.ts'
import { insertionWorkWithinLimit } from './family-allowance/work-within-limit/norm.ts'
import { cases as firstEvaluationCases } from './first-evaluation-by/cases.ts'
import { insertionFirstEvaluationBy } from './first-evaluation-by/norm.ts'
import { cases as healthInsuranceCases } from './health-insurance/with-parents/cases.ts'
import { insertionHealthInsurance } from './health-insurance/with-parents/norm.ts'
import { cases as lengthCases } from './length/cases.ts'
import { insertionLength } from './length/norm.ts'
import { cases as newEvaluationCases } from './new-evaluation-from/cases.ts'
import { insertionNewEvaluationFrom } from './new-evaluation-from/norm.ts'
import { cases as registerByCases } from './register-by/cases.ts'
import { insertionRegisterBy } from './register-by/norm.ts'
import { cases as actirisCases } from './register-with/actiris/cases.ts'
import { insertionRegisterWithActiris } from './register-with/actiris/norm.ts'
import { cases as adgCases } from './register-with/adg/cases.ts'
import { insertionRegisterWithAdg } from './register-with/adg/norm.ts'
import { cases as foremCases } from './register-with/forem/cases.ts'
import { insertionRegisterWithForem } from './register-with/forem/norm.ts'
import { cases as vdabCases } from './register-with/vdab/cases.ts'
import { insertionRegisterWithVdab } from './register-with/vdab/norm.ts'
import { cases as reregisterByCases } from './reregister-by/cases.ts'
import { insertionReregisterBy } from './reregister-by/norm.ts'
import { cases as secondEvaluationCases } from './second-evaluation-by/cases.ts'
import { insertionSecondEvaluationBy } from './second-evaluation-by/norm.ts'
import { cases as startByCases } from './start-by/cases.ts'
import { insertionStartBy } from './start-by/norm.ts'
import { cases as startsOnCases } from './starts-on/cases.ts'
import { insertionStartsOn } from './starts-on/norm.ts'

export const norms: readonly Norm[] = [
  insertionRegisterWithActiris,
  insertionRegisterWithForem,
  insertionRegisterWithVdab,
  insertionRegisterWithAdg,
  insertionRegisterBy,
  insertionStartsOn,
  insertionStartBy,
  insertionLength,
  insertionClaimFrom,
  insertionClaimBefore,
  insertionAge,
  insertionDiploma,
  insertionEvaluations,
  insertionFirstEvaluationBy,
  insertionSecondEvaluationBy,
  insertionNewEvaluationFrom,
  insertionAllowance,
  insertionAllowanceUntil,
  insertionReregisterBy,
  insertionFamilyAllowance,
  insertionWorkWithinLimit,
  insertionFamilyUnregistered,
  insertionHealthInsurance,
]

export const cases: readonly LawCase[] = [
  ...actirisCases,
  ...foremCases,
  ...vdabCases,
  ...adgCases,
  ...registerByCases,
  ...startsOnCases,
  ...startByCases,
  ...lengthCases,
  ...claimFromCases,
  ...claimBeforeCases,
  ...ageCases,
  ...diplomaCases,
  ...evaluationsCases,
  ...firstEvaluationCases,
  ...secondEvaluationCases,
  ...newEvaluationCases,
  ...allowanceCases,
  ...allowanceUntilCases,
  ...reregisterByCases,
  ...familyDuringCases,
  ...familyWorkCases,
  ...familyUnregisteredCases,
  ...healthInsuranceCases,
]
