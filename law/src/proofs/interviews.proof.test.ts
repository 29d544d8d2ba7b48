import {
  answer,
  evaluate,
  type Finding,
  nextQuestions,
  parseDay,
  parseSituation,
  resolveExample,
  type Situation,
  type Witness,
} from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { belgianLaw as law } from '../index.ts'
import { cases } from '../norms/index.ts'

const interviews = process.env.PARCOURS_PROOFS === 'large' ? 20_000 : 2_000

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Facts = { readonly [concept: string]: unknown }

/** A whole life to answer from: a worked case, and what it leaves out from an invented life. */
function life(random: () => number): { readonly on: string; readonly facts: Facts } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const worked = pick(cases)
  const donor = resolveExample(pick(law.profiles).facts, parseDay(worked.on) as number) as Facts
  return { on: worked.on, facts: { ...donor, ...worked.given } }
}

function outcomeOf({ outcome, reason, value }: Finding): string {
  return [outcome, ...(reason ? [reason] : []), ...(value === undefined ? [] : [String(value)])].join(' ')
}

/** Everything told stands in a completion: fields, rows and values, with only more beside them. */
function agrees(told: unknown, completed: unknown): boolean {
  if (Array.isArray(told)) {
    return (
      Array.isArray(completed) &&
      told.length === completed.length &&
      told.every((each, i) => agrees(each, completed[i]))
    )
  }
  if (typeof told === 'object' && told !== null) {
    return Object.entries(told).every(([key, value]) => agrees(value, (completed as Facts | undefined)?.[key]))
  }
  // An imprecise date is completed by a day in it.
  return told === completed || (typeof told === 'string' && typeof completed === 'string' && completed.startsWith(told))
}

function holdsUp(told: Situation, asked: string, shown: Witness, on: string): void {
  const [first, second] = [shown.first, shown.second]
  expect(agrees(told.given, first.situation), `first completion keeps what was told (${asked})`).toBe(true)
  expect(agrees(told.given, second.situation), `second completion keeps what was told (${asked})`).toBe(true)
  const without = (facts: unknown): Facts => ({ ...(facts as Facts), [asked]: undefined })
  expect(without(second.situation), `they differ in ${asked} alone`).toEqual(without(first.situation))
  const outcomes = [first, second].map(({ situation }) => {
    const [finding] = evaluate(law, parseSituation(law.concepts, situation), { on, only: [shown.finding] })
    return outcomeOf(finding as Finding)
  })
  expect(outcomes).toEqual([first.outcome, second.outcome])
  expect(outcomes[0]).not.toBe(outcomes[1])
}

describe('every question of an interview can change an outcome', () => {
  it(`shown by two completions that differ in the answer alone (${interviews} interviews on the real law)`, () => {
    const random = seeded(2_026)
    const ids = law.norms.map((norm) => norm.id)
    const tally = { questions: 0, longest: 0, settled: 0, unknowns: 0, doubled: 0 }
    for (let i = 0; i < interviews; i += 1) {
      const { on, facts } = life(random)
      const only = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => ids[Math.floor(random() * ids.length)] as string,
      )
      const skip: string[] = []
      let situation = parseSituation(law.concepts, {})
      let asked = 0
      for (;;) {
        const [question] = nextQuestions(law, situation, { on, only: [...new Set(only)], skip, most: 1 })
        if (!question) break
        asked += 1
        expect(asked, 'an interview comes to an end').toBeLessThan(60)
        holdsUp(situation, question.concept, question.shown, on)
        const told = facts[question.concept]
        const again = (situation.given as Facts)[question.concept] !== undefined
        if (told === undefined || again || random() < 0.12) {
          skip.push(question.concept)
          tally.unknowns += 1
        } else situation = answer(law, situation, question.concept, told)
      }
      tally.questions += asked
      tally.longest = Math.max(tally.longest, asked)
      const findings = evaluate(law, situation, { on, only: [...new Set(only)] })
      if (findings.every((finding) => finding.reason !== 'missing-facts')) tally.settled += 1
    }
    console.log(
      `interviews: ${interviews}, questions ${tally.questions} (${(tally.questions / interviews).toFixed(1)} each, longest ${tally.longest}), ` +
        `${tally.unknowns} not answered, ${((100 * tally.settled) / interviews).toFixed(1)} % end with nothing missing`,
    )
    expect(tally.questions).toBeGreaterThan(interviews)
  }, 1_800_000)
})
