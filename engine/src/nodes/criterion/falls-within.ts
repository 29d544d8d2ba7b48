import { BEGIN, END, formatDay, parseDay } from '../../days/day.ts'
import { lawError } from '../../errors/engine-error.ts'
import { type IntervalSet, intersect, isSubset, stretch } from '../../timeline/interval-set.ts'
import type { Moment } from '../../timeline/moment.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, type MomentNode, makeNode } from '../node.ts'

export interface FallsWithin extends Criterion {
  readonly kind: 'falls-within'
  readonly moment: MomentNode
  readonly from: string
  readonly until: string
  /** The range as days. Not part of the data. */
  readonly ready: IntervalSet
}

/** True for ever where the moment lies in `[from, until)`, both `YYYY-MM-DD`; false for ever where it does not, or never comes. */
export function fallsWithin(moment: MomentNode, range: { from?: string; until?: string }): FallsWithin {
  const { from = formatDay(BEGIN), until = formatDay(END) } = range
  for (const text of [from, until]) {
    if (text !== formatDay(END) && parseDay(text) === undefined)
      throw lawError('LAW_DATE_INVALID', 'fallsWithin', { found: text })
  }
  return makeNode<FallsWithin>(
    { is: 'criterion', kind: 'falls-within', moment, from, until },
    costOf([moment]),
    daysBetween(from, until),
  )
}

function daysBetween(from: string, until: string): IntervalSet {
  return stretch(parseDay(from) ?? BEGIN, parseDay(until) ?? END)
}

export const fallsWithinOperation: CriterionOperation<FallsWithin> = {
  kind: 'falls-within',
  children: (node) => [node.moment],
  evaluate: (node, evaluation, row) => fallsWithinTruth(evaluation.moment(node.moment, row), node.ready),
  unknowns: (node, _evaluation, row, _days, sink) => sink.moment(node.moment, row),
  reasons: (node, row, _day, sink) => sink.moment(node.moment, row),
}

/** Whether a moment lies in a range of days. */
export function fallsWithinTruth(moment: Moment, range: IntervalSet): Truth {
  if (moment.surely && isSubset(moment.days, range)) return TRUE
  return intersect(moment.days, range).length === 0 ? FALSE : UNKNOWN
}
