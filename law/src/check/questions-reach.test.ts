import { evaluate, type Finding, nextQuestions, parseSituation } from '@parcours/engine'
import { expect, it } from 'vitest'
import { cases, belgianLaw as law } from '../index.ts'

// Only whoever can be asked gets out of "undetermined". This keeps the examples and profiles rich enough for that.

/**
 * An amount that was told and is missing all the same is cut by a window of years: how much of it lies inside is not told.
 * Asking for the amount again would not help; the finding names the record, and its period can be told in two rows.
 */
function isAmountTold(given: unknown, pointer: string): boolean {
  let value = given
  for (const step of pointer.split('/').slice(1)) value = (value as { [key: string]: unknown } | undefined)?.[step]
  return typeof value === 'number'
}

const open = cases.flatMap((each) => {
  const situation = parseSituation(law.concepts, each.given)
  const options = { on: each.on, ...(each.knownOn ? { knownOn: each.knownOn } : {}) }
  return Object.keys(each.expect).flatMap((id) => {
    const [finding] = evaluate(law, situation, { ...options, only: [id] }) as [Finding]
    const lacking = finding.missing.some((pointer) => !isAmountTold(each.given, pointer))
    return finding.reason === 'missing-facts' && lacking ? [{ each, id, situation, options }] : []
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
