import { factOf, pointerOf } from '../../facts/row.ts'
import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import { type Comparison, compare } from '../comparison.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface NumberIs extends Criterion {
  readonly kind: 'number-is'
  readonly field: readonly string[]
  readonly comparison: Comparison
  readonly limit: number
}

/** Compares a number the person gave with a fixed limit, in the unit of the fact: `numberIs('share', '>=', 0.5)`. */
export function numberIs(field: string, comparison: Comparison, limit: number): NumberIs {
  return makeNode<NumberIs>(
    { is: 'criterion', kind: 'number-is', field: Object.freeze(field.split('.')), comparison, limit },
    1,
  )
}

export const numberIsOperation: CriterionOperation<NumberIs> = {
  kind: 'number-is',
  children: () => [],
  evaluate(node, _evaluation, row) {
    const fact = factOf(row, node.field) as number | undefined
    if (fact === undefined) return UNKNOWN
    return compare(fact, node.comparison, node.limit) ? TRUE : FALSE
  },
  unknowns: (node, _evaluation, row, _days, sink) => sink.missing(pointerOf(row, node.field)),
  reasons: (node, row, _day, sink) => sink.fact(pointerOf(row, node.field)),
}
