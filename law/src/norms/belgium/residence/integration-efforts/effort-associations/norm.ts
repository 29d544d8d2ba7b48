import { effortNorm } from '../effort-norm.ts'
import { associations } from '../efforts.ts'

/** Taking part in associations. */
export const effortByAssociations = effortNorm(associations)
