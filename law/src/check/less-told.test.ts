import { evaluate, type Finding, safeParseSituation } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case.ts'
import { cases, belgianLaw as law } from '../index.ts'

// Who leaves out a fact may get an open answer, but never the opposite one: an untold fact is not a "no".

/** Paths of everything that can be left out of facts; row numbers as text. */
function parts(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => parts(each, [...path, String(i)]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...parts(inner, [...path, key])])
}

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === step ? without(each, rest) : each))
  const facts = value as { readonly [key: string]: unknown }
  if (rest.length > 0) return { ...facts, [step as string]: without(facts[step as string], rest) }
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== step))
}

/** Whose absence says something by the contract of facts, or by a choice that `readings.md` names. */
const saidByAbsence: readonly RegExp[] = [
  // Absent: still so.
  /\.(until|endedOn)$/,
  // A first day is always told of a stay, a document, a period of work; a nationality without one was there from birth.
  /^(nationalities|registrations|residenceDocuments)\.from$/,
  // Told where there is something special: a mere declaration of effort, rights of a relative that few have, being struck off.
  /^integrationCertificates\.kind$/,
  /^family\.(residence|protection)$/,
  /^registrations\.endedBy$/,
]

function outcomeOf(given: unknown, each: LawCase, id: string): Finding['outcome'] | undefined {
  const parsed = safeParseSituation(law.concepts, given)
  if (!parsed.ok) return undefined
  const { on, knownOn, reforms } = each
  const options = { on, only: [id], ...(knownOn ? { knownOn } : {}), ...(reforms ? { reforms } : {}) }
  return evaluate(law, parsed.situation, options)[0]?.outcome
}

const settled = (outcome: Finding['outcome'] | undefined): boolean => outcome === 'met' || outcome === 'not-met'

describe('less told never turns an answer into its opposite', () => {
  it('in any case of the law, whatever one fact is left out', () => {
    const turned: string[] = []
    let tried = 0
    for (const each of cases) {
      for (const id of Object.keys(each.expect)) {
        const whole = outcomeOf(each.given, each, id)
        if (!settled(whole)) continue
        for (const path of parts(each.given)) {
          const name = path.filter((step) => !/^\d+$/.test(step)).join('.')
          if (saidByAbsence.some((exception) => exception.test(name))) continue
          tried += 1
          const less = outcomeOf(without(each.given, path), each, id)
          if (settled(less) && less !== whole) turned.push(`${each.id}: ${id} without ${path.join('.')}`)
        }
      }
    }
    expect(turned).toEqual([])
    expect(tried).toBeGreaterThan(10_000)
  })
})
