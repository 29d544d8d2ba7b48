import { type MonthEnd, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { type IntervalSet, intersect, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { known, lastDayWith, truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Lasting extends Criterion {
  readonly kind: 'lasting'
  readonly that: Criterion
  readonly comparison: '>=' | '>'
  readonly period: Period
  readonly counting: 'days-before' | 'day-included'
  readonly monthEnd: MonthEnd
}

export interface LastingOptions {
  /** `days-before` (default): the stretch just before the day. `day-included`: the day itself counts as part of it. */
  readonly counting?: 'days-before' | 'day-included'
  readonly monthEnd?: MonthEnd
}

/** True on a day where the criterion has held without a break for at least (`>=`) or more than (`>`) a period. */
export function lasting(
  that: Criterion,
  comparison: '>=' | '>',
  period: Period,
  options: LastingOptions = {},
): Lasting {
  const { counting = 'days-before', monthEnd = 'last-day' } = options
  return makeNode<Lasting>(
    { is: 'criterion', kind: 'lasting', that, comparison, period, counting, monthEnd },
    costOf([that]) + 2,
  )
}

export const lastingOperation: CriterionOperation<Lasting> = {
  kind: 'lasting',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const that = evaluation.truth(node.that, row)
    if (that.surely === that.possibly) return known(lastingDays(that.possibly, node))
    return truth(lastingDays(that.surely, node), lastingDays(that.possibly, node))
  },
  unknowns(node, evaluation, row, days, sink) {
    // Any unknown day up to the last day asked about can be the one that breaks or makes the stretch.
    const until = (days[days.length - 1] as Day) + 1
    const open = intersect(unknownDays(evaluation.truth(node.that, row)), stretch(BEGIN, until))
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  // The last day of the stretch shows best why it holds; the last day that broke it, why it does not.
  reasons(node, row, day, sink) {
    const holds = truthAt(sink.evaluation.truth(node, row), day) === 'true'
    const until = node.counting === 'day-included' ? day + 1 : day
    const shown = lastDayWith(sink.evaluation.truth(node.that, row), holds, until)
    sink.criterion(node.that, row, shown ?? until - 1)
  },
}

function lastingDays(held: IntervalSet, node: Lasting): IntervalSet {
  let days: IntervalSet = NO_DAYS
  for (let i = 0; i < held.length; i += 2) {
    const from = held[i] as Day
    const until = held[i + 1] as Day
    const reached = from === BEGIN ? BEGIN : plus(from, node.period, node.monthEnd) + (node.comparison === '>' ? 1 : 0)
    if (node.counting === 'day-included') days = union(days, stretch(from === BEGIN ? BEGIN : reached - 1, until))
    else days = union(days, stretch(reached, until === END ? END : until + 1))
  }
  return days
}
