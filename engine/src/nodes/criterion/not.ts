import { not as negation } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Not extends Criterion {
  readonly kind: 'not'
  readonly of: Criterion
}

/** True where the operand is false; unknown stays unknown. */
export function not(of: Criterion): Not {
  return makeNode<Not>({ is: 'criterion', kind: 'not', of }, costOf([of]))
}

export const notOperation: CriterionOperation<Not> = {
  kind: 'not',
  children: (node) => [node.of],
  evaluate: (node, evaluation, row) => negation(evaluation.truth(node.of, row)),
  unknowns: (node, _evaluation, row, days, sink) => sink.criterion(node.of, row, days),
  reasons: (node, row, day, sink) => sink.criterion(node.of, row, day),
}
