import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minus } from '../../days/add.ts'
import { formatDay, parseDay } from '../../days/day.ts'
import { days, months, years } from '../../days/period.ts'
import { lacking, on, resting } from '../../proofs/single-node.ts'
import { accumulates } from './accumulates.ts'
import { during } from './during.ts'
import { some } from './some.ts'

const staying = some('stays', during())
const twice = {
  stays: [
    { from: '2020-01-01', until: '2020-06-30' },
    { from: '2022-01-01', until: '2022-12-31' },
  ],
}

describe('accumulated time', () => {
  it('adds up broken stretches: just below, on and just above', () => {
    // 182 days in 2020 and 183 more until 2 July 2022: 365, as many as the year before that day has.
    const year = accumulates(staying, '>=', years(1))
    expect(on(year, twice, ['2022-07-02', '2022-07-03', '2022-07-04'])).toEqual(['false', 'true', 'true'])
    expect(on(accumulates(staying, '>', years(1)), twice, ['2022-07-03', '2022-07-04'])).toEqual(['false', 'true'])
    expect(on(accumulates(staying, '<', years(1)), twice, ['2022-07-02', '2022-07-03'])).toEqual(['true', 'false'])
    expect(on(accumulates(staying, '<=', years(1)), twice, ['2022-07-03', '2022-07-04'])).toEqual(['true', 'false'])
  })

  it('judges one unbroken stretch from date to date', () => {
    const one = { stays: [{ from: '2019-03-15' }] }
    expect(on(accumulates(staying, '>=', years(5)), one, ['2024-03-14', '2024-03-15'])).toEqual(['false', 'true'])
  })

  it('once reached stays reached: a leap year later takes nothing back', () => {
    const done = { stays: [{ from: '2021-01-01', until: '2023-12-31' }] }
    const years3 = accumulates(staying, '>=', years(3))
    expect(on(years3, done, ['2023-12-31', '2024-01-01', '2024-02-29', '2025-01-01', '2100-01-01'])).toEqual([
      'false',
      'true',
      'true',
      'true',
      'true',
    ])
  })

  it('in a window forgets what lies before it', () => {
    const lately = accumulates(staying, '>=', days(100), years(1))
    const hundred = { stays: [{ from: '2020-01-01', until: '2020-04-09' }] }
    // The hundredth day is 9 April; the window of 1 January 2021 still sees all hundred, that of the 2nd no longer.
    expect(on(lately, hundred, ['2020-04-09', '2020-04-10', '2021-01-01', '2021-01-02'])).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
  })

  it('that fills its window is a stretch without a break', () => {
    const whole = accumulates(staying, '>=', years(1), years(1))
    expect(on(whole, { stays: [{ from: '2020-03-01' }] }, ['2021-02-28', '2021-03-01', '2150-01-01'])).toEqual([
      'false',
      'true',
      'true',
    ])
  })

  it('is known where even all that is unknown would not do, or is not needed', () => {
    const open = { stays: [{ from: '2020-01-01', until: '2020-02-28' }, { from: '2021-05' }] }
    const soon = accumulates(staying, '>=', days(100))
    expect(on(soon, open, ['2021-06-11', '2021-06-12', '2021-07-10', '2021-07-12'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'true',
    ])
    expect(on(soon, open, ['2021-06-10'])).toEqual(['false'])
    expect(lacking(soon, open, '2021-06-20')).toEqual(['/stays/1/from'])
  })

  it('refuses a period that is now as long as its window and now not', () => {
    expect(() => accumulates(staying, '>=', years(1), days(365))).toThrow('LAW_PERIOD_AMBIGUOUS')
    expect(() => accumulates(staying, '>=', months(12), years(1))).not.toThrow()
  })

  it('rests on a record that was counted', () => {
    expect(resting(accumulates(staying, '>=', days(10)), { stays: [{ from: '2020-01-01' }] }, '2024-01-01')).toEqual([
      '/stays/0',
    ])
  })
})

describe('accumulated time in a window that is nearly filled', () => {
  it('is counted day by day as it is counted by stretches, where months of unequal length decide', () => {
    const [first, last] = [parseDay('2000-01-01') as number, parseDay('2012-01-01') as number]
    // A gap in the last column leaves now as much as the period, now a day or two less.
    const near = [
      [months(11), years(1), 28],
      [days(334), years(1), 28],
      [months(5), days(182), 28],
      [{ months: 23, days: 20 }, years(2), 8],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...near),
        fc.constantFrom('>=' as const, '<=' as const),
        fc.integer({ min: 400, max: 900 }),
        fc.integer({ min: 0, max: 5 }),
        ([period, window, least], comparison, gapAfter, more) => {
          const gap = least + more
          const broken = [
            { from: '2000-01-01', until: formatDay(first + gapAfter - 1) },
            { from: formatDay(first + gapAfter + gap), until: '2011-12-31' },
          ]
          const held = (day: number) =>
            day >= first && day < last && (day < first + gapAfter || day >= first + gapAfter + gap)
          const asked = Array.from({ length: 1_500 }, (_, i) => first + 300 + i)
          const expected = asked.map((day) => {
            let count = 0
            for (let each = minus(day, window); each < day; each += 1) if (held(each)) count += 1
            const length = day - minus(day, period)
            return String(comparison === '>=' ? count >= length : count <= length)
          })
          expect(on(accumulates(staying, comparison, period, window), { stays: broken }, asked.map(formatDay))).toEqual(
            expected,
          )
        },
      ),
      { seed: 1, numRuns: 60 },
    )
  })
})
