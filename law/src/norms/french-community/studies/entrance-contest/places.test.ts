import { describe, expect, it } from 'vitest'
import { branches, contestPlaces, firstContest, nonResidentCap, placesFor, placesOf } from './places.ts'
import { sources } from './sources.ts'

describe('the places of the contest', () => {
  it('are known for both branches of 2023, 2024 and 2025, once each, and for no other year', () => {
    const known = contestPlaces.map(({ year, branch }) => `${year} ${branch}`)
    expect(known).toEqual([2023, 2024, 2025].flatMap((year) => branches.map((branch) => `${year} ${branch}`)))
    expect(Math.min(...contestPlaces.map(({ year }) => year))).toBe(firstContest)
    for (const branch of branches) for (const year of [2022, 2026]) expect(placesOf(year, branch)).toBeUndefined()
  })

  it('add up to the totals that were published', () => {
    const total = (year: number) => branches.reduce((sum, branch) => sum + (placesOf(year, branch)?.places ?? 0), 0)
    expect([2023, 2024, 2025].map(total)).toEqual([1543, 1520, 1648])
  })

  it('allow as many non-residents as were published: 15 percent, rounded down', () => {
    for (const { places, nonResidents } of contestPlaces) expect(nonResidentCap(places)).toBe(nonResidents)
  })

  it('follow from quota and attrition where both are known', () => {
    const known = contestPlaces.filter((each) => each.basis)
    expect(known).toHaveLength(2)
    for (const { places, basis } of known) expect(placesFor(basis as NonNullable<typeof basis>)).toBe(places)
  })

  it('name passages that are there', () => {
    const ids = Object.values(sources).map(({ id }) => id) as readonly string[]
    for (const { sources: named, basis } of contestPlaces) {
      for (const id of [...named, ...(basis ? [basis.source] : [])]) expect(ids).toContain(id)
    }
  })
})

describe('the most non-residents', () => {
  it('is rounded down: below, on and above a whole number', () => {
    expect([19, 20, 21, 26, 27, 0, 1, 6, 7].map(nonResidentCap)).toEqual([2, 3, 3, 3, 4, 0, 0, 0, 1])
  })
})
