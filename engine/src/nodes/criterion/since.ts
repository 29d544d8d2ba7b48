import { since as sinceMoment } from '../../timeline/moment.ts'
import { type Criterion, type CriterionOperation, costOf, type MomentNode, makeNode } from '../node.ts'

export interface Since extends Criterion {
  readonly kind: 'since'
  readonly moment: MomentNode
}

/** True from the moment on, that day included; false for ever where it never happens. */
export function since(moment: MomentNode): Since {
  return makeNode<Since>({ is: 'criterion', kind: 'since', moment }, costOf([moment]))
}

export const sinceOperation: CriterionOperation<Since> = {
  kind: 'since',
  children: (node) => [node.moment],
  evaluate: (node, evaluation, row) => sinceMoment(evaluation.moment(node.moment, row)),
  unknowns: (node, _evaluation, row, _days, sink) => sink.moment(node.moment, row),
  reasons: (node, row, _day, sink) => sink.moment(node.moment, row),
}
