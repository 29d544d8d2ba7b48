import { all, type Criterion, is, some } from '@parcours/engine/authoring'
import { otherMemberStates } from '../countries.ts'
import { certificateObtained } from '../studies.ts'

const upperSecondaryOrMore = is('level', 'upper-secondary', 'bachelor', 'master', 'doctorate')
const inOneOfTheThreeLanguages = is('language', 'fr', 'nl', 'de')

/** Of an institution that a Community organises, recognises or subsidises, or of the Royal Military School. */
const belgian = all(
  is('country', 'BE'),
  is('recognisedBy', 'fr', 'nl', 'de', 'royal-military-school'),
  upperSecondaryOrMore,
  certificateObtained,
)

/** A Belgian diploma of upper secondary education or more, in whatever language it was obtained. */
export const belgianDiploma: Criterion = some('studies', belgian)

/** A Belgian diploma of upper secondary education or more, obtained in French, Dutch or German. */
export const belgianDiplomaInANationalLanguage: Criterion = some('studies', all(belgian, inOneOfTheThreeLanguages))

/** A diploma of another Member State in one of the three languages that a Community recognised as equivalent. */
export const equivalentDiplomaOfTheUnion: Criterion = some(
  'studies',
  all(
    is('country', otherMemberStates),
    is('equivalence', true),
    upperSecondaryOrMore,
    inOneOfTheThreeLanguages,
    certificateObtained,
  ),
)
