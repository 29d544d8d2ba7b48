import { firstDayReachingBackTo, mayBeEquallyLong, minus, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { lawError } from '../../errors/engine-error.ts'
import { type Curve, daysWhereSumReaches } from '../../timeline/days-where.ts'
import { type IntervalSet, intersect, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { lastDayWith, not, truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import type { Comparison } from '../comparison.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface LongestStretch extends Criterion {
  readonly kind: 'longest-stretch'
  readonly that: Criterion
  readonly comparison: Comparison
  readonly period: Period
  readonly window: Period
}

/**
 * Compares the longest unbroken stretch of the criterion inside the window just before the day with a period. Throws
 * LAW_PERIOD_AMBIGUOUS where the period can be as long as the window in some years and not in others.
 */
export function longestStretch(
  that: Criterion,
  comparison: Comparison,
  period: Period,
  window: Period,
): LongestStretch {
  if (mayBeEquallyLong(period, window)) throw lawError('LAW_PERIOD_AMBIGUOUS', 'longestStretch')
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
  // The last day that was counted shows best why it is enough; the last one that was not, why it is not.
  reasons(node, row, day, sink) {
    const holds = truthAt(sink.evaluation.truth(node, row), day) === 'true'
    const enough = holds === (node.comparison === '>=' || node.comparison === '>')
    const shown = lastDayWith(sink.evaluation.truth(node.that, row), enough, day)
    sink.criterion(node.that, row, shown ?? day - 1)
  },
}

function daysReaching(held: IntervalSet, node: LongestStretch, extra: number): IntervalSet {
  const { period, window } = node
  const same = period.months === window.months && period.days === window.days
  // Nothing inside the window is longer than the window.
  if (same && extra > 0) return NO_DAYS
  let days: IntervalSet = NO_DAYS
  for (let i = 0; i < held.length; i += 2) {
    const [from, until] = [held[i] as Day, held[i + 1] as Day]
    const begin = from === BEGIN ? BEGIN + 1 : from
    const whole = firstDayReachingBackTo(begin, window)
    // The part of the stretch that lies in the window, less the period counted from where that part begins.
    const part: Curve = {
      breaks: [whole, until],
      at: (day) => Math.min(until, day) - plus(Math.max(begin, minus(day, window)), period),
      // While the window lies inside the stretch the difference wavers, but never about nothing: see `mayBeEquallyLong`.
      slack: () => 0,
    }
    const gone = until === END ? END : firstDayReachingBackTo(until, window)
    days = union(days, daysWhereSumReaches([part], extra, begin, Math.min(END, gone + 1)))
  }
  return days
}
