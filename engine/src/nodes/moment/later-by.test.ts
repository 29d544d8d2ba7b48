import { describe, expect, it } from 'vitest'
import { days, years } from '../../days/period.ts'
import { day } from '../../proofs/single-node.ts'
import { dateFact } from './date-fact.ts'
import { laterBy } from './later-by.ts'

const birthday = (born: string, monthEnd?: 'last-day' | 'next-day') =>
  day(laterBy(dateFact('born', 'surely'), years(18), monthEnd), { born })

describe('a period after a moment', () => {
  it('is the 18th birthday, on the last of February or the first of March for those born on a leap day', () => {
    expect(birthday('2000-05-05')).toBe('2018-05-05')
    expect(birthday('2004-02-29')).toBe('2022-02-28')
    expect(birthday('2004-02-29', 'next-day')).toBe('2022-03-01')
  })

  it('is as imprecise as the moment', () => {
    expect(birthday('2000')).toBe('2018-01-01..2018-12-31')
  })

  it('never comes, or may not come, with the moment', () => {
    expect(day(laterBy(dateFact('wed'), days(3)), { wed: 'never' })).toBe('never')
    expect(day(laterBy(dateFact('wed'), days(3)), {})).toBe('1800-01-01..2299-12-31?')
  })
})
