import { type MonthEnd, plus } from '../../days/add.ts'
import type { Period } from '../../days/period.ts'
import { mapDays } from '../../timeline/moment.ts'
import { costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface LaterBy extends MomentNode {
  readonly kind: 'later-by'
  readonly moment: MomentNode
  readonly period: Period
  readonly monthEnd: MonthEnd
}

/** The moment a period after another one: the 18th birthday is the day of birth, 18 years later. */
export function laterBy(moment: MomentNode, period: Period, monthEnd: MonthEnd = 'last-day'): LaterBy {
  return makeNode<LaterBy>({ is: 'moment', kind: 'later-by', moment, period, monthEnd }, costOf([moment]))
}

export const laterByOperation: MomentOperation<LaterBy> = {
  kind: 'later-by',
  children: (node) => [node.moment],
  evaluate: (node, evaluation, row) =>
    mapDays(evaluation.moment(node.moment, row), (day) => plus(day, node.period, node.monthEnd)),
  unknowns: (node, _evaluation, row, sink) => sink.moment(node.moment, row),
  reasons: (node, row, sink) => sink.moment(node.moment, row),
}
