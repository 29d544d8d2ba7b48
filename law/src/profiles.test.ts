import { parseDay, resolveExample, safeParseSituation } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { valuesCompared } from './check/values-compared.ts'
import { belgianLaw, concepts } from './index.ts'
import { profiles } from './profiles.ts'

// Ordinary days, the ends of months that are short, a leap day, and days long ago and far ahead.
const days = ['2014-06-15', '2022-05-31', '2023-03-31', '2024-02-29', '2026-11-22', '2035-12-31'].map(
  (day) => parseDay(day) as number,
)

function issues(given: unknown): readonly string[] {
  const result = safeParseSituation(concepts, given)
  return result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path}`)
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the profile %s', (_id, profile) => {
  it('is a situation on any day', () => {
    for (const day of days) expect(issues(resolveExample(profile.facts, day))).toEqual([])
  })

  it('says something of every fact', () => {
    const told = new Set(Object.keys(profile.facts))
    expect(concepts.map((concept) => concept.id).filter((id) => !told.has(id))).toEqual([])
  })
})

describe.each(concepts.map((concept) => [concept.id, concept] as const))('the examples of %s', (id, concept) => {
  it('are there, differ, and fit on any day', () => {
    expect(concept.examples.length).toBeGreaterThan(1)
    expect(new Set(concept.examples.map((each) => JSON.stringify(each))).size).toBe(concept.examples.length)
    for (const example of concept.examples) {
      for (const day of days) expect(issues({ [id]: resolveExample(example, day) })).toEqual([])
    }
  })
})

describe('profiles and examples together', () => {
  const lives = [
    ...profiles.map((profile) => profile.facts),
    ...concepts.flatMap((concept) => concept.examples.map((example) => ({ [concept.id]: example }))),
  ]

  /** Everything that lives say at a path, lists looked into. */
  function said(value: unknown, path: readonly string[]): readonly unknown[] {
    if (Array.isArray(value)) return value.flatMap((each) => said(each, path))
    const [step, ...rest] = path
    if (step === undefined) return value === undefined ? [] : [value]
    if (typeof value !== 'object' || value === null) return []
    return said((value as { readonly [key: string]: unknown })[step], rest)
  }

  it('hold, for every comparison in the law, a person for whom it comes out true', () => {
    const compared = valuesCompared(belgianLaw)
    expect(compared.length).toBeGreaterThan(20)
    const lacking = compared.filter(({ concept, path, values }) => {
      const found = lives.flatMap((life) => said(life, [concept, ...path]))
      return !found.some((each) => values.includes(each as string))
    })
    expect(
      lacking.map(({ concept, path, values }) => `${[concept, ...path].join('.')} = ${values.join(' | ')}`),
    ).toEqual([])
  })
})
