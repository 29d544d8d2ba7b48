import { describe, expect, it } from 'vitest'
import { days, months, years } from '../../days/period.ts'
import { lacking, on } from '../../proofs/single-node.ts'
import { during } from './during.ts'
import { longestStretch } from './longest-stretch.ts'
import { some } from './some.ts'

const away = some('stays', during())
const atMostSixMonths = longestStretch(away, '<=', months(6), years(5))
const absent = (from: string, until: string) => ({ stays: [{ from, until }] })

describe('the longest single stretch', () => {
  it('of six months to the day is at most six months; one day more is not', () => {
    const on2022 = (until: string) => on(atMostSixMonths, absent('2020-01-15', until), ['2022-01-01'])[0]
    expect(['2020-07-13', '2020-07-14', '2020-07-15'].map(on2022)).toEqual(['true', 'true', 'false'])
    const shorter = longestStretch(away, '<', months(6), years(5))
    expect(on(shorter, absent('2020-01-15', '2020-07-13'), ['2022-01-01'])).toEqual(['true'])
    expect(on(shorter, absent('2020-01-15', '2020-07-14'), ['2022-01-01'])).toEqual(['false'])
  })

  it('does not add up several stretches', () => {
    const stays = [
      { from: '2020-01-01', until: '2020-05-31' },
      { from: '2020-06-02', until: '2020-11-30' },
    ]
    expect(on(atMostSixMonths, { stays }, ['2022-01-01'])).toEqual(['true'])
    expect(on(atMostSixMonths, { stays: [stays[0], { ...stays[1], from: '2020-06-01' }] }, ['2022-01-01'])).toEqual([
      'false',
    ])
  })

  it('counts while it lasts, and while the window still sees enough of it', () => {
    const facts = absent('2020-01-15', '2020-08-31')
    expect(on(atMostSixMonths, facts, ['2020-07-15', '2020-07-16', '2025-01-01', '2025-02-28', '2025-03-01'])).toEqual([
      'true',
      'false',
      'false',
      'false',
      'true',
    ])
  })

  it('is known where an imprecise date cannot change it', () => {
    expect(on(atMostSixMonths, absent('2020-01', '2020-06'), ['2022-01-01'])).toEqual(['true'])
    expect(on(atMostSixMonths, absent('2020-01', '2020-07'), ['2022-01-01'])).toEqual(['unknown'])
    expect(lacking(atMostSixMonths, absent('2020-01', '2020-07'), '2022-01-01')).toEqual([
      '/stays/0/from',
      '/stays/0/until',
    ])
  })

  it('refuses a period that is now as long as its window and now not', () => {
    expect(() => longestStretch(away, '>=', months(1), days(30))).toThrow('LAW_PERIOD_AMBIGUOUS')
  })

  it('is never longer than its window', () => {
    const whole = { stays: [{ from: '2010-01-01' }] }
    expect(on(longestStretch(away, '>=', years(1), years(1)), whole, ['2010-12-31', '2011-01-01'])).toEqual([
      'false',
      'true',
    ])
    expect(on(longestStretch(away, '>', years(1), years(1)), whole, ['2020-03-31'])).toEqual(['false'])
  })
})
