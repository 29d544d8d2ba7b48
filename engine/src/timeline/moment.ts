import { BEGIN, type Day, END } from '../days/day.ts'
import { ALL_DAYS, firstDay, type IntervalSet, intersect, lastDay, NO_DAYS, stretch, union } from './interval-set.ts'
import { type Truth, truth } from './truth.ts'

/**
 * A day on which something happens, as far as it is known: the days it can be, and whether it surely happens at all.
 * No days at all means that it never happens.
 */
export interface Moment {
  readonly days: IntervalSet
  readonly surely: boolean
}

export const NEVER: Moment = Object.freeze({ days: NO_DAYS, surely: false })
/** May have happened on any day, or not at all. */
export const UNKNOWN_MOMENT: Moment = Object.freeze({ days: ALL_DAYS, surely: false })
/** Did happen; nobody said when. */
export const UNDATED_MOMENT: Moment = Object.freeze({ days: ALL_DAYS, surely: true })

export function moment(days: IntervalSet, surely: boolean): Moment {
  return days.length === 0 ? NEVER : { days, surely }
}

export function onDay(day: Day): Moment {
  return { days: [day, day + 1], surely: true }
}

/** The day, where there is exactly one it can be and it surely happens. */
export function exactDay(value: Moment): Day | undefined {
  const { days, surely } = value
  return surely && days.length === 2 && (days[1] as Day) - (days[0] as Day) === 1 ? (days[0] as Day) : undefined
}

export function isExactOrNever(value: Moment): boolean {
  return value.days.length === 0 || exactDay(value) !== undefined
}

/** True from the moment on. */
export function since(value: Moment): Truth {
  const possibly = stretch(firstDay(value.days), END)
  if (value.days.length === 0) return truth(NO_DAYS, NO_DAYS)
  return truth(value.surely ? stretch(lastDay(value.days), END) : NO_DAYS, possibly)
}

/** The earlier of two; either may not happen. */
export function earlierOf(a: Moment, b: Moment): Moment {
  if (a.days.length === 0) return b
  if (b.days.length === 0) return a
  const limit = Math.min(a.surely ? lastDay(a.days) : END, b.surely ? lastDay(b.days) : END)
  return moment(intersect(union(a.days, b.days), stretch(BEGIN, limit + 1)), a.surely || b.surely)
}

/** The later of two that both may happen; where one never happens, the other. */
export function laterOf(a: Moment, b: Moment): Moment {
  if (a.days.length === 0) return b
  if (b.days.length === 0) return a
  const limit = Math.max(a.surely ? firstDay(a.days) : BEGIN, b.surely ? firstDay(b.days) : BEGIN)
  return moment(intersect(union(a.days, b.days), stretch(limit, END)), a.surely || b.surely)
}

/** Moves each candidate day by a monotone function. The last day any timeline knows stands for every later one. */
export function mapDays(value: Moment, move: (day: Day) => Day): Moment {
  if (value.days.length === 0) return value
  const { days } = value
  const only = exactDay(value)
  if (only !== undefined && only > BEGIN && only < END - 1) return onDay(Math.min(move(only), END - 1))
  let moved: IntervalSet = NO_DAYS
  for (let i = 0; i < days.length; i += 2) {
    const from = days[i] === BEGIN ? BEGIN : Math.min(move(days[i] as Day), END - 1)
    const last = days[i + 1] === END ? END - 1 : Math.min(move((days[i + 1] as Day) - 1), END - 1)
    moved = union(moved, stretch(from, last + 1))
  }
  return moment(moved, value.surely)
}
