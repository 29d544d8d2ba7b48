import { evaluate, type Finding, parseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { arrangeFindings } from './group-findings.ts'
import { findingsOfTopic, type Topic } from './topics.ts'

const on = '2026-03-01'

function arranged(given: object, { home, topic, day = on }: { home?: string; topic?: Topic; day?: string } = {}) {
  const only = topic ? findingsOfTopic(belgianLaw, topic) : belgianLaw.norms.map(({ id }) => id)
  const findings = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: day, only })
  const { first, otherWays, unclear, aside } = arrangeFindings(belgianLaw, findings, home)
  const ids = (groups: typeof first): readonly string[] => groups.map(({ lead }) => lead.id)
  return {
    first: ids(first),
    otherWays: ids(otherWays),
    unclear: ids(unclear),
    aside: ids(aside),
    groups: [...first, ...otherWays, ...unclear, ...aside],
  }
}

describe('findings arranged for a reader', () => {
  it('every finding is in one group, once, whoever the person is', () => {
    for (const { given, on: day } of cases.filter((_, at) => at % 20 === 0)) {
      const found = arranged(given, { home: 'brussels', day }).groups.flatMap(({ lead, others }) => [lead, ...others])
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
    const { first, aside } = arranged(french, { home: 'wallonia', topic: 'integration' })
    expect(first).toEqual(['wallonia/integration/obliged'])
    expect(aside).toContain('brussels/integration/obliged')
  })

  it('the answer people came for comes first, also where it is a "no" or not known', () => {
    const child = { birthDate: '2020-01-01' }
    expect(arranged(child, { topic: 'nationality' }).first).toEqual(['belgium/nationality/declaration/five-years'])
    expect(arranged({}, { topic: 'nationality' }).first).toEqual(['belgium/nationality/declaration/five-years'])
  })

  const fiveYearsHere = {
    birthDate: '1990-06-01',
    nationalities: [{ country: 'IN' }],
    registrations: [{ register: 'foreigners', municipality: '92094', from: '2019-02-03' }],
    residenceDocuments: [
      { type: 'A', from: '2019-02-03', until: '2024-02-02', ground: 'work' },
      { type: 'B', from: '2024-02-03', validUntil: '2029-02-02' },
    ],
    absences: [],
    work: [{ kind: 'employee', country: 'BE', from: '2019-02-10', share: 1, days: 1500 }],
    seriousPersonalFacts: false,
  }

  it('of several ways to the same thing the best one speaks, with its own conditions', () => {
    const { first, aside, unclear, otherWays, groups } = arranged(fiveYearsHere, { topic: 'nationality' })
    expect(first).toEqual(['belgium/nationality/declaration/five-years'])
    expect(groups[0]?.others.map(({ id }) => id)).toContain('belgium/nationality/declaration/five-years/residence')
    expect([...aside, ...unclear, ...otherWays]).toContain('belgium/nationality/declaration/ten-years')
  })

  it('what a child can do is a side remark to an adult, unless they came for it', () => {
    const adult = { birthDate: '1990-06-01' }
    expect(arranged(adult).first.filter((id) => id.includes('/minor/'))).toEqual([])
    expect(arranged(adult, { topic: 'minors' }).first).toHaveLength(1)
  })

  it('of days the next one speaks, and all stand together', () => {
    const filed = { declaration: { filedOn: '2026-01-10', receiptOn: '2026-01-20', sentToProsecutorOn: '2026-01-25' } }
    const { first, groups } = arranged(filed, { topic: 'nationality-procedure' })
    expect(first).toEqual(['belgium/nationality/procedure/prosecutor-answers-by'])
    expect(groups).toHaveLength(1)
    const later = arranged(filed, { topic: 'nationality-procedure', day: '2026-05-21' })
    expect(later.first).not.toEqual(first)
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
