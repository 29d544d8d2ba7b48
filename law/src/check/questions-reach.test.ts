import { evaluate, type Finding, nextQuestions, parseSituation } from '@parcours/engine'
import { expect, it } from 'vitest'
import { cases, belgianLaw as law } from '../index.ts'

// Only whoever can be asked gets out of "undetermined". This keeps the examples and profiles rich enough for that.

const open = cases.flatMap((each) => {
  const situation = parseSituation(law.concepts, each.given)
  const options = { on: each.on, ...(each.knownOn ? { knownOn: each.knownOn } : {}) }
  return Object.keys(each.expect).flatMap((id) => {
    const [finding] = evaluate(law, situation, { ...options, only: [id] }) as [Finding]
    return finding.reason === 'missing-facts' ? [{ each, id, situation, options }] : []
  })
})

it('there are cases that lack facts', () => {
  expect(open.length).toBeGreaterThan(10)
})

it.each(open.map((left) => [left.each.id, left.id, left] as const))(
  '%s: there is a question for %s',
  (_id, id, open) => {
    expect(nextQuestions(law, open.situation, { ...open.options, only: [id], most: 1 })).toHaveLength(1)
  },
)
