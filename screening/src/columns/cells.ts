import { type Day, dayOf, daysInMonth, parseDay } from '@parcours/engine'

/** A date cell that nobody filled in. */
export const UNKNOWN_DAY = -0x8000_0000
/** A date that is known only to the month or the year: more than one day, so the interpreter looks at the person. */
export const VAGUE_DAY = -0x7fff_ffff
/** Said never to have happened. */
export const NEVER_DAY = 0x7fff_ffff
/** Text that is no date the register may hold. */
export const NO_DATE = 0x7fff_fffe

const EARLIEST = parseDay('1850-01-01') as Day
const LATEST = parseDay('2260-01-01') as Day

/** Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `never` into one number. Knows the calendar, allocates nothing. */
export function dayCell(text: string, orNever: boolean): number {
  const { length } = text
  if (length === 10) {
    const year = digits(text, 0, 4)
    const month = digits(text, 5, 2)
    const date = digits(text, 8, 2)
    if (year < 0 || month < 1 || month > 12 || date < 1 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
      return NO_DATE
    if (date > daysInMonth(year, month)) return NO_DATE
    const day = dayOf(year, month, date)
    return day >= EARLIEST && day < LATEST ? day : NO_DATE
  }
  if (length === 7 && text.charCodeAt(4) === 45) {
    const month = digits(text, 5, 2)
    return digits(text, 0, 4) >= 1850 && month >= 1 && month <= 12 ? VAGUE_DAY : NO_DATE
  }
  if (length === 4) return digits(text, 0, 4) >= 1850 ? VAGUE_DAY : NO_DATE
  return orNever && text === 'never' ? NEVER_DAY : NO_DATE
}

function digits(text: string, from: number, count: number): number {
  let value = 0
  for (let i = from; i < from + count; i += 1) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
