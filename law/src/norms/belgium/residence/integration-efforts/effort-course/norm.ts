import { effortNorm } from '../effort-norm.ts'
import { course } from '../efforts.ts'

/** An integration programme followed or finished. */
export const effortByCourse = effortNorm(course)
