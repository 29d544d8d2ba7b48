import type { Day } from '../days/day.ts'
import type { Situation } from '../facts/parse-situation.ts'
import type { Row } from '../facts/row.ts'
import type { All } from '../nodes/criterion/all.ts'
import type { Any } from '../nodes/criterion/any.ts'
import type { ByVersion } from '../nodes/criterion/by-version.ts'
import { daysOfVersion } from '../nodes/criterion/by-version.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { HeldAt } from '../nodes/criterion/held-at.ts'
import type { Not } from '../nodes/criterion/not.ts'
import type { Reading } from '../nodes/criterion/reading.ts'
import type { Reform } from '../nodes/criterion/reform.ts'
import type { Criterion } from '../nodes/node.ts'
import type { Law } from '../norm/law.ts'
import { firstDay, has, intersect } from '../timeline/interval-set.ts'
import { type TruthValue, truthAt } from '../timeline/truth.ts'
import { stretchAround } from './collect-reasons.ts'
import { type EvaluateOptions, findingOf, getNorm, readQuestion, startRun } from './evaluate.ts'
import type { Finding } from './finding.ts'
import type { Run } from './run.ts'

/** A piece of the reasoning: all or any of its parts, a clause with what decided it, a contested reading with its options. */
export interface Step {
  readonly kind: 'all' | 'any' | 'not' | 'clause' | 'reading' | 'option' | 'version'
  readonly outcome: TruthValue
  /** Id of the clause, the reading, its option (`reading/option`) or the version. */
  readonly id?: string
  readonly source?: string
  readonly since?: string
  readonly until?: string
  readonly parts: readonly Step[]
}

/** What would have to become otherwise for the opposite outcome. */
export type Change =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Change[] }
  | { readonly kind: 'clause'; readonly clause: string; readonly source: string; readonly to: boolean }

export interface Explanation {
  readonly finding: Finding
  /** Every clause looked at, met or not, as a tree. */
  readonly steps: readonly Step[]
  /** Absent where nothing in the norm can be otherwise. */
  readonly change?: Change
}

/** The finding of one norm with its whole reasoning. Errors as `evaluate`. */
export function explain(
  law: Law,
  situation: Situation,
  id: string,
  options: Omit<EvaluateOptions, 'only'>,
): Explanation {
  const norm = getNorm(law, id)
  const question = readQuestion(law, { ...options, only: [id] })
  const run = startRun(situation, question)
  try {
    const finding = findingOf(law, norm, run, question, situation)
    const root = norm.kind === 'criterion' ? norm.holdsWhen : norm.appliesWhen
    const steps = stepsOf(root, run.applicant, question.on, run)
    const change = changeOf(root, run.applicant, question.on, run, finding.outcome !== 'met')
    return { finding, steps, ...(change ? { change } : {}) }
  } finally {
    run.release()
  }
}

function stepsOf(node: Criterion, row: Row, day: Day, run: Run): readonly Step[] {
  const outcome = truthAt(run.truth(node, row), day)
  switch (node.kind) {
    case 'clause': {
      const clause = node as Clause
      const parts = stepsOf(clause.that, row, day, run)
      return [
        {
          kind: 'clause',
          id: clause.id,
          source: clause.source,
          outcome,
          ...stretchAround(run.truth(node, row), day),
          parts,
        },
      ]
    }
    case 'all':
    case 'any': {
      const parts = (node as All | Any).of.flatMap((each) => stepsOf(each, row, day, run))
      return parts.length < 2 ? parts : [{ kind: node.kind, outcome, parts }]
    }
    case 'not': {
      const parts = stepsOf((node as Not).of, row, day, run)
      return parts.length === 0 ? [] : [{ kind: 'not', outcome, parts }]
    }
    case 'reading': {
      const reading = node as Reading
      const parts = reading.options.map((option) => ({
        kind: 'option' as const,
        id: `${reading.id}/${option.id}`,
        source: option.source,
        outcome: truthAt(run.truth(option.that, row), day),
        parts: stepsOf(option.that, row, day, run),
      }))
      return [{ kind: 'reading', id: reading.id, outcome, parts }]
    }
    case 'by-version':
      return applicableVersions(node as ByVersion, row, day, run).map((version) => ({
        kind: 'version' as const,
        id: version.id,
        outcome: truthAt(run.truth(version.that, row), day),
        parts: stepsOf(version.that, row, day, run),
      }))
    case 'reform':
      return stepsOf(
        run.reforms.has((node as Reform).id) ? (node as Reform).ifAdopted : (node as Reform).inForce,
        row,
        day,
        run,
      )
    case 'held-at':
      return stepsOf((node as HeldAt).that, row, dayLookedAt(node as HeldAt, row, day, run), run)
    default:
      return []
  }
}

function dayLookedAt(node: HeldAt, row: Row, day: Day, run: Run): Day {
  const days = run.moment(node.moment, row).days
  return days.length === 0 ? day : firstDay(days)
}

function applicableVersions(node: ByVersion, row: Row, day: Day, run: Run) {
  const days = node.chosenBy === 'day-asked-about' ? undefined : run.moment(node.chosenBy, row).days
  return node.versions.filter((version) =>
    days ? intersect(daysOfVersion(version), days).length > 0 : has(daysOfVersion(version), day),
  )
}

/** The clauses that stand in the way of `target`, as alternatives and conjunctions; undefined where there are none. */
function changeOf(node: Criterion, row: Row, day: Day, run: Run, target: boolean): Change | undefined {
  if (truthAt(run.truth(node, row), day) === (target ? 'true' : 'false')) return undefined
  switch (node.kind) {
    case 'clause': {
      const clause = node as Clause
      const inner = changeOf(clause.that, row, day, run, target)
      return inner ?? { kind: 'clause', clause: clause.id, source: clause.source, to: target }
    }
    case 'all':
      return combine(target ? 'all' : 'any', (node as All).of, row, day, run, target)
    case 'any':
      return combine(target ? 'any' : 'all', (node as Any).of, row, day, run, target)
    case 'not':
      return changeOf((node as Not).of, row, day, run, !target)
    case 'reading':
      return combine(
        'all',
        (node as Reading).options.map((option) => option.that),
        row,
        day,
        run,
        target,
      )
    case 'by-version':
      return combine(
        'all',
        applicableVersions(node as ByVersion, row, day, run).map((version) => version.that),
        row,
        day,
        run,
        target,
      )
    case 'reform':
      return changeOf(
        run.reforms.has((node as Reform).id) ? (node as Reform).ifAdopted : (node as Reform).inForce,
        row,
        day,
        run,
        target,
      )
    case 'held-at':
      return changeOf((node as HeldAt).that, row, dayLookedAt(node as HeldAt, row, day, run), run, target)
    default:
      return undefined
  }
}

function combine(
  kind: 'all' | 'any',
  nodes: readonly Criterion[],
  row: Row,
  day: Day,
  run: Run,
  target: boolean,
): Change | undefined {
  const of = nodes
    .map((each) => changeOf(each, row, day, run, target))
    .filter((each): each is Change => each !== undefined)
  return of.length === 0 ? undefined : of.length === 1 ? of[0] : { kind, of }
}
