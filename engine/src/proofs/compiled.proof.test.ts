import { describe, expect, it } from 'vitest'
import { compile } from '../compile/compile.ts'
import { compiled } from '../compile/compiled.ts'
import { type Day, parseDay } from '../days/day.ts'
import { Reasons } from '../evaluate/collect-reasons.ts'
import type { Run } from '../evaluate/run.ts'
import { clause } from '../nodes/criterion/clause.ts'
import type { Criterion, MomentNode } from '../nodes/node.ts'
import { truthAt } from '../timeline/truth.ts'
import { drawFacts } from './draw-facts.ts'
import { TreeDrawer } from './draw-tree.ts'
import { asking, readFacts, settleSome } from './evaluating.ts'
import { Random } from './random.ts'
import { drawSchema } from './schema.ts'
import { proofSize } from './size.ts'

const KNOWN_ON = '2024-06-15'
const DAYS = ['1999-12-31', '2020-02-29', '2024-06-15', '2031-01-01'].map((text) => parseDay(text) as Day)
const PERSONS = 4

/** All that can be told of a tree, as text: its days, and why it is so on some of them. */
function toldOf(tree: Criterion, moment: MomentNode, run: Run): string {
  const truth = run.truth(tree, run.applicant)
  const why = DAYS.filter((day) => truthAt(truth, day) !== 'unknown').map((day) => {
    const reasons = new Reasons(run)
    reasons.criterion(tree, run.applicant, day)
    return [reasons.because, reasons.versions]
  })
  const when = run.moment(moment, run.applicant)
  const reasons = new Reasons(run)
  reasons.moment(moment, run.applicant)
  return JSON.stringify([truth, why, when, reasons.because])
}

describe('a compiled tree', () => {
  const count = proofSize(3_000, 30_000)

  it(`says what its operations say, to the byte, with the same reasons (${count} trees, ${PERSONS} persons each)`, () => {
    let [written, withReasons, withFacts] = [0, 0, 0]
    for (let seed = 1; seed <= count; seed += 1) {
      const random = new Random(seed)
      const schema = drawSchema(random)
      const drawer = new TreeDrawer(new Random(seed), schema, {
        depth: random.between(1, 4),
        pauses: true,
        bounds: true,
      })
      // A clause around it all, so that every fact on the way is told.
      const tree = clause('whole', 'text', drawer.criterion())
      const moment = drawer.moment(3)
      const persons = Array.from({ length: PERSONS }, () => {
        const telling = { missing: random.pick([0, 0.1, 0.5]), imprecise: random.pick([0, 0.3]) }
        return {
          situation: readFacts(schema, drawFacts(random, schema, telling, KNOWN_ON)),
          settled: settleSome(random),
        }
      })
      const ask = () =>
        persons.map(({ situation, settled }) =>
          asking(situation, KNOWN_ON, settled, (run) => toldOf(tree, moment, run)),
        )
      const before = ask()
      compile([tree, moment])
      if (compiled.truthOfApplicant[tree.that.no] ?? compiled.truthInRecord[tree.that.no]) written += 1
      expect(ask(), `seed ${seed}: ${JSON.stringify(tree)}`).toEqual(before)
      if (before.some((told) => told.includes('"whole"'))) withReasons += 1
      if (before.some((told) => /"facts":\["/.test(told))) withFacts += 1
    }
    expect(written).toBeGreaterThan(0.9 * count)
    expect(withReasons).toBeGreaterThan(count / 2)
    expect(withFacts).toBeGreaterThan(count / 3)
  }, 600_000)
})
