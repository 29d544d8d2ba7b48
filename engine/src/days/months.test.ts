import { describe, expect, it } from 'vitest'
import { BEGIN, civilOf, type Day, dayOf, END } from './day.ts'
import { firstOfMonth, monthOf } from './months.ts'

describe('the months', () => {
  it('hold every day that timelines know, and the days around', () => {
    for (let day: Day = BEGIN - 400; day < END + 400; day += 1) {
      const { year, month } = civilOf(day)
      if (monthOf(day) !== year * 12 + month - 1) expect.fail(`day ${day} lies in ${year}-${month}`)
    }
    expect(monthOf(dayOf(2024, 2, 29))).toBe(2024 * 12 + 1)
    expect(monthOf(dayOf(2024, 3, 1))).toBe(2024 * 12 + 2)
  })

  it('begin on their first day, also before and after all timelines', () => {
    for (const [year, month] of [
      [1799, 12],
      [1800, 1],
      [1900, 3],
      [2024, 3],
      [2299, 12],
      [2300, 2],
      [2301, 7],
    ] as const) {
      expect(firstOfMonth(year * 12 + month - 1)).toBe(dayOf(year, month, 1))
    }
  })
})
