import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { all } from '../criterion/all.ts'
import { during } from '../criterion/during.ts'
import { is } from '../criterion/is.ts'
import { not } from '../criterion/not.ts'
import { since } from '../criterion/since.ts'
import { some } from '../criterion/some.ts'
import { reduced } from '../quantity/reduced.ts'
import { fixedDay } from './fixed-day.ts'
import { nthDay } from './nth-day.ts'

const away = some('stays', all(during(), is('kind', 'long')))
const counted = (count: number, stays?: object) =>
  day(nthDay(count, all(since(fixedDay('2026-08-01')), not(away))), stays ? { stays } : {})

describe('the n-th day on which something holds', () => {
  it('leaves the Sundays out: the day before, on and after a Sunday', () => {
    expect([1, 2, 7, 8, 156].map((count) => counted(count, []))).toEqual([
      '2026-08-01',
      '2026-08-03',
      '2026-08-08',
      '2026-08-10',
      '2027-01-29',
    ])
  })

  it('stands still on the days on which it does not hold, and runs on afterwards', () => {
    const week = [{ kind: 'long', from: '2026-09-07', until: '2026-09-12' }]
    expect(counted(156, week)).toBe('2027-02-05')
    expect(counted(156, [{ kind: 'short', from: '2026-09-07', until: '2026-09-12' }])).toBe('2027-01-29')
    expect(counted(156, [{ kind: 'long', from: '2026-09-13', until: '2026-09-13' }])).toBe('2027-01-29')
    expect(counted(156, [{ kind: 'long', from: '2027-01-29', until: '2027-01-29' }])).toBe('2027-01-30')
    expect(counted(156, [{ kind: 'long', from: '2027-01-30', until: '2027-02-28' }])).toBe('2027-01-29')
  })

  it('never comes where too few days are left', () => {
    expect(counted(156, [{ kind: 'long', from: '2026-09-07' }])).toBe('never')
    expect(counted(31, [{ kind: 'long', from: '2026-09-07' }])).toBe('2026-09-05')
    expect(counted(32, [{ kind: 'long', from: '2026-09-07' }])).toBe('never')
  })

  it('lies between the earliest and the latest day where some days are not known', () => {
    expect(counted(156)).toBe('2027-01-29..2299-12-31?')
    expect(counted(156, [{ kind: 'long', from: '2026-09-07', until: '2026-09' }])).toBe('2027-01-30..2027-02-23')
  })

  it('is reached since ever where there is nothing to count', () => {
    expect(counted(0, [])).toBe('1800-01-01')
  })

  it('counts fewer days where the facts take some off', () => {
    const less = reduced(156, {
      list: 'stays',
      field: 'units',
      reductions: [{ when: is('swims', true), share: 1, least: 0 }],
    })
    const from = (facts: object) => day(nthDay(less, since(fixedDay('2026-08-01'))), facts)
    expect(from({ swims: false })).toBe('2027-01-29')
    expect(from({ swims: true, stays: [{ units: 150 }] })).toBe('2026-08-07')
    expect(from({ swims: true, stays: [{ units: 156 }] })).toBe('1800-01-01')
    expect(from({ stays: [{ units: 155 }] })).toBe('2026-08-01..2027-01-29')
  })
})
