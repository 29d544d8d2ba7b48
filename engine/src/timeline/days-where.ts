import type { Day } from '../days/day.ts'
import { type IntervalSet, NO_DAYS, stretch, union } from './interval-set.ts'

/**
 * A number that changes over days. Between neighbouring `breaks` it only rises or only falls, but for a wobble of at
 * most `slack` (leap days move the edge of a window of years by a day).
 */
export interface Curve {
  readonly breaks: readonly Day[]
  at(day: Day): number
  /** How far the curve may wobble beyond its values at the ends of `[from, until)`, two neighbours of `breaks` or closer. */
  slack(from: Day, until: Day): number
}

/**
 * The days in `[from, until)` on which the sum of the curves reaches a limit (`sum >= limit`).
 * `first`: only that the first of them is among those returned.
 * Halves a stretch only where its ends leave the answer open, so the cost grows with crossings, not with days.
 */
export function daysWhereSumReaches(
  curves: readonly Curve[],
  limit: number,
  from: Day,
  until: Day,
  wanted: 'all' | 'first' = 'all',
): IntervalSet {
  const edges = [...new Set([from, until, ...curves.flatMap((curve) => curve.breaks)])]
    .filter((day) => day >= from && day <= until)
    .sort((a, b) => a - b)
  let found: IntervalSet = NO_DAYS
  const search = (a: Day, b: Day): void => {
    if (wanted === 'first' && found.length > 0) return
    let [low, high] = [0, 0]
    for (const curve of curves) {
      const [start, end] = [curve.at(a), curve.at(b - 1)]
      const slack = b - a > 1 ? curve.slack(a, b) : 0
      low += Math.min(start, end) - slack
      high += Math.max(start, end) + slack
    }
    if (low >= limit) found = union(found, stretch(a, b))
    else if (high >= limit && b - a > 1) {
      const middle = (a + b) >> 1
      search(a, middle)
      search(middle, b)
    }
  }
  for (let i = 0; i + 1 < edges.length; i += 1) search(edges[i] as Day, edges[i + 1] as Day)
  return found
}
