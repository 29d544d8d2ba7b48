import { intersect } from '../../timeline/interval-set.ts'
import { and, FALSE, TRUE, type Truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, inOrder, makeNode } from '../node.ts'

export interface All extends Criterion {
  readonly kind: 'all'
  readonly of: readonly Criterion[]
  /** The operands in the order in which they are looked at. Not part of the data. */
  readonly ready: readonly Criterion[]
}

/** True where every operand is true. False as soon as one is false, whatever the others are. */
export function all(...of: Criterion[]): All {
  return makeNode<All>({ is: 'criterion', kind: 'all', of: Object.freeze(of) }, costOf(of), inOrder(of))
}

export const allOperation: CriterionOperation<All> = {
  kind: 'all',
  children: (node) => node.of,
  evaluate(node, evaluation, row) {
    let result: Truth = TRUE
    for (const operand of node.ready) {
      result = and(result, evaluation.truth(operand, row))
      if (result === FALSE) return FALSE
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
      if (truthAt(sink.evaluation.truth(operand, row), day) !== 'false') continue
      sink.criterion(operand, row, day)
      return
    }
    for (const operand of node.ready) sink.criterion(operand, row, day)
  },
}
