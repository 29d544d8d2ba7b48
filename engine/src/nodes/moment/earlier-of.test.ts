import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { dateFact } from './date-fact.ts'
import { earlierOf } from './earlier-of.ts'

const first = earlierOf(dateFact('wed'), dateFact('born', 'surely'))

describe('the earlier of two moments', () => {
  it('is the earlier, and the other where one never comes', () => {
    expect(day(first, { wed: '2020-01-01', born: '2020-01-02' })).toBe('2020-01-01')
    expect(day(first, { wed: '2020-01-03', born: '2020-01-02' })).toBe('2020-01-02')
    expect(day(first, { wed: 'never', born: '2020-01-02' })).toBe('2020-01-02')
  })

  it('is known from one date where the other cannot come before it', () => {
    expect(day(first, { wed: '2021', born: '2020-01-02' })).toBe('2020-01-02')
    expect(day(first, { born: '2020-01-02' })).toBe('1800-01-01..2020-01-02')
  })
})
