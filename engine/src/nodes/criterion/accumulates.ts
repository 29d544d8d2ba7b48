import { minus, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { type Curve, daysWhereSumReaches } from '../../timeline/days-where.ts'
import {
  ALL_DAYS,
  countDays,
  type IntervalSet,
  intersect,
  NO_DAYS,
  stretch,
  union,
} from '../../timeline/interval-set.ts'
import { known, not, truth, unknownDays } from '../../timeline/truth.ts'
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
 * one unbroken stretch is judged date to date.
 */
export function accumulates(
  that: Criterion,
  comparison: Comparison,
  period: Period,
  window: Period | 'all-time' = 'all-time',
): Accumulates {
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
  reasons: (node, row, day, sink) => sink.criterion(node.that, row, day - 1),
}

function windowStart(day: Day, window: Period | 'all-time'): Day {
  return window === 'all-time' ? BEGIN : minus(day, window)
}

/** Days on which the days held before them are at least the period, plus `extra` days. */
function daysReaching(held: IntervalSet, node: Accumulates, extra: number): IntervalSet {
  // A period of months has a day or two more or less depending on where it lies; outside that margin nothing is close.
  const { period, window } = node
  const fewest = Math.floor(period.months * 30.43) - (period.months > 0 ? 3 : 0) + period.days + extra
  const most = Math.ceil(period.months * 30.44) + (period.months > 0 ? 3 : 0) + period.days + extra
  if (most <= 0) return ALL_DAYS
  const first = firstDayWithCount(held, Math.max(fewest, 1))
  if (first >= END) return fewest <= 0 ? nearby(held, node, extra, BEGIN + 1, END) : NO_DAYS
  const from = fewest <= 0 ? BEGIN + 1 : first
  if (window === 'all-time') {
    const settled = firstDayWithCount(held, most)
    return union(nearby(held, node, extra, from, settled), stretch(settled, END))
  }
  const last = held[held.length - 1] as Day
  return nearby(held, node, extra, from, last >= END ? END : Math.min(END, plus(last, window) + 4))
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

function nearby(held: IntervalSet, node: Accumulates, extra: number, from: Day, until: Day): IntervalSet {
  if (from >= until) return NO_DAYS
  const breaks: Day[] = []
  for (const edge of held) {
    if (edge === BEGIN || edge === END) continue
    breaks.push(edge)
    if (node.window !== 'all-time') {
      // The first day whose window starts at or after the edge, give or take a leap day; the slack covers the rest.
      const moved = edge + Math.round(node.window.months * 30.436875) + node.window.days
      for (let day = moved - 3; day <= moved + 3; day += 1) breaks.push(day)
    }
  }
  const curve: Curve = {
    breaks,
    at: (day) => countDays(held, windowStart(day, node.window), day) - (day - minus(day, node.period)),
    slack(a, b) {
      const { period, window } = node
      const periodWobble = period.months > 0 ? 3 : 0
      const start = windowStart(a, window)
      const inside = countDays(held, start, b)
      if (inside === 0 || window === 'all-time') return periodWobble
      if (inside === b - start) {
        // Held all along: the days in the window less the days in the period, both counted back from one day.
        if (period.months === window.months && period.days === window.days) return 0
        return window.months > 0 ? periodWobble + 3 : periodWobble
      }
      return periodWobble + 3
    },
  }
  return daysWhereSumReaches([curve], extra, from, until)
}
