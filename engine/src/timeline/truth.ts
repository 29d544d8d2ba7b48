import { BEGIN, type Day } from '../days/day.ts'
import {
  ALL_DAYS,
  complement,
  has,
  type IntervalSet,
  intersect,
  isAllDays,
  lastDay,
  NO_DAYS,
  sameDays,
  stretch,
  union,
  without,
} from './interval-set.ts'

/**
 * The truth of a criterion on every day: true, false or unknown (Kleene's strong logic).
 * Held as two sets of days: on `surely` it holds whatever the unknown facts are, outside `possibly` it fails
 * whatever they are, between the two it is unknown. `surely` is always a subset of `possibly`; where nothing is
 * unknown both are the same array.
 */
export interface Truth {
  readonly surely: IntervalSet
  readonly possibly: IntervalSet
}

export type TruthValue = 'true' | 'false' | 'unknown'

export const TRUE: Truth = Object.freeze({ surely: ALL_DAYS, possibly: ALL_DAYS })
export const FALSE: Truth = Object.freeze({ surely: NO_DAYS, possibly: NO_DAYS })
export const UNKNOWN: Truth = Object.freeze({ surely: NO_DAYS, possibly: ALL_DAYS })

/** A truth known on every day. */
export function known(days: IntervalSet): Truth {
  return days.length === 0 ? FALSE : isAllDays(days) ? TRUE : { surely: days, possibly: days }
}

export function truth(surely: IntervalSet, possibly: IntervalSet): Truth {
  if (possibly.length === 0) return FALSE
  if (sameDays(surely, possibly)) return known(possibly)
  if (surely.length === 0 && isAllDays(possibly)) return UNKNOWN
  return { surely, possibly }
}

export function truthAt(value: Truth, day: Day): TruthValue {
  if (has(value.surely, day)) return 'true'
  return value.surely === value.possibly || !has(value.possibly, day) ? 'false' : 'unknown'
}

/** The last day before `until` on which the truth is known to be true, or known to be false; undefined where there is none. */
export function lastDayWith(value: Truth, wanted: boolean, until: Day): Day | undefined {
  const days = intersect(wanted ? value.surely : complement(value.possibly), stretch(BEGIN, until))
  return days.length === 0 ? undefined : lastDay(days)
}

/** The days on which the truth is not known. */
export function unknownDays(value: Truth): IntervalSet {
  return value.surely === value.possibly ? NO_DAYS : without(value.possibly, value.surely)
}

export function and(a: Truth, b: Truth): Truth {
  if (a === TRUE || b === FALSE || a === b) return b
  if (b === TRUE || a === FALSE) return a
  const possibly = intersect(a.possibly, b.possibly)
  if (possibly.length === 0) return FALSE
  if (a.surely === a.possibly && b.surely === b.possibly) return known(possibly)
  return truth(intersect(a.surely, b.surely), possibly)
}

export function or(a: Truth, b: Truth): Truth {
  if (a === FALSE || b === TRUE || a === b) return b
  if (b === FALSE || a === TRUE) return a
  const surely = union(a.surely, b.surely)
  if (a.surely === a.possibly && b.surely === b.possibly) return known(surely)
  return truth(surely, union(a.possibly, b.possibly))
}

export function not(a: Truth): Truth {
  if (a === TRUE) return FALSE
  if (a === FALSE) return TRUE
  if (a === UNKNOWN) return a
  if (a.surely === a.possibly) return known(complement(a.surely))
  return truth(complement(a.possibly), complement(a.surely))
}
