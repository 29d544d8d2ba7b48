import { BEGIN, type Day, dayOf } from './day.ts'

/** A calendar month, counted from January of the year 0. */
export type Month = number

const FIRST: Month = 1800 * 12
const COUNT = 500 * 12 + 1

/** First day of each month that timelines know, and of the one after: looked up far more often than worked out. */
const firstDays = Int32Array.from({ length: COUNT }, (_, i) => startOf(FIRST + i))

function startOf(month: Month): Day {
  const year = Math.floor(month / 12)
  return dayOf(year, month - year * 12 + 1, 1)
}

/** The first day of a month, also beyond the days that timelines know. */
export function firstOfMonth(month: Month): Day {
  return firstDays[month - FIRST] ?? startOf(month)
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  // Months have 30.44 days on average, so the guess is off by one month at most.
  let month = FIRST + Math.floor((day - BEGIN) / 30.436875)
  while (firstOfMonth(month) > day) month -= 1
  while (firstOfMonth(month + 1) <= day) month += 1
  return month
}
