import { formatDay, parseDay } from '../days/day.ts'
import { Reasons } from '../evaluate/collect-reasons.ts'
import { Unknowns } from '../evaluate/collect-unknowns.ts'
import { Run } from '../evaluate/run.ts'
import type { InformationConcept, Shape } from '../facts/concept.ts'
import { parseSituation } from '../facts/parse-situation.ts'
import { clause } from '../nodes/criterion/clause.ts'
import type { Criterion, MomentNode } from '../nodes/node.ts'
import { firstDay, lastDay } from '../timeline/interval-set.ts'
import { truthAt } from '../timeline/truth.ts'

// One node asked on one day, for the tests that stand beside the nodes.

const stay: { readonly [field: string]: Shape } = {
  from: { kind: 'date' },
  until: { kind: 'date', orNever: true },
  kind: { kind: 'code', values: ['short', 'long'] },
  on: { kind: 'date', orNever: true },
  units: { kind: 'number', unit: 'unit', least: 0, most: 1000 },
}

const concepts: readonly InformationConcept[] = (
  [
    ['born', { kind: 'date' }],
    ['wed', { kind: 'date', orNever: true }],
    ['swims', { kind: 'boolean' }],
    ['colour', { kind: 'code', values: ['red', 'green', 'blue', 'black', 'white', 'grey'] }],
    ['share', { kind: 'number', unit: 'share', least: 0, most: 1 }],
    [
      'home',
      { kind: 'record', fields: { town: { kind: 'code', values: ['here', 'there'] }, since: { kind: 'date' } } },
    ],
    [
      'stays',
      {
        kind: 'list',
        of: { kind: 'record', fields: { ...stay, guests: { kind: 'list', of: { kind: 'record', fields: stay } } } },
      },
    ],
  ] as [string, Shape][]
).map(([id, shape], order) => ({ id, shape, order, examples: [] }))

/** What is settled beside the facts; `knownOn` is 1 January 2026 where left out. */
export interface Asking {
  readonly knownOn?: string
  readonly reforms?: readonly string[]
  readonly readings?: { readonly [id: string]: string }
  readonly judgements?: { readonly [id: string]: boolean }
}

function runFor(facts: object, asking: Asking): Run {
  return new Run({
    applicant: parseSituation(concepts, facts).facts,
    knownOn: parseDay(asking.knownOn ?? '2026-01-01') as number,
    reforms: new Set(asking.reforms ?? []),
    readings: new Map(Object.entries(asking.readings ?? {})),
    judgements: new Map(Object.entries(asking.judgements ?? {})),
  })
}

/** The truth of a criterion on each of some days. */
export function on(node: Criterion, facts: object, days: readonly string[], asking: Asking = {}): readonly string[] {
  const run = runFor(facts, asking)
  const truth = run.truth(node, run.applicant)
  return days.map((day) => truthAt(truth, parseDay(day) as number))
}

/** The truth of a criterion that is the same on all days. */
export function always(node: Criterion, facts: object, asking: Asking = {}): string | undefined {
  const [first, ...others] = on(node, facts, ['1850-01-01', '2000-02-29', '2026-01-01', '2200-01-01'], asking)
  return others.every((each) => each === first) ? first : 'changing'
}

/** The day a moment surely comes on; `never`; or the first and last day it can be, with `?` where it may not come. */
export function day(node: MomentNode, facts: object, asking: Asking = {}): string {
  const run = runFor(facts, asking)
  const { days, surely } = run.moment(node, run.applicant)
  if (days.length === 0) return 'never'
  const [first, last] = [formatDay(firstDay(days)), formatDay(lastDay(days))]
  return `${first === last ? first : `${first}..${last}`}${surely ? '' : '?'}`
}

/** What a criterion that is unknown on a day lacks: pointers of facts, and ids of what is not a fact. */
export function lacking(node: Criterion, facts: object, on: string, asking: Asking = {}): readonly string[] {
  const run = runFor(facts, asking)
  const unknowns = new Unknowns(run)
  const asked = parseDay(on) as number
  if (truthAt(run.truth(node, run.applicant), asked) !== 'unknown') throw new Error(`It is known on ${on}.`)
  unknowns.criterion(node, run.applicant, [asked, asked + 1])
  const { missingFacts, readings, openPoints, judgements, gaps } = unknowns
  return [...missingFacts, ...readings, ...openPoints, ...judgements, ...gaps].sort()
}

/** The facts that a known answer on a day rests on. */
export function resting(node: Criterion, facts: object, on: string, asking: Asking = {}): readonly string[] {
  const run = runFor(facts, asking)
  const reasons = new Reasons(run)
  const asked = parseDay(on) as number
  if (truthAt(run.truth(node, run.applicant), asked) === 'unknown') throw new Error(`It is not known on ${on}.`)
  reasons.criterion(clause('whole', 'source', node), run.applicant, asked)
  return [...(reasons.because[0]?.facts ?? [])].sort()
}
