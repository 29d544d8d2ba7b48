import { BEGIN, type Day, END } from '../days/day.ts'

/**
 * A set of days as sorted, disjoint, half-open stretches, flat: `[from, until, from, until, ...]`.
 * Strictly increasing, so neighbours never touch. Cost grows with the number of stretches, never with days.
 */
export type IntervalSet = readonly Day[]

export const NO_DAYS: IntervalSet = Object.freeze([])
export const ALL_DAYS: IntervalSet = Object.freeze([BEGIN, END])

/** The days from `from` up to, not including, `until`; empty where that leaves none. */
export function stretch(from: Day, until: Day): IntervalSet {
  const [a, b] = [from < BEGIN ? BEGIN : from, until > END ? END : until]
  if (a >= b) return NO_DAYS
  return a === BEGIN && b === END ? ALL_DAYS : [a, b]
}

export function isAllDays(set: IntervalSet): boolean {
  return set === ALL_DAYS || (set.length === 2 && set[0] === BEGIN && set[1] === END)
}

export function has(set: IntervalSet, day: Day): boolean {
  for (let i = 0; i < set.length; i += 2) {
    if (day < (set[i] as Day)) return false
    if (day < (set[i + 1] as Day)) return true
  }
  return false
}

export function sameDays(a: IntervalSet, b: IntervalSet): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

export function complement(set: IntervalSet): IntervalSet {
  if (set.length === 0) return ALL_DAYS
  if (isAllDays(set)) return NO_DAYS
  const out: Day[] = []
  let from: Day = BEGIN
  for (let i = 0; i < set.length; i += 2) {
    if ((set[i] as Day) > from) out.push(from, set[i] as Day)
    from = set[i + 1] as Day
  }
  if (from < END) out.push(from, END)
  return out
}

export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a === b) return a
  if (a.length === 0 || b.length === 0) return NO_DAYS
  if (isAllDays(a)) return b
  if (isAllDays(b)) return a
  const out: Day[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i] as Day, b[j] as Day)
    const until = Math.min(a[i + 1] as Day, b[j + 1] as Day)
    if (from < until) out.push(from, until)
    if ((a[i + 1] as Day) < (b[j + 1] as Day)) i += 2
    else j += 2
  }
  return out.length === 0 ? NO_DAYS : out
}

export function union(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a === b || b.length === 0) return a
  if (a.length === 0) return b
  if (isAllDays(a)) return a
  if (isAllDays(b)) return b
  const out: Day[] = []
  let i = 0
  let j = 0
  let last = -1
  while (i < a.length || j < b.length) {
    const takeA = j >= b.length || (i < a.length && (a[i] as Day) <= (b[j] as Day))
    const from = (takeA ? a[i] : b[j]) as Day
    const until = (takeA ? a[i + 1] : b[j + 1]) as Day
    if (takeA) i += 2
    else j += 2
    if (last >= 0 && from <= (out[last] as Day)) {
      if (until > (out[last] as Day)) out[last] = until
    } else {
      out.push(from, until)
      last = out.length - 1
    }
  }
  return out.length === 2 && isAllDays(out) ? ALL_DAYS : out
}

export function without(a: IntervalSet, b: IntervalSet): IntervalSet {
  return b.length === 0 ? a : intersect(a, complement(b))
}

export function isSubset(a: IntervalSet, b: IntervalSet): boolean {
  if (a === b || a.length === 0 || isAllDays(b)) return true
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    while (j < b.length && (b[j + 1] as Day) <= (a[i] as Day)) j += 2
    if (j >= b.length || (b[j] as Day) > (a[i] as Day) || (b[j + 1] as Day) < (a[i + 1] as Day)) return false
  }
  return true
}

/** First day of the set; END where it is empty. */
export function firstDay(set: IntervalSet): Day {
  return set.length === 0 ? END : (set[0] as Day)
}

/** Last day of the set; BEGIN - 1 where it is empty. */
export function lastDay(set: IntervalSet): Day {
  return set.length === 0 ? BEGIN - 1 : (set[set.length - 1] as Day) - 1
}

/** Number of days of the set inside `[from, until)`. */
export function countDays(set: IntervalSet, from: Day, until: Day): number {
  let count = 0
  for (let i = 0; i < set.length; i += 2) {
    const a = Math.max(set[i] as Day, from)
    const b = Math.min(set[i + 1] as Day, until)
    if (a < b) count += b - a
  }
  return count
}
