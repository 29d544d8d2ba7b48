import { intersect } from '../../timeline/interval-set.ts'
import { FALSE, or, TRUE, type Truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, inOrder, makeNode } from '../node.ts'

export interface Any extends Criterion {
  readonly kind: 'any'
  readonly of: readonly Criterion[]
  /** The operands in the order in which they are looked at. Not part of the data. */
  readonly ready: readonly Criterion[]
}

/** True where at least one operand is true, whatever the others are. */
export function any(...of: Criterion[]): Any {
  return makeNode<Any>({ is: 'criterion', kind: 'any', of: Object.freeze(of) }, costOf(of), inOrder(of))
}

export const anyOperation: CriterionOperation<Any> = {
  kind: 'any',
  children: (node) => node.of,
  evaluate(node, evaluation, row) {
    let result: Truth = FALSE
    for (const operand of node.ready) {
      result = or(result, evaluation.truth(operand, row))
      if (result === TRUE) return TRUE
    }
    return result
  },
  unknowns(node, evaluation, row, days, sink) {
    for (const operand of node.ready) {
      const open = intersect(days, unknownDays(evaluation.truth(operand, row)))
      if (open.length > 0) sink.criterion(operand, row, open)
    }
  },
  reasons(node, row, day, sink) {
    for (const operand of node.ready) {
      if (truthAt(sink.evaluation.truth(operand, row), day) !== 'true') continue
      sink.criterion(operand, row, day)
      return
    }
    for (const operand of node.ready) sink.criterion(operand, row, day)
  },
}
