import { evaluate, type Law, parseSituation } from '@parcours/engine'
import { subjectsOfALife } from '@parcours/law'
import { ImpactCount } from '@parcours/screening'
import { heading, inTurns, line, type Timing } from './measure.ts'
import type { Facts } from './persons.ts'

const TURNS = 3

/** What asking a register on two sides costs, beside one run with the same findings in the same thread. */
export async function measureImpact(law: Law, facts: readonly Facts[], on: string): Promise<void> {
  const subjects: readonly string[] = subjectsOfALife
  const only = law.norms.filter(({ subject }) => subjects.includes(subject)).map(({ id }) => id)
  const [reform = ''] = law.reformIds
  const options = { on, knownOn: on, only }
  const day = new ImpactCount({ law, options: { ...options, on: '2025-01-01' } }, { law, options })
  const announced = new ImpactCount({ law, options }, { law, options: { ...options, reforms: [reform] } })
  const read = (i: number) => parseSituation(law.concepts, facts[i % facts.length] as Facts)
  const calls = 200
  const [one, days, reforms] = (await inTurns(TURNS, [
    { calls, work: (i) => evaluate(law, read(i), options) },
    { calls, work: (i) => day.add(String(i), read(i)) },
    { calls, work: (i) => announced.add(String(i), read(i)) },
  ])) as [Timing, Timing, Timing]
  const times = ({ perSecond }: Timing): string => `×${(one.perSecond / perSecond).toFixed(2)} of one run`
  console.log(`\nImpact of a change of law, from facts, ${only.length} findings with all reasons:`)
  console.log(heading)
  console.log(line('one run', one))
  console.log(line('impact, another day', days, `${times(days)} (goal 2.2)`))
  console.log(
    line('impact, a reform', reforms, `${times(reforms)}, findings that can differ: ${announced.findings.length}`),
  )
}
