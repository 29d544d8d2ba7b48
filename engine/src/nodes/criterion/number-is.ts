import { factOf, pointerOf } from '../../facts/row.ts'
import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import { type Comparison, compare } from '../comparison.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface NumberIs extends Criterion {
  readonly kind: 'number-is'
  readonly field: readonly string[]
  readonly comparison: Comparison
  readonly limit: number
  /** Where the number is absent: unknown (left out), or false. */
  readonly whereAbsent?: 'false'
}

/** Compares a number the person gave with a fixed limit, in the unit of the fact: `numberIs('share', '>=', 0.5)`. */
export function numberIs(field: string, comparison: Comparison, limit: number): NumberIs {
  return makeNode<NumberIs>(
    { is: 'criterion', kind: 'number-is', field: Object.freeze(field.split('.')), comparison, limit },
    1,
  )
}

/** As `numberIs`, and false where nobody told the number: for what is worked out in another way only where it was not told. */
export function numberIsIfTold(field: string, comparison: Comparison, limit: number): NumberIs {
  return makeNode<NumberIs>({ ...numberIs(field, comparison, limit), whereAbsent: 'false' }, 1)
}

export const numberIsOperation: CriterionOperation<NumberIs> = {
  kind: 'number-is',
  children: () => [],
  evaluate(node, _evaluation, row) {
    const fact = factOf(row, node.field) as number | undefined
    if (fact === undefined) return node.whereAbsent === 'false' ? FALSE : UNKNOWN
    return compare(fact, node.comparison, node.limit) ? TRUE : FALSE
  },
  unknowns: (node, _evaluation, row, _days, sink) => sink.missing(pointerOf(row, node.field)),
  reasons(node, row, _day, sink) {
    // What nobody told, and nobody needs to, is no ground to point at.
    if (node.whereAbsent === undefined || factOf(row, node.field) !== undefined) sink.fact(pointerOf(row, node.field))
  },
}
