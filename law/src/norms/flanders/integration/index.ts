import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as completeBy } from './complete-by/cases.ts'
import { flandersCompleteBy } from './complete-by/norm.ts'
import { cases as dutchB1By } from './dutch-b1-by/cases.ts'
import { flandersDutchB1By } from './dutch-b1-by/norm.ts'
import { cases as enrolBy } from './enrol-by/cases.ts'
import { flandersEnrolBy } from './enrol-by/norm.ts'
import { cases as fee } from './fee/cases.ts'
import { flandersFee } from './fee/norm.ts'
import { cases as feeCorrection } from './fee-correction/cases.ts'
import { flandersFeeCorrection } from './fee-correction/norm.ts'
import { cases as mayFollow } from './may-follow/cases.ts'
import { flandersMayFollow } from './may-follow/norm.ts'
import { cases as obliged } from './obliged/cases.ts'
import { flandersObliged } from './obliged/norm.ts'
import { cases as registerForWorkBy } from './register-for-work-by/cases.ts'
import { flandersRegisterForWorkBy } from './register-for-work-by/norm.ts'

export const norms: readonly Norm[] = [
  flandersObliged,
  flandersEnrolBy,
  flandersCompleteBy,
  flandersRegisterForWorkBy,
  flandersDutchB1By,
  flandersMayFollow,
  flandersFee,
  flandersFeeCorrection,
]

export const cases: readonly LawCase[] = [
  ...obliged,
  ...enrolBy,
  ...completeBy,
  ...registerForWorkBy,
  ...dutchB1By,
  ...mayFollow,
  ...fee,
  ...feeCorrection,
]
