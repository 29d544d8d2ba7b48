import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { dateFact } from './date-fact.ts'
import { laterOf } from './later-of.ts'

const last = laterOf(dateFact('wed'), dateFact('born', 'surely'))

describe('the later of two moments', () => {
  it('is the later, and the other where one never comes', () => {
    expect(day(last, { wed: '2020-01-01', born: '2020-01-02' })).toBe('2020-01-02')
    expect(day(last, { wed: '2020-01-03', born: '2020-01-02' })).toBe('2020-01-03')
    expect(day(last, { wed: 'never', born: '2020-01-02' })).toBe('2020-01-02')
  })

  it('is known from one date where the other cannot come after it', () => {
    expect(day(last, { wed: '2019', born: '2020-01-02' })).toBe('2020-01-02')
    expect(day(last, { born: '2020-01-02' })).toBe('2020-01-02..2299-12-31')
  })
})
