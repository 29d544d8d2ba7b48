import { all, any, type Criterion, during, is, some } from '@parcours/engine/authoring'
import { unionPlus } from './countries.ts'

/** A nationality told without a first day has been held since ever: most people were born with theirs. */
const held = during({ absentFrom: 'since-ever' })

/** Holds a nationality of one of these countries, also beside others. */
function nationalOf(...countries: readonly (string | readonly string[])[]): Criterion {
  return some('nationalities', all(is('country', ...countries), held))
}

export const belgian: Criterion = nationalOf('BE')
/** Citizen of another Member State, another EEA State or Switzerland. */
export const unionPlusCitizen: Criterion = nationalOf(unionPlus)
export const turkish: Criterion = nationalOf('TR')

/** The relative of this record holds a nationality of one of these countries. */
export function relativeIsNationalOf(...countries: readonly (string | readonly string[])[]): Criterion {
  return some('nationalities', any(all(is('country', ...countries), held)))
}
