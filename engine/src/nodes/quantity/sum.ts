import { costOf, makeNode, type Quantity, type QuantityOperation } from '../node.ts'

export interface Sum extends Quantity {
  readonly kind: 'sum'
  readonly of: readonly Quantity[]
}

/** Adds quantities of one unit. */
export function sum(...of: Quantity[]): Sum {
  return makeNode<Sum>({ is: 'quantity', kind: 'sum', of: Object.freeze(of) }, costOf(of))
}

export const sumOperation: QuantityOperation<Sum> = {
  kind: 'sum',
  children: (node) => node.of,
  bounds(node, evaluation, row) {
    const bounds = node.of.map((each) => evaluation.bounds(each, row))
    return { least: bounds.flatMap((each) => each.least), greatest: bounds.flatMap((each) => each.greatest) }
  },
  unknowns(node, _evaluation, row, days, sink) {
    for (const each of node.of) sink.quantity(each, row, days)
  },
  reasons(node, row, sink) {
    for (const each of node.of) sink.quantity(each, row)
  },
}
