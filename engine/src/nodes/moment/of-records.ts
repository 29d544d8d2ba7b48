import { listOf, pointerOf, type Row } from '../../facts/row.ts'
import { intersect, isSubset } from '../../timeline/interval-set.ts'
import {
  earlierOf,
  isExactOrNever,
  laterOf,
  type Moment,
  moment,
  NEVER,
  UNKNOWN_MOMENT,
} from '../../timeline/moment.ts'
import { unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type Evaluation, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface OfRecords extends MomentNode {
  readonly kind: 'of-records'
  readonly which: 'earliest' | 'latest'
  readonly list: readonly string[]
  readonly moment: MomentNode
  readonly where: Criterion
}

/** The earliest moment among the records of a list for which the criterion holds at that moment. */
export function earliestOf(list: string, moment: MomentNode, where: Criterion): OfRecords {
  return ofRecords('earliest', list, moment, where)
}

/** The latest moment among the records of a list for which the criterion holds at that moment. */
export function latestOf(list: string, moment: MomentNode, where: Criterion): OfRecords {
  return ofRecords('latest', list, moment, where)
}

function ofRecords(which: OfRecords['which'], list: string, moment: MomentNode, where: Criterion): OfRecords {
  return makeNode<OfRecords>(
    { is: 'moment', kind: 'of-records', which, list: Object.freeze(list.split('.')), moment, where },
    2 * costOf([moment, where]),
  )
}

function momentOfRecord(node: OfRecords, evaluation: Evaluation, row: Row): Moment {
  const when = evaluation.moment(node.moment, row)
  const where = evaluation.truth(node.where, row)
  return moment(intersect(when.days, where.possibly), when.surely && isSubset(when.days, where.surely))
}

export const ofRecordsOperation: MomentOperation<OfRecords> = {
  kind: 'of-records',
  children: (node) => [node.moment, node.where],
  evaluate(node, evaluation, row) {
    const rows = listOf(row, node.list)
    if (rows === undefined) return UNKNOWN_MOMENT
    const choose = node.which === 'earliest' ? earlierOf : laterOf
    return rows.map((each) => momentOfRecord(node, evaluation, each)).reduce(choose, NEVER)
  },
  unknowns(node, evaluation, row, sink) {
    const rows = listOf(row, node.list)
    if (rows === undefined) {
      sink.missing(pointerOf(row, node.list))
      return
    }
    const found = evaluation.moment(node, row)
    for (const each of rows) {
      const own = momentOfRecord(node, evaluation, each)
      // A record that comes too late (or too early) to be chosen changes nothing.
      if (isExactOrNever(own) || intersect(own.days, found.days).length === 0) continue
      const when = evaluation.moment(node.moment, each)
      if (!isExactOrNever(when)) sink.moment(node.moment, each)
      const open = intersect(when.days, unknownDays(evaluation.truth(node.where, each)))
      if (open.length > 0) sink.criterion(node.where, each, open)
    }
  },
  reasons(node, row, sink) {
    const found = sink.evaluation.moment(node, row)
    let told = false
    for (const each of listOf(row, node.list) ?? []) {
      const own = momentOfRecord(node, sink.evaluation, each)
      if (own.days.length === 0 || own.days[0] !== found.days[0]) continue
      sink.moment(node.moment, each)
      told = true
    }
    if (!told) sink.fact(pointerOf(row, node.list))
  },
}
