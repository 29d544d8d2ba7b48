import { describe, expect, it } from 'vitest'
import { fill } from './fill.ts'
import { formatAmount } from './format-amount.ts'
import { formatDay } from './format-day.ts'
import { formatPeriod } from './format-period.ts'

describe('a day in a sentence', () => {
  it.each([
    ['2024-03-01', 'en-GB', '1 March 2024'],
    ['2024-03-01', 'fr-BE', '1er mars 2024'],
    ['2024-03-11', 'fr-BE', '11 mars 2024'],
    ['2024-03-01', 'nl-BE', '1 maart 2024'],
    ['2024-03-01', 'de-BE', '1. März 2024'],
    ['2024-03', 'fr-BE', 'mars 2024'],
    ['2024', 'en-GB', '2024'],
    ['1850-01-01', 'en-GB', '1 January 1850'],
    ['never', 'en-GB', 'never'],
    ['2024-13-45', 'en-GB', '2024-13-45'],
  ])('%s in %s is %s', (day, locale, written) => {
    expect(formatDay(day, locale)).toBe(written)
  })

  it('has the digits of Belgian documents in Arabic too', () => {
    expect(formatDay('2024-03-01', 'ar-u-nu-latn')).toMatch(/^1 .+ 2024$/)
  })
})

describe('an amount in a sentence', () => {
  it('may be a number of days', () => {
    expect(formatAmount(156, 'en-GB', 'day')).toBe('156 days')
    expect(formatAmount(1, 'fr-BE', 'day')).toBe('1\u00a0jour')
  })

  it('has cents only where there are some', () => {
    expect(formatAmount(150, 'en-GB')).toBe('€150')
    expect(formatAmount(150.5, 'en-GB')).toBe('€150.50')
    expect(formatAmount(1030, 'nl-BE')).toBe('€\u00a01.030')
  })
})

describe('a length of time in a sentence', () => {
  it.each([
    [{ months: 60, days: 0 }, '5 years'],
    [{ months: 18, days: 0 }, '1 year, 6 months'],
    [{ months: 0, days: 14 }, '2 weeks'],
    [{ months: 0, days: 10 }, '10 days'],
    [{ months: 1, days: 7 }, '1 month, 7 days'],
    [{ months: 0, days: 0 }, undefined],
  ])('%j is %s', (period, written) => {
    expect(formatPeriod(period, 'en-GB')).toBe(written)
  })
})

describe('filling a sentence', () => {
  it('puts values in, and leaves a name without a value as it is', () => {
    expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1')
    expect(fill('{a} {constructor}', {})).toBe('{a} {constructor}')
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
  })
})
