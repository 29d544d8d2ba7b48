import { earlierOf, fixedDay, type MomentNode } from '@parcours/engine/authoring'

/** Later than any day a person can ask about, so that it falls into the newest version of every norm. */
const notYet = fixedDay('2299-12-31')

/**
 * The moment, or a day of the newest wording where it never comes: somebody whom the law has not reached is told why
 * by the wording of today, and not with an empty list of reasons.
 */
export function orNewestWording(moment: MomentNode): MomentNode {
  return earlierOf(moment, notYet)
}
