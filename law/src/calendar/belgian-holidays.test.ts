import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { belgianHolidays, easterHolidays, fixedHolidays, holidaySources, isBelgianHoliday } from './index.ts'

const library = new Holidays('BE')

/** The public holidays of a year in the kept library, each day once. */
function fromLibrary(year: number): string[] {
  const found = library.getHolidays(year).filter((holiday) => holiday.type === 'public')
  return [...new Set(found.map((holiday) => holiday.date.slice(0, 10)))].sort()
}

test('Every year from 1990 to 2060 has the days of the kept library, and 2008 one more.', () => {
  for (let year = 1990; year <= 2060; year += 1) {
    const expected = fromLibrary(year)
    if (year === 2008) expected.push('2008-05-02')
    expect(belgianHolidays(year), `${year}`).toEqual(expected.sort())
  }
})

test('The ten holidays of 2026 are the known ones, in order.', () => {
  expect(belgianHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ])
})

test('Easter Monday is right where the reckoning of Easter has its exceptions.', () => {
  expect(belgianHolidays(1954)).toContain('1954-04-19')
  expect(belgianHolidays(1981)).toContain('1981-04-20')
  expect(belgianHolidays(2049)).toContain('2049-04-19')
  expect(belgianHolidays(2076)).toContain('2076-04-20')
})

test('Easter Monday is right in the earliest and in the latest year that Easter can have.', () => {
  expect(belgianHolidays(2285)).toContain('2285-03-23')
  expect(belgianHolidays(2038)).toContain('2038-04-26')
})

test('In 2008 Ascension fell on Labour Day, and 2 May took its place.', () => {
  expect(belgianHolidays(2008)).toHaveLength(10)
  expect(isBelgianHoliday('2008-05-01')).toBe(true)
  expect(isBelgianHoliday('2008-05-02')).toBe(true)
  expect(isBelgianHoliday('2009-05-02')).toBe(false)
})

test('The day before and the day after a holiday are not holidays.', () => {
  expect(['2026-07-20', '2026-07-21', '2026-07-22'].map(isBelgianHoliday)).toEqual([false, true, false])
})

test('Easter Sunday, Whit Sunday, regional days and the King’s feast are not legal holidays.', () => {
  for (const day of ['2026-04-05', '2026-05-24', '2026-07-11', '2026-09-27', '2026-11-15', '2026-11-02']) {
    expect(isBelgianHoliday(day), day).toBe(false)
  }
})

test('The law names ten holidays, and every source says where and when it was read.', () => {
  expect(fixedHolidays.length + easterHolidays.length).toBe(10)
  for (const source of holidaySources) {
    expect(source.url).toMatch(/^https:\/\//)
    expect(source.readOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('A year that is no whole number, or that this calendar does not have, is refused.', () => {
  for (const year of [1582, 10000, 2026.5, Number.NaN]) expect(() => belgianHolidays(year)).toThrow(RangeError)
  expect(belgianHolidays(1583)).toHaveLength(10)
})
