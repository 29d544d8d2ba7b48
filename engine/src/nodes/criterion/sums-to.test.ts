import { describe, expect, it } from 'vitest'
import { on } from '../../proofs/single-node.ts'
import { amountOf } from '../quantity/amount-of-records.ts'
import { always } from './always.ts'
import { sumsTo } from './sums-to.ts'

const units = amountOf('stays', {
  where: always,
  amount: { field: 'units', daysPerUnit: 1 },
  placed: { on: 'on' },
  window: 'all-time',
})
const with_ = (...each: number[]) => ({ stays: each.map((amount) => ({ on: '2020-01-01', units: amount })) })
const at = (comparison: '>=' | '>' | '<=' | '<', limit: number, facts: object) =>
  on(sumsTo(units, comparison, limit), facts, ['2026-01-01'])[0]

describe('a sum', () => {
  it('is compared just below, on and just above its limit', () => {
    const sums = [with_(40, 59), with_(40, 60), with_(40, 61)]
    expect(sums.map((facts) => at('>=', 100, facts))).toEqual(['false', 'true', 'true'])
    expect(sums.map((facts) => at('>', 100, facts))).toEqual(['false', 'false', 'true'])
    expect(sums.map((facts) => at('<=', 100, facts))).toEqual(['true', 'true', 'false'])
    expect(sums.map((facts) => at('<', 100, facts))).toEqual(['true', 'false', 'false'])
  })

  it('of tenths reaches the limit that it misses by rounding alone', () => {
    expect(at('>=', 0.3, with_(0.1, 0.2))).toBe('true')
    expect(at('>', 0.3, with_(0.1, 0.2))).toBe('false')
  })

  it('is open while an amount is missing, unless the others do', () => {
    const open = { stays: [{ on: '2020-01-01' }, { on: '2020-01-01', units: 70 }] }
    expect(at('>=', 100, open)).toBe('unknown')
    expect(at('>=', 70, open)).toBe('true')
    expect(at('<', 70, open)).toBe('false')
  })
})
