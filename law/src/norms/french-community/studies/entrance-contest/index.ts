import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { cases as heldOn } from './held-on/cases.ts'
import { contestHeldOn } from './held-on/norm.ts'
import { cases as numberFixedBy } from './number-fixed-by/cases.ts'
import { contestNumberFixedBy } from './number-fixed-by/norm.ts'
import { cases as registerBy } from './register-by/cases.ts'
import { contestRegisterBy } from './register-by/norm.ts'
import { cases as required } from './required/cases.ts'
import { contestRequired } from './required/norm.ts'
import { contestWindowCloses } from './window-closes/norm.ts'
import { contestWindowOpens } from './window-opens/norm.ts'
import { cases as withdrawBy } from './withdraw-by/cases.ts'
import { contestWithdrawBy } from './withdraw-by/norm.ts'
import { yearCases } from './year-cases.ts'

export const norms: readonly Norm[] = [
  contestRequired,
  contestRegisterBy,
  contestWithdrawBy,
  contestWindowOpens,
  contestWindowCloses,
  contestHeldOn,
  contestNumberFixedBy,
]

export const cases: readonly LawCase[] = [
  ...required,
  ...registerBy,
  ...withdrawBy,
  ...heldOn,
  ...numberFixedBy,
  ...yearCases,
]
