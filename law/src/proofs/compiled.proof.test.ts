import { evaluate, safeParseSituation } from '@parcours/engine'
import { expect, it } from 'vitest'
import { belgianLaw as law } from '../index.ts'
import { cases } from '../norms/index.ts'

/** The engine compiles a norm that has been asked more often than this. */
const ASKED_OFTEN = 400

it('every worked case has the same findings, to the byte, once its norms have been asked so often that they are compiled', () => {
  const asked = law.norms.flatMap(({ id }) =>
    cases
      .filter(({ expect: expected }) => id in expected)
      .slice(0, 250)
      .flatMap((each) => {
        const parsed = safeParseSituation(law.concepts, each.given)
        const { on, knownOn, reforms } = each
        const options = { on, only: [id], ...(knownOn ? { knownOn } : {}), ...(reforms ? { reforms } : {}) }
        return parsed.ok ? [{ name: `${each.id} ${id}`, situation: parsed.situation, options }] : []
      }),
  )
  const answers = () =>
    asked.map(({ name, situation, options }) => [name, JSON.stringify(evaluate(law, situation, options))])
  const before = answers()
  expect(before.length).toBeGreaterThan(800)
  const anybody = safeParseSituation(law.concepts, {})
  if (!anybody.ok) throw new Error('A person of whom nothing is known was refused.')
  for (let i = 0; i < ASKED_OFTEN; i += 1) evaluate(law, anybody.situation, { on: '2026-11-22' })
  expect(answers()).toEqual(before)
}, 300_000)
