import { type MonthEnd, minus, plus } from '../../days/add.ts'
import { type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { type IntervalSet, intersect, lastDay, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { lastDayWith, truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface WithinLast extends Criterion {
  readonly kind: 'within-last'
  readonly that: Criterion
  readonly period: Period
  readonly monthEnd: MonthEnd
}

/** True on a day where the criterion held on at least one day of the period just before it, or holds on the day itself. */
export function withinLast(period: Period, that: Criterion, monthEnd: MonthEnd = 'last-day'): WithinLast {
  return makeNode<WithinLast>({ is: 'criterion', kind: 'within-last', that, period, monthEnd }, costOf([that]) + 2)
}

export const withinLastOperation: CriterionOperation<WithinLast> = {
  kind: 'within-last',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const that = evaluation.truth(node.that, row)
    return truth(widened(that.surely, node), widened(that.possibly, node))
  },
  unknowns(node, evaluation, row, days, sink) {
    const open = intersect(
      unknownDays(evaluation.truth(node.that, row)),
      stretch(earliestLookedAt(days[0] as Day, node), lastDay(days) + 1),
    )
    if (open.length > 0) sink.criterion(node.that, row, open)
  },
  reasons(node, row, day, sink) {
    const holds = truthAt(sink.evaluation.truth(node, row), day) === 'true'
    const shown = holds ? lastDayWith(sink.evaluation.truth(node.that, row), true, day + 1) : day
    sink.criterion(node.that, row, shown ?? day)
  },
}

/** The first day that is still within the period on `day`. */
function earliestLookedAt(day: Day, node: WithinLast): Day {
  let first = minus(day, node.period) - 4
  while (plus(first, node.period, node.monthEnd) < day) first += 1
  return first
}

function widened(held: IntervalSet, node: WithinLast): IntervalSet {
  let days: IntervalSet = NO_DAYS
  for (let i = 0; i < held.length; i += 2) {
    const until = held[i + 1] as Day
    days = union(days, stretch(held[i] as Day, until === END ? END : plus(until - 1, node.period, node.monthEnd) + 1))
  }
  return days
}
