import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { cases as minorCases } from './consent-of-minor/cases.ts'
import { consentOfMinor } from './consent-of-minor/norm.ts'
import { cases as consentCases } from './consent-valid/cases.ts'
import { consentValid } from './consent-valid/norm.ts'
import { cases as publishedCases } from './may-be-published/cases.ts'
import { mayBePublished } from './may-be-published/norm.ts'
import { cases as takenCases } from './may-be-taken/cases.ts'
import { mayBeTaken } from './may-be-taken/norm.ts'
import { cases as crimeCases } from './sharing-is-a-crime/cases.ts'
import { sharingIsACrime } from './sharing-is-a-crime/norm.ts'

export const norms: readonly Norm[] = [mayBeTaken, mayBePublished, consentValid, consentOfMinor, sharingIsACrime]

export const cases: readonly LawCase[] = [
  ...takenCases,
  ...publishedCases,
  ...consentCases,
  ...minorCases,
  ...crimeCases,
]
