import { BEGIN, type Day, dayOf, daysInMonth, END, parseDay } from './day.ts'

/** The days a date may mean: one day where it is exact, a month or a year of days where it is not. Both ends included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const YEAR = /^\d{4}$/
const MONTH = /^(\d{4})-(\d{2})$/

/** Reads `2019`, `2019-05` or `2019-05-17`; undefined where the text is none of these or lies outside BEGIN..END. */
export function parseImpreciseDate(text: string): DayRange | undefined {
  if (YEAR.test(text)) return within(dayOf(Number(text), 1, 1), dayOf(Number(text), 12, 31))
  const parts = MONTH.exec(text)
  if (parts) {
    const [year, month] = [Number(parts[1]), Number(parts[2])]
    if (month < 1 || month > 12) return undefined
    return within(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)))
  }
  const day = parseDay(text)
  return day === undefined ? undefined : { first: day, last: day }
}

function within(first: Day, last: Day): DayRange | undefined {
  return first >= BEGIN && last < END ? { first, last } : undefined
}
