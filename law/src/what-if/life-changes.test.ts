import { applyChange, resolveExample, safeParseSituation } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { concepts } from '../concepts/index.ts'
import { profiles } from '../profiles.ts'
import { lifeChanges } from './life-changes.ts'

type Facts = { readonly [concept: string]: unknown }

const child = { birthDate: '2010-05-05' }
const lives = [child, ...profiles.map(({ facts }) => resolveExample(facts, 20_000) as Facts)]

describe.each(lifeChanges.map((change) => [change.id, change] as const))('%s', (_id, change) => {
  it('leaves a life that can be read, for some of the people the law is tried with', () => {
    const changed = lives.map((life) => applyChange(change, life, '2026-03-01')).filter(({ can }) => can === 'try')
    expect(changed.length).toBeGreaterThan(0)
    for (const life of changed) {
      expect(safeParseSituation(concepts, life.can === 'try' ? life.facts : undefined)).toMatchObject({ ok: true })
    }
  })

  it('asks for a choice whose first one is among those offered', () => {
    const { asks } = change
    if (asks?.choices) expect(asks.choices).toContain(asks.first)
    else expect(asks?.kind ?? 'municipality').toBe('municipality')
  })
})
