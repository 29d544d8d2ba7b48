import { END } from '../../days/day.ts'
import { firstDay, intersect, isSubset, lastDay, NO_DAYS, stretch } from '../../timeline/interval-set.ts'
import { exactDay, type Moment } from '../../timeline/moment.ts'
import { FALSE, type Truth, truth, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, type MomentNode, makeNode } from '../node.ts'

export interface HeldAt extends Criterion {
  readonly kind: 'held-at'
  readonly moment: MomentNode
  readonly that: Criterion
}

/**
 * True from the moment on where the criterion held on that very day; false before, and false for ever where it did not
 * hold then or the moment never comes. For what the law looks at once: the age on the day of first registration.
 */
export function heldAt(moment: MomentNode, that: Criterion): HeldAt {
  return makeNode<HeldAt>({ is: 'criterion', kind: 'held-at', moment, that }, costOf([moment, that]))
}

export const heldAtOperation: CriterionOperation<HeldAt> = {
  kind: 'held-at',
  children: (node) => [node.moment, node.that],
  evaluate(node, evaluation, row) {
    const moment = evaluation.moment(node.moment, row)
    return moment.days.length === 0 ? FALSE : heldAtTruth(moment, evaluation.truth(node.that, row))
  },
  unknowns(node, evaluation, row, days, sink) {
    const moment = evaluation.moment(node.moment, row)
    // Only a moment that may have come by then can matter.
    const candidates = intersect(moment.days, stretch(firstDay(moment.days), lastDay(days) + 1))
    const open = intersect(candidates, unknownDays(evaluation.truth(node.that, row)))
    if (open.length > 0) sink.criterion(node.that, row, open)
    if (exactDay(moment) === undefined) sink.moment(node.moment, row)
  },
  reasons(node, row, day, sink) {
    const moment = sink.evaluation.moment(node.moment, row)
    sink.moment(node.moment, row)
    const then = exactDay(moment) ?? firstDay(moment.days)
    if (then <= day && moment.days.length > 0) sink.criterion(node.that, row, then)
  },
}

/** From a moment that may come on, where the criterion held then. */
export function heldAtTruth(moment: Moment, then: Truth): Truth {
  const candidates = intersect(moment.days, then.possibly)
  if (candidates.length === 0) return FALSE
  const surely = moment.surely && isSubset(moment.days, then.surely) ? stretch(lastDay(moment.days), END) : NO_DAYS
  return truth(surely, stretch(firstDay(candidates), END))
}
