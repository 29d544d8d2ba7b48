import { describe, expect, it } from 'vitest'
import { BEGIN, formatDay } from '../days/day.ts'
import { type IntervalSet, NO_DAYS } from '../timeline/interval-set.ts'
import { FALSE, TRUE, UNKNOWN } from '../timeline/truth.ts'
import { drawFacts, EVERYTHING } from './draw-facts.ts'
import { TreeDrawer } from './draw-tree.ts'
import { asking, readFacts, settleSome } from './evaluating.ts'
import { DAYS, type Line, NotSaid, Oracle, placeOf } from './oracle.ts'
import { Random } from './random.ts'
import { drawSchema } from './schema.ts'
import { proofSize } from './size.ts'

const KNOWN_ON = '2024-06-15'
const [FIRST, PAST] = [placeOf('1900-01-01'), placeOf('2150-01-01')]

/** The first day of the stretch on which the engine and the oracle differ, as text; undefined where none. */
function difference(surely: IntervalSet, possibly: IntervalSet, line: Line): string | undefined {
  const ours = new Uint8Array(DAYS)
  for (let i = 0; i < possibly.length; i += 2) ours.fill(1, (possibly[i] ?? 0) - BEGIN, (possibly[i + 1] ?? 0) - BEGIN)
  for (let i = 0; i < surely.length; i += 2) ours.fill(2, (surely[i] ?? 0) - BEGIN, (surely[i + 1] ?? 0) - BEGIN)
  if (Buffer.compare(ours.subarray(FIRST, PAST), line.subarray(FIRST, PAST)) === 0) return undefined
  for (let day = FIRST; day < PAST; day += 1) {
    if (ours[day] !== line[day]) return `${formatDay(day + BEGIN)}: engine ${ours[day]}, oracle ${line[day]}`
  }
  return undefined
}

/** What the oracle says, or undefined where a plain reading says nothing. */
function plainReading<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof NotSaid) return undefined
    throw error
  }
}

describe('a timeline', () => {
  for (const kind of ['complete', 'incomplete'] as const) {
    const count = kind === 'complete' ? proofSize(1_100, 11_000) : proofSize(900, 9_000)

    it(`equals day by day, over 250 years, what a plain reading of the operators says on ${kind} facts (${count})`, () => {
      let [compared, changing, unsaid] = [0, 0, 0]
      for (let seed = 1; compared < count; seed += 1) {
        const random = new Random((kind === 'complete' ? 2_000_000 : 3_000_000) + seed)
        const schema = drawSchema(random)
        const limits = { depth: random.between(1, 3), pauses: true, bounds: true }
        const tree = new TreeDrawer(random, schema, limits).criterion()
        const telling = kind === 'complete' ? EVERYTHING : { missing: 0.25, imprecise: 0.4 }
        const facts = drawFacts(random, schema, telling, KNOWN_ON)
        const settled = settleSome(random)
        const truth = asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => run.truth(tree, run.applicant))
        // Of those that the engine says never change, one in five is compared: the others teach less.
        if ([TRUE, FALSE, UNKNOWN].includes(truth) && seed % 5 !== 0) continue
        const line = plainReading(() => new Oracle(facts, KNOWN_ON, settled).truth(tree))
        if (!line) {
          unsaid += 1
          continue
        }
        compared += 1
        const differs = difference(truth.surely, truth.possibly, line)
        if (differs) {
          expect.fail(`seed ${seed}, ${differs}\n${JSON.stringify(facts)}\n${JSON.stringify(tree)}`)
        }
        if (line.subarray(FIRST, PAST).some((value) => value !== line[FIRST])) changing += 1
      }
      console.log(`timelines, ${kind} facts: ${compared} compared, ${changing} change, ${unsaid} left out`)
      expect(changing).toBeGreaterThan(count / 2)
      expect(unsaid).toBeLessThan(count / 10)
    }, 1_800_000)
  }

  const moments = proofSize(400, 4_000)

  it(`has each event on the days on which a plain reading has it (${moments} moments)`, () => {
    let [compared, dated] = [0, 0]
    for (let seed = 1; compared < moments; seed += 1) {
      const random = new Random(5_000_000 + seed)
      const schema = drawSchema(random)
      const node = new TreeDrawer(random, schema, { depth: 2, pauses: true, bounds: true }).moment(random.between(1, 3))
      const telling = random.chance(0.5) ? EVERYTHING : { missing: 0.25, imprecise: 0.4 }
      const facts = drawFacts(random, schema, telling, KNOWN_ON)
      const settled = settleSome(random)
      const plain = plainReading(() => new Oracle(facts, KNOWN_ON, settled).moment(node))
      if (!plain) continue
      compared += 1
      const ours = asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => run.moment(node, run.applicant))
      const told = `seed ${seed}\n${JSON.stringify(facts)}\n${JSON.stringify(node)}`
      const differs = difference(NO_DAYS, ours.days, plain.days)
      if (differs) expect.fail(`${differs}, ${told}`)
      if (ours.surely !== plain.surely) expect.fail(`engine ${ours.surely}, oracle ${plain.surely}, ${told}`)
      if (ours.days.length === 2 && ours.surely) dated += 1
    }
    expect(dated).toBeGreaterThan(moments / 5)
  }, 1_800_000)
})
