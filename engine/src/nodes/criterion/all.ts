import { intersect } from '../../timeline/interval-set.ts'
import { and, FALSE, TRUE, type Truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, inOrder, makeNode } from '../node.ts'

export interface All extends Criterion {
  readonly kind: 'all'
  readonly of: readonly Criterion[]
}

const ordered = new WeakMap<All, readonly Criterion[]>()

/** True where every operand is true. False as soon as one is false, whatever the others are. */
export function all(...of: Criterion[]): All {
  const node = makeNode<All>({ is: 'criterion', kind: 'all', of: Object.freeze(of) }, costOf(of))
  ordered.set(node, inOrder(of))
  return node
}

const operandsOf = (node: All): readonly Criterion[] => ordered.get(node) ?? node.of

export const allOperation: CriterionOperation<All> = {
  kind: 'all',
  children: (node) => node.of,
  evaluate(node, evaluation, row) {
    let result: Truth = TRUE
    for (const operand of operandsOf(node)) {
      result = and(result, evaluation.truth(operand, row))
      if (result === FALSE) return FALSE
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
    const failing = operands.find((operand) => truthAt(sink.evaluation.truth(operand, row), day) === 'false')
    for (const operand of failing ? [failing] : operands) sink.criterion(operand, row, day)
  },
}
