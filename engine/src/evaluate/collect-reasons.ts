import { BEGIN, type Day, END, formatDay } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { Criterion, Evaluation, MomentNode, Quantity, ReasonSink } from '../nodes/node.ts'
import { criterionOperation, momentOperation, quantityOperation } from '../nodes/operations.ts'
import { complement, has, type IntervalSet } from '../timeline/interval-set.ts'
import { type Truth, truthAt, unknownDays } from '../timeline/truth.ts'
import type { Reason } from './finding.ts'

interface Open {
  facts: string[]
  because: Reason[]
}

/** Gathers the deciding clauses of a known outcome on a day, each with the facts it rests on. */
export class Reasons implements ReasonSink {
  readonly evaluation: Evaluation
  readonly versions: string[] = []
  private current: Open = { facts: [], because: [] }
  private readonly moments = new Map<MomentNode, Open>()

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation
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
    if (this.current.because.some((reason) => reason.clause === clause.id)) return
    const outer = this.current
    this.current = { facts: [], because: [] }
    const truth = this.evaluation.truth(clause, row)
    const outcome = truthAt(truth, day)
    criterionOperation(clause).reasons(clause, row, day, this)
    const { facts, because } = this.current
    this.current = outer
    outer.because.push({
      clause: clause.id,
      source: clause.source,
      outcome,
      ...stretchAround(truth, day),
      facts,
      ...(because.length > 0 ? { because } : {}),
    })
  }

  moment(node: MomentNode, row: Row): void {
    if (row !== this.evaluation.applicant) {
      momentOperation(node).reasons(node, row, this)
      return
    }
    // Many clauses rest on one moment (the first registration): what it rests on is gathered once.
    let told = this.moments.get(node)
    if (!told) {
      const outer = this.current
      told = { facts: [], because: [] }
      this.current = told
      momentOperation(node).reasons(node, row, this)
      this.current = outer
      this.moments.set(node, told)
    }
    for (const fact of told.facts) this.fact(fact)
    for (const reason of told.because) {
      if (!this.current.because.some((each) => each.clause === reason.clause)) this.current.because.push(reason)
    }
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

/** The days around `day` on which a truth keeps its value, as first and last day; an end that is not known is left out. */
export function stretchAround(truth: Truth, day: Day): { since?: string; until?: string } {
  const value = truthAt(truth, day)
  const days: IntervalSet =
    value === 'true' ? truth.surely : value === 'false' ? complement(truth.possibly) : unknownDays(truth)
  for (let i = 0; i < days.length; i += 2) {
    const [from, until] = [days[i] as Day, days[i + 1] as Day]
    if (day < from || day >= until || !has(days, day)) continue
    return {
      ...(from === BEGIN ? {} : { since: formatDay(from) }),
      ...(until === END ? {} : { until: formatDay(until - 1) }),
    }
  }
  return {}
}
