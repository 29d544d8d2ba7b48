import { evaluate, type Law, parseSituation } from '@parcours/engine'
import { kernelFor, LEFT } from '@parcours/screening'
import { heading, inTurns, line, type Timing } from './measure.ts'
import type { Facts } from './persons.ts'

/** Screening the same persons over columns and one after the other, in turns; ratios within one run. */
export async function measureColumns(law: Law, persons: readonly Facts[], on: string): Promise<void> {
  console.log('\nMany persons: norms over columns with the deciding clauses, beside the interpreter:')
  console.log(heading)
  const integration = law.norms.filter((norm) => norm.subject === 'integration').map((norm) => norm.id)
  for (const [name, only] of [
    ['the Brussels duty', ['brussels/integration/obliged']],
    [`all ${integration.length} integration findings`, integration],
  ] as const) {
    const kernel = kernelFor(law, { on, only })
    for (const each of persons) kernel.block.add(each)
    const situations = persons.map((each) => parseSituation(law.concepts, each))
    const [columns, one] = (await inTurns(5, [
      { calls: 20, work: () => kernel.run() },
      { calls: 1, work: () => situations.map((situation) => evaluate(law, situation, { on, only })) },
    ])) as [Timing, Timing]
    const count = kernel.block.count
    const settled = kernel.outcomes.subarray(0, count * kernel.ids.length).filter((outcome) => outcome !== LEFT).length
    const share = Math.round((100 * settled) / (count * kernel.ids.length))
    const perPerson = (timing: Timing): Timing => ({
      median: timing.median / count,
      p99: timing.p99 / count,
      perSecond: timing.perSecond * count,
    })
    const ratio = (columns.perSecond / one.perSecond).toFixed(0)
    console.log(line(`${name}: columns, ${share} % settled`, perPerson(columns), `×${ratio} the interpreter`))
    console.log(line(`${name}: interpreter, with everything`, perPerson(one)))
  }
}
