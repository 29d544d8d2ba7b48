import { BEGIN, type Day, END } from '../../days/day.ts'
import { daysButSundays, nthDayButSundays } from '../../days/week-days.ts'
import type { Row } from '../../facts/row.ts'
import {
  ALL_DAYS,
  firstDay,
  type IntervalSet,
  intersect,
  lastDay,
  NO_DAYS,
  stretch,
} from '../../timeline/interval-set.ts'
import { moment } from '../../timeline/moment.ts'
import { unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type Evaluation, type MomentNode, type MomentOperation, makeNode } from '../node.ts'
import { type Reduced, rangeOf } from '../quantity/reduced.ts'

export interface NthDay extends MomentNode {
  readonly kind: 'nth-day'
  readonly count: number | Reduced
  readonly that: Criterion
  readonly week: 'without-sundays'
}

/**
 * The day on which the criterion has held for the n-th day, broken or not, Sundays not counted. For terms that count
 * single days and stand still in between: 156 days of looking for work. With nothing to count it is reached since ever.
 */
export function nthDay(count: number | Reduced, that: Criterion): NthDay {
  return makeNode<NthDay>(
    { is: 'moment', kind: 'nth-day', count, that, week: 'without-sundays' },
    costOf(typeof count === 'number' ? [that] : [that, count]) + 2,
  )
}

export const nthDayOperation: MomentOperation<NthDay> = {
  kind: 'nth-day',
  children: (node) => (typeof node.count === 'number' ? [node.that] : [node.that, node.count]),
  evaluate(node, evaluation, row) {
    const [least, greatest] = countOf(node, evaluation, row)
    const that = evaluation.truth(node.that, row)
    const [first, last] = [reachedOn(that.possibly, least), reachedOn(that.surely, greatest)]
    if (first >= END) return moment(NO_DAYS, false)
    const days = stretch(first, last + 1)
    // It is reached on a day on which the criterion holds, unless there is nothing to count.
    return moment(least === 0 ? days : intersect(days, that.possibly), last < END)
  },
  unknowns(node, evaluation, row, sink) {
    const [least, greatest] = countOf(node, evaluation, row)
    if (least !== greatest && typeof node.count !== 'number') sink.quantity(node.count, row, ALL_DAYS)
    const until = lastDay(evaluation.moment(node, row).days) + 1
    const open = intersect(unknownDays(evaluation.truth(node.that, row)), stretch(BEGIN, until))
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  reasons(node, row, sink) {
    if (typeof node.count !== 'number') sink.quantity(node.count, row)
    const reached = firstDay(sink.evaluation.moment(node, row).days)
    sink.criterion(node.that, row, reached >= END ? sink.evaluation.knownOn : reached)
  },
}

function countOf(node: NthDay, evaluation: Evaluation, row: Row): readonly [least: number, greatest: number] {
  return typeof node.count === 'number' ? [node.count, node.count] : rangeOf(node.count, evaluation, row)
}

/** The day on which so many days of the set, Sundays left out, are over; END where there are fewer. */
function reachedOn(held: IntervalSet, count: number): Day {
  if (count <= 0) return BEGIN
  let left = count
  for (let i = 0; i < held.length; i += 2) {
    const [from, until] = [held[i] as Day, held[i + 1] as Day]
    const inside = daysButSundays(from, until)
    if (inside >= left) return nthDayButSundays(from, left)
    left -= inside
  }
  return END
}
