import { evaluate, type Finding, type Norm, parseDay, safeParseSituation } from '@parcours/engine'
import { cases, belgianLaw as law } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { drawRegister } from '../../test/draw-register.ts'
import { type Kernel, kernelFor, LEFT, MET } from './kernel.ts'

/** What the columns say of person `i` under norm `n`, in the words of a finding; undefined where they leave it. */
function said(kernel: Kernel, i: number, n: number) {
  const at = i * kernel.ids.length + n
  if (kernel.outcomes[at] === LEFT) return undefined
  const from = at === 0 ? 0 : (kernel.ends[at - 1] as number)
  return {
    outcome: kernel.outcomes[at] === MET ? 'met' : 'not-met',
    because: Array.from(kernel.reasons.slice(from, kernel.ends[at]), (clause) => kernel.clauses[clause]),
  }
}

function valueSaid(kernel: Kernel, norm: Norm | undefined, i: number, n: number): number | undefined {
  const at = i * kernel.ids.length + n
  return norm?.kind === 'criterion' || kernel.outcomes[at] !== MET ? undefined : kernel.values[at]
}

function spoken(finding: Finding) {
  return { outcome: finding.outcome, because: finding.because.map(({ clause }) => clause) }
}

describe('norms over columns', () => {
  it('answer every worked case as the interpreter does, with the same deciding clauses, or leave it', () => {
    const byDay = Map.groupBy(cases, (each) => `${each.on} ${each.knownOn ?? ''}`)
    let [settled, left, wronglyLeft] = [0, 0, 0]
    for (const [day, own] of byDay) {
      const [on = '', knownOn] = day.split(' ').filter(Boolean)
      const ids = [...new Set(own.flatMap((each) => Object.keys(each.expect)))]
      const kernel = kernelFor(law, { on, ...(knownOn ? { knownOn } : {}), only: ids })
      for (const each of own) {
        const parsed = safeParseSituation(law.concepts, each.given)
        if (!parsed.ok) continue
        kernel.block.clear()
        expect(kernel.block.add(each.given)).toBe(true)
        kernel.run()
        const findings = evaluate(law, parsed.situation, { on, ...(knownOn ? { knownOn } : {}), only: kernel.ids })
        findings.forEach((finding, n) => {
          const answer = said(kernel, 0, n)
          if (answer === undefined) {
            left += 1
            if (finding.outcome !== 'undetermined') wronglyLeft += 1
            return
          }
          settled += 1
          const title = `${each.id} ${finding.id}`
          expect(answer, title).toEqual(spoken(finding))
          const value = valueSaid(kernel, law.normById.get(finding.id), 0, n)
          const told = typeof finding.value === 'string' ? parseDay(finding.value) : finding.value
          expect(value, title).toEqual(told)
        })
      }
    }
    console.log(`columns: ${settled} settled, ${left} left to the interpreter, ${wronglyLeft} of them settled there`)
    expect(settled).toBeGreaterThan(2_000)
  })

  it('answer persons of a drawn register as the interpreter does: blanked, on leap days, told to the month', () => {
    const integration = law.norms.filter((norm) => norm.subject === 'integration').map((norm) => norm.id)
    const on = '2025-02-28'
    const kernel = kernelFor(law, { on, only: integration })
    const persons = drawRegister(law, cases, 4_000, 99)
    for (const { given } of persons) expect(kernel.block.add(given)).toBe(true)
    kernel.run()
    let settled = 0
    persons.forEach(({ person, given }, i) => {
      const parsed = safeParseSituation(law.concepts, given)
      if (!parsed.ok) throw new Error(`${person} was refused.`)
      evaluate(law, parsed.situation, { on, only: kernel.ids }).forEach((finding, n) => {
        const answer = said(kernel, i, n)
        if (answer === undefined) return
        settled += 1
        expect(answer, `${person} ${finding.id}`).toEqual(spoken(finding))
      })
    })
    expect(settled).toBeGreaterThan(30_000)
  })
})
