import type { Row } from '../facts/row.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { Criterion, Evaluation, MomentNode, Quantity, UnknownSink } from '../nodes/node.ts'
import { criterionOperation, momentOperation, quantityOperation } from '../nodes/operations.ts'
import { type IntervalSet, isSubset, union } from '../timeline/interval-set.ts'
import { isExactOrNever } from '../timeline/moment.ts'

/** Why something is unknown, gathered from a tree. */
export class Unknowns implements UnknownSink {
  readonly missingFacts = new Set<string>()
  /** Missing facts that matter for more than the guard of an open point. */
  readonly decisiveFacts = new Set<string>()
  readonly readings = new Set<string>()
  readonly openPoints = new Set<string>()
  readonly judgements = new Set<string>()
  readonly gaps = new Set<string>()
  readonly versions = new Set<string>()
  /** Unknown clauses with the missing facts inside them, in the order found. */
  readonly clauses = new Map<string, { readonly clause: Clause; readonly missing: Set<string> }>()
  private readonly evaluation: Evaluation
  private readonly seen = new Map<string, IntervalSet>()
  private readonly inside: Set<string>[] = []
  private guards = 0

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation
  }

  criterion(node: Criterion, row: Row, days: IntervalSet): void {
    const key = this.inside.length > 0 || this.guards > 0 ? '' : `${node.no}${row.at}`
    if (key) {
      const before = this.seen.get(key)
      if (before && isSubset(days, before)) return
      this.seen.set(key, before ? union(before, days) : days)
    }
    if (node.kind === 'clause') {
      const clause = node as Clause
      let entry = this.clauses.get(clause.id)
      if (!entry) {
        entry = { clause, missing: new Set() }
        this.clauses.set(clause.id, entry)
      }
      this.inside.push(entry.missing)
      criterionOperation(node).unknowns(node, this.evaluation, row, days, this)
      this.inside.pop()
      return
    }
    criterionOperation(node).unknowns(node, this.evaluation, row, days, this)
  }

  moment(node: MomentNode, row: Row): void {
    // A day that is known stays what it is, whatever the facts below it turn out to be.
    if (isExactOrNever(this.evaluation.moment(node, row))) return
    momentOperation(node).unknowns(node, this.evaluation, row, this)
  }

  quantity(node: Quantity, row: Row, days: IntervalSet): void {
    quantityOperation(node).unknowns(node, this.evaluation, row, days, this)
  }

  guard(node: Criterion, row: Row, days: IntervalSet): void {
    this.guards += 1
    // Apart from what is seen elsewhere: the same criterion outside a guard must still be told.
    criterionOperation(node).unknowns(node, this.evaluation, row, days, this)
    this.guards -= 1
  }

  missing(path: string): void {
    this.missingFacts.add(path)
    if (this.guards === 0) this.decisiveFacts.add(path)
    for (const each of this.inside) each.add(path)
  }

  contested(reading: string): void {
    this.readings.add(reading)
  }

  openPoint(id: string): void {
    this.openPoints.add(id)
  }

  judgement(id: string): void {
    this.judgements.add(id)
  }

  notModelled(what: string): void {
    this.gaps.add(what)
  }

  version(_norm: string, version: string): void {
    this.versions.add(version)
  }
}
