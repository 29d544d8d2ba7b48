import { describe, expect, it } from 'vitest'
import { holidays } from '../proofs/holidays.ts'
import { formatDay, parseDay, weekdayOf } from './day.ts'
import { isWorkingDay, nextWorkingDay, plusWorkingDays } from './working-days.ts'

const day = (text: string): number => parseDay(text) as number
const works = (text: string): boolean => isWorkingDay(day(text), holidays)
const next = (text: string): string => formatDay(nextWorkingDay(day(text), holidays))
const after = (text: string, count: number): string => formatDay(plusWorkingDays(day(text), count, holidays))

describe('a working day', () => {
  it('is Monday to Friday', () => {
    expect(['2026-03-02', '2026-03-06'].map(works)).toEqual([true, true])
    expect(['2026-03-07', '2026-03-08'].map(works)).toEqual([false, false])
  })

  it('is no legal holiday: fixed ones, and those that move with Easter', () => {
    // 2026: Easter Monday 6 April, Ascension 14 May, Whit Monday 25 May, 21 July a Tuesday.
    for (const text of ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21']) {
      expect(weekdayOf(day(text)) % 6, text).not.toBe(0)
      expect(works(text), text).toBe(false)
    }
    expect(['2026-04-07', '2026-05-15', '2026-05-26', '2026-07-22'].map(works)).toEqual([true, true, true, true])
  })

  it('moves Easter as the almanac says', () => {
    // Easter Mondays of five years, one by one.
    for (const text of ['2019-04-22', '2020-04-13', '2024-04-01', '2025-04-21', '2038-04-26']) {
      expect(works(text), text).toBe(false)
    }
  })
})

describe('a term that ends on a day off', () => {
  it('on a Friday ends there; on a Saturday or Sunday, on Monday', () => {
    expect(next('2026-03-06')).toBe('2026-03-06')
    expect(next('2026-03-07')).toBe('2026-03-09')
    expect(next('2026-03-08')).toBe('2026-03-09')
    expect(next('2026-03-09')).toBe('2026-03-09')
  })

  it('before a holiday on a Monday ends on Tuesday', () => {
    expect(next('2026-04-03')).toBe('2026-04-03')
    expect(next('2026-04-04')).toBe('2026-04-07')
    expect(next('2026-04-06')).toBe('2026-04-07')
  })

  it('over two holidays and a weekend skips them all', () => {
    // Christmas 2027 is a Saturday; 25 December 2025 a Thursday, the 26th works.
    expect(next('2025-12-25')).toBe('2025-12-26')
    expect(next('2027-12-25')).toBe('2027-12-27')
  })

  it('in working days does not count the day it starts, nor days off', () => {
    expect(after('2026-03-02', 1)).toBe('2026-03-03')
    expect(after('2026-03-06', 1)).toBe('2026-03-09')
    expect(after('2026-03-07', 1)).toBe('2026-03-09')
    expect(after('2026-04-02', 2)).toBe('2026-04-07')
    expect(after('2026-03-02', 10)).toBe('2026-03-16')
    expect(after('2026-03-02', 0)).toBe('2026-03-02')
  })
})
