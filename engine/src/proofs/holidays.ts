import { dayOf, formatDay } from '../days/day.ts'
import type { HolidayCalendar } from '../days/working-days.ts'

/** Easter Sunday of a year, by counting full moons the long way (the proofs must not borrow the law's own table). */
function easter(year: number): number {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const correction = Math.floor((century - 17) / 25)
  let moon = (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4))
}

/** The ten legal holidays of Belgium, as the tests count them. */
export const holidays: HolidayCalendar = {
  id: 'belgium-in-tests',
  holidays(year) {
    const sunday = easter(year)
    return [
      ...['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((date) => `${year}-${date}`),
      ...[1, 39, 50].map((after) => formatDay(sunday + after)),
    ]
  },
}
