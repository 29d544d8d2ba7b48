import type { Law, Outcome } from '@parcours/engine'
import type { ResultFinding, ResultOfPerson } from '../since/read-result.ts'
import { sideOfClause } from './side-of-clause.ts'

/** Persons on each list to act on; the others are counted. The result of the screening has them all. */
export const MOST_LISTED = 400

export interface OutcomeCount {
  met: number
  'not-met': number
  undetermined: number
}

export interface Counted {
  readonly id: string
  readonly count: number
}

/** Somebody with a duty, or of whom it cannot be said. */
export interface ToActOn {
  readonly person: string
  readonly finding: string
  /** Last day, where there is one. */
  readonly deadline?: string
  /** Facts that are missing, as JSON pointers. */
  readonly missing: readonly string[]
  readonly openPoints: readonly string[]
  readonly judgements: readonly string[]
}

/** What the result of a screening says, counted. */
export interface RegisterSummary {
  readonly on: string
  readonly persons: number
  /** By finding, in the order of the result. */
  readonly findings: readonly (OutcomeCount & { readonly id: string })[]
  /** Duties by region, the first part of their ids: each person counts once for each, as the strongest of the answers. */
  readonly regions: readonly (OutcomeCount & { readonly id: string })[]
  /** Why answers are undetermined, most frequent first. */
  readonly undetermined: readonly Counted[]
  /** Clauses that settled answers by holding or by failing, most frequent first. Those whose place does not tell are left out. */
  readonly clauses: readonly (Counted & { readonly side: 'holds' | 'fails' })[]
  /** Facts whose absence leaves answers open, by concept: for how many persons. Most frequent first. */
  readonly missing: readonly Counted[]
  /** Findings of duties that are met, the first deadline first, and those that are undetermined. */
  readonly duties: { readonly count: number; readonly listed: readonly ToActOn[] }
  readonly open: { readonly count: number; readonly listed: readonly ToActOn[] }
}

const NO_DEADLINE = '9999-12-31'

/** Counts a result person by person, in memory that does not grow with their number. */
export class SummaryCount {
  private readonly law: Law
  private readonly findings = new Map<string, OutcomeCount>()
  private readonly regions = new Map<string, OutcomeCount>()
  private readonly reasons = new Map<string, number>()
  private readonly clauses = new Map<string, number>()
  private readonly missing = new Map<string, number>()
  private readonly duties = new Earliest()
  private readonly open = new Earliest()
  private persons = 0
  private on = ''

  constructor(law: Law) {
    this.law = law
  }

  add({ person, findings }: ResultOfPerson): void {
    this.persons += 1
    this.on ||= findings[0]?.on ?? ''
    const missing = new Set<string>()
    const byRegion = new Map<string, Outcome>()
    for (const finding of findings) {
      add(this.findings, finding.id, finding.outcome)
      const norm = this.law.normById.get(finding.id)
      const duty = norm?.nature === 'duty'
      if (duty) {
        const region = finding.id.split('/')[0] ?? ''
        const known = byRegion.get(region)
        byRegion.set(region, known === undefined ? finding.outcome : stronger(known, finding.outcome))
      }
      if (finding.outcome === 'undetermined') {
        count(this.reasons, finding.reason ?? 'not-modelled')
        for (const pointer of finding.missing) missing.add(pointer.split('/')[1] ?? '')
        if (duty) this.open.add(toActOn(person, finding))
      } else {
        for (const clause of finding.clauses) {
          const side = norm && sideOfClause(norm, clause, finding.outcome)
          if (side) count(this.clauses, `${side} ${clause}`)
        }
        if (duty && finding.outcome === 'met') this.duties.add(toActOn(person, finding))
      }
    }
    for (const concept of missing) count(this.missing, concept)
    for (const [region, outcome] of byRegion) add(this.regions, region, outcome)
  }

  summary(): RegisterSummary {
    return {
      on: this.on,
      persons: this.persons,
      findings: [...this.findings].map(([id, counts]) => ({ id, ...counts })),
      regions: [...this.regions].map(([id, counts]) => ({ id, ...counts })),
      undetermined: ranked(this.reasons),
      clauses: ranked(this.clauses).map(({ id, count: each }) => {
        const [side, clause] = id.split(' ') as ['holds' | 'fails', string]
        return { id: clause, side, count: each }
      }),
      missing: ranked(this.missing),
      duties: this.duties.result(),
      open: this.open.result(),
    }
  }
}

/** Counts a result that is read from somewhere. */
export async function summaryOf(law: Law, result: AsyncIterable<ResultOfPerson>): Promise<RegisterSummary> {
  const counted = new SummaryCount(law)
  for await (const person of result) counted.add(person)
  return counted.summary()
}

/** The first ones by deadline, then in the order in which they came; how many there were in all. */
class Earliest {
  private listed: ToActOn[] = []
  private count = 0

  add(entry: ToActOn): void {
    this.count += 1
    const last = this.listed.at(-1)
    if (this.listed.length === MOST_LISTED && last && dayOf(last) <= dayOf(entry)) return
    let [low, high] = [0, this.listed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (dayOf(this.listed[middle] as ToActOn) <= dayOf(entry)) low = middle + 1
      else high = middle
    }
    this.listed.splice(low, 0, entry)
    if (this.listed.length > MOST_LISTED) this.listed.pop()
  }

  result(): { readonly count: number; readonly listed: readonly ToActOn[] } {
    return { count: this.count, listed: this.listed }
  }
}

function dayOf({ deadline }: ToActOn): string {
  return deadline ?? NO_DEADLINE
}

function toActOn(person: string, { id, deadline, missing, openPoints, judgements }: ResultFinding): ToActOn {
  return { person, finding: id, ...(deadline === undefined ? {} : { deadline }), missing, openPoints, judgements }
}

function add(counts: Map<string, OutcomeCount>, id: string, outcome: Outcome): void {
  let own = counts.get(id)
  if (!own) {
    own = { met: 0, 'not-met': 0, undetermined: 0 }
    counts.set(id, own)
  }
  own[outcome] += 1
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

function ranked(counts: ReadonlyMap<string, number>): readonly Counted[] {
  return [...counts]
    .map(([id, each]) => ({ id, count: each }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

const STRENGTH: readonly Outcome[] = ['not-met', 'undetermined', 'met']

function stronger(a: Outcome, b: Outcome): Outcome {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b
}
