import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { union } from './interval-set.ts'
import {
  and,
  FALSE,
  known,
  lastDayWith,
  not,
  or,
  TRUE,
  type Truth,
  type TruthValue,
  truth,
  truthAt,
  UNKNOWN,
  unknownDays,
} from './truth.ts'

const values: readonly TruthValue[] = ['false', 'unknown', 'true']
const rank = (value: TruthValue): number => values.indexOf(value)

const someSet = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => (edges.length % 2 === 0 ? edges : edges.slice(1)))
const someTruth: fc.Arbitrary<Truth> = fc.oneof(
  fc.constantFrom(TRUE, FALSE, UNKNOWN),
  fc.tuple(someSet, someSet).map(([a, b]) => truth(a, union(a, b))),
)
const on = (value: Truth): readonly TruthValue[] => Array.from({ length: 14 }, (_, day) => truthAt(value, day))
const check = (property: fc.IProperty<unknown>) => fc.assert(property, { seed: 1, numRuns: 3_000 })

describe("Kleene's logic over days", () => {
  it('takes the least of two for "and", the greatest for "or", and turns round for "not"', () => {
    check(
      fc.property(someTruth, someTruth, (a, b) => {
        const pairs = on(a).map((value, day) => [value, on(b)[day] as TruthValue] as const)
        expect(on(and(a, b))).toEqual(pairs.map(([x, y]) => values[Math.min(rank(x), rank(y))]))
        expect(on(or(a, b))).toEqual(pairs.map(([x, y]) => values[Math.max(rank(x), rank(y))]))
        expect(on(not(a))).toEqual(on(a).map((value) => values[2 - rank(value)]))
      }),
    )
  })

  it('obeys its laws: order, grouping, twice not, and the laws of De Morgan', () => {
    check(
      fc.property(someTruth, someTruth, someTruth, (a, b, c) => {
        expect(on(and(a, b))).toEqual(on(and(b, a)))
        expect(on(or(a, or(b, c)))).toEqual(on(or(or(a, b), c)))
        expect(on(and(a, or(b, c)))).toEqual(on(or(and(a, b), and(a, c))))
        expect(on(not(not(a)))).toEqual(on(a))
        expect(on(not(and(a, b)))).toEqual(on(or(not(a), not(b))))
      }),
    )
  })

  it('does not hold that something or its contrary is true: what is not known stays so', () => {
    expect(or(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN)
    expect(and(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN)
  })
})

describe('a truth over days', () => {
  it('is one of three where it is the same on all days', () => {
    expect(truth([], [])).toBe(FALSE)
    expect(known([1, 1].slice(2))).toBe(FALSE)
    expect(or(known([1, 5]), not(known([1, 5])))).toBe(TRUE)
    expect(truth([], not(FALSE).possibly)).toBe(UNKNOWN)
  })

  it('has one array where nothing is unknown', () => {
    const value = truth([1, 5], [1, 5])
    expect(value.surely).toBe(value.possibly)
    expect(unknownDays(value)).toEqual([])
  })

  it('finds the last day on which it is known to be so', () => {
    const value = truth([10, 20], [5, 30])
    expect(lastDayWith(value, true, 15)).toBe(14)
    expect(lastDayWith(value, true, 100)).toBe(19)
    expect(lastDayWith(value, true, 10)).toBeUndefined()
    expect(lastDayWith(value, false, 25)).toBe(4)
    expect(lastDayWith(value, false, 40)).toBe(39)
    expect(lastDayWith(TRUE, false, 40)).toBeUndefined()
  })
})
