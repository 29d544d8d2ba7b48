import { effortNorm } from '../effort-norm.ts'
import { training } from '../efforts.ts'

/** A recognised vocational training. */
export const effortByTraining = effortNorm(training)
