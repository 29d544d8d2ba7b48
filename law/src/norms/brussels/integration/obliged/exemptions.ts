import {
  all,
  any,
  type Criterion,
  clause,
  during,
  heldAt,
  is,
  isIfTold,
  not,
  openPoint,
  some,
} from '@parcours/engine/authoring'
import { atOrOn } from '../../../../criteria/at-or-on.ts'
import { anyIntegrationCertificate } from '../../../../criteria/certificates.ts'
import { familyOfBelgianWhoMoved, familyOfUnionPlusCitizen, familyWhere } from '../../../../criteria/family.ts'
import { turkish, unionPlusCitizen } from '../../../../criteria/nationality.ts'
import { holdsCardOnGround, holdsDocument, holdsWorkDocument, immatriculation } from '../../../../criteria/permit.ts'
import { protectedAs } from '../../../../criteria/protection.ts'
import { certificateObtained } from '../../../../criteria/studies.ts'
import { firstRegistration } from '../first-registration.ts'
import { sources } from '../sources.ts'

/** The authority does not count the parents of a minor as family. */
const circle = { ascendantsOfMinors: false }

/** Member States whose long-term residents Brussels exempts. */
const longTermStates = ['AT', 'CZ', 'EE', 'FR', 'DE', 'GR', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PT', 'RO']

/** An F card, or an immatriculation certificate while it is asked for. */
const familyCard = some(
  'residenceDocuments',
  all(any(is('type', 'F', 'F+'), all(is('type', immatriculation), is('ground', 'family'))), during()),
)

const unionFamily = familyOfUnionPlusCitizen(circle)
const movedBelgianFamily = familyOfBelgianWhoMoved(circle)

/** Looked at on the day the duty would arise, and again later: whoever comes to belong to the group is freed then. */
const thenOrNow = (that: Criterion): Criterion => atOrOn(firstRegistration, that)

/** Looked at once, on the day the duty would arise: the kind of stay with which the person came. */
const then = (that: Criterion): Criterion => heldAt(firstRegistration, that)

/** A text nobody has read here could free these: students, the ill, Turkish nationals, people who work. */
const perhapsFreed = any(
  some('studies', all(is('country', 'BE'), during())),
  some('studies', all(is('country', 'BE'), is('level', 'lower-secondary', 'other-certificate'), certificateObtained)),
  holdsCardOnGround('study'),
  some('medical', during()),
  turkish,
  some('work', during()),
)

/** Exempt from the duty in Brussels, as far as the grounds were read. */
export const exempt: Criterion = any(
  clause('brussels.union-citizen', sources.exemptions.id, thenOrNow(unionPlusCitizen)),
  clause('brussels.union-family', sources.exemptions.id, thenOrNow(all(unionFamily, familyCard))),
  clause('brussels.belgian-family-moved', sources.exemptions.id, thenOrNow(all(movedBelgianFamily, familyCard))),
  clause(
    'brussels.family-without-f-card',
    sources.exemptions.id,
    openPoint('brussels.family-without-f-card', {
      source: sources.exemptions.id,
      // The page names the F card; whether family who stay on another document are freed too, it does not say.
      guard: thenOrNow(all(any(unionFamily, movedBelgianFamily), not(familyCard))),
    }),
  ),
  clause('brussels.withdrawal-agreement', sources.exemptions.id, thenOrNow(holdsDocument('M'))),
  clause(
    'brussels.withdrawal-agreement-family',
    sources.exemptions.id,
    thenOrNow(familyWhere(isIfTold('residence', 'withdrawal-agreement'), circle)),
  ),
  clause('brussels.temporary-stay', sources.exemptions.id, then(holdsCardOnGround('au-pair', 'working-holiday'))),
  clause(
    'brussels.temporary-stay-family',
    sources.exemptions.id,
    then(familyWhere(isIfTold('residence', 'temporary-kind'), circle)),
  ),
  clause(
    'brussels.long-term-elsewhere',
    sources.exemptions.id,
    thenOrNow(some('longTermResidentOf', all(is('country', longTermStates), during()))),
  ),
  clause('brussels.temporary-protection', sources.exemptions.id, thenOrNow(protectedAs('temporary'))),
  clause('brussels.certificate', sources.ggc.id, anyIntegrationCertificate),
  clause(
    'brussels.belgian-diploma',
    sources.agiiBilingual.id,
    some(
      'studies',
      all(is('country', 'BE'), is('level', 'upper-secondary', 'bachelor', 'master', 'doctorate'), certificateObtained),
    ),
  ),
  clause('brussels.economic-migrant', sources.economicMigrants.id, then(holdsWorkDocument)),
  clause(
    'brussels.unread-exemptions',
    sources.ordinance2023.id,
    openPoint('brussels.unread-exemptions', { source: sources.ordinance2023.id, guard: perhapsFreed }),
  ),
)
