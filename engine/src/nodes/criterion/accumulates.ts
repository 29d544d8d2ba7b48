import { firstDayReachingBackTo, mayBeEquallyLong, minus, wobbleOf } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { lawError } from '../../errors/engine-error.ts'
import { type Curve, daysWhereSumReaches } from '../../timeline/days-where.ts'
import {
  ALL_DAYS,
  countDays,
  firstDay,
  has,
  type IntervalSet,
  intersect,
  NO_DAYS,
  stretch,
} from '../../timeline/interval-set.ts'
import { known, lastDayWith, not, truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import type { Comparison } from '../comparison.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Accumulates extends Criterion {
  readonly kind: 'accumulates'
  readonly that: Criterion
  readonly comparison: Comparison
  readonly period: Period
  readonly window: Period | 'all-time'
}

/**
 * Adds up the days on which the criterion held before the day, broken or not, in all or in a window just before the
 * day, and compares them with a period. "Three years" is as many days as the three years just before the day have, so
 * one unbroken stretch is judged date to date. Without a window, what has once been reached stays reached. Throws
 * LAW_PERIOD_AMBIGUOUS where the period can be as long as the window in some years and not in others.
 */
export function accumulates(
  that: Criterion,
  comparison: Comparison,
  period: Period,
  window: Period | 'all-time' = 'all-time',
): Accumulates {
  if (window !== 'all-time' && mayBeEquallyLong(period, window)) throw lawError('LAW_PERIOD_AMBIGUOUS', 'accumulates')
  return makeNode<Accumulates>(
    { is: 'criterion', kind: 'accumulates', that, comparison, period, window },
    costOf([that]) + 10,
  )
}

export const accumulatesOperation: CriterionOperation<Accumulates> = {
  kind: 'accumulates',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const that = evaluation.truth(node.that, row)
    const extra = node.comparison === '>' || node.comparison === '<=' ? 1 : 0
    const least = daysReaching(that.surely, node, extra)
    const reached =
      that.surely === that.possibly ? known(least) : truth(least, daysReaching(that.possibly, node, extra))
    return node.comparison === '>=' || node.comparison === '>' ? reached : not(reached)
  },
  unknowns(node, evaluation, row, days, sink) {
    const open = intersect(
      unknownDays(evaluation.truth(node.that, row)),
      stretch(windowStart(days[0] as Day, node.window), days[days.length - 1] as Day),
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

function windowStart(day: Day, window: Period | 'all-time'): Day {
  return window === 'all-time' ? BEGIN : minus(day, window)
}

/** Days on which the days held before them are at least the period, plus `extra` days. */
function daysReaching(held: IntervalSet, node: Accumulates, extra: number): IntervalSet {
  const { period, window } = node
  if (period.months === 0 && period.days + extra <= 0) return ALL_DAYS
  // Before as many days as the shortest form of the period has, nothing can be reached.
  const first = firstDayWithCount(held, Math.max(1, Math.floor(period.months * 30.43) - 3 + period.days + extra))
  if (first >= END) return NO_DAYS
  const curve = (breaks: readonly Day[], slack: Curve['slack']): Curve => ({
    breaks,
    at: (day) => countDays(held, windowStart(day, window), day) - (day - minus(day, period)),
    slack,
  })
  if (window === 'all-time') {
    // What has once been reached stays reached: it is measured while the criterion holds, not again in later years.
    const growing = [curve([], () => wobbleOf(period))]
    for (let i = 0; i < held.length; i += 2) {
      const [from, until] = [Math.max(first, (held[i] as Day) + 1), Math.min(END, (held[i + 1] as Day) + 1)]
      if (from >= until) continue
      const found = daysWhereSumReaches(growing, extra, from, until, 'first')
      if (found.length > 0) return stretch(firstDay(found), END)
    }
    return NO_DAYS
  }
  const breaks: Day[] = []
  for (const edge of held) if (edge > BEGIN && edge < END) breaks.push(edge, firstDayReachingBackTo(edge, window))
  const same = period.months === window.months && period.days === window.days
  const slack: Curve['slack'] = (from) => {
    // Both ends of the window inside what is held: the count is the length of the window and a constant.
    if (!has(held, from) || !has(held, windowStart(from, window))) return wobbleOf(period)
    return same ? 0 : wobbleOf(period) + wobbleOf(window)
  }
  const last = held[held.length - 1] as Day
  const gone = last >= END ? END : firstDayReachingBackTo(last, window)
  return daysWhereSumReaches([curve(breaks, slack)], extra, first, gone)
}

/** First day before which at least `count` days were held; END where there is none. */
function firstDayWithCount(held: IntervalSet, count: number): Day {
  let left = count
  for (let i = 0; i < held.length; i += 2) {
    const length = (held[i + 1] as Day) - (held[i] as Day)
    if (length >= left) return (held[i] as Day) + left
    left -= length
  }
  return END
}
