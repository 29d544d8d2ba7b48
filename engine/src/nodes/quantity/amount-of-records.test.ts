import { describe, expect, it } from 'vitest'
import { years } from '../../days/period.ts'
import { lacking, on } from '../../proofs/single-node.ts'
import { always } from '../criterion/always.ts'
import { is } from '../criterion/is.ts'
import { sumsTo } from '../criterion/sums-to.ts'
import { type AmountOptions, amountOf } from './amount-of-records.ts'

const days: AmountOptions = {
  where: always,
  amount: { field: 'units', daysPerUnit: 1, most: 31 },
  placed: { over: ['from', 'until'] },
  window: years(1),
}
const atLeast = (limit: number, options: Partial<AmountOptions> = {}) =>
  sumsTo(amountOf('stays', { ...days, ...options }), '>=', limit)
const month = { from: '2020-01-01', until: '2020-01-31', units: 20 }

describe('amounts over a period', () => {
  it('count whole where the window holds the whole period', () => {
    const at = [19, 20, 21].map((limit) => on(atLeast(limit), { stays: [month] }, ['2020-06-01'])[0])
    expect(at).toEqual(['true', 'true', 'false'])
  })

  it('count as far as they must and as far as they can where the window cuts the period', () => {
    // From 12 January 2021 on the window has lost 11 days: 9 of the 20 must lie inside, and 20 can.
    const inside = [9, 10, 20, 21].map((limit) => on(atLeast(limit), { stays: [month] }, ['2021-01-12'])[0])
    expect(inside).toEqual(['true', 'unknown', 'unknown', 'false'])
    // From 22 January on only ten days are left.
    expect([10, 11].map((limit) => on(atLeast(limit), { stays: [month] }, ['2021-01-22'])[0])).toEqual([
      'unknown',
      'false',
    ])
    expect(lacking(atLeast(10), { stays: [month] }, '2021-01-12')).toEqual(['/stays/0/units'])
  })

  it('do not count on the day itself, nor once the window has passed', () => {
    const one = { from: '2020-01-31', until: '2020-01-31', units: 1 }
    expect(on(atLeast(1), { stays: [one] }, ['2020-01-31', '2020-02-01', '2021-01-31', '2021-02-01'])).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
  })

  it('that were not told lie between nothing and their most, or the room there is', () => {
    const open = { from: '2020-01-01', until: '2020-01-10' }
    expect([0, 1, 10, 11].map((limit) => on(atLeast(limit), { stays: [open] }, ['2020-06-01'])[0])).toEqual([
      'true',
      'unknown',
      'unknown',
      'false',
    ])
    expect(lacking(atLeast(1), { stays: [open] }, '2020-06-01')).toEqual(['/stays/0/units'])
  })

  it('of a period still running are known up to the day the facts were told, and may grow afterwards', () => {
    const running = { from: '2025-01-01', units: 100 }
    const asked = ['2026-01-01', '2026-01-11', '2026-01-12']
    expect(on(atLeast(110, { window: 'all-time' }), { stays: [running] }, asked)).toEqual(['false', 'false', 'unknown'])
    expect(on(atLeast(100, { window: 'all-time' }), { stays: [running] }, ['2026-01-02', '2030-01-01'])).toEqual([
      'true',
      'true',
    ])
  })

  it('of a period that has not begun count nothing', () => {
    const future = { from: '2030-01-01', units: 5 }
    expect(on(atLeast(1, { window: 'all-time' }), { stays: [future] }, ['2026-01-01', '2029-12-31'])).toEqual([
      'false',
      'false',
    ])
  })

  it('count no more than the period has room for', () => {
    const crowded = { from: '2020-01-01', until: '2020-01-10', units: 31 }
    expect([10, 11].map((limit) => on(atLeast(limit), { stays: [crowded] }, ['2020-06-01'])[0])).toEqual([
      'true',
      'false',
    ])
  })
})

describe('days of a period', () => {
  it('count as many as lie in the window', () => {
    const length = { amount: { daysOfPeriod: true } } as const
    expect([30, 31, 32].map((limit) => on(atLeast(limit, length), { stays: [month] }, ['2020-06-01'])[0])).toEqual([
      'true',
      'true',
      'false',
    ])
    expect([20, 21].map((limit) => on(atLeast(limit, length), { stays: [month] }, ['2021-01-12'])[0])).toEqual([
      'true',
      'false',
    ])
  })
})

describe('amounts on one day', () => {
  const visits = { amount: { each: 1 }, placed: { on: 'on' } } as const

  it('count whole while their day lies in the window', () => {
    expect(
      on(atLeast(1, visits), { stays: [{ on: '2020-02-29' }] }, [
        '2020-02-29',
        '2020-03-01',
        '2021-02-28',
        '2021-03-01',
      ]),
    ).toEqual(['false', 'true', 'true', 'false'])
  })

  it('of an imprecise day are open where the window may have lost it, or not reached it', () => {
    const stays = [{ on: '2020-03' }]
    expect(
      on(atLeast(1, visits), { stays }, [
        '2020-03-01',
        '2020-03-02',
        '2020-04-01',
        '2021-03-01',
        '2021-03-02',
        '2021-04-01',
      ]),
    ).toEqual(['false', 'unknown', 'true', 'true', 'unknown', 'false'])
    expect(lacking(atLeast(1, visits), { stays }, '2020-03-10')).toEqual(['/stays/0/on'])
  })

  it('count only the records asked for', () => {
    const long = { ...visits, where: is('kind', 'long') }
    const stays = [{ on: '2020-03-01', kind: 'long' }, { on: '2020-03-01', kind: 'short' }, { on: '2020-03-01' }]
    expect([1, 2, 3].map((limit) => on(atLeast(limit, long), { stays }, ['2020-06-01'])[0])).toEqual([
      'true',
      'unknown',
      'false',
    ])
    expect(lacking(atLeast(2, long), { stays }, '2020-06-01')).toEqual(['/stays/2/kind'])
  })

  it('that never came count nothing', () => {
    expect(on(atLeast(1, visits), { stays: [{ on: 'never' }] }, ['2020-06-01'])).toEqual(['false'])
  })

  it('of a list that was not told may be any number', () => {
    expect(on(atLeast(1000, visits), {}, ['2020-06-01'])).toEqual(['unknown'])
    expect(lacking(atLeast(1, visits), {}, '2020-06-01')).toEqual(['/stays'])
  })
})

const wholeLength = amountOf('stays', {
  where: always,
  amount: { daysOfPeriod: true },
  placed: { on: 'on' },
  window: years(5),
})

function reaches(limit: number, asked: string, stay: object) {
  return on(sumsTo(wholeLength, '>=', limit), { stays: [stay] }, [asked])[0]
}

describe('the length of a period that counts whole on one date', () => {
  // 2015-09-14 to 2018-06-30, both days included: 1021 days.
  const stay = { from: '2015-09-14', until: '2018-06-30', on: '2018-07-02' }

  it('counts every day of the period, also those before the window', () => {
    expect(reaches(1021, '2023-07-02', stay)).toBe('true')
    expect(reaches(1022, '2023-07-02', stay)).toBe('false')
  })

  it('counts for as long as the date lies in the window', () => {
    expect(reaches(1, '2018-07-02', stay)).toBe('false')
    expect(reaches(1, '2018-07-03', stay)).toBe('true')
    expect(reaches(1, '2023-07-03', stay)).toBe('false')
  })

  it('is nothing where the date never comes', () => {
    expect(reaches(1, '2023-07-02', { ...stay, on: 'never' })).toBe('false')
  })

  it('is bounded where an end of the period is imprecise, and open where it is absent', () => {
    const june = { ...stay, until: '2018-06' }
    expect(reaches(992, '2020-01-01', june)).toBe('true')
    expect(reaches(1000, '2020-01-01', june)).toBe('unknown')
    expect(reaches(1022, '2020-01-01', june)).toBe('false')
    const { until: _, ...open } = stay
    expect(reaches(1, '2020-01-01', open)).toBe('unknown')
  })
})
