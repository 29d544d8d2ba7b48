import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Clause extends Criterion {
  readonly kind: 'clause'
  readonly id: string
  /** Id of the passage, in the norm's sources, that the clause gives effect to. */
  readonly source: string
  readonly that: Criterion
}

/** The unit of reasons: a criterion with the passage it gives effect to. Sentences are written per clause id. */
export function clause(id: string, source: string, that: Criterion): Clause {
  return makeNode<Clause>({ is: 'criterion', kind: 'clause', id, source, that }, costOf([that]))
}

export const clauseOperation: CriterionOperation<Clause> = {
  kind: 'clause',
  children: (node) => [node.that],
  evaluate: (node, evaluation, row) => evaluation.truth(node.that, row),
  unknowns: (node, _evaluation, row, days, sink) => sink.criterion(node.that, row, days),
  reasons: (node, row, day, sink) => sink.criterion(node.that, row, day),
}
