import {
  all,
  any,
  bounded,
  type Criterion,
  clause,
  dateFact,
  earlierOf,
  heldAt,
  is,
  not,
  numberIs,
  ofApplicant,
  since,
  some,
} from '@parcours/engine/authoring'
import { claimFrom, startsOn } from './period.ts'
import { sources } from './sources.ts'

const higher = is('level', 'bachelor', 'master', 'doctorate')

/** Higher education is measured in credits; elsewhere regular studies are full-time ones. */
const cancels = any(all(higher, numberIs('credits', '>=', 27)), all(not(higher), is('regular', true)))

/** Studies whose first day was not told began no later than they ended. */
const began = bounded(dateFact('from'), {
  notAfter: earlierOf(dateFact('until', 'if-given'), dateFact('certifiedOn', 'if-given')),
})

/**
 * Took up studies again while the period ran: what was done so far is lost, until a new registration. Who tells when the
 * studies ended tells that they are over; new ones are told where there are any, so that nobody is asked for them.
 */
export const notRestarted: Criterion = clause(
  'insertion.no-studies-again',
  sources.studiesAgain.id,
  not(
    some('studies', all(heldAt(began, ofApplicant(all(since(startsOn), not(since(claimFrom))))), cancels), 'if-given'),
  ),
)
