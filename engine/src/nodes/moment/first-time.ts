import { BEGIN, END } from '../../days/day.ts'
import { firstDay, intersect, lastDay, stretch } from '../../timeline/interval-set.ts'
import { type Moment, moment } from '../../timeline/moment.ts'
import { type Truth, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface FirstTime extends MomentNode {
  readonly kind: 'first-time'
  readonly that: Criterion
}

/** The first day on which the criterion holds. */
export function firstTime(that: Criterion): FirstTime {
  return makeNode<FirstTime>({ is: 'moment', kind: 'first-time', that }, costOf([that]))
}

export const firstTimeOperation: MomentOperation<FirstTime> = {
  kind: 'first-time',
  children: (node) => [node.that],
  evaluate: (node, evaluation, row) => firstTimeMoment(evaluation.truth(node.that, row)),
  unknowns(node, evaluation, row, sink) {
    const that = evaluation.truth(node.that, row)
    const until = that.surely.length > 0 ? firstDay(that.surely) : END
    const open = intersect(unknownDays(that), stretch(BEGIN, until))
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  reasons(node, row, sink) {
    const held = sink.evaluation.truth(node.that, row)
    if (held.surely.length > 0) sink.criterion(node.that, row, firstDay(held.surely))
    else if (held.possibly.length === 0) sink.criterion(node.that, row, sink.evaluation.knownOn)
    else sink.criterion(node.that, row, lastDay(held.possibly))
  },
}

/** The first day of a truth. */
export function firstTimeMoment(that: Truth): Moment {
  const surely = that.surely.length > 0
  return moment(intersect(that.possibly, stretch(BEGIN, surely ? firstDay(that.surely) + 1 : END)), surely)
}
