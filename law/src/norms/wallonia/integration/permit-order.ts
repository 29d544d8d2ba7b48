import {
  all,
  any,
  type Criterion,
  dateFact,
  days,
  during,
  earlierOf,
  earliestOf,
  is,
  laterBy,
  type MomentNode,
  not,
  since,
  some,
} from '@parcours/engine/authoring'
import { immatriculation, validForMoreThanThreeMonths } from '../../../criteria/permit.ts'

/**
 * A permit in the sense of the Walloon programme: one that is ordered at the municipality. An orange card is not
 * ordered; it only lets a procedure be waited for.
 */
const permit: Criterion = all(not(is('type', immatriculation)), validForMoreThanThreeMonths)

/** The day the permit of this record was ordered. Not said: no later than the day it was there. */
const order: MomentNode = earlierOf(dateFact('orderedOn', 'surely'), dateFact('from'))

/** Has a permit of more than three months, from the day it was ordered: the municipality directs to the centre on that day. */
export const holdsPermit: Criterion = some(
  'residenceDocuments',
  all(permit, any(during(), all(since(order), not(since(laterBy(dateFact('until', 'if-given'), days(1))))))),
)

/** Holds an orange card, or an annex 15 that stands in for a permit: sources do not say whether that is a permit. */
export const holdsProvisionalDocument: Criterion = some(
  'residenceDocuments',
  all(any(is('type', immatriculation), all(is('type', 'annex-15'), not(is('ground', 'first-arrival')))), during()),
)

/** The day the first permit of more than three months was ordered. */
export const permitOrder: MomentNode = earliestOf('residenceDocuments', order, permit)

/** The day the first permit of more than three months was collected. */
export const permitReceipt: MomentNode = earliestOf('residenceDocuments', dateFact('from', 'surely'), permit)
