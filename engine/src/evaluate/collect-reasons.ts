import { compiled } from '../compile/compiled.ts'
import { BEGIN, type Day, dayOf, END, formatDay } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { Criterion, MomentNode, Quantity, ReasonSink } from '../nodes/node.ts'
import { criterionOperation, momentOperation, quantityOperation } from '../nodes/operations.ts'
import { isToldOutsideClauses } from '../nodes/told-outside-clauses.ts'
import type { IntervalSet } from '../timeline/interval-set.ts'
import { type Truth, truthAt } from '../timeline/truth.ts'
import type { Reason } from './finding.ts'
import type { Run } from './run.ts'

/** What has been told of a clause or a moment of the applicant, to be repeated wherever it is met again. */
export interface Told {
  /** The day it was told of; a moment is the same on all days. */
  readonly day: Day
  readonly facts: readonly string[]
  readonly because: readonly Reason[]
  /** Versions of norms met inside it. */
  readonly versions: readonly string[]
}

const NOTHING: readonly never[] = Object.freeze([])

/** Gathers the deciding clauses of a known outcome on a day, each with the facts it rests on. */
export class Reasons implements ReasonSink {
  readonly evaluation: Run
  inClause = false
  // What is being gathered; a list is made when there is something to put on it.
  private facts: string[] | undefined
  private reasons: Reason[] | undefined
  private met: string[] | undefined

  constructor(evaluation: Run) {
    this.evaluation = evaluation
  }

  get because(): readonly Reason[] {
    return this.reasons ?? NOTHING
  }

  get versions(): readonly string[] {
    return this.met ?? NOTHING
  }

  criterion(node: Criterion, row: Row, day: Day): void {
    if (node.kind === 'clause') this.clause(node as Clause, row, day)
    else if (this.inClause || isToldOutsideClauses(node)) this.tell(node, row, day)
  }

  private clause(clause: Clause, row: Row, day: Day): void {
    if (this.hasReason(clause.id)) return
    const run = this.evaluation
    if (row !== run.applicant) {
      this.add(this.reasonOf(clause, row, day))
      return
    }
    let told = run.told(clause.no)
    if (told?.day !== day) {
      const { met } = this
      this.met = undefined
      const reason = this.reasonOf(clause, row, day)
      told = { day, facts: NOTHING, because: [reason], versions: this.met ?? NOTHING }
      this.met = met
      run.keepTold(clause.no, told)
    }
    this.add(told.because[0] as Reason)
    if (told.versions !== NOTHING) for (const version of told.versions) this.version('', version)
  }

  private reasonOf(clause: Clause, row: Row, day: Day): Reason {
    const { facts, reasons, inClause } = this
    this.facts = undefined
    this.reasons = undefined
    this.inClause = true
    const { that } = clause
    const truth = this.evaluation.truth(that, row)
    if (that.kind === 'clause') this.clause(that as Clause, row, day)
    else this.tell(that, row, day)
    const reason: { -readonly [K in keyof Reason]: Reason[K] } = {
      clause: clause.id,
      source: clause.source,
      outcome: truthAt(truth, day),
      facts: this.facts ?? NOTHING,
    }
    const around = stretchAround(truth, day)
    if (around.since !== undefined) reason.since = around.since
    if (around.until !== undefined) reason.until = around.until
    if (this.reasons !== undefined) reason.because = this.reasons
    this.facts = facts
    this.reasons = reasons
    this.inClause = inClause
    return reason
  }

  moment(node: MomentNode, row: Row): void {
    if (!this.inClause && !isToldOutsideClauses(node)) return
    const run = this.evaluation
    if (!this.inClause || row !== run.applicant) {
      this.tellMoment(node, row)
      return
    }
    let told = run.told(node.no)
    if (told === undefined) {
      const { facts, reasons, met } = this
      this.facts = undefined
      this.reasons = undefined
      this.met = undefined
      this.tellMoment(node, row)
      told = { day: 0, facts: this.facts ?? NOTHING, because: this.because, versions: this.versions }
      this.facts = facts
      this.reasons = reasons
      this.met = met
      run.keepTold(node.no, told)
    }
    this.repeat(told)
  }

  private tell(node: Criterion, row: Row, day: Day): void {
    const run = this.evaluation
    const written = row === run.applicant ? compiled.reasonsOfApplicant : compiled.reasonsInRecord
    const tell = written[node.no]
    if (tell) tell(run, row, day, this)
    else criterionOperation(node).reasons(node, row, day, this)
  }

  private tellMoment(node: MomentNode, row: Row): void {
    const run = this.evaluation
    const written = row === run.applicant ? compiled.momentReasonsOfApplicant : compiled.momentReasonsInRecord
    const tell = written[node.no]
    if (tell) tell(run, row, this)
    else momentOperation(node).reasons(node, row, this)
  }

  private repeat(told: Told): void {
    for (const fact of told.facts) this.fact(fact)
    for (const reason of told.because) if (!this.hasReason(reason.clause)) this.add(reason)
    for (const version of told.versions) this.version('', version)
  }

  private add(reason: Reason): void {
    if (this.reasons === undefined) this.reasons = [reason]
    else this.reasons.push(reason)
  }

  private hasReason(clause: string): boolean {
    if (this.reasons !== undefined) for (const reason of this.reasons) if (reason.clause === clause) return true
    return false
  }

  quantity(node: Quantity, row: Row): void {
    quantityOperation(node).reasons(node, row, this)
  }

  fact(path: string): void {
    if (this.facts === undefined) this.facts = [path]
    else if (!this.facts.includes(path)) this.facts.push(path)
  }

  version(_norm: string, version: string): void {
    if (this.met === undefined) this.met = [version]
    else if (!this.met.includes(version)) this.met.push(version)
  }
}

/** No fact may be dated before this day; a change before it comes from the beginning of all timelines, not from a fact. */
const FIRST_TELLABLE: Day = dayOf(1850, 1, 1)
/** Facts may be dated until 2259; a change after this day comes from the end of all timelines, not from a fact or a term. */
const NEVER_ENDS: Day = dayOf(2290, 1, 1)

/** The days around `day` on which a truth keeps its value, as first and last day; an end that is not known is left out. */
export function stretchAround(truth: Truth, day: Day): { since?: string; until?: string } {
  const { surely, possibly } = truth
  let [from, until]: [Day, Day] = [BEGIN, END]
  const value = truthAt(truth, day)
  // Certain on a day, a truth changes where it stops being certain; unknown, where either side begins.
  if (value !== 'false') {
    from = edgeBefore(surely, day)
    until = edgeAfter(surely, day)
  }
  if (value !== 'true') {
    from = Math.max(from, edgeBefore(possibly, day))
    until = Math.min(until, edgeAfter(possibly, day))
  }
  const around: { since?: string; until?: string } = {}
  if (from >= FIRST_TELLABLE) around.since = formatDay(from)
  if (until < NEVER_ENDS) around.until = formatDay(until - 1)
  return around
}

/** The last day up to `day` on which the set begins or has ended. */
function edgeBefore(days: IntervalSet, day: Day): Day {
  let edge: Day = BEGIN
  for (let i = 0; i < days.length && (days[i] as Day) <= day; i += 1) edge = days[i] as Day
  return edge
}

/** The first day after `day` on which the set begins or has ended. */
function edgeAfter(days: IntervalSet, day: Day): Day {
  for (let i = 0; i < days.length; i += 1) if ((days[i] as Day) > day) return days[i] as Day
  return END
}
