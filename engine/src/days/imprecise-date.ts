import { BEGIN, type Day, dayOf, daysInMonth, END } from './day.ts'

/** The days a date may mean: one day where it is exact, a month or a year of days where it is not. Both ends included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads `2019`, `2019-05` or `2019-05-17`; undefined where the text is none of these or lies outside BEGIN..END. */
export function parseImpreciseDate(text: string): DayRange | undefined {
  const range = daysMeantBy(text)
  return range && range.first >= BEGIN && range.last < END ? range : undefined
}

/** As `parseImpreciseDate`, for every year from 0 to 9999. */
export function daysMeantBy(text: string): DayRange | undefined {
  const parts = WRITTEN.exec(text)
  if (!parts) return undefined
  const year = Number(parts[1])
  if (parts[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }
  const month = Number(parts[2])
  if (month < 1 || month > 12) return undefined
  const length = daysInMonth(year, month)
  if (parts[3] === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month, length) }
  const date = Number(parts[3])
  if (date < 1 || date > length) return undefined
  return { first: dayOf(year, month, date), last: dayOf(year, month, date) }
}
