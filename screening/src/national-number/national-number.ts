/**
 * The identification number of the National Register: six digits of the date of birth, a serial number of three, and
 * 97 minus the first nine digits modulo 97 as control digits; for those born from 2000 on, a 2 stands before the nine.
 * Bis numbers have 20 or 40 added to the month and the same control.
 */
const LENGTH = 11

/** The digits of a number that may be written as `85.07.30-033.28`; text without any other sign than these stays. */
export function plainNationalNumber(text: string): string {
  const said = text.trim()
  const digits = said.replace(/[.\-/ ]/g, '')
  return /^\d+$/.test(digits) ? digits.padStart(digits.length === LENGTH - 1 ? LENGTH : 0, '0') : said
}

/** The control digits for nine digits, for somebody born before 2000 and for somebody born since. */
export function controlDigits(nine: string, born: 'before-2000' | 'from-2000'): string {
  const number = Number(born === 'from-2000' ? `2${nine}` : nine)
  return String(97 - (number % 97)).padStart(2, '0')
}

/** Whether eleven digits carry their own control digits, in either century. */
export function isNationalNumber(digits: string): boolean {
  return centuriesOf(digits).length > 0
}

/** In which centuries a number can have been given: by its control digits alone. */
export function centuriesOf(digits: string): readonly ('before-2000' | 'from-2000')[] {
  if (!/^\d{11}$/.test(digits)) return []
  const nine = digits.slice(0, 9)
  return (['before-2000', 'from-2000'] as const).filter((born) => controlDigits(nine, born) === digits.slice(9))
}
