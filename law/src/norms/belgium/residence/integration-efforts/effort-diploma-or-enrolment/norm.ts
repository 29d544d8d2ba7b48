import { effortNorm } from '../effort-norm.ts'
import { diplomaOrEnrolment } from '../efforts.ts'

/** A diploma of a recognised school, or enrolment there. */
export const effortByStudies = effortNorm(diplomaOrEnrolment)
