import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineLaw, evaluate, safeParseSituation } from '@parcours/engine'
import type { InformationConcept } from '@parcours/engine/authoring'
import { describe, expect, it } from 'vitest'
import { clubKey } from '../docs/examples/club-key/norm.ts'

const root = dirname(import.meta.dirname)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function periods(id: string, order: number): InformationConcept {
  const fields = { from: { kind: 'date' }, until: { kind: 'date' } } as const
  return {
    id,
    order,
    shape: { kind: 'list', of: { kind: 'record', fields }, periods: [['from', 'until']] },
    examples: [],
  }
}

const law = defineLaw({
  version: 'club',
  concepts: [periods('memberships', 1), periods('suspensions', 2)],
  norms: [clubKey],
})

function outcome(facts: object, on: string): string | undefined {
  const parsed = safeParseSituation(law.concepts, facts)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  return evaluate(law, parsed.situation, { on })[0]?.outcome
}

describe('the example of the guide on adding a norm', () => {
  it('stands in the guide as it runs', () => {
    const guide = read('docs/guides/add-a-norm.md')
    for (const file of ['norm.ts', 'sources.ts']) {
      expect(guide).toContain(`\`\`\`ts\n${read(`docs/examples/club-key/${file}`)}\`\`\``)
    }
  })

  it('before the amendment, asks for two years to the day', () => {
    const facts = (from: string) => ({ memberships: [{ from }], suspensions: [] })
    expect(outcome(facts('2021-03-02'), '2023-03-01')).toBe('not-met')
    expect(outcome(facts('2021-03-01'), '2023-03-01')).toBe('met')
    expect(outcome(facts('2021-02-28'), '2023-03-01')).toBe('met')
  })

  it('changes on the day of the amendment', () => {
    const facts = { memberships: [{ from: '2023-06-01' }], suspensions: [] }
    expect(outcome(facts, '2024-06-30')).toBe('not-met')
    expect(outcome(facts, '2024-07-01')).toBe('met')
  })

  it('is undetermined while nobody has said whether there was a suspension', () => {
    expect(outcome({ memberships: [{ from: '2020-01-01' }] }, '2026-01-01')).toBe('undetermined')
    expect(
      outcome({ memberships: [{ from: '2020-01-01' }], suspensions: [{ from: '2025-01-01' }] }, '2026-01-01'),
    ).toBe('not-met')
  })

  it('has no answer before its first version', () => {
    expect(outcome({ memberships: [{ from: '2010-01-01' }], suspensions: [] }, '2019-12-31')).toBe('undetermined')
  })
})
