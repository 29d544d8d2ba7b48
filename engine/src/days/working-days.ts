import { civilOf, type Day, parseDay, weekdayOf } from './day.ts'

/** The legal holidays of a country, as `YYYY-MM-DD`, by year. Data of the law, handed in. */
export interface HolidayCalendar {
  readonly id: string
  holidays(year: number): readonly string[]
}

/**
 * What becomes of a term that ends on a Saturday, a Sunday or a legal holiday:
 * it ends there all the same, or on the next working day.
 */
export type EndOfTerm = 'as-is' | 'next-working-day'

const known = new WeakMap<HolidayCalendar, Map<number, ReadonlySet<Day>>>()

/** Monday to Friday, and no legal holiday. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidaysOf(civilOf(day).year, calendar).has(day)
}

/** The day itself where it is a working day, else the first one after it. */
export function nextWorkingDay(day: Day, calendar: HolidayCalendar): Day {
  let next = day
  while (!isWorkingDay(next, calendar)) next += 1
  return next
}

/** The n-th working day after a day; the day itself does not count. */
export function plusWorkingDays(day: Day, count: number, calendar: HolidayCalendar): Day {
  let [current, left] = [day, count]
  while (left > 0) {
    current += 1
    if (isWorkingDay(current, calendar)) left -= 1
  }
  return current
}

function holidaysOf(year: number, calendar: HolidayCalendar): ReadonlySet<Day> {
  let byYear = known.get(calendar)
  if (!byYear) {
    byYear = new Map()
    known.set(calendar, byYear)
  }
  let set = byYear.get(year)
  if (!set) {
    set = new Set(calendar.holidays(year).map((text) => parseDay(text) ?? Number.NaN))
    byYear.set(year, set)
  }
  return set
}
