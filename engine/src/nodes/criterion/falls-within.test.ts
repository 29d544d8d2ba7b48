import { describe, expect, it } from 'vitest'
import { always, lacking } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { fallsWithin } from './falls-within.ts'

const in2020 = fallsWithin(dateFact('wed'), { from: '2020-01-01', until: '2021-01-01' })

describe('falling within a range', () => {
  it('includes the first day and leaves out the last', () => {
    const at = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((wed) => always(in2020, { wed }))
    expect(at).toEqual(['false', 'true', 'true', 'false'])
  })

  it('may be open at either side', () => {
    expect(always(fallsWithin(dateFact('wed'), { from: '2020-01-01' }), { wed: '2250-01-01' })).toBe('true')
    expect(always(fallsWithin(dateFact('wed'), { until: '2020-01-01' }), { wed: '1900-01-01' })).toBe('true')
  })

  it('is known of an imprecise date that lies wholly inside or outside', () => {
    expect(['2020', '2020-12', '2021-01', '2019'].map((wed) => always(in2020, { wed }))).toEqual([
      'true',
      'true',
      'false',
      'false',
    ])
    expect(always(fallsWithin(dateFact('wed'), { from: '2020-06-15' }), { wed: '2020-06' })).toBe('unknown')
    expect(lacking(fallsWithin(dateFact('wed'), { from: '2020-06-15' }), { wed: '2020' }, '2026-01-01')).toEqual([
      '/wed',
    ])
  })

  it('is false of what never happened', () => {
    expect(always(in2020, { wed: 'never' })).toBe('false')
  })

  it('refuses a range that is not made of days', () => {
    expect(() => fallsWithin(dateFact('wed'), { from: '2020-02-30' })).toThrow('LAW_DATE_INVALID')
  })
})
