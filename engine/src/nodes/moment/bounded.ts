import { BEGIN, END } from '../../days/day.ts'
import { firstDay, intersect, lastDay, stretch } from '../../timeline/interval-set.ts'
import { moment as makeMoment } from '../../timeline/moment.ts'
import { costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface Bounded extends MomentNode {
  readonly kind: 'bounded'
  readonly moment: MomentNode
  readonly notBefore?: MomentNode
  readonly notAfter?: MomentNode
}

/**
 * A moment that cannot lie outside two others: what is known of it when its own date is not. A limit that may never
 * come limits nothing.
 */
export function bounded(moment: MomentNode, limits: { notBefore?: MomentNode; notAfter?: MomentNode }): Bounded {
  return makeNode<Bounded>(
    { is: 'moment', kind: 'bounded', moment, ...limits },
    costOf([moment, ...(limits.notBefore ? [limits.notBefore] : []), ...(limits.notAfter ? [limits.notAfter] : [])]),
  )
}

export const boundedOperation: MomentOperation<Bounded> = {
  kind: 'bounded',
  children: (node) => [
    node.moment,
    ...(node.notBefore ? [node.notBefore] : []),
    ...(node.notAfter ? [node.notAfter] : []),
  ],
  evaluate(node, evaluation, row) {
    const value = evaluation.moment(node.moment, row)
    const from = node.notBefore ? evaluation.moment(node.notBefore, row) : undefined
    const until = node.notAfter ? evaluation.moment(node.notAfter, row) : undefined
    const first = from?.surely ? firstDay(from.days) : BEGIN
    const last = until?.surely ? lastDay(until.days) + 1 : END
    const inside = intersect(value.days, stretch(first, last))
    // Facts that contradict the limits: the person's own date stands.
    return inside.length === 0 ? value : makeMoment(inside, value.surely)
  },
  unknowns(node, _evaluation, row, sink) {
    sink.moment(node.moment, row)
    if (node.notBefore) sink.moment(node.notBefore, row)
    if (node.notAfter) sink.moment(node.notAfter, row)
  },
  reasons: (node, row, sink) => sink.moment(node.moment, row),
}
