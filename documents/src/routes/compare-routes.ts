import {
  applyChange,
  type EvaluateOptions,
  earliestDay,
  explain,
  type Finding,
  type Law,
  type LifeChange,
  type Situation,
  type Step,
  safeParseSituation,
} from '@parcours/engine'
import { lastDayAhead } from '../path/path-of.ts'
import { alternativesToShow, type ChecklistPart, checklistOf } from './checklist-of.ts'

/** When a way opens: it is open; on a day; on a day that is possible; nobody can say; not by itself. */
export type Opening =
  | { readonly kind: 'open'; readonly since?: string }
  | { readonly kind: 'on' | 'possibly'; readonly day: string }
  | { readonly kind: 'unclear' | 'never' }

/** A condition of a way: one clause, or several of which one is enough. */
export interface RouteCondition {
  readonly clauses: readonly string[]
  readonly outcome: 'true' | 'false' | 'unknown'
}

/** One way to the same goal, for one person. */
export interface Route {
  readonly id: string
  readonly finding: Finding
  readonly opens: Opening
  readonly conditions: readonly RouteCondition[]
  /** How many conditions the facts told show. */
  readonly shown: number
  /** How many different papers it takes at least. */
  readonly papers: number
  readonly checklist: readonly ChecklistPart[]
  /** False where a condition that is not met can never be. */
  readonly reachable: boolean
  /** True if it is open, may be, or opens within a time that can be planned. */
  readonly inSight: boolean
}

/** The ways side by side. */
export interface ComparedRoutes {
  /** In the order of the law. */
  readonly routes: readonly Route[]
  /** Ids, the one that opens first in front. */
  readonly byOpening: readonly string[]
  /** Ids, the easiest to prove in front; ways that can never be gone are left out. */
  readonly byProof: readonly string[]
}

type Options = Omit<EvaluateOptions, 'only'>

/**
 * Compares ways to one goal. Easiest to prove is the way with the fewest conditions that the facts told do not show; of
 * ways that are equal, the one that opens first, then the one with fewer papers. A way that is not in sight stands behind
 * those that are. `forLife` are clauses whose "no" nothing can change. Errors as `evaluate`.
 */
export function compareRoutes(
  law: Law,
  situation: Situation,
  ids: readonly string[],
  options: Options,
  forLife: readonly string[] = [],
): ComparedRoutes {
  const routes = ids.map((id) => routeOf(law, situation, id, options, forLife))
  const inOrder = (some: readonly Route[], compare: (a: Route, b: Route) => number): readonly string[] =>
    some.toSorted(compare).map(({ id }) => id)
  const open = ({ conditions, shown }: Route): number => conditions.length - shown
  return {
    routes,
    byOpening: inOrder(routes, (a, b) => byOpening(a.opens, b.opens)),
    byProof: inOrder(
      routes.filter(({ reachable }) => reachable),
      (a, b) =>
        Number(b.inSight) - Number(a.inSight) ||
        open(a) - open(b) ||
        byOpening(a.opens, b.opens) ||
        a.papers - b.papers,
    ),
  }
}

function routeOf(law: Law, situation: Situation, id: string, options: Options, forLife: readonly string[]): Route {
  const { finding, steps } = explain(law, situation, id, options)
  const conditions = conditionsIn(steps)
  const checklist = checklistOf(law, situation, id, options)
  const opens = openingOf(law, situation, finding, options)
  return {
    id,
    finding,
    opens,
    conditions,
    shown: conditions.filter(({ outcome }) => outcome === 'true').length,
    papers: papersNeeded(checklist),
    checklist,
    reachable: !conditions.some(
      ({ clauses, outcome }) => outcome === 'false' && clauses.every((clause) => forLife.includes(clause)),
    ),
    inSight: opens.kind !== 'never' && (!('day' in opens) || opens.day <= lastDayAhead(options.on)),
  }
}

/** When a norm is met, seen from the day asked about. */
function openingOf(law: Law, situation: Situation, finding: Finding, options: Options): Opening {
  if (finding.outcome === 'met') {
    return { kind: 'open', ...(finding.since === undefined ? {} : { since: finding.since }) }
  }
  const { surely, possibly } = earliestDay(law, situation, finding.id, options)
  if (surely !== undefined) return { kind: 'on', day: surely }
  if (possibly === undefined) return { kind: 'never' }
  return possibly > options.on ? { kind: 'possibly', day: possibly } : { kind: 'unclear' }
}

const OPENINGS: readonly Opening['kind'][] = ['open', 'on', 'possibly', 'unclear', 'never']

function byOpening(a: Opening, b: Opening): number {
  const kind = OPENINGS.indexOf(a.kind) - OPENINGS.indexOf(b.kind)
  return kind || dayOf(a).localeCompare(dayOf(b))
}

function dayOf(opening: Opening): string {
  if (opening.kind === 'open') return opening.since ?? ''
  return 'day' in opening ? opening.day : ''
}

/** The conditions that must all hold: what stands side by side at the top of the reasoning. */
function conditionsIn(steps: readonly Step[]): readonly RouteCondition[] {
  return steps.flatMap(conditionsOf)
}

function conditionsOf({ kind, id, outcome, parts }: Step): readonly RouteCondition[] {
  if (kind === 'clause') return [{ clauses: id === undefined ? [] : [id], outcome }]
  const inner = conditionsIn(parts)
  if (kind === 'all' || kind === 'version') return inner
  const clauses = inner.flatMap((each) => each.clauses)
  return clauses.length === 0 ? [] : [{ clauses, outcome }]
}

function papersNeeded(checklist: readonly ChecklistPart[]): number {
  const papers = new Set<string>()
  for (const part of checklist) {
    const [fewest] = alternativesToShow(part).toSorted((a, b) => a.papers.length - b.papers.length)
    for (const paper of fewest?.papers ?? []) papers.add(paper)
  }
  return papers.size
}

/** A change of life that lets a way open earlier. */
export interface Forward {
  readonly change: string
  /** The first day then. */
  readonly day: string
  /** False where it depends on what nobody has told yet as well. */
  readonly certain: boolean
}

/**
 * Which changes of life bring the day forward, the earliest first. Changes that cannot be tried with what was told are
 * left out, and so are birthdays: they come by themselves.
 */
export function bringsForward(
  law: Law,
  situation: Situation,
  route: Pick<Route, 'id' | 'opens'>,
  changes: readonly LifeChange[],
  options: Options,
): readonly Forward[] {
  const { opens, id } = route
  if (opens.kind === 'open') return []
  const now = 'day' in opens ? opens.day : undefined
  return changes
    .flatMap((change): readonly Forward[] => {
      if (change.birthday !== undefined) return []
      const changed = applyChange(change, situation.given as { readonly [fact: string]: unknown }, options.on)
      if (changed.can !== 'try') return []
      const parsed = safeParseSituation(law.concepts, changed.facts)
      if (!parsed.ok) return []
      const { surely, possibly } = earliestDay(law, parsed.situation, id, options)
      // A day that is only possible is news where no day was.
      const day = surely ?? (now === undefined && opens.kind === 'never' ? possibly : undefined)
      if (day === undefined || (now !== undefined && opens.kind === 'on' && day >= now)) return []
      return [{ change: change.id, day, certain: surely !== undefined }]
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
