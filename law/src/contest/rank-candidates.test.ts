import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from './index.ts'
import { type Candidate, type ContestRanking, type ContestResult, rankCandidates } from './rank-candidates.ts'

/** `r90` is a resident with 90, `n90` a non-resident with 90; ids are numbered in order. */
function people(...marks: readonly string[]): readonly Candidate[] {
  return marks.map((text, i) => ({ id: `c${i + 1}`, mark: Number(text.slice(1)), resident: text.startsWith('r') }))
}

function results(ranking: ContestRanking): Record<string, ContestResult> {
  return Object.fromEntries(ranking.candidates.map(({ id, result }) => [id, result]))
}

describe('the ranking', () => {
  it('gives the places to the best marks, however low, and leaves out the rank after a tie', () => {
    const ranking = rankCandidates(people('r10', 'r90', 'r50', 'r90', 'r5'), { places: 4, nonResidentCap: 0 })
    expect(ranking.candidates.map(({ id, rank, result }) => [id, rank, result])).toEqual([
      ['c2', 1, 'admitted'],
      ['c4', 1, 'admitted'],
      ['c3', 3, 'admitted'],
      ['c1', 4, 'admitted'],
      ['c5', 5, 'no-place'],
    ])
    expect(ranking.openTies).toEqual([])
    expect(ranking.admitted).toEqual({ all: 4, nonResidents: 0 })
  })

  it('passes over non-residents beyond the limit for residents with lower marks', () => {
    const ranking = rankCandidates(people('n90', 'n80', 'n70', 'r60', 'r50'), { places: 3, nonResidentCap: 2 })
    expect(results(ranking)).toEqual({
      c1: 'admitted',
      c2: 'admitted',
      c3: 'over-cap',
      c4: 'admitted',
      c5: 'no-place',
    })
    expect(ranking.admitted).toEqual({ all: 3, nonResidents: 2 })
  })

  it('leaves places empty rather than pass the limit of non-residents', () => {
    const ranking = rankCandidates(people('n90', 'n80', 'r10'), { places: 3, nonResidentCap: 1 })
    expect(results(ranking)).toEqual({ c1: 'admitted', c2: 'over-cap', c3: 'admitted' })
    expect(ranking.empty).toBe(1)
  })

  // W-97
  it('of 2025 in dentistry passes over the 28th best non-resident for a lower resident', () => {
    const { places, nonResidents: nonResidentCap } = placesOf(2025, 'dentistry') as NonNullable<
      ReturnType<typeof placesOf>
    >
    const foreign = Array.from({ length: 28 }, (_, i) => ({ id: `n${i + 1}`, mark: 150 - i, resident: false }))
    const residents = Array.from({ length: 160 }, (_, i) => ({ id: `r${i + 1}`, mark: 100 - i / 8, resident: true }))
    const ranking = rankCandidates([...residents, ...foreign], { places, nonResidentCap })
    const { n27, n28, r159, r160 } = results(ranking)
    expect([n27, n28, r159, r160]).toEqual(['admitted', 'over-cap', 'admitted', 'no-place'])
    expect(ranking.admitted).toEqual({ all: 186, nonResidents: 27 })
  })
})

describe('a tie', () => {
  it('across the last place is left open for everybody in it, and those below are out either way', () => {
    const ranking = rankCandidates(people('r90', 'r80', 'r80', 'r80', 'r70'), { places: 3, nonResidentCap: 0 })
    expect(results(ranking)).toEqual({
      c1: 'admitted',
      c2: 'undecided',
      c3: 'undecided',
      c4: 'undecided',
      c5: 'no-place',
    })
    expect(ranking.openTies).toEqual([
      {
        mark: 80,
        rank: 2,
        across: 'last-place',
        candidates: ['c2', 'c3', 'c4'],
        places: 2,
        nonResidents: { least: 0, most: 0 },
        tooManyIfAll: 1,
      },
    ])
    expect([ranking.admitted.all, ranking.empty]).toEqual([1, 0])
  })

  it('that ends exactly on the last place, or begins right after it, is no question', () => {
    const on = rankCandidates(people('r90', 'r80', 'r80', 'r70'), { places: 3, nonResidentCap: 0 })
    expect([on.openTies, results(on).c3, results(on).c4]).toEqual([[], 'admitted', 'no-place'])
    const after = rankCandidates(people('r90', 'r80', 'r80'), { places: 1, nonResidentCap: 0 })
    expect([after.openTies, results(after).c2]).toEqual([[], 'no-place'])
  })

  it('across the limit of non-residents is open for them alone, and changes nothing for those below', () => {
    const ranking = rankCandidates(people('n90', 'n80', 'n80', 'r80', 'r70', 'r60'), { places: 4, nonResidentCap: 2 })
    expect(results(ranking)).toEqual({
      c1: 'admitted',
      c2: 'undecided',
      c3: 'undecided',
      c4: 'admitted',
      c5: 'admitted',
      c6: 'no-place',
    })
    expect(ranking.openTies).toMatchObject([
      { across: 'non-resident-cap', candidates: ['c2', 'c3'], places: 1, tooManyIfAll: 1 },
    ])
  })

  it('across both says how many of the last places can go to non-residents', () => {
    const ranking = rankCandidates(people('n80', 'n80', 'n80', 'r80', 'r80'), { places: 3, nonResidentCap: 2 })
    expect(ranking.openTies).toMatchObject([
      { across: 'last-place', places: 3, nonResidents: { least: 1, most: 2 }, tooManyIfAll: 2 },
    ])
  })

  it('across the last place does not concern non-residents where their limit is reached', () => {
    const ranking = rankCandidates(people('n90', 'n80', 'r80', 'r80'), { places: 2, nonResidentCap: 1 })
    expect(results(ranking)).toEqual({ c1: 'admitted', c2: 'over-cap', c3: 'undecided', c4: 'undecided' })
    expect(ranking.openTies[0]).toMatchObject({ candidates: ['c3', 'c4'], places: 1, tooManyIfAll: 1 })
  })
})

describe('what cannot be ranked', () => {
  it('is refused: a candidate twice, a mark that is no number, places that are no whole number', () => {
    const limits = { places: 1, nonResidentCap: 0 }
    const one = { id: 'a', mark: 1, resident: true }
    expect(() => rankCandidates([one, { ...one, mark: 2 }], limits)).toThrow(RangeError)
    expect(() => rankCandidates([{ ...one, mark: Number.NaN }], limits)).toThrow(RangeError)
    expect(() => rankCandidates([one], { ...limits, places: 1.5 })).toThrow(RangeError)
    expect(() => rankCandidates([one], { ...limits, nonResidentCap: -1 })).toThrow(RangeError)
  })
})

/** One way of breaking all ties: by a drawn number. Then places are given one by one, as by hand. */
function brokenByLot(candidates: readonly Candidate[], places: number, cap: number, lots: ReadonlyMap<string, number>) {
  const inOrder = [...candidates].sort((a, b) => b.mark - a.mark || (lots.get(a.id) ?? 0) - (lots.get(b.id) ?? 0))
  const admitted = new Set<string>()
  let foreign = 0
  for (const { id, resident } of inOrder) {
    if (admitted.size === places) break
    if (!resident && foreign === cap) continue
    admitted.add(id)
    if (!resident) foreign += 1
  }
  return admitted
}

const contest = fc
  .array(fc.record({ mark: fc.integer({ min: 0, max: 6 }), resident: fc.boolean() }), { maxLength: 24 })
  .map((drawn) => drawn.map((each, i) => ({ id: `c${String(i).padStart(2, '0')}`, ...each })))
const limits = fc.record({ places: fc.nat(16), nonResidentCap: fc.nat(6) })

describe('for any candidates and any limits', () => {
  it('never more are admitted than there are places, nor more non-residents than the limit, open ties included', () => {
    fc.assert(
      fc.property(contest, limits, (candidates, { places, nonResidentCap }) => {
        const { admitted, openTies, empty } = rankCandidates(candidates, { places, nonResidentCap })
        const tied = openTies.reduce((sum, tie) => sum + tie.places, 0)
        const tiedForeign = openTies.reduce((sum, tie) => sum + tie.nonResidents.most, 0)
        expect(admitted.all + tied + empty).toBe(places)
        expect(admitted.nonResidents + tiedForeign).toBeLessThanOrEqual(nonResidentCap)
      }),
    )
  })

  it('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(contest, limits, fc.infiniteStream(fc.nat(1000)), (candidates, limits, keys) => {
        const mixed = candidates
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        expect(rankCandidates(mixed, limits)).toEqual(rankCandidates(candidates, limits))
      }),
    )
  })

  it('equal marks and equal residence have the same result', () => {
    fc.assert(
      fc.property(contest, limits, (candidates, limits) => {
        const byKind = new Map<string, Set<ContestResult>>()
        for (const { mark, resident, result } of rankCandidates(candidates, limits).candidates) {
          const kind = `${mark} ${resident}`
          byKind.set(kind, (byKind.get(kind) ?? new Set()).add(result))
        }
        for (const found of byKind.values()) expect(found.size).toBe(1)
      }),
    )
  })

  it('what is certain holds however lots fall, and what is undecided can fall either way', () => {
    fc.assert(
      fc.property(contest, limits, fc.infiniteStream(fc.nat()), (candidates, { places, nonResidentCap }, keys) => {
        const ranking = rankCandidates(candidates, { places, nonResidentCap })
        const lots = new Map(candidates.map(({ id }) => [id, keys.next().value as number]))
        const drawn = brokenByLot(candidates, places, nonResidentCap, lots)
        for (const { id, result } of ranking.candidates) {
          if (result === 'admitted') expect(drawn.has(id)).toBe(true)
          else if (result !== 'undecided') expect(drawn.has(id)).toBe(false)
          else {
            expect(brokenByLot(candidates, places, nonResidentCap, new Map([[id, -1]])).has(id)).toBe(true)
            expect(brokenByLot(candidates, places, nonResidentCap, new Map([[id, 1]])).has(id)).toBe(false)
          }
        }
        for (const tie of ranking.openTies) {
          const inside = tie.candidates.filter((id) => drawn.has(id))
          const foreign = inside.filter((id) => candidates.some((each) => each.id === id && !each.resident))
          expect(inside.length).toBe(tie.places)
          expect(foreign.length).toBeGreaterThanOrEqual(tie.nonResidents.least)
          expect(foreign.length).toBeLessThanOrEqual(tie.nonResidents.most)
        }
      }),
    )
  })

  it('a better mark never has a worse result than a lower one of the same residence', () => {
    const order: readonly ContestResult[] = ['admitted', 'undecided', 'over-cap', 'no-place']
    fc.assert(
      fc.property(contest, limits, (candidates, limits) => {
        for (const resident of [true, false]) {
          const inOrder = rankCandidates(candidates, limits).candidates.filter((each) => each.resident === resident)
          const places = inOrder.map(({ result }) => order.indexOf(result))
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
      }),
    )
  })
})
