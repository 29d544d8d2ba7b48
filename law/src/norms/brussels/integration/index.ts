import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { brusselsObliged } from './obliged/norm.ts'

export const norms: readonly Norm[] = [brusselsObliged]
export const cases: readonly LawCase[] = []
