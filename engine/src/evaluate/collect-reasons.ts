import { BEGIN, type Day, dayOf, END, formatDay } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { Criterion, Evaluation, MomentNode, Quantity, ReasonSink } from '../nodes/node.ts'
import { criterionOperation, momentOperation, quantityOperation } from '../nodes/operations.ts'
import type { IntervalSet } from '../timeline/interval-set.ts'
import { type Truth, truthAt } from '../timeline/truth.ts'
import type { Reason } from './finding.ts'

interface Open {
  facts: string[]
  because: Reason[]
}

/** Something told once: what it rests on, and the versions of norms met on the way. */
export interface Told extends Open {
  readonly day: Day
  readonly versions: readonly string[]
}

/** Gathers the deciding clauses of a known outcome on a day, each with the facts it rests on. */
export class Reasons implements ReasonSink {
  readonly evaluation: Evaluation
  versions: string[] = []
  private current: Open = { facts: [], because: [] }
  private readonly told: Map<number, Told>

  constructor(evaluation: Evaluation & { readonly told: Map<number, Told> }) {
    this.evaluation = evaluation
    this.told = evaluation.told
  }

  get because(): readonly Reason[] {
    return this.current.because
  }

  criterion(node: Criterion, row: Row, day: Day): void {
    if (node.kind !== 'clause') {
      criterionOperation(node).reasons(node, row, day, this)
      return
    }
    const clause = node as Clause
    if (this.hasReason(clause.id)) return
    if (row !== this.evaluation.applicant) {
      this.current.because.push(this.reasonOf(clause, row, day))
      return
    }
    const known = this.told.get(clause.no)
    const told =
      known?.day === day
        ? known
        : this.tell(clause.no, day, () => {
            this.current.because.push(this.reasonOf(clause, row, day))
          })
    this.repeat(told)
  }

  private reasonOf(clause: Clause, row: Row, day: Day): Reason {
    const outer = this.current
    this.current = { facts: [], because: [] }
    const truth = this.evaluation.truth(clause, row)
    criterionOperation(clause).reasons(clause, row, day, this)
    const { facts, because } = this.current
    this.current = outer
    const { since, until } = stretchAround(truth, day)
    const reason: { -readonly [K in keyof Reason]: Reason[K] } = {
      clause: clause.id,
      source: clause.source,
      outcome: truthAt(truth, day),
      facts,
    }
    if (since !== undefined) reason.since = since
    if (until !== undefined) reason.until = until
    if (because.length > 0) reason.because = because
    return reason
  }

  moment(node: MomentNode, row: Row): void {
    if (row !== this.evaluation.applicant) {
      momentOperation(node).reasons(node, row, this)
      return
    }
    this.repeat(this.told.get(node.no) ?? this.tell(node.no, 0, () => momentOperation(node).reasons(node, row, this)))
  }

  /** Gathers what `tell` says apart from everything else, and keeps it. */
  private tell(no: number, day: Day, tell: () => void): Told {
    const outer = this.current
    const versions = this.versions
    this.versions = []
    this.current = { facts: [], because: [] }
    tell()
    const told: Told = { ...this.current, day, versions: this.versions }
    this.current = outer
    this.versions = versions
    this.told.set(no, told)
    return told
  }

  private repeat(told: Told): void {
    for (const fact of told.facts) this.fact(fact)
    for (const reason of told.because) if (!this.hasReason(reason.clause)) this.current.because.push(reason)
    for (const version of told.versions) this.version('', version)
  }

  private hasReason(clause: string): boolean {
    for (const reason of this.current.because) if (reason.clause === clause) return true
    return false
  }

  quantity(node: Quantity, row: Row): void {
    quantityOperation(node).reasons(node, row, this)
  }

  fact(path: string): void {
    if (!this.current.facts.includes(path)) this.current.facts.push(path)
  }

  version(_norm: string, version: string): void {
    if (!this.versions.includes(version)) this.versions.push(version)
  }
}

/** No fact may be dated before this day; a change before it comes from the beginning of all timelines, not from a fact. */
const FIRST_TELLABLE: Day = dayOf(1850, 1, 1)
/** Facts may be dated until 2259; a change after this day comes from the end of all timelines, not from a fact or a term. */
const NEVER_ENDS: Day = dayOf(2290, 1, 1)

/** The days around `day` on which a truth keeps its value, as first and last day; an end that is not known is left out. */
export function stretchAround(truth: Truth, day: Day): { since?: string; until?: string } {
  let [from, until]: [Day, Day] = [BEGIN, END]
  const narrow = (days: IntervalSet): void => {
    for (const edge of days) {
      if (edge <= day) {
        if (edge > from) from = edge
      } else {
        if (edge < until) until = edge
        return
      }
    }
  }
  const value = truthAt(truth, day)
  // Certain on a day, a truth changes where it stops being certain; unknown, where either side begins.
  if (value !== 'false') narrow(truth.surely)
  if (value !== 'true') narrow(truth.possibly)
  const around: { since?: string; until?: string } = {}
  if (from >= FIRST_TELLABLE) around.since = formatDay(from)
  if (until < NEVER_ENDS) around.until = formatDay(until - 1)
  return around
}
