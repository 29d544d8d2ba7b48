import { evaluate, type Finding, parseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { arrangeFindings } from './group-findings.ts'

const on = '2026-03-01'

function arranged(given: object, home?: string, subject?: string, day = on) {
  const only = belgianLaw.norms.filter((norm) => subject === undefined || norm.subject === subject).map(({ id }) => id)
  const findings = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: day, only })
  const { first, unclear, aside } = arrangeFindings(belgianLaw, findings, home)
  const ids = (groups: typeof first): readonly string[] => groups.map(({ lead }) => lead.id)
  return { first: ids(first), unclear: ids(unclear), aside: ids(aside), groups: [...first, ...unclear, ...aside] }
}

describe('findings arranged for a reader', () => {
  it('every finding is in one group, once, whoever the person is', () => {
    for (const { given, on: day } of cases.filter((_, at) => at % 20 === 0)) {
      const found = arranged(given, 'brussels', undefined, day).groups.flatMap(({ lead, others }) => [lead, ...others])
      expect(found.map(({ id }) => id).sort()).toEqual(belgianLaw.norms.map(({ id }) => id).sort())
    }
  })

  it('of nothing known, nothing is said first', () => {
    const { first, unclear, aside } = arranged({})
    expect(first).toEqual([])
    expect(aside).toEqual([])
    expect(unclear).toContain('brussels/integration/obliged')
  })

  it('a "no" from where one lives is an answer, a "no" from elsewhere is a side remark', () => {
    const french = { nationalities: [{ country: 'FR' }] }
    const { first, aside } = arranged(french, 'wallonia', 'integration')
    expect(first).toEqual(['wallonia/integration/obliged'])
    expect(aside).toContain('brussels/integration/obliged')
  })

  it('the answer people came for comes first, also where it is a "no" or not known', () => {
    const child = { birthDate: '2020-01-01' }
    expect(arranged(child, undefined, 'nationality').first).toEqual(['belgium/nationality/declaration/five-years'])
    expect(arranged({}, undefined, 'nationality').first).toEqual(['belgium/nationality/declaration/five-years'])
  })

  it('a duty stands before a right, what holds before what is open', () => {
    const norm = (id: string, outcome: Finding['outcome'], reason?: Finding['reason']): Finding => ({
      id,
      on,
      outcome,
      ...(reason ? { reason } : {}),
      versions: [],
      because: [],
      missing: [],
      readings: [],
      openPoints: [],
      judgements: [],
      sources: [],
    })
    const { first, unclear } = arrangeFindings(
      belgianLaw,
      [
        norm('belgium/nationality/declaration/five-years', 'met'),
        norm('flanders/integration/obliged', 'undetermined', 'contested'),
        norm('brussels/integration/obliged', 'undetermined', 'missing-facts'),
        norm('wallonia/integration/may-follow', 'met'),
        norm('wallonia/integration/obliged', 'met'),
        norm('wallonia/integration/enrol-by', 'met'),
      ],
      undefined,
    )
    expect(first.map(({ lead }) => lead.id)).toEqual([
      'wallonia/integration/obliged',
      'belgium/nationality/declaration/five-years',
      'flanders/integration/obliged',
    ])
    expect(first[0]?.others.map(({ id }) => id)).toEqual([
      'wallonia/integration/may-follow',
      'wallonia/integration/enrol-by',
    ])
    expect(unclear.map(({ lead }) => lead.id)).toEqual(['brussels/integration/obliged'])
  })
})
