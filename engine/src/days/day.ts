/**
 * A day as an integer: days since 1970-01-01 in the proleptic Gregorian calendar.
 * The law speaks of days; there are no instants and no time zones in here.
 */
export type Day = number

/** First day any timeline knows. A stretch that starts here has no known beginning. */
export const BEGIN: Day = dayOf(1800, 1, 1)
/** First day after the last one any timeline knows. A stretch that ends here has no known end. */
export const END: Day = dayOf(2300, 1, 1)

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day with this civil date. Months 1 to 12; the date is taken as it is, not checked. */
export function dayOf(year: number, month: number, day: number): Day {
  // Counting years from March puts the leap day last, so one formula gives the days before any month.
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil date of a day. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Number of days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

const written: string[] = []

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  // The days of a timeline lie in a few centuries, and the same ones are written again and again.
  const at = day - BEGIN
  const known = written[at]
  if (known !== undefined) return known
  const text = writeDay(day)
  if (at >= 0 && at < END - BEGIN) written[at] = text
  return text
}

function writeDay(day: Day): string {
  const { year, month, day: date } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day written `YYYY-MM-DD`, or undefined where the text is no date of the calendar or lies outside BEGIN..END. */
export function parseDay(text: string): Day | undefined {
  const parts = FULL_DATE.exec(text)
  if (!parts) return undefined
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined
  const day = dayOf(year, month, date)
  return day >= BEGIN && day < END ? day : undefined
}
