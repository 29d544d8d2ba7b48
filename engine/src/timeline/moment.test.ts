import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGIN, END } from '../days/day.ts'
import { has, type IntervalSet } from './interval-set.ts'
import {
  earlierOf,
  exactDay,
  isExactOrNever,
  laterOf,
  type Moment,
  mapDays,
  moment,
  NEVER,
  onDay,
  since,
  UNDATED_MOMENT,
  UNKNOWN_MOMENT,
} from './moment.ts'
import { FALSE, truthAt, UNKNOWN } from './truth.ts'

const DAYS = Array.from({ length: 10 }, (_, day) => day)

const someSet: fc.Arbitrary<IntervalSet> = fc
  .uniqueArray(fc.integer({ min: 0, max: 10 }), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => (edges.length % 2 === 0 ? edges : edges.slice(1)))
const someMoment: fc.Arbitrary<Moment> = fc.tuple(someSet, fc.boolean()).map(([days, surely]) => moment(days, surely))

/** Every way the moment can turn out: a day, or never. */
function ways(value: Moment): (number | 'never')[] {
  return [...DAYS.filter((day) => has(value.days, day)), ...(value.surely ? [] : ['never' as const])]
}

function among(day: number | 'never', value: Moment): boolean {
  return day === 'never' ? !value.surely : has(value.days, day)
}

const check = (property: fc.IProperty<unknown>) => fc.assert(property, { seed: 1, numRuns: 2_000 })

describe('the earlier and the later of two moments', () => {
  const pairs = (a: Moment, b: Moment, choose: (x: number, y: number) => number) =>
    ways(a).flatMap((x) => ways(b).map((y) => (x === 'never' ? y : y === 'never' ? x : choose(x, y))))

  it('can be on exactly the days that some two days give', () => {
    check(
      fc.property(someMoment, someMoment, (a, b) => {
        for (const [joined, choose] of [
          [earlierOf(a, b), Math.min],
          [laterOf(a, b), Math.max],
        ] as const) {
          const outcomes = pairs(a, b, choose)
          for (const outcome of outcomes) expect(among(outcome, joined)).toBe(true)
          for (const day of DAYS.filter((each) => has(joined.days, each))) expect(outcomes).toContain(day)
          if (!joined.surely) expect(outcomes).toContain('never')
        }
      }),
    )
  })

  it('is the other where one never comes', () => {
    expect(earlierOf(NEVER, onDay(3))).toEqual(onDay(3))
    expect(laterOf(onDay(3), NEVER)).toEqual(onDay(3))
  })
})

describe('since a moment', () => {
  it('is unknown between the first and the last day it can be, and true from the last one on', () => {
    const value = since(moment([3, 6], true))
    expect([2, 3, 4, 5, 6].map((day) => truthAt(value, day))).toEqual(['false', 'unknown', 'unknown', 'true', 'true'])
  })

  it('is never true for sure where it may not happen, and false where it does not', () => {
    expect(truthAt(since(moment([3, 4], false)), 9)).toBe('unknown')
    expect(since(NEVER)).toBe(FALSE)
    expect(since(UNKNOWN_MOMENT)).toBe(UNKNOWN)
  })
})

describe('a moment', () => {
  it('is exact on one day that surely comes', () => {
    expect(exactDay(onDay(4))).toBe(4)
    expect(exactDay(moment([4, 5], false))).toBeUndefined()
    expect(exactDay(moment([4, 6], true))).toBeUndefined()
    expect([onDay(4), NEVER, UNDATED_MOMENT].map(isExactOrNever)).toEqual([true, true, false])
  })

  it('on no day never comes, however sure', () => {
    expect(moment([], true)).toBe(NEVER)
  })

  it('moved keeps its open ends, and stays among the days there are', () => {
    const move = (day: number) => day + 100
    expect(mapDays(moment([1, 3], true), move)).toEqual(moment([101, 103], true))
    expect(mapDays(UNKNOWN_MOMENT, move)).toEqual(UNKNOWN_MOMENT)
    expect(mapDays(moment([BEGIN, 3], true), move).days).toEqual([BEGIN, 103])
    expect(mapDays(onDay(END - 5), move)).toEqual(onDay(END - 1))
  })
})
