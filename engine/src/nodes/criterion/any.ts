import { intersect } from '../../timeline/interval-set.ts'
import { FALSE, or, TRUE, type Truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, inOrder, makeNode } from '../node.ts'

export interface Any extends Criterion {
  readonly kind: 'any'
  readonly of: readonly Criterion[]
}

const ordered = new WeakMap<Any, readonly Criterion[]>()

/** True where at least one operand is true, whatever the others are. */
export function any(...of: Criterion[]): Any {
  const node = makeNode<Any>({ is: 'criterion', kind: 'any', of: Object.freeze(of) }, costOf(of))
  ordered.set(node, inOrder(of))
  return node
}

const operandsOf = (node: Any): readonly Criterion[] => ordered.get(node) ?? node.of

export const anyOperation: CriterionOperation<Any> = {
  kind: 'any',
  children: (node) => node.of,
  evaluate(node, evaluation, row) {
    let result: Truth = FALSE
    for (const operand of operandsOf(node)) {
      result = or(result, evaluation.truth(operand, row))
      if (result === TRUE) return TRUE
    }
    return result
  },
  unknowns(node, evaluation, row, days, sink) {
    for (const operand of operandsOf(node)) {
      const open = intersect(days, unknownDays(evaluation.truth(operand, row)))
      if (open.length > 0) sink.criterion(operand, row, open)
    }
  },
  reasons(node, row, day, sink) {
    const operands = operandsOf(node)
    const holding = operands.find((operand) => truthAt(sink.evaluation.truth(operand, row), day) === 'true')
    for (const operand of holding ? [holding] : operands) sink.criterion(operand, row, day)
  },
}
