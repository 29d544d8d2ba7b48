import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../case.ts'
import { norms as appeal, cases as appealCases } from './appeal/index.ts'
import { norms as contest, cases as contestCases } from './entrance-contest/index.ts'

export const norms: readonly Norm[] = [...contest, ...appeal]

export const cases: readonly LawCase[] = [...contestCases, ...appealCases]
