import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../days/day.ts'
import { Unknowns } from '../evaluate/collect-unknowns.ts'
import { truthAt } from '../timeline/truth.ts'
import { complete, drawFacts, type Facts, withFact } from './draw-facts.ts'
import { TreeDrawer } from './draw-tree.ts'
import { asking, contradictsBounds, readFacts, settleSome } from './evaluating.ts'
import { Random } from './random.ts'
import { drawSchema } from './schema.ts'
import { proofSize } from './size.ts'

const KNOWN_ON = '2024-06-15'

/** A life with the facts at some pointers put back to what was told of them, or to nothing. */
function without(life: Facts, told: Facts, pointers: Iterable<string>): Facts {
  let facts: unknown = life
  for (const pointer of pointers) {
    const steps = pointer.split('/').slice(1)
    const value = steps.reduce<unknown>((at, step) => (at === undefined ? undefined : (at as Facts)[step]), told)
    facts = withFact(facts, steps, value)
  }
  return facts as Facts
}

describe('the facts that are missing', () => {
  const count = proofSize(6_000, 60_000)

  it(`are all there are: told everything else, the answer is as open as before (${count} persons)`, () => {
    let [open, told] = [0, 0]
    for (let seed = 1; seed <= count; seed += 1) {
      const random = new Random(9_000_000 + seed)
      const schema = drawSchema(random)
      const tree = new TreeDrawer(random, schema, {
        depth: random.between(1, 4),
        pauses: true,
        bounds: true,
      }).criterion()
      const facts = drawFacts(random, schema, { missing: random.pick([0.2, 0.5]), imprecise: 0.3 }, KNOWN_ON)
      const settled = settleSome(random)
      const day = (parseDay('1995-01-01') as number) + random.between(0, 15_000)
      const missing = asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => {
        if (truthAt(run.truth(tree, run.applicant), day) !== 'unknown') return undefined
        const unknowns = new Unknowns(run)
        unknowns.criterion(tree, run.applicant, [day, day + 1])
        return unknowns.missingFacts
      })
      if (!missing) continue
      open += 1
      const life = complete(random, schema, facts, KNOWN_ON)
      if (!life) continue
      const rest = without(life, facts, missing)
      if (JSON.stringify(rest) !== JSON.stringify(facts)) told += 1
      const after = asking(readFacts(schema, rest), KNOWN_ON, settled, (run) =>
        contradictsBounds(tree, run) ? 'unknown' : truthAt(run.truth(tree, run.applicant), day),
      )
      if (after !== 'unknown') {
        expect.fail(
          `seed ${seed}: ${after} on ${formatDay(day)} though ${[...missing].join()} are not told\n${JSON.stringify(facts)}\n${JSON.stringify(rest)}\n${JSON.stringify(tree)}`,
        )
      }
    }
    expect(open).toBeGreaterThan(count / 5)
    expect(told).toBeGreaterThan(open / 2)
  }, 1_800_000)
})
