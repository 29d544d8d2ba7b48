import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  earlierOf,
  earliestOf,
  is,
  type MomentNode,
  not,
  some,
} from '@parcours/engine/authoring'
import { immatriculation, validForMoreThanThreeMonths } from '../../../criteria/permit.ts'

/**
 * A permit in the sense of the Walloon programme: one that is ordered at the municipality. An orange card is not
 * ordered; it only lets a procedure be waited for.
 */
const permit: Criterion = all(not(is('type', immatriculation)), validForMoreThanThreeMonths)

/** Has a permit of more than three months, from the day it was ordered: the municipality directs to the centre on that day. */
export const holdsPermit: Criterion = some(
  'residenceDocuments',
  all(permit, any(during(), during({ from: 'orderedOn' }))),
)

/** Holds an orange card, or an annex 15 that stands in for a permit: sources do not say whether that is a permit. */
export const holdsProvisionalDocument: Criterion = some(
  'residenceDocuments',
  all(any(is('type', immatriculation), all(is('type', 'annex-15'), not(is('ground', 'first-arrival')))), during()),
)

/** The day the first permit of more than three months was ordered. Not said: no later than the day it was there. */
export const permitOrder: MomentNode = earliestOf(
  'residenceDocuments',
  earlierOf(dateFact('orderedOn', 'surely'), dateFact('from')),
  permit,
)

/** The day the first permit of more than three months was collected. */
export const permitReceipt: MomentNode = earliestOf('residenceDocuments', dateFact('from', 'surely'), permit)
