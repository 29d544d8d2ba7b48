import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { during } from '../criterion/during.ts'
import { some } from '../criterion/some.ts'
import { lastTime } from './last-time.ts'

const departure = lastTime(some('stays', during()))

describe('the last time', () => {
  it('is the last day of the latest record', () => {
    const stays = [
      { from: '2020-05-01', until: '2020-06-01' },
      { from: '2019-02-28', until: '2019-12-31' },
    ]
    expect(day(departure, { stays })).toBe('2020-06-01')
  })

  it('is the last day there is where it still holds, and never where it never held', () => {
    expect(day(departure, { stays: [{ from: '2020-05-01' }] })).toBe('2299-12-31')
    expect(day(departure, { stays: [] })).toBe('never')
  })

  it('is as imprecise as the end', () => {
    expect(day(departure, { stays: [{ from: '2020-05-01', until: '2020-06' }] })).toBe('2020-06-01..2020-06-30')
  })
})
