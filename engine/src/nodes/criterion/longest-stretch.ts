import { minus, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { type IntervalSet, intersect, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { not, truth, unknownDays } from '../../timeline/truth.ts'
import type { Comparison } from '../comparison.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface LongestStretch extends Criterion {
  readonly kind: 'longest-stretch'
  readonly that: Criterion
  readonly comparison: Comparison
  readonly period: Period
  readonly window: Period
}

/** Compares the longest unbroken stretch of the criterion inside the window just before the day with a period. */
export function longestStretch(
  that: Criterion,
  comparison: Comparison,
  period: Period,
  window: Period,
): LongestStretch {
  return makeNode<LongestStretch>(
    { is: 'criterion', kind: 'longest-stretch', that, comparison, period, window },
    costOf([that]) + 5,
  )
}

export const longestStretchOperation: CriterionOperation<LongestStretch> = {
  kind: 'longest-stretch',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const that = evaluation.truth(node.that, row)
    const extra = node.comparison === '>' || node.comparison === '<=' ? 1 : 0
    const reached = truth(daysReaching(that.surely, node, extra), daysReaching(that.possibly, node, extra))
    return node.comparison === '>=' || node.comparison === '>' ? reached : not(reached)
  },
  unknowns(node, evaluation, row, days, sink) {
    const open = intersect(
      unknownDays(evaluation.truth(node.that, row)),
      stretch(minus(days[0] as Day, node.window), days[days.length - 1] as Day),
    )
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  reasons: (node, row, day, sink) => sink.criterion(node.that, row, day - 1),
}

function daysReaching(held: IntervalSet, node: LongestStretch, extra: number): IntervalSet {
  let days: IntervalSet = NO_DAYS
  for (let i = 0; i < held.length; i += 2) {
    const [from, until] = [held[i] as Day, held[i + 1] as Day]
    const enough = (day: Day): boolean => {
      const start = Math.max(from, minus(day, node.window))
      return plus(start, node.period) + extra <= Math.min(until, day)
    }
    const first = from === BEGIN ? plus(BEGIN + 1, node.window) : plus(from, node.period) + extra
    if (first > until) continue
    if (!enough(first)) continue
    if (until === END) {
      days = union(days, stretch(first, END))
      continue
    }
    // Once the window leaves the stretch behind it never returns to it: halve to the last day that still sees enough.
    let [low, high] = [first, Math.min(END - 1, plus(until, node.window) + 1)]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (enough(middle)) low = middle
      else high = middle - 1
    }
    days = union(days, stretch(first, low + 1))
  }
  return days
}
