import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { during } from '../criterion/during.ts'
import { some } from '../criterion/some.ts'
import { firstTime } from './first-time.ts'

const arrival = firstTime(some('stays', during()))

describe('the first time', () => {
  it('is the first day of the earliest record, in whatever order they are told', () => {
    const stays = [{ from: '2020-05-01', until: '2020-06-01' }, { from: '2019-02-28' }]
    expect(day(arrival, { stays })).toBe('2019-02-28')
    expect(day(arrival, { stays: [...stays].reverse() })).toBe('2019-02-28')
  })

  it('never comes where it never held', () => {
    expect(day(arrival, { stays: [] })).toBe('never')
    expect(day(arrival, {})).toBe('1800-01-01..2299-12-31?')
  })

  it('lies between the first day it can be and the first day it surely is', () => {
    expect(day(arrival, { stays: [{ from: '2019-02' }] })).toBe('2019-02-01..2019-02-28')
    expect(day(arrival, { stays: [{ from: '2019-02' }, { from: '2019-02-10', until: '2019-02-12' }] })).toBe(
      '2019-02-01..2019-02-10',
    )
  })
})
