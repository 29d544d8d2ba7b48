import {
  all,
  any,
  type Criterion,
  chosen,
  dateFact,
  during,
  earliestOf,
  is,
  laterBy,
  latestOf,
  type MomentNode,
  not,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { holdsDocument } from '../../../../criteria/permit.ts'

const firstOf = (type: string): MomentNode => earliestOf('residenceDocuments', dateFact('from'), is('type', type))

const renewing = some('residenceDocuments', all(is('type', 'annex-15'), is('ground', 'renewal-pending'), during()))

const onCardB = holdsDocument('B')
/** Holds the card, or waits for its renewal with an annex 15. */
const onCardF = any(holdsDocument('F'), all(renewing, since(firstOf('F')), not(onCardB)))
const onCardA = any(holdsDocument('A'), all(renewing, since(firstOf('A')), not(onCardB), not(onCardF)))

export const onCard = { A: onCardA, B: onCardB, F: onCardF } as const

/** The day from which the window is counted, for each card. */
const granted = {
  A: dateFact('firstAuthorisationOn'),
  B: dateFact('unlimitedSince'),
  // The grant of the F stay, not of an unlimited one: C-13.
  F: firstOf('F'),
} as const

type Card = keyof typeof granted

/** The window is open: from one year after the grant until, not including, five years after it. */
export function inWindow(card: Card): Criterion {
  const { [card]: grant } = granted
  return all(onCard[card], since(laterBy(grant, years(1))), not(since(laterBy(grant, years(5)))))
}

/** The day that lies so many years after the grant of the stay on which the person's latest card rests. */
export function yearsAfterGrant(count: number): MomentNode {
  const latestCard = latestOf('residenceDocuments', dateFact('from'), is('type', 'A', 'B', 'F'))
  const after = (card: Card) => ({ when: holdsDocument(card), moment: laterBy(granted[card], years(count)) })
  // On the day of a new card the old one may still be held: the unlimited stay comes before the F stay, that before the A card.
  return chosen(latestCard, [after('B'), after('F'), after('A')])
}
