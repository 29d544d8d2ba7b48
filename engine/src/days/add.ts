import { BEGIN, civilOf, type Day, END } from './day.ts'
import { firstOfMonth, monthOf } from './months.ts'
import type { Period } from './period.ts'

/**
 * What becomes of a date that the target month does not have (31 January plus one month, 29 February plus one year):
 * `last-day` takes the last day of that month, `next-day` the first day of the month after.
 */
export type MonthEnd = 'last-day' | 'next-day'

/** The day a period later. BEGIN and END, which stand for no beginning and no end, stay what they are. */
export function plus(day: Day, period: Period, monthEnd: MonthEnd = 'last-day'): Day {
  if (day >= END || day <= BEGIN) return day
  return clampToDomain(addMonths(day, period.months, monthEnd) + period.days)
}

/** The day a period earlier; the month-end rule as in `plus`. */
export function minus(day: Day, period: Period, monthEnd: MonthEnd = 'last-day'): Day {
  if (day >= END || day <= BEGIN) return day
  return clampToDomain(addMonths(day, -period.months, monthEnd) - period.days)
}

/**
 * The calendar distance from one day to a later one: the most whole months that fit, then days.
 * `plus(from, monthsAndDaysBetween(from, to))` is `to` again.
 */
export function monthsAndDaysBetween(from: Day, to: Day): Period {
  const [a, b] = [civilOf(from), civilOf(to)]
  let months = (b.year - a.year) * 12 + b.month - a.month
  while (months > 0 && addMonths(from, months, 'last-day') > to) months -= 1
  return { months, days: to - addMonths(from, months, 'last-day') }
}

/** The first day from which a period back reaches no further than the given day: `minus(result, period) >= day`. */
export function firstDayReachingBackTo(day: Day, period: Period): Day {
  let found = plus(day, period)
  while (found > BEGIN && minus(found - 1, period) >= day) found -= 1
  while (found < END && minus(found, period) < day) found += 1
  return found
}

/**
 * By how many days a period counted from one day can be longer than the same period counted from another: months have 28
 * to 31 days, and a century year may be no leap year.
 */
export function wobbleOf(period: Period): number {
  if (period.months === 0) return 0
  return period.months % 12 === 0 ? 2 : 5
}

/** Whether two periods, counted from the same day, are now the longer and now the shorter: 12 months and 365 days. */
export function mayBeEquallyLong(a: Period, b: Period): boolean {
  if (a.months === b.months) return false
  const difference = (a.months - b.months) * 30.436875 + a.days - b.days
  return Math.abs(difference) <= wobbleOf(a) + wobbleOf(b)
}

function addMonths(day: Day, months: number, monthEnd: MonthEnd): Day {
  if (months === 0) return day
  const month = monthOf(day)
  const after = day - firstOfMonth(month)
  const first = firstOfMonth(month + months)
  const length = firstOfMonth(month + months + 1) - first
  if (after < length) return first + after
  return first + length - 1 + (monthEnd === 'next-day' ? 1 : 0)
}

function clampToDomain(day: Day): Day {
  return day < BEGIN ? BEGIN : day > END ? END : day
}
