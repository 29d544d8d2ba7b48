import { controlDigits } from '../national-number/national-number.ts'

/**
 * Months that no national number has: real ones have 0 to 12, and bis numbers 20 or 40 more. A number with one of these is
 * a test number, whoever reads it.
 */
const MONTHS = [...Array.from({ length: 12 }, (_, i) => 61 + i), ...Array.from({ length: 12 }, (_, i) => 81 + i)]
const DAYS = 31
const SERIALS = 997
const YEARS = 100

/** More test numbers than these there are not. */
export const MOST_NUMBERS = SERIALS * DAYS * MONTHS.length * YEARS

/** The test number with this place, from 0, with valid control digits: every place another one. */
export function testNumber(index: number, born: 'before-2000' | 'from-2000'): string {
  const serial = (index % SERIALS) + 1
  let rest = Math.floor(index / SERIALS)
  const day = (rest % DAYS) + 1
  rest = Math.floor(rest / DAYS)
  const month = MONTHS[rest % MONTHS.length] as number
  const year = Math.floor(rest / MONTHS.length)
  const nine = `${two(year)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`
  return `${nine}${controlDigits(nine, born)}`
}

/** Whether a national number is one of ours: invented, of nobody. */
export function isTestNumber(digits: string): boolean {
  return /^\d{11}$/.test(digits) && MONTHS.includes(Number(digits.slice(2, 4)))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
