import { effortNorm } from '../effort-norm.ts'
import { work } from '../efforts.ts'

/** Work in Belgium. */
export const effortByWork = effortNorm(work)
