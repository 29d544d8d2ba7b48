import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { firstDayReachingBackTo, mayBeEquallyLong, minus, monthsAndDaysBetween, plus, wobbleOf } from './add.ts'
import { BEGIN, END, formatDay, parseDay } from './day.ts'
import { days, months, type Period, weeks, years } from './period.ts'

const day = (text: string): number => parseDay(text) as number
const later = (text: string, period: Period, monthEnd?: 'last-day' | 'next-day') =>
  formatDay(plus(day(text), period, monthEnd))
const earlier = (text: string, period: Period, monthEnd?: 'last-day' | 'next-day') =>
  formatDay(minus(day(text), period, monthEnd))

const someDay = fc.integer({ min: day('1850-01-01'), max: day('2200-01-01') })
const somePeriod = fc.record({ months: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 400 }) })
const epoch = Temporal.PlainDate.from('1970-01-01')

describe('a period later', () => {
  it('is what Temporal says, months first and then days', () => {
    fc.assert(
      fc.property(someDay, somePeriod, (from, period) => {
        const date = epoch.add({ days: from })
        expect(formatDay(plus(from, period))).toBe(
          date.add({ months: period.months }).add({ days: period.days }).toString(),
        )
        expect(formatDay(minus(from, period))).toBe(
          date.subtract({ months: period.months }).subtract({ days: period.days }).toString(),
        )
      }),
      { seed: 1, numRuns: 3_000 },
    )
  })

  it('at the end of a month is the last day of a shorter one, or the day after it, as the law says', () => {
    expect(later('2023-01-28', months(1))).toBe('2023-02-28')
    expect(later('2023-01-29', months(1))).toBe('2023-02-28')
    expect(later('2023-01-31', months(1))).toBe('2023-02-28')
    expect(later('2023-01-28', months(1), 'next-day')).toBe('2023-02-28')
    expect(later('2023-01-29', months(1), 'next-day')).toBe('2023-03-01')
    expect(later('2023-01-31', months(1), 'next-day')).toBe('2023-03-01')
    expect(earlier('2024-03-31', months(1))).toBe('2024-02-29')
    expect(earlier('2024-03-31', months(1), 'next-day')).toBe('2024-03-01')
  })

  it('of years from a leap day is 28 February or 1 March where there is no leap day', () => {
    expect(later('2004-02-29', years(18))).toBe('2022-02-28')
    expect(later('2004-02-29', years(18), 'next-day')).toBe('2022-03-01')
    expect(later('2004-02-29', years(20))).toBe('2024-02-29')
    expect(earlier('2024-02-29', years(5))).toBe('2019-02-28')
  })

  it('of weeks and days is counted on the calendar', () => {
    expect(later('2024-02-28', days(2))).toBe('2024-03-01')
    expect(later('2023-12-25', weeks(1))).toBe('2024-01-01')
  })

  it('never leaves the days there are', () => {
    expect(plus(BEGIN, years(5))).toBe(BEGIN)
    expect(plus(END, years(5))).toBe(END)
    expect(plus(END - 10, years(5))).toBe(END)
    expect(minus(BEGIN + 10, years(5))).toBe(BEGIN)
  })

  it('never brings a later day before an earlier one', () => {
    fc.assert(
      fc.property(
        someDay,
        somePeriod,
        fc.constantFrom('last-day' as const, 'next-day' as const),
        (from, period, end) => {
          expect(plus(from + 1, period, end)).toBeGreaterThanOrEqual(plus(from, period, end))
          expect(minus(from + 1, period, end)).toBeGreaterThanOrEqual(minus(from, period, end))
        },
      ),
      { seed: 2, numRuns: 3_000 },
    )
  })
})

describe('the distance between two days', () => {
  it('added to the first is the second', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 20_000 }), (from, apart) => {
        const between = monthsAndDaysBetween(from, from + apart)
        expect(plus(from, between)).toBe(from + apart)
        expect(between.days).toBeLessThan(31)
        expect(Math.min(between.days, between.months)).toBeGreaterThanOrEqual(0)
      }),
      { seed: 3, numRuns: 3_000 },
    )
  })

  it('has as many whole months as fit', () => {
    expect(monthsAndDaysBetween(day('2024-07-01'), day('2025-01-01'))).toEqual(months(6))
    expect(monthsAndDaysBetween(day('2024-01-31'), day('2024-02-28'))).toEqual(days(28))
    expect(monthsAndDaysBetween(day('2024-01-31'), day('2024-02-29'))).toEqual(months(1))
    expect(monthsAndDaysBetween(day('2024-01-31'), day('2024-03-01'))).toEqual({ months: 1, days: 1 })
    expect(monthsAndDaysBetween(day('2024-01-31'), day('2024-01-31'))).toEqual(days(0))
  })
})

describe('a window that moves with the day', () => {
  it('starts at or after an edge from one day on, and not before', () => {
    fc.assert(
      fc.property(someDay, somePeriod, (edge, window) => {
        const first = firstDayReachingBackTo(edge, window)
        expect(minus(first, window)).toBeGreaterThanOrEqual(edge)
        expect(minus(first - 1, window)).toBeLessThan(edge)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })

  it('is never longer than another time by more than its wobble', () => {
    fc.assert(
      fc.property(someDay, someDay, somePeriod, (a, b, period) => {
        const lengths = [a - minus(a, period), b - minus(b, period), plus(a, period) - a, plus(b, period) - b]
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(wobbleOf(period))
      }),
      { seed: 5, numRuns: 20_000 },
    )
  })

  it('may be as long as a period in other units, and is clearly longer or shorter than most', () => {
    expect(mayBeEquallyLong(years(1), days(365))).toBe(true)
    expect(mayBeEquallyLong(months(1), days(30))).toBe(true)
    expect(mayBeEquallyLong(years(1), months(12))).toBe(false)
    expect(mayBeEquallyLong(months(6), years(5))).toBe(false)
    expect(mayBeEquallyLong(years(1), days(300))).toBe(false)
  })
})
