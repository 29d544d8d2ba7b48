import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Finding, Reason } from '../evaluate/finding.ts'
import { timeline } from '../evaluate/timeline.ts'
import { parseSituation } from '../facts/parse-situation.ts'
import { any } from '../nodes/criterion/any.ts'
import type { Criterion } from '../nodes/node.ts'
import { defineLaw, type Law } from '../norm/law.ts'
import { criterionNorm, dateNorm } from '../norm/make-norm.ts'
import type { Source } from '../norm/norm.ts'
import { isSubset } from '../timeline/interval-set.ts'
import { club, clubConcepts } from './club-law.ts'
import { complete, drawFacts, type Facts } from './draw-facts.ts'
import { TreeDrawer } from './draw-tree.ts'
import { asking, contradictsBounds, readFacts, settleSome } from './evaluating.ts'
import { Random } from './random.ts'
import { conceptsOf, drawSchema, type Schema } from './schema.ts'
import { proofSize } from './size.ts'

const KNOWN_ON = '2024-06-15'

const source: Source = {
  id: 'source',
  title: 'Invented',
  publisher: 'Nobody',
  readOn: '2026-01-05',
  says: 'Invented for tests.',
  standing: 'confirmed',
}

function lawOf(schema: Schema, tree: Criterion, drawer: TreeDrawer): Law {
  const version = { id: 'v', from: '1800-01-01', sources: ['source'], lastVerified: '2026-01-05' }
  const shared = {
    subject: 'integration',
    authority: 'authority',
    sources: [source],
    chosenBy: 'day-asked-about',
  } as const
  return defineLaw({
    version: 'drawn',
    concepts: conceptsOf(schema),
    norms: [
      criterionNorm({ ...shared, id: 'drawn/criterion', versions: [{ ...version, body: tree }] }),
      dateNorm({ ...shared, id: 'drawn/date', appliesWhen: tree, versions: [{ ...version, body: drawer.moment(2) }] }),
    ],
  })
}

/** The same facts with every list and every record told in another order. */
function shuffledFacts(random: Random, facts: unknown): unknown {
  if (Array.isArray(facts)) return random.shuffled(facts.map((each) => shuffledFacts(random, each)))
  if (typeof facts !== 'object' || facts === null) return facts
  return Object.fromEntries(
    random.shuffled(Object.entries(facts)).map(([key, value]) => [key, shuffledFacts(random, value)]),
  )
}

/** A finding with the numbers of rows taken out of its pointers, and lists without order put in one. */
function unnumbered(finding: Finding) {
  const pointer = (path: string) => path.replaceAll(/\/\d+/g, '/#')
  const reason = (each: Reason): unknown => ({
    clause: each.clause,
    outcome: each.outcome,
    since: each.since,
    until: each.until,
    because: each.because
      ?.map(reason)
      .map((inner) => JSON.stringify(inner))
      .sort(),
  })
  return {
    id: finding.id,
    outcome: finding.outcome,
    reason: finding.reason,
    since: finding.since,
    until: finding.until,
    value: finding.value,
    versions: [...finding.versions].sort(),
    because: finding.because
      .map(reason)
      .map((each) => JSON.stringify(each))
      .sort(),
    missing: finding.missing.map(pointer).sort(),
    readings: finding.readings,
    openPoints: finding.openPoints,
    judgements: finding.judgements,
  }
}

describe('the order in which things are told', () => {
  const count = proofSize(3_000, 30_000)

  it(`of facts changes nothing in a finding but the numbers of rows (${count} persons)`, () => {
    let lists = 0
    for (let seed = 1; seed <= count; seed += 1) {
      const random = new Random(6_000_000 + seed)
      const schema = drawSchema(random)
      const drawer = new TreeDrawer(random, schema, { depth: random.between(2, 4), pauses: true, bounds: true })
      const law = lawOf(schema, any(drawer.criterion(), drawer.criterion()), drawer)
      const facts = drawFacts(random, schema, { missing: random.pick([0, 0.2]), imprecise: 0.2 }, KNOWN_ON)
      const other = shuffledFacts(random, facts)
      if (JSON.stringify(other) !== JSON.stringify(facts)) lists += 1
      const on = random.pick(['2010-06-15', '2021-02-28', '2026-01-01'])
      const [one, two] = [facts, other].map((told) =>
        evaluate(law, parseSituation(law.concepts, told), { on, knownOn: KNOWN_ON }).map(unnumbered),
      )
      expect(two, `seed ${seed}`).toEqual(one)
    }
    expect(lists).toBeGreaterThan(count / 2)
  }, 1_800_000)

  it(`of operands changes neither the timeline nor the reasons (${count} trees)`, () => {
    let turned = 0
    for (let seed = 1; seed <= count; seed += 1) {
      const random = new Random(7_000_000 + seed)
      const schema = drawSchema(random)
      const treeSeed = random.between(0, 2 ** 31)
      const limits = { depth: random.between(1, 4), pauses: true, bounds: true }
      const facts = drawFacts(random, schema, { missing: 0.2, imprecise: 0.2 }, KNOWN_ON)
      const [one, two] = [false, true].map((reversed) => {
        const drawer = new TreeDrawer(new Random(treeSeed), schema, { ...limits, reversed })
        const tree = drawer.criterion()
        const law = lawOf(schema, tree, drawer)
        const situation = parseSituation(law.concepts, facts)
        const findings = evaluate(law, situation, { on: '2021-02-28', knownOn: KNOWN_ON })
        const ids = law.norms.map((norm) => norm.id)
        const lines = ids.map((id) =>
          timeline(law, situation, id, { from: '1990-01-01', until: '2050-12-31', knownOn: KNOWN_ON }),
        )
        return { text: JSON.stringify(tree), findings: findings.map(unnumbered), lines }
      }) as [{ text: string; findings: unknown; lines: unknown }, { text: string; findings: unknown; lines: unknown }]
      if (one.text !== two.text) turned += 1
      expect(two.findings, `seed ${seed}`).toEqual(one.findings)
      expect(two.lines, `seed ${seed}`).toEqual(one.lines)
    }
    expect(turned).toBeGreaterThan(count / 4)
  }, 1_800_000)
})

describe('one more fact', () => {
  const count = proofSize(4_000, 40_000)

  /** One fact or list more than before, taken from a life the facts leave open. */
  function oneMore(random: Random, facts: Facts, life: Facts): Facts | undefined {
    const untold = Object.keys(life).filter((key) => facts[key] === undefined)
    if (untold.length === 0) return undefined
    const key = random.pick(untold)
    return { ...facts, [key]: life[key] }
  }

  it(`never makes a definite answer uncertain or another one (${count} persons, told fact by fact)`, () => {
    let [steps, learnt] = [0, 0]
    for (let seed = 1; seed <= count; seed += 1) {
      const random = new Random(8_000_000 + seed)
      const schema = drawSchema(random)
      const drawer = new TreeDrawer(random, schema, { depth: random.between(1, 4), pauses: true, bounds: true })
      const tree = drawer.criterion()
      const settled = settleSome(random)
      const told = drawFacts(random, schema, { missing: 0.6, imprecise: 0.3 }, KNOWN_ON)
      const life = complete(random, schema, told, KNOWN_ON)
      if (!life) continue
      const contradicted = asking(readFacts(schema, life), KNOWN_ON, settled, (run) => contradictsBounds(tree, run))
      if (contradicted) continue
      const truth = (facts: Facts) =>
        asking(readFacts(schema, facts), KNOWN_ON, settled, (run) => run.truth(tree, run.applicant))
      let before = truth(told)
      for (let facts = oneMore(random, told, life); facts; facts = oneMore(random, facts, life)) {
        const after = truth(facts)
        const keeps = isSubset(before.surely, after.surely) && isSubset(after.possibly, before.possibly)
        if (!keeps) expect.fail(`seed ${seed}\n${JSON.stringify(facts)}\n${JSON.stringify(tree)}`)
        if (after !== before && !(isSubset(after.surely, before.surely) && isSubset(before.possibly, after.possibly))) {
          learnt += 1
        }
        steps += 1
        before = after
      }
    }
    expect(steps).toBeGreaterThan(2 * count)
    expect(learnt).toBeGreaterThan(count / 10)
  }, 1_800_000)
})

describe('the cost of a timeline', () => {
  const life = {
    birthDate: '1985-05',
    swims: true,
    letterOn: '2022-03-01',
    memberships: Array.from({ length: 10 }, (_, i) => ({
      kind: i % 2 ? 'full' : 'junior',
      from: `${2000 + 2 * i}-01-15`,
      until: `${2001 + 2 * i}-11-30`,
    })),
    suspensions: [{ from: '2010-03', until: '2010-09-30' }],
    outings: Array.from({ length: 20 }, (_, i) => ({ boat: 'eight', from: `${2001 + i}-06-01`, kilometres: 100 + i })),
  }

  it('does not grow with the stretch of days: the same changes in 100 years as in 400', () => {
    const situation = parseSituation(clubConcepts, life)
    for (const { id } of club.norms) {
      const [short, long] = [['1970-01-01', '2069-12-31'] as const, ['1850-01-01', '2249-12-31'] as const].map(
        ([from, until]) => timeline(club, situation, id, { from, until, knownOn: '2026-01-01' }).length,
      ) as [number, number]
      expect(long).toBeGreaterThan(0)
      expect(long).toBeLessThanOrEqual(short + 4)
    }
  })

  it('is the same number of facts read for one quiet year as for two hundred', () => {
    const { given, facts } = parseSituation(clubConcepts, life)
    let reads = 0
    const counted = new Proxy(facts.fields, {
      get(fields, field) {
        reads += 1
        return fields[field as string]
      },
    })
    for (const { id } of club.norms) {
      const [year, centuries] = ['2050-12-31', '2249-12-31'].map((until) => {
        reads = 0
        timeline(club, { given, facts: { at: '', fields: counted } }, id, {
          from: '2050-01-01',
          until,
          knownOn: '2026-01-01',
        })
        return reads
      })
      expect(reads).toBeGreaterThan(0)
      expect(centuries, id).toBe(year)
    }
  })
})
