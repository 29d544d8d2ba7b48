import { BEGIN, END } from '../../days/day.ts'
import { intersect, lastDay, stretch } from '../../timeline/interval-set.ts'
import { moment } from '../../timeline/moment.ts'
import { unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface LastTime extends MomentNode {
  readonly kind: 'last-time'
  readonly that: Criterion
}

/** The last day on which the criterion holds. Still holding without an end: the last day any timeline knows. */
export function lastTime(that: Criterion): LastTime {
  return makeNode<LastTime>({ is: 'moment', kind: 'last-time', that }, costOf([that]))
}

export const lastTimeOperation: MomentOperation<LastTime> = {
  kind: 'last-time',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const that = evaluation.truth(node.that, row)
    const surely = that.surely.length > 0
    return moment(intersect(that.possibly, stretch(surely ? lastDay(that.surely) : BEGIN, END)), surely)
  },
  unknowns(node, evaluation, row, sink) {
    const that = evaluation.truth(node.that, row)
    const from = that.surely.length > 0 ? lastDay(that.surely) : BEGIN
    const open = intersect(unknownDays(that), stretch(from, END))
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  reasons(node, row, sink) {
    const held = sink.evaluation.truth(node.that, row)
    sink.criterion(node.that, row, held.surely.length > 0 ? lastDay(held.surely) : sink.evaluation.knownOn)
  },
}
