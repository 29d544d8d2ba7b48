import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGIN, END } from '../days/day.ts'
import {
  ALL_DAYS,
  complement,
  countDays,
  firstDay,
  has,
  type IntervalSet,
  intersect,
  isAllDays,
  isSubset,
  lastDay,
  NO_DAYS,
  sameDays,
  stretch,
  union,
  without,
} from './interval-set.ts'

/** Sets on a few days near each other, so that edges meet; now and then reaching to either end of all days. */
const someSet: fc.Arbitrary<IntervalSet> = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 8 }),
    fromBegin: fc.boolean(),
    toEnd: fc.boolean(),
  })
  .map(({ edges, fromBegin, toEnd }) => {
    const sorted = edges.sort((a, b) => a - b)
    const all = [...(fromBegin ? [BEGIN] : []), ...sorted, ...(toEnd ? [END] : [])]
    return all.length % 2 === 0 ? all : all.slice(0, -1)
  })

const probes = [BEGIN, BEGIN + 1, ...Array.from({ length: 27 }, (_, i) => i - 1), END - 1]

/** A set by what it says of each probed day: the plain meaning the algebra is held to. */
const meaning = (set: IntervalSet): readonly boolean[] => probes.map((day) => has(set, day))

function wellFormed(set: IntervalSet): boolean {
  return set.length % 2 === 0 && set.every((edge, i) => i === 0 || edge > (set[i - 1] as number))
}

const check = (property: fc.IProperty<unknown>) => fc.assert(property, { seed: 1, numRuns: 4_000 })

describe('sets of days', () => {
  it('join, meet and differ as the days in them do', () => {
    check(
      fc.property(someSet, someSet, (a, b) => {
        const both = probes.map((day) => [has(a, day), has(b, day)] as const)
        expect(meaning(union(a, b))).toEqual(both.map(([x, y]) => x || y))
        expect(meaning(intersect(a, b))).toEqual(both.map(([x, y]) => x && y))
        expect(meaning(without(a, b))).toEqual(both.map(([x, y]) => x && !y))
        expect(meaning(complement(a))).toEqual(both.map(([x]) => !x))
        expect(isSubset(a, b)).toBe(sameDays(intersect(a, b), a))
        for (const set of [union(a, b), intersect(a, b), without(a, b), complement(a)]) {
          expect(wellFormed(set), String(set)).toBe(true)
        }
      }),
    )
  })

  it('obey the laws of sets', () => {
    check(
      fc.property(someSet, someSet, someSet, (a, b, c) => {
        expect(sameDays(union(a, b), union(b, a))).toBe(true)
        expect(sameDays(intersect(a, b), intersect(b, a))).toBe(true)
        expect(sameDays(union(a, union(b, c)), union(union(a, b), c))).toBe(true)
        expect(sameDays(intersect(a, union(b, c)), union(intersect(a, b), intersect(a, c)))).toBe(true)
        expect(sameDays(complement(union(a, b)), intersect(complement(a), complement(b)))).toBe(true)
        expect(sameDays(complement(complement(a)), a)).toBe(true)
        expect(sameDays(union(a, NO_DAYS), a) && sameDays(intersect(a, ALL_DAYS), a)).toBe(true)
        expect(intersect(a, complement(a))).toEqual(NO_DAYS)
        expect(isAllDays(union(a, complement(a)))).toBe(true)
      }),
    )
  })

  it('know their first and last day and how many days they have in a stretch', () => {
    check(
      fc.property(someSet, fc.integer({ min: -1, max: 25 }), fc.integer({ min: 0, max: 20 }), (set, from, length) => {
        const days = Array.from({ length }, (_, i) => from + i).filter((day) => has(set, day))
        expect(countDays(set, from, from + length)).toBe(days.length)
        if (set.length > 0) expect([has(set, firstDay(set)), has(set, lastDay(set))]).toEqual([true, true])
        expect(has(set, firstDay(set) - 1) || has(set, lastDay(set) + 1)).toBe(false)
      }),
    )
  })

  it('of no days begin after the end and end before the beginning', () => {
    expect([firstDay(NO_DAYS), lastDay(NO_DAYS)]).toEqual([END, BEGIN - 1])
  })

  it('are cut to the days there are; a stretch that ends before it begins has none', () => {
    expect(stretch(BEGIN - 5, 3)).toEqual([BEGIN, 3])
    expect(stretch(3, END + 5)).toEqual([3, END])
    expect(stretch(5, 5)).toBe(NO_DAYS)
    expect(stretch(6, 5)).toBe(NO_DAYS)
    expect(stretch(BEGIN, END)).toBe(ALL_DAYS)
  })

  it('that touch become one stretch', () => {
    expect(union([1, 3], [3, 5])).toEqual([1, 5])
    expect(union([1, 3], [4, 5])).toEqual([1, 3, 4, 5])
  })
})
