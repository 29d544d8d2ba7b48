import { BEGIN, END } from '../../days/day.ts'
import { daysWhereSumReaches } from '../../timeline/days-where.ts'
import { not, truth } from '../../timeline/truth.ts'
import type { Comparison } from '../comparison.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode, type Quantity } from '../node.ts'

export interface SumsTo extends Criterion {
  readonly kind: 'sums-to'
  readonly quantity: Quantity
  readonly comparison: Comparison
  readonly limit: number
}

/** Smaller than any unit the law counts in (half days, hours): turns "more than" into "at least". */
const LESS_THAN_ANY_UNIT = 1e-6

/** Compares a quantity with a limit in the quantity's own unit. */
export function sumsTo(quantity: Quantity, comparison: Comparison, limit: number): SumsTo {
  return makeNode<SumsTo>({ is: 'criterion', kind: 'sums-to', quantity, comparison, limit }, costOf([quantity]) + 10)
}

export const sumsToOperation: CriterionOperation<SumsTo> = {
  kind: 'sums-to',
  children: (node) => [node.quantity],
  evaluate(node, evaluation, row) {
    const bounds = evaluation.bounds(node.quantity, row)
    // Halving keeps floating point out of the comparison: a sum that misses the limit by rounding alone reaches it.
    const limit = node.limit + (node.comparison === '>' || node.comparison === '<=' ? 1 : -1) * LESS_THAN_ANY_UNIT
    const reached = truth(
      daysWhereSumReaches(bounds.least, limit, BEGIN, END),
      daysWhereSumReaches(bounds.greatest, limit, BEGIN, END),
    )
    return node.comparison === '>=' || node.comparison === '>' ? reached : not(reached)
  },
  unknowns: (node, _evaluation, row, days, sink) => sink.quantity(node.quantity, row, days),
  reasons(node, row, _day, sink) {
    sink.quantity(node.quantity, row)
  },
}
