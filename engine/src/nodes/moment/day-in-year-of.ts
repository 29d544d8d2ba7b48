import { BEGIN, civilOf, type Day, dayOf, END, parseDay } from '../../days/day.ts'
import { lawError } from '../../errors/engine-error.ts'
import { mapDays } from '../../timeline/moment.ts'
import { costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface DayInYearOf extends MomentNode {
  readonly kind: 'day-in-year-of'
  readonly moment: MomentNode
  /** `MM-DD`. */
  readonly day: string
}

/**
 * A fixed day of the calendar year in which a moment lies, before or after it: 1 August of the year in which the studies
 * ended. `day` is `MM-DD`, and not 29 February. Throws LAW_DATE_INVALID for a day that not every year has.
 */
export function dayInYearOf(moment: MomentNode, day: string): DayInYearOf {
  if (parseDay(`2001-${day}`) === undefined) throw lawError('LAW_DATE_INVALID', 'dayInYearOf', { found: day })
  return makeNode<DayInYearOf>({ is: 'moment', kind: 'day-in-year-of', moment, day }, costOf([moment]))
}

export const dayInYearOfOperation: MomentOperation<DayInYearOf> = {
  kind: 'day-in-year-of',
  children: (node) => [node.moment],
  evaluate(node, evaluation, row) {
    const [month, date] = node.day.split('-').map(Number) as [number, number]
    return mapDays(evaluation.moment(node.moment, row), (day: Day) =>
      day <= BEGIN || day >= END ? day : dayOf(civilOf(day).year, month, date),
    )
  },
  unknowns: (node, _evaluation, row, sink) => sink.moment(node.moment, row),
  reasons: (node, row, sink) => sink.moment(node.moment, row),
}
