import {
  accumulates,
  all,
  any,
  type Criterion,
  clause,
  dateFact,
  firstTime,
  is,
  laterBy,
  months,
  not,
  notAfter,
  openPoint,
  since,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { youngerThan } from '../age.ts'
import { absent, tooLongAbsence } from '../nationality-residence/absences.ts'
import { legalStay } from '../nationality-residence/legal-stay.ts'
import { mainResidence } from '../nationality-residence/main-residence.ts'
import { holdsDocument, immatriculation } from '../permit.ts'
import { registeredAnywhere, registeredInBelgium } from '../registered.ts'

const birth = dateFact('birthDate', 'surely')
const firstEntry = firstTime(registeredAnywhere)

/** The days between birth and a first entry made within three months: nobody has read whether they break "since birth". */
const enteredAfterBirth: Criterion = openPoint('nationality.entered-after-birth', {
  source: routeSources.bornInBelgium.id,
  guard: all(not(since(firstEntry)), notAfter(firstEntry, laterBy(birth, months(3)))),
})

/**
 * This way asks for no older cards. Of a minor, the entry as somebody with a right to stay shows the stay, unless a paper
 * says otherwise: a special card, or the card of who waits for a decision.
 */
const minorInTheRegister: Criterion = all(
  youngerThan(18),
  registeredInBelgium('foreigners', 'population'),
  not(holdsDocument('special', immatriculation)),
)

const registeredSinceBirth: Criterion = any(mainResidence, enteredAfterBirth)

/** Main residence in Belgium on every day of the life so far. */
export const mainResidenceSinceBirth: Criterion = not(since(firstTime(all(since(birth), not(registeredSinceBirth)))))

const uninterrupted = all(
  clause('nationality.since-birth.main-residence', routeSources.bornInBelgium.id, registeredSinceBirth),
  clause(
    'nationality.since-birth.legal-stay',
    routeSources.bornInBelgium.id,
    any(minorInTheRegister, not(since(firstEntry)), legalStay),
  ),
  clause('nationality.no-long-absence', sources.code7bis.id, not(tooLongAbsence)),
)

const firstInterruption = firstTime(all(since(birth), not(uninterrupted)))

/** One fifth of eighteen years, in whole months: nobody who declares has lived for less. */
const ONE_FIFTH_OF_EIGHTEEN_YEARS = months(43)

/** Absences of more than a fifth of eighteen years in all: what is allowed in a life was not read. */
const absencesWithinOneFifth: Criterion = not(
  openPoint('nationality.absences-since-birth', {
    source: sources.code7bis.id,
    guard: accumulates(absent, '>', ONE_FIFTH_OF_EIGHTEEN_YEARS),
  }),
)

/** Born in Belgium, and main residence on a legal stay ever since. */
export const bornAndLivingInBelgium: Criterion = all(
  clause('nationality.born-in-belgium', routeSources.bornInBelgium.id, is('birthPlace.country', 'BE')),
  clause('nationality.since-birth.residence', routeSources.bornInBelgium.id, not(since(firstInterruption))),
  absencesWithinOneFifth,
)
