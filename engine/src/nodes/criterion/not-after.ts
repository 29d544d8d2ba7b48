import { firstDay, lastDay } from '../../timeline/interval-set.ts'
import type { Moment } from '../../timeline/moment.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, type MomentNode, makeNode } from '../node.ts'

export interface NotAfter extends Criterion {
  readonly kind: 'not-after'
  readonly first: MomentNode
  readonly second: MomentNode
}

/** True for ever where the first moment comes no later than the second; false where it is later, or one of them never comes. */
export function notAfter(first: MomentNode, second: MomentNode): NotAfter {
  return makeNode<NotAfter>({ is: 'criterion', kind: 'not-after', first, second }, costOf([first, second]))
}

export const notAfterOperation: CriterionOperation<NotAfter> = {
  kind: 'not-after',
  children: (node) => [node.first, node.second],
  evaluate: (node, evaluation, row) =>
    notAfterTruth(evaluation.moment(node.first, row), evaluation.moment(node.second, row)),
  unknowns(node, _evaluation, row, _days, sink) {
    sink.moment(node.first, row)
    sink.moment(node.second, row)
  },
  reasons(node, row, _day, sink) {
    sink.moment(node.first, row)
    sink.moment(node.second, row)
  },
}

/** Whether one moment comes no later than another. */
export function notAfterTruth(a: Moment, b: Moment): Truth {
  if (a.days.length === 0 || b.days.length === 0) return FALSE
  if (firstDay(a.days) > lastDay(b.days)) return FALSE
  return a.surely && b.surely && lastDay(a.days) <= firstDay(b.days) ? TRUE : UNKNOWN
}
