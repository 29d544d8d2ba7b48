import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  fallsWithin,
  firstTime,
  is,
  not,
  ofApplicant,
  openPoint,
  since,
  some,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { familyOfBelgian, familyOfBelgianWhoMoved, familyOfUnionPlusCitizen } from '../family.ts'
import { holdsDocument, holdsDocumentOnGround, immatriculation } from '../permit.ts'
import { requested } from '../protection.ts'

/** Cards and papers of EU citizens and their family, and of the family of a Belgian. */
const unionDocument: Criterion = holdsDocument('EU', 'EU+', 'F', 'F+', 'annex-8', 'annex-8bis')

/** Holds one of them on some day. Who never does made no application that led to one, and need not tell of any. */
const everUnionDocument: Criterion = fallsWithin(firstTime(unionDocument), {})

/** Holds the special card of a diplomat or official: the stay rests on it, whatever is asked for meanwhile. */
const onSpecialCard: Criterion = holdsDocument('special')

/** Holds the annex 15 of somebody who came with a visa for a long stay and has asked for nothing else. */
const justArrived: Criterion = holdsDocumentOnGround('first-arrival')

const recognisedAsRefugee: Criterion = some('protection', is('kind', 'refugee'))
const alreadyRecognised: Criterion = some('protection', all(is('kind', 'refugee'), since(dateFact('from'))))

/** From the request for protection on, for who is recognised as a refugee in the end; recognition declares what was so before. */
const refugee: Criterion = any(
  all(
    any(
      some('protection', all(is('kind', 'refugee'), any(during(), during({ from: 'requestedOn' })))),
      all(recognisedAsRefugee, not(alreadyRecognised), some('protection', requested)),
    ),
    not(onSpecialCard),
    not(justArrived),
  ),
  all(
    recognisedAsRefugee,
    holdsDocument('orange', 'annex-4', 'annex-25', 'annex-25quinquies', 'annex-26', 'annex-26quinquies'),
  ),
)

/** Between an application on one of these bases and the first card or paper it led to. Refused: never. */
function applicationThatSucceeded(...bases: readonly string[]): Criterion {
  const granted = firstTime(all(since(dateFact('submittedOn')), ofApplicant(unionDocument)))
  return all(
    everUnionDocument,
    not(onSpecialCard),
    some(
      'residenceApplications',
      all(is('basis', bases), since(dateFact('submittedOn')), not(since(granted)), fallsWithin(granted, {})),
    ),
  )
}

/** Holds an annex 19 or 19ter, the receipt of an application, and was granted the right later. */
const receiptOfApplicationThatSucceeded: Criterion = some(
  'residenceDocuments',
  all(
    is('type', 'annex-19', 'annex-19ter'),
    during(),
    fallsWithin(firstTime(all(since(dateFact('from')), ofApplicant(unionDocument))), {}),
  ),
)

/** Held an orange card for joining family, and was granted a card of a family member of an EU citizen or Belgian later. */
const orangeCardOfProcedureThatSucceeded: Criterion = some(
  'residenceDocuments',
  all(
    is('type', immatriculation),
    is('ground', 'family'),
    during(),
    fallsWithin(firstTime(all(since(dateFact('from')), ofApplicant(holdsDocument('F', 'F+')))), {}),
  ),
)
const circle = { ascendantsOfMinors: true }
const joinsUnionCitizen = any(familyOfUnionPlusCitizen(circle), familyOfBelgianWhoMoved(circle))

/**
 * Days of a procedure that count as legal stay because it ended well: the request of a refugee, the application of an EU
 * citizen or family member. For the family of a Belgian who never used free movement nobody has read whether it does.
 */
export const procedureCountedAsStay: Criterion = any(
  refugee,
  applicationThatSucceeded('art-40', 'art-40bis', 'art-40ter-free-movement'),
  receiptOfApplicationThatSucceeded,
  all(orangeCardOfProcedureThatSucceeded, joinsUnionCitizen),
  openPoint('nationality.family-of-belgian', {
    source: sources.orangeCard.id,
    guard: any(
      applicationThatSucceeded('art-40ter'),
      all(orangeCardOfProcedureThatSucceeded, not(joinsUnionCitizen), familyOfBelgian(circle)),
    ),
  }),
)
