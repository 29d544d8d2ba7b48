import { defineLaw, type EvaluateOptions, type Law, type Norm, parseSituation, type Situation } from '@parcours/engine'
import { all, not } from '@parcours/engine/authoring'
import { belgianLaw } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { syntheticPerson } from '../generate/generate-register.ts'
import { type Impact, ImpactCount, type LawSide } from './impact-of.ts'

const on = '2026-06-30'
const SHARES = { unknown: 0.05, imprecise: 0.05, contradictory: 0 }
const people: readonly (readonly [string, Situation])[] = Array.from({ length: 250 }, (_, index) => {
  const { person, given } = syntheticPerson(index, { seed: 'impact', on, shares: SHARES })
  return [person, parseSituation(belgianLaw.concepts, given)]
})

const integration = belgianLaw.norms.filter(({ subject }) => subject === 'integration').map(({ id }) => id)
const routes = belgianLaw.norms.filter(({ id }) => id.includes('/declaration/')).map(({ id }) => id)

function side(options: Partial<EvaluateOptions> = {}, law: Law = belgianLaw): LawSide {
  return { law, options: { on, knownOn: on, only: [...integration, ...routes], ...options } }
}

function impactOf(before: LawSide, after: LawSide): Impact & { readonly asked: readonly string[] } {
  const counted = new ImpactCount(before, after)
  for (const [person, situation] of people) counted.add(person, situation)
  return { ...counted.result(), asked: counted.findings }
}

const reform = 'belgium.nationality.citizenship-test-b1'

describe('from a law to itself', () => {
  it('nobody is treated differently, and nobody is asked', () => {
    const found = impactOf(side(), side())
    expect(found).toEqual({ persons: people.length, affected: 0, groups: [], asked: [] })
  })

  it.each([[{ reforms: [reform] }], [{ on: '2023-02-28' }], [{ readings: {} }]])(
    'nobody is treated differently, asked with %j on both sides',
    (options) => {
      expect(impactOf(side(options), side(options)).groups).toEqual([])
    },
  )

  it('nobody is treated differently where the text is only written otherwise', () => {
    const rewritten = defineLaw({
      version: 'rewritten',
      concepts: belgianLaw.concepts,
      norms: belgianLaw.norms.map((norm) => (norm.kind === 'criterion' ? writtenOtherwise(norm) : norm)),
    })
    const found = impactOf(side(), side({}, rewritten))
    expect(found.asked.length).toBe(integration.length + routes.length)
    expect(found.groups).toEqual([])
  })
})

/** The same requirement with two negations around it. */
function writtenOtherwise(norm: Extract<Norm, { readonly kind: 'criterion' }>): Norm {
  return { ...norm, holdsWhen: not(not(all(norm.holdsWhen))) }
}

describe('from the law in force to a reform', () => {
  const found = impactOf(side(), side({ reforms: [reform] }))

  it('asks only for what the reform stands in', () => {
    expect(found.asked.length).toBeGreaterThan(0)
    expect(found.asked.length).toBeLessThan(integration.length + routes.length)
    expect(found.asked.every((id) => id.startsWith('belgium/nationality/'))).toBe(true)
  })

  it('finds who loses a right, by the announced clause', () => {
    const lost = found.groups.filter(({ before, after }) => before === 'met' && after === 'not-met')
    expect(lost.length).toBeGreaterThan(0)
    for (const { by, clausesGone, clausesNew } of lost) {
      expect([by, clausesGone]).toEqual(['law', []])
      expect(clausesNew.length).toBeGreaterThan(0)
      for (const { outcome } of clausesNew) expect(outcome).toBe('false')
    }
  })

  it('finds the same the other way round', () => {
    const back = impactOf(side({ reforms: [reform] }), side())
    const mirrored = back.groups.map(({ finding, before, after, count, clausesGone, clausesNew }) =>
      JSON.stringify([finding, after, before, count, clausesNew, clausesGone]),
    )
    const straight = found.groups.map(({ finding, before, after, count, clausesGone, clausesNew }) =>
      JSON.stringify([finding, before, after, count, clausesGone, clausesNew]),
    )
    expect(mirrored.sort()).toEqual(straight.sort())
    expect(back.affected).toBe(found.affected)
  })

  it('adds up: every group has its witness, and nobody is counted twice for one finding', () => {
    expect(found.affected).toBeGreaterThan(0)
    expect(found.affected).toBeLessThanOrEqual(found.persons)
    for (const [, groups] of Map.groupBy(found.groups, ({ finding }) => finding)) {
      const sum = groups.reduce((total, { count }) => total + count, 0)
      expect(sum).toBeLessThanOrEqual(found.affected)
      expect(new Set(groups.map(({ witness }) => witness.person)).size).toBe(groups.length)
    }
    // Counted again, one by one.
    const alone = people.filter(([person, situation]) => {
      const counted = new ImpactCount(side(), side({ reforms: [reform] }))
      counted.add(person, situation)
      return counted.result().affected === 1
    })
    expect(alone.length).toBe(found.affected)
  })
})

describe('from one day to another', () => {
  it('tells a change of the law from time that passes', () => {
    const found = impactOf(side({ on: '2025-07-01' }), side())
    expect(found.groups.length).toBeGreaterThan(0)
    for (const { by, versionsGone, versionsNew } of found.groups) {
      expect(by).toBe(versionsGone.length + versionsNew.length > 0 ? 'law' : 'day')
    }
  })

  it('names the wordings where another one applies', () => {
    const fee = 'belgium/nationality/declaration/fee'
    const [before, after] = [side({ on: '2025-01-01', only: [fee] }), side({ only: [fee] })]
    const changed = impactOf(before, after).groups.filter(({ versionsNew }) => versionsNew.length > 0)
    expect(changed.length).toBeGreaterThan(0)
    for (const { parts, by } of changed)
      expect([parts.includes('value') || parts.includes('outcome'), by]).toEqual([true, 'law'])
  })
})
