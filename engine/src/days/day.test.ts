import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { BEGIN, civilOf, dayOf, daysInMonth, END, formatDay, parseDay, weekdayOf } from './day.ts'
import { parseImpreciseDate } from './imprecise-date.ts'

const anyDay = fc.integer({ min: BEGIN, max: END - 1 })
const epoch = Temporal.PlainDate.from('1970-01-01')
const inTemporal = (day: number): Temporal.PlainDate => epoch.add({ days: day })

describe('a day', () => {
  it('is the day that Temporal counts, with its month, its date, its weekday and its text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = inTemporal(day)
        expect(civilOf(day)).toEqual({ year: date.year, month: date.month, day: date.day })
        expect(dayOf(date.year, date.month, date.day)).toBe(day)
        expect(weekdayOf(day)).toBe(date.dayOfWeek % 7)
        expect(formatDay(day)).toBe(date.toString())
        expect(parseDay(date.toString())).toBe(day)
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
      }),
      { seed: 1, numRuns: 3_000 },
    )
  })

  it('is the same on every day from the first to the last, one by one', () => {
    for (let day = BEGIN, expected = civilOf(BEGIN); day < END; day += 1) {
      const civil = civilOf(day)
      if (civil.year !== expected.year || civil.month !== expected.month || civil.day !== expected.day) {
        expect.fail(formatDay(day))
      }
      const last = civil.day === daysInMonth(civil.year, civil.month)
      const december = civil.month === 12
      expected = {
        year: last && december ? civil.year + 1 : civil.year,
        month: last ? (december ? 1 : civil.month + 1) : civil.month,
        day: last ? 1 : civil.day + 1,
      }
    }
  })

  it('is read from no text but that of a day of the calendar', () => {
    expect(parseDay('1970-01-01')).toBe(0)
    expect(parseDay('2024-02-29')).toBe(dayOf(2024, 2, 29))
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-4-3',
      '2024-04-3 ',
      '24-04-03',
      '2024-04-03T00:00',
      '+2024-04-03',
      '',
      '2024/04/03',
      '٢٠٢٤-٠٤-٠٣',
    ]) {
      expect(parseDay(text), text).toBeUndefined()
    }
  })

  it('is known from 1800 to 2299 and not outside', () => {
    expect(parseDay('1799-12-31')).toBeUndefined()
    expect(parseDay('1800-01-01')).toBe(BEGIN)
    expect(parseDay('2299-12-31')).toBe(END - 1)
    expect(parseDay('2300-01-01')).toBeUndefined()
  })

  it('knows the leap days of centuries', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
    expect(formatDay(dayOf(2000, 2, 29) + 1)).toBe('2000-03-01')
    expect(formatDay(dayOf(2100, 2, 28) + 1)).toBe('2100-03-01')
  })
})

describe('an imprecise date', () => {
  const meant = (text: string) => {
    const range = parseImpreciseDate(text)
    return range && [formatDay(range.first), formatDay(range.last)]
  }

  it('means every day of its year, of its month, or the day itself', () => {
    expect(meant('2019')).toEqual(['2019-01-01', '2019-12-31'])
    expect(meant('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
    expect(meant('2023-02')).toEqual(['2023-02-01', '2023-02-28'])
    expect(meant('2019-05-17')).toEqual(['2019-05-17', '2019-05-17'])
  })

  it('is refused where the calendar does not have it', () => {
    for (const text of ['2019-13', '2019-00', '19', '2019-', '2019-5', '2019-02-30', 'May 2019', '1799', '2300-01']) {
      expect(parseImpreciseDate(text), text).toBeUndefined()
    }
  })
})
