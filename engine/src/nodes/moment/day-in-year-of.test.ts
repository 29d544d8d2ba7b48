import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { dateFact } from './date-fact.ts'
import { dayInYearOf } from './day-in-year-of.ts'

const august = dayInYearOf(dateFact('wed'), '08-01')

describe('a day of the year in which a moment lies', () => {
  it('comes after the moment or before it, or is the same day', () => {
    expect(['2026-06-30', '2026-08-01', '2026-12-31', '2027-01-01'].map((wed) => day(august, { wed }))).toEqual([
      '2026-08-01',
      '2026-08-01',
      '2026-08-01',
      '2027-08-01',
    ])
  })

  it('is exact where only the year is known', () => {
    expect(day(august, { wed: '2026' })).toBe('2026-08-01')
  })

  it('never comes, or may not come, with the moment', () => {
    expect(day(august, { wed: 'never' })).toBe('never')
    expect(day(august, {})).toBe('1800-01-01..2299-12-31?')
  })

  it('is refused where not every year has the day', () => {
    expect(() => dayInYearOf(dateFact('wed'), '02-29')).toThrow('LAW_DATE_INVALID')
    expect(() => dayInYearOf(dateFact('wed'), '13-01')).toThrow('LAW_DATE_INVALID')
  })
})
