import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  is,
  isIfTold,
  laterBy,
  not,
  ofApplicant,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { youngerThan } from './age.ts'
import { unionPlus } from './countries.ts'
import { relativeIsNationalOf } from './nationality.ts'

/** Married to the relative of this record on the day. */
const married: Criterion = all(is('relation', 'spouse'), during({ from: 'marriedOn', until: 'endedOn' }))

/** Registered partner in a form that the law of that State holds equal to marriage. Belgian cohabitation is not. */
const partnerEqualToSpouse = all(
  is('relation', 'registered-partner'),
  is('partnershipEqualToMarriage', true),
  during({ from: 'marriedOn', until: 'endedOn', absentFrom: 'since-ever' }),
)

/** The relative is a parent, own or the spouse's, and the applicant is under 21 or depends on that parent. */
const descendant = all(
  is('relation', 'parent', 'parent-in-law'),
  any(ofApplicant(youngerThan(21)), is('dependent', true)),
)

const relativeIsMinor = not(since(laterBy(dateFact('birthDate', 'surely'), years(18))))

/** The relative is a child, own or the spouse's, on whom the applicant depends. */
function ascendant(alsoOfMinors: boolean): Criterion {
  const child = is('relation', 'child', 'child-in-law')
  const ofAdult = all(child, not(relativeIsMinor), is('dependent', true))
  // Nobody is asked whether they depend on a child; whoever does says so.
  return alsoOfMinors ? any(ofAdult, all(child, relativeIsMinor, isIfTold('dependent', true))) : ofAdult
}

/** Family in the sense of the free-movement rules: spouse, equal partner, descendant, dependent ascendant. */
function coveredRelation(ascendantsOfMinors: boolean): Criterion {
  return any(married, partnerEqualToSpouse, descendant, ascendant(ascendantsOfMinors))
}

/** Family member of a citizen of another Member State, another EEA State or Switzerland. */
export function familyOfUnionPlusCitizen(options: { ascendantsOfMinors: boolean }): Criterion {
  return some('family', all(relativeIsNationalOf(unionPlus), coveredRelation(options.ascendantsOfMinors)))
}

/** Family member of a Belgian, whatever that Belgian did before. */
export function familyOfBelgian(options: { ascendantsOfMinors: boolean }): Criterion {
  return some('family', all(relativeIsNationalOf('BE'), coveredRelation(options.ascendantsOfMinors)))
}

/** Family member of a Belgian who lived with the applicant in another State under the free-movement rules. */
export function familyOfBelgianWhoMoved(options: { ascendantsOfMinors: boolean }): Criterion {
  return some(
    'family',
    all(relativeIsNationalOf('BE'), is('usedFreeMovement', true), coveredRelation(options.ascendantsOfMinors)),
  )
}

/** Family member, in the same sense, of a person whose record fulfils the criterion: of whoever holds a certain right of residence. */
export function familyWhere(relative: Criterion, options: { ascendantsOfMinors: boolean }): Criterion {
  return some('family', all(relative, coveredRelation(options.ascendantsOfMinors)))
}
