/** A legal public holiday on the same day every year, as month and day. */
export interface FixedHoliday {
  readonly id: string
  readonly monthDay: string
}

/** A legal public holiday that follows Easter Sunday by a number of days. */
export interface EasterHoliday {
  readonly id: string
  readonly daysAfterEaster: number
}

/** The seven of the ten that have a fixed date. Royal Decree of 18 April 1974, article 1. */
export const fixedHolidays: readonly FixedHoliday[] = Object.freeze([
  { id: 'new-year', monthDay: '01-01' },
  { id: 'labour-day', monthDay: '05-01' },
  { id: 'national-day', monthDay: '07-21' },
  { id: 'assumption', monthDay: '08-15' },
  { id: 'all-saints', monthDay: '11-01' },
  { id: 'armistice', monthDay: '11-11' },
  { id: 'christmas', monthDay: '12-25' },
])

/** The three of the ten that follow Easter. Royal Decree of 18 April 1974, article 1. */
export const easterHolidays: readonly EasterHoliday[] = Object.freeze([
  { id: 'easter-monday', daysAfterEaster: 1 },
  { id: 'ascension', daysAfterEaster: 39 },
  { id: 'whit-monday', daysAfterEaster: 50 },
])

/**
 * Days that a decree put in the place of a holiday for one year: in 2008 Ascension fell on Labour Day. Royal Decree of
 * 3 June 2007. It happens next in 2160.
 */
export const replacementHolidays: readonly string[] = Object.freeze(['2008-05-02'])

/**
 * The legal public holidays of a year, as `YYYY-MM-DD` in order, each day once.
 *
 * Sundays are not in it unless a holiday falls on one; the rest day that workers then get is a matter of each employer.
 * Days of the communities and regions (such as 11 July or 27 September) and of the civil service (such as 15 November)
 * are not legal holidays. The texts are of 1974: earlier years carry the same list back, and no rule depends on them.
 *
 * @param year 1583 (the first whole year of this calendar) to 9999.
 * @throws RangeError for any other year.
 */
export function belgianHolidays(year: number): readonly string[] {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) {
    throw new RangeError(`The legal holidays are known for the years 1583 to 9999, not for ${year}.`)
  }
  const easter = easterSunday(year)
  const days = [
    ...fixedHolidays.map(({ monthDay }) => `${year}-${monthDay}`),
    ...easterHolidays.map(({ daysAfterEaster }) => springDay(year, easter + daysAfterEaster)),
    ...replacementHolidays.filter((day) => day.startsWith(`${year}-`)),
  ]
  return Object.freeze([...new Set(days)].sort())
}

/** Is this day (`YYYY-MM-DD`) a legal public holiday in Belgium? */
export function isBelgianHoliday(day: string): boolean {
  return belgianHolidays(Number(day.slice(0, 4))).includes(day)
}

/** Easter Sunday, counted in days of March (32 = 1 April), by Gauss's rule for the Gregorian calendar. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const moonShift = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30
  const sunShift = (4 + century - Math.floor(century / 4)) % 7
  const fullMoon = (19 * golden + moonShift) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sunShift) % 7
  const tooLate = fullMoon === 29 || (fullMoon === 28 && (11 * moonShift + 11) % 30 < 19)
  return 22 + fullMoon + weekday - (tooLate && weekday === 6 ? 7 : 0)
}

/** A day counted in days of March, as `YYYY-MM-DD`. Reaches from March to June. */
function springDay(year: number, daysOfMarch: number): string {
  let day = daysOfMarch
  for (const [month, length] of [
    ['03', 31],
    ['04', 30],
    ['05', 31],
  ] as const) {
    if (day <= length) return `${year}-${month}-${String(day).padStart(2, '0')}`
    day -= length
  }
  return `${year}-06-${String(day).padStart(2, '0')}`
}
