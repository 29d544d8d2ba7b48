import { parseDay } from '../days/day.ts'
import { Run, type RunOptions } from '../evaluate/run.ts'
import { parseSituation, type Situation } from '../facts/parse-situation.ts'
import type { Bounded } from '../nodes/moment/bounded.ts'
import type { Criterion, MomentNode } from '../nodes/node.ts'
import { allNodesOf } from '../nodes/operations.ts'
import { firstDay, lastDay } from '../timeline/interval-set.ts'
import type { Facts } from './draw-facts.ts'
import { JUDGEMENTS, OPEN_POINTS, READINGS, REFORM } from './draw-tree.ts'
import type { Random } from './random.ts'
import { conceptsOf, type Schema } from './schema.ts'

/** What is settled beside the facts. */
export interface Settled {
  readonly reforms: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, string>
  readonly judgements: ReadonlyMap<string, boolean>
}

/** Settles every reading and judgement by chance; what was settled before stays. */
export function settleAll(random: Random, before: Settled): Settled {
  return {
    reforms: before.reforms,
    readings: new Map(READINGS.map((id) => [id, before.readings.get(id) ?? random.pick(['a', 'b'])])),
    judgements: new Map(JUDGEMENTS.map((id) => [id, before.judgements.get(id) ?? random.chance(0.5)])),
  }
}

/** Settles now and then one of them, as those who ask may do. */
export function settleSome(random: Random): Settled {
  return {
    reforms: new Set(random.chance(0.3) ? [REFORM] : []),
    readings: new Map(READINGS.filter(() => random.chance(0.2)).map((id) => [id, random.pick(['a', 'b'])])),
    judgements: new Map(JUDGEMENTS.filter(() => random.chance(0.2)).map((id) => [id, random.chance(0.5)])),
  }
}

export function settlePoints(random: Random): ReadonlyMap<string, boolean> {
  return new Map(OPEN_POINTS.map((id) => [id, random.chance(0.5)]))
}

export function readFacts(schema: Schema, facts: Facts): Situation {
  return parseSituation(conceptsOf(schema), facts)
}

function optionsFor(situation: Situation, knownOn: string, settled: Settled): RunOptions {
  return { applicant: situation.facts, knownOn: parseDay(knownOn) as number, ...settled }
}

/** Runs a question against one evaluation and gives its memory back. */
export function asking<T>(situation: Situation, knownOn: string, settled: Settled, ask: (run: Run) => T): T {
  const run = new Run(optionsFor(situation, knownOn, settled))
  try {
    return ask(run)
  } finally {
    run.release()
  }
}

/** Whether complete facts contradict the limits that a bounded moment of the tree takes for granted. */
export function contradictsBounds(root: Criterion | MomentNode, run: Run): boolean {
  return allNodesOf(root).some((node) => {
    if (node.kind !== 'bounded') return false
    const { moment, notBefore, notAfter } = node as Bounded
    const { days } = run.moment(moment, run.applicant)
    if (days.length === 0) return false
    const from = notBefore ? run.moment(notBefore, run.applicant) : undefined
    const until = notAfter ? run.moment(notAfter, run.applicant) : undefined
    return (
      (from !== undefined && from.days.length > 0 && firstDay(days) < lastDay(from.days)) ||
      (until !== undefined && until.days.length > 0 && lastDay(days) > firstDay(until.days))
    )
  })
}
