import { describe, expect, it } from 'vitest'
import { type Day, formatDay, parseDay, weekdayOf } from './day.ts'
import { daysButSundays, nthDayButSundays } from './week-days.ts'

const at = (text: string): Day => parseDay(text) as Day

describe('days without Sundays', () => {
  it('are counted like day by day, from every day of the week and over some weeks', () => {
    for (let from = at('2026-03-01'); from < at('2026-03-08'); from += 1) {
      let [count, day] = [0, from]
      for (let i = 0; i < 40; i += 1, day += 1) {
        expect(daysButSundays(from, day)).toBe(count)
        if (weekdayOf(day) === 0) continue
        count += 1
        expect(nthDayButSundays(from, count)).toBe(day)
      }
    }
  })

  it('are none where the end is not after the beginning', () => {
    expect(daysButSundays(at('2026-03-02'), at('2026-03-02'))).toBe(0)
    expect(daysButSundays(at('2026-03-05'), at('2026-03-02'))).toBe(0)
  })

  it('give the known ends of 310 and of 156 days', () => {
    expect(formatDay(nthDayButSundays(at('2011-08-01'), 310))).toBe('2012-07-26')
    expect(formatDay(nthDayButSundays(at('2025-08-01'), 310))).toBe('2026-07-28')
    expect(formatDay(nthDayButSundays(at('2025-08-01'), 156))).toBe('2026-01-29')
    expect(formatDay(nthDayButSundays(at('2026-08-01'), 156))).toBe('2027-01-29')
    expect(formatDay(nthDayButSundays(at('2026-08-10'), 156))).toBe('2027-02-06')
  })
})
