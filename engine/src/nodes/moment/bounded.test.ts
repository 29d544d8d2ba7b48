import { describe, expect, it } from 'vitest'
import { years } from '../../days/period.ts'
import { day } from '../../proofs/single-node.ts'
import { bounded } from './bounded.ts'
import { dateFact } from './date-fact.ts'
import { laterBy } from './later-by.ts'

const born = dateFact('born', 'surely')
const wedding = bounded(dateFact('wed'), { notBefore: born, notAfter: laterBy(born, years(100)) })

describe('a moment with limits', () => {
  it('that was not told lies between them', () => {
    expect(day(wedding, { born: '1990-03-01' })).toBe('1990-03-01..2090-03-01?')
    expect(day(wedding, { born: '1990-03-15', wed: '1990' })).toBe('1990-03-15..1990-12-31')
  })

  it('that was told stands, even against its limits', () => {
    expect(day(wedding, { born: '1990-03-01', wed: '2020-01-01' })).toBe('2020-01-01')
    expect(day(wedding, { born: '1990-03-01', wed: '1980-01-01' })).toBe('1980-01-01')
    expect(day(wedding, { born: '1990-03-01', wed: 'never' })).toBe('never')
  })

  it('is not limited by what may never come', () => {
    const after = bounded(born, { notBefore: dateFact('wed') })
    expect(day(after, { born: '1990' })).toBe('1990-01-01..1990-12-31')
    expect(day(after, { born: '1990', wed: '1990-06-01' })).toBe('1990-06-01..1990-12-31')
    expect(day(after, { born: '1990', wed: 'never' })).toBe('1990-01-01..1990-12-31')
  })
})
