import { effortNorm } from '../effort-norm.ts'
import { languageOfThePlace } from '../efforts.ts'

/** The language of the place of registration. */
export const effortByLanguage = effortNorm(languageOfThePlace)
