import {
  allNodesOf,
  evaluate,
  type Finding,
  type Node,
  type Reason,
  rootsOf,
  safeParseSituation,
} from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { belgianLaw, cases, reforms } from './index.ts'

type ReformNode = Node & { readonly ifAdopted: Node }

const all = reforms.map(({ id }) => id)
const nodes = belgianLaw.norms.flatMap((norm) => rootsOf(norm).flatMap(allNodesOf))
const announced = new Set(
  nodes.filter((node): node is ReformNode => node.kind === 'reform').flatMap(({ ifAdopted }) => allNodesOf(ifAdopted)),
)

type Named = Node & { readonly id: string }
const idsAmong = (some: readonly Node[]): readonly string[] =>
  some.filter((node): node is Named => node.kind === 'clause' || node.kind === 'open-point').map(({ id }) => id)

/** Ids that stand on the announced side of a reform and nowhere in the law in force. */
const inForce = new Set(idsAmong(nodes.filter((node) => !announced.has(node))))
const onlyAnnounced = new Set(idsAmong([...announced]).filter((id) => !inForce.has(id)))

function findingsOf(given: (typeof cases)[number], switchedOn: readonly string[]): readonly Finding[] {
  const parsed = safeParseSituation(belgianLaw.concepts, given.given)
  // Facts that are refused are found by the tests of the cases.
  if (!parsed.ok) return []
  const { on, knownOn } = given
  const only = Object.keys(given.expect)
  return evaluate(belgianLaw, parsed.situation, { on, only, reforms: switchedOn, ...(knownOn ? { knownOn } : {}) })
}

function idsIn(finding: Finding): readonly string[] {
  const clauses = (reasons: readonly Reason[]): readonly string[] =>
    reasons.flatMap((reason) => [reason.clause, ...clauses(reason.because ?? [])])
  return [...clauses(finding.because), ...finding.openPoints]
}

describe('Announced law', () => {
  it('has clauses or open points of its own, so that a leak would be seen', () => {
    expect([...onlyAnnounced].sort()).toEqual([
      'flanders.unaccompanied-minor',
      'nationality.citizenship-test',
      'nationality.language.b1-of-the-region',
      'nationality.wider-obstacles',
    ])
  })

  it('stands in no answer of any case unless it is switched on', () => {
    for (const each of cases) {
      const leaked = findingsOf(each, [])
        .flatMap(idsIn)
        .filter((id) => onlyAnnounced.has(id))
      expect(leaked, each.id).toEqual([])
    }
  })

  it('changes no answer outside the norms that name it', () => {
    const touched = new Set(
      belgianLaw.norms
        .filter((norm) => rootsOf(norm).some((root) => allNodesOf(root).some((node) => node.kind === 'reform')))
        .map(({ id }) => id),
    )
    expect(touched.size).toBeGreaterThan(2)
    expect(touched.size).toBeLessThan(belgianLaw.norms.length / 2)
    for (const each of cases) {
      const without = findingsOf(each, [])
      const withAll = findingsOf(each, all)
      for (const [i, finding] of without.entries()) {
        if (!touched.has(finding.id)) expect(withAll[i], `${each.id} ${finding.id}`).toEqual(finding)
      }
    }
  })

  it('is not older than its last look', () => {
    for (const { since, lastVerified } of reforms) expect(since <= lastVerified).toBe(true)
  })
})
