import { describe, expect, it } from 'vitest'
import type { JobStep } from './steps.ts'
import { mondayOf, tally, weeksOf } from './weeks.ts'

const measure = { stepsAWeek: 2, monthsBefore: 6 }
// A Sunday.
const today = '2026-11-22'

const steps = (...days: readonly string[]): readonly JobStep[] =>
  days.map((on) => ({ on, kind: 'application', withWhom: '', result: '', proof: false }))

describe('weeks', () => {
  it('begin on Monday and end on Sunday, also across a year', () => {
    expect(['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
    ])
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  })

  it('have enough with as many steps as the measure asks, not with one fewer', () => {
    const one = weeksOf(steps('2026-11-16'), today, measure)
    expect(one.map(({ enough }) => enough)).toEqual([false])
    const two = weeksOf(steps('2026-11-22', '2026-11-16'), today, measure)
    expect(two.map(({ from, until, enough, time }) => [from, until, enough, time])).toEqual([
      ['2026-11-16', '2026-11-22', true, 'running'],
    ])
    expect(weeksOf(steps('2026-11-22', '2026-11-16'), today, { ...measure, stepsAWeek: 3 })[0]?.enough).toBe(false)
  })

  it('without a step are shown between the first step and today', () => {
    const weeks = weeksOf(steps('2026-10-27'), today, measure)
    expect(weeks.map(({ from, steps: done, time }) => [from, done.length, time])).toEqual([
      ['2026-11-16', 0, 'running'],
      ['2026-11-09', 0, 'over'],
      ['2026-11-02', 0, 'over'],
      ['2026-10-26', 1, 'over'],
    ])
  })

  it('that lie further back than the measure looks are shown only where something was done', () => {
    const weeks = weeksOf(steps('2020-01-01'), today, measure)
    // Six months back is Friday 22 May 2026, in the week of 18 May.
    expect(weeks.at(-2)?.from).toBe('2026-05-18')
    expect(weeks.at(-1)?.from).toBe('2019-12-30')
    expect(weeks).toHaveLength(28)
    expect(tally(weeks, today, measure)).toEqual({ weeks: 26, enough: 0 })
  })

  it('to come are told apart, and neither they nor this week are counted', () => {
    const planned = steps('2026-11-25', '2026-11-24', '2026-11-17', '2026-11-16', '2026-11-10', '2026-11-09')
    const weeks = weeksOf(planned, today, measure)
    expect(weeks.map(({ time }) => time)).toEqual(['coming', 'running', 'over'])
    expect(tally(weeks, today, measure)).toEqual({ weeks: 1, enough: 1 })
  })

  it('six months before the last day of August are counted from the last day of February', () => {
    const weeks = weeksOf(steps('2026-01-01'), '2026-08-31', measure)
    expect(weeks.at(-2)?.from).toBe('2026-02-23')
  })

  it('of nothing are none', () => {
    expect(weeksOf([], today, measure)).toEqual([])
    expect(tally([], today, measure)).toEqual({ weeks: 0, enough: 0 })
  })
})
