import { describe, expect, it } from 'vitest'
import { formatDay } from '../days/day.ts'
import type { Criterion, MomentNode } from '../nodes/node.ts'
import { ALL_DAYS, isSubset, sameDays, without } from '../timeline/interval-set.ts'
import { unknownDays } from '../timeline/truth.ts'
import { complete, drawFacts } from './draw-facts.ts'
import { type SettledPoints, TreeDrawer } from './draw-tree.ts'
import { asking, contradictsBounds, readFacts, settleAll, settlePoints, settleSome } from './evaluating.ts'
import { Random } from './random.ts'
import { drawSchema, type Schema } from './schema.ts'
import { proofSize } from './size.ts'

const KNOWN_ON = '2024-06-15'
const COMPLETIONS = 4

interface Round {
  readonly seed: number
  readonly schema: Schema
  readonly draw: <N extends Criterion | MomentNode>(what: (drawer: TreeDrawer) => N, settled?: SettledPoints) => N
  readonly random: Random
}

/** One seed is one round: a schema, a tree over it, a person told in part. */
function roundOf(seed: number): Round {
  const random = new Random(seed)
  const schema = drawSchema(random)
  const treeSeed = random.between(0, 2 ** 31)
  const depth = random.between(1, 4)
  return {
    seed,
    schema,
    random,
    draw: (what, settled) =>
      what(new TreeDrawer(new Random(treeSeed), schema, { depth, pauses: true, bounds: true }, settled)),
  }
}

describe('an answer given on part of the facts', () => {
  const count = proofSize(20_000, 200_000)

  it(`is contradicted on no day by any life the facts leave open (${count} persons, ${COMPLETIONS} lives each)`, () => {
    let [lives, withAnswers, withQuestions] = [0, 0, 0]
    for (let seed = 1; seed <= count; seed += 1) {
      const { schema, random, draw } = roundOf(seed)
      const tree = draw((drawer) => drawer.criterion())
      const telling = { missing: random.pick([0.1, 0.3, 0.6]), imprecise: random.pick([0, 0.3]) }
      const facts = drawFacts(random, schema, telling, KNOWN_ON)
      const settled = settleSome(random)
      const before = asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => run.truth(tree, run.applicant))
      expect(isSubset(before.surely, before.possibly), `seed ${seed}`).toBe(true)
      if (unknownDays(before).length > 0) withQuestions += 1
      if (!sameDays(unknownDays(before), ALL_DAYS)) withAnswers += 1
      for (let i = 0; i < COMPLETIONS; i += 1) {
        const life = complete(random, schema, facts, KNOWN_ON)
        if (!life) continue
        const points = settlePoints(random)
        const complement = draw((drawer) => drawer.criterion(), points)
        const after = asking(readFacts(schema, life), KNOWN_ON, settleAll(random, settled), (run) =>
          contradictsBounds(complement, run) ? undefined : run.truth(complement, run.applicant),
        )
        if (!after) continue
        lives += 1
        const lost = without(before.surely, after.surely)
        const won = without(after.possibly, before.possibly)
        if (lost.length > 0 || won.length > 0) {
          const day = formatDay((lost[0] ?? won[0]) as number)
          expect.fail(
            `seed ${seed}: ${lost.length > 0 ? 'true' : 'false'} on ${day}, but not in the life\n${JSON.stringify(life)}\ntold ${JSON.stringify(facts)}\n${JSON.stringify(tree)}`,
          )
        }
      }
    }
    console.log(
      `soundness: ${count} persons, ${lives} lives, ${withAnswers} with an answer, ${withQuestions} with an open day`,
    )
    expect(lives).toBeGreaterThan(2 * count)
    expect(withQuestions).toBeGreaterThan(count / 4)
    expect(withAnswers).toBeGreaterThan(count / 4)
  }, 1_800_000)

  it('leaves room for the day on which something happens in every such life', () => {
    const rounds = proofSize(6_000, 60_000)
    let open = 0
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { schema, random, draw } = roundOf(1_000_000 + seed)
      const node = draw((drawer) => drawer.moment(3))
      const facts = drawFacts(random, schema, { missing: random.pick([0.1, 0.4]), imprecise: 0.3 }, KNOWN_ON)
      const settled = settleSome(random)
      const before = asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => run.moment(node, run.applicant))
      if (!before.surely && before.days.length > 0) open += 1
      for (let i = 0; i < COMPLETIONS; i += 1) {
        const life = complete(random, schema, facts, KNOWN_ON)
        if (!life) continue
        const whole = draw((drawer) => drawer.moment(3), settlePoints(random))
        const after = asking(readFacts(schema, life), KNOWN_ON, settleAll(random, settled), (run) =>
          contradictsBounds(whole, run) ? undefined : run.moment(whole, run.applicant),
        )
        if (!after) continue
        const told = `seed ${seed}: told ${JSON.stringify(facts)}\nlife ${JSON.stringify(life)}\n${JSON.stringify(node)}`
        if (!isSubset(after.days, before.days)) expect.fail(`a day that was ruled out\n${told}`)
        if (before.surely && !after.surely) expect.fail(`was sure to happen, may not happen\n${told}`)
      }
    }
    expect(open).toBeGreaterThan(rounds / 20)
  }, 1_800_000)
})
