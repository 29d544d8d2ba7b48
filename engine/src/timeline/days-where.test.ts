import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Curve, daysWhereSumReaches } from './days-where.ts'
import { has } from './interval-set.ts'

/** A curve that rises, stands and falls between the given days, with a wobble on top that its slack admits. */
function curve(points: readonly (readonly [day: number, value: number])[], wobble: number): Curve {
  const at = (day: number): number => {
    const next = points.findIndex(([edge]) => edge > day)
    if (next === 0) return points[0]?.[1] ?? 0
    const [from, before] = points[(next < 0 ? points.length : next) - 1] as [number, number]
    const [until, after] = points[next] ?? [from + 1, before]
    return before + ((after - before) * (day - from)) / (until - from) + (day % 7 === 3 ? wobble : 0)
  }
  return { breaks: points.map(([day]) => day), at, slack: () => 2 * wobble }
}

const somePoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 })
  .chain((days) =>
    fc.tuple(
      ...days
        .sort((a, b) => a - b)
        .map((day) => fc.integer({ min: -20, max: 20 }).map((value) => [day, value] as const)),
    ),
  )

describe('the days on which a sum reaches a limit', () => {
  it('are the days on which it does, one by one', () => {
    fc.assert(
      fc.property(
        somePoints,
        somePoints,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: -30, max: 30 }),
        (a, b, w, limit) => {
          const curves = [curve(a, w), curve(b, 0)]
          const found = daysWhereSumReaches(curves, limit, 0, 201)
          for (let day = 0; day <= 200; day += 1) {
            const sum = curves.reduce((total, each) => total + each.at(day), 0)
            expect(has(found, day), `day ${day}`).toBe(sum >= limit)
          }
        },
      ),
      { seed: 1, numRuns: 1_000 },
    )
  })

  it('are found without asking for every day', () => {
    let asked = 0
    const line: Curve = {
      breaks: [],
      slack: () => 0,
      at: (day) => {
        asked += 1
        return day
      },
    }
    expect(daysWhereSumReaches([line], 23_456, 0, 100_000)).toEqual([23_456, 100_000])
    expect(asked).toBeLessThan(100)
  })
})
