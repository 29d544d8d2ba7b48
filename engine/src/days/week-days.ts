import { type Day, weekdayOf } from './day.ts'

/** Days from `from` up to, not including, `until` that are no Sundays. */
export function daysButSundays(from: Day, until: Day): number {
  if (until <= from) return 0
  // The first Sunday on or after `from`, and one every seven days after it.
  const sunday = from + ((7 - weekdayOf(from)) % 7)
  return until - from - (sunday >= until ? 0 : Math.floor((until - 1 - sunday) / 7) + 1)
}

/** The n-th day from `from` on that is no Sunday, `from` itself included; `n` is at least 1. */
export function nthDayButSundays(from: Day, n: number): Day {
  const first = weekdayOf(from) === 0 ? from + 1 : from
  // Six counted days are a week. What is left of a week passes a Sunday where it reaches beyond Saturday.
  const [weeks, left] = [Math.floor((n - 1) / 6), (n - 1) % 6]
  return first + 7 * weeks + left + (weekdayOf(first) + left > 6 ? 1 : 0)
}
