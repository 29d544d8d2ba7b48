import { intersect, isSubset, NO_DAYS, union, without } from '../../timeline/interval-set.ts'
import { exactDay, type Moment, moment } from '../../timeline/moment.ts'
import { unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface MomentCase {
  readonly when: Criterion
  readonly moment: MomentNode
}

export interface Chosen extends MomentNode {
  readonly kind: 'chosen'
  readonly at: MomentNode
  readonly cases: readonly MomentCase[]
}

/**
 * The moment of the first case whose criterion holds on the day `at`; never, where none holds or `at` never comes.
 * For terms that differ by version: eighteen months for permits ordered in 2024, three years for later ones.
 */
export function chosen(at: MomentNode, cases: readonly MomentCase[]): Chosen {
  const frozen = Object.freeze(cases.map((each) => Object.freeze({ ...each })))
  return makeNode<Chosen>(
    { is: 'moment', kind: 'chosen', at, cases: frozen },
    costOf([at, ...cases.flatMap((each) => [each.when, each.moment])]),
  )
}

export const chosenOperation: MomentOperation<Chosen> = {
  kind: 'chosen',
  children: (node) => [node.at, ...node.cases.flatMap((each) => [each.when, each.moment])],
  evaluate(node, evaluation, row) {
    const at = evaluation.moment(node.at, row)
    let days: Moment['days'] = NO_DAYS
    let surely = at.surely
    // The days of `at` that no case has settled yet.
    let left = at.days
    for (const each of node.cases) {
      if (left.length === 0) break
      const when = evaluation.truth(each.when, row)
      if (intersect(when.possibly, left).length === 0) continue
      const candidate = evaluation.moment(each.moment, row)
      days = union(days, candidate.days)
      surely = surely && candidate.surely
      left = without(left, when.surely)
    }
    return moment(days, surely && left.length === 0)
  },
  unknowns(node, evaluation, row, sink) {
    const at = evaluation.moment(node.at, row)
    if (exactDay(at) === undefined) sink.moment(node.at, row)
    let left = at.days
    for (const each of node.cases) {
      if (left.length === 0) return
      const when = evaluation.truth(each.when, row)
      if (intersect(when.possibly, left).length === 0) continue
      const open = intersect(left, unknownDays(when))
      if (open.length > 0) sink.criterion(each.when, row, open)
      sink.moment(each.moment, row)
      left = without(left, when.surely)
    }
  },
  reasons(node, row, sink) {
    const at = sink.evaluation.moment(node.at, row)
    const day = exactDay(at)
    sink.moment(node.at, row)
    if (day === undefined) return
    for (const each of node.cases) {
      if (!isSubset(at.days, sink.evaluation.truth(each.when, row).surely)) continue
      sink.criterion(each.when, row, day)
      sink.moment(each.moment, row)
      return
    }
  },
}
