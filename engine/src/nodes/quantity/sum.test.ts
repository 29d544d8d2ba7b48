import { describe, expect, it } from 'vitest'
import { on } from '../../proofs/single-node.ts'
import { always } from '../criterion/always.ts'
import { sumsTo } from '../criterion/sums-to.ts'
import { amountOf } from './amount-of-records.ts'
import { sum } from './sum.ts'

const visits = amountOf('stays', { where: always, amount: { each: 1 }, placed: { on: 'on' }, window: 'all-time' })
const halves = amountOf('stays', {
  where: always,
  amount: { field: 'units', daysPerUnit: 1 },
  times: 0.5,
  placed: { on: 'on' },
  window: 'all-time',
})

describe('a sum of quantities', () => {
  it('adds one to the other', () => {
    const facts = { stays: [{ on: '2020-01-01', units: 4 }] }
    expect(
      [2.9, 3, 3.1].map((limit) => on(sumsTo(sum(visits, halves), '>=', limit), facts, ['2021-01-01'])[0]),
    ).toEqual(['true', 'true', 'false'])
  })

  it('is open while one of them is', () => {
    const facts = { stays: [{ on: '2020-01-01' }] }
    expect(on(sumsTo(sum(visits, halves), '>=', 3), facts, ['2021-01-01'])).toEqual(['unknown'])
    expect(on(sumsTo(sum(visits, halves), '>=', 1), facts, ['2021-01-01'])).toEqual(['true'])
  })
})
