import { evaluate, type Finding, safeParseSituation } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case.ts'
import { cases, belgianLaw as law } from '../index.ts'
import { isSaidByAbsence, nameOf, parts, without } from './left-out.ts'

// Who leaves out a fact may get an open answer, but never the opposite one: an untold fact is not a "no".

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
          if (isSaidByAbsence(nameOf(path), id)) continue
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
