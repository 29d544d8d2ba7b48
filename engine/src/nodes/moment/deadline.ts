import { type MonthEnd, monthsAndDaysBetween, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import {
  type EndOfTerm,
  type HolidayCalendar,
  isWorkingDay,
  nextWorkingDay,
  plusWorkingDays,
} from '../../days/working-days.ts'
import { type IntervalSet, intersect, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { exactDay, moment, NEVER } from '../../timeline/moment.ts'
import { FALSE, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

/** A term in calendar months and days, or in working days. */
export type Term = Period | { readonly workingDays: number }

export interface Deadline extends MomentNode {
  readonly kind: 'deadline'
  readonly start: MomentNode
  readonly term: Term
  readonly pausedWhile?: Criterion
  readonly monthEnd: MonthEnd
  readonly endOfTerm: EndOfTerm
  readonly calendar?: HolidayCalendar
}

export interface DeadlineOptions {
  readonly start: MomentNode
  readonly term: Term
  /** The clock stands still on these days; what was left runs on afterwards. */
  readonly pausedWhile?: Criterion
  readonly monthEnd?: MonthEnd
  /** What happens when the term ends on a Saturday, a Sunday or a holiday. Always named. */
  readonly endOfTerm: EndOfTerm
  /** Needed for working days and for `next-working-day`. */
  readonly calendar?: HolidayCalendar
}

/**
 * The last day of a term that starts at a moment. Where the clock is paused, the whole months and days left at the start
 * of the pause run on from its end. A pause that has no end leaves no deadline: the moment never comes.
 */
export function deadline(options: DeadlineOptions): Deadline {
  const { start, term, pausedWhile, monthEnd = 'last-day', endOfTerm, calendar } = options
  return makeNode<Deadline>(
    {
      is: 'moment',
      kind: 'deadline',
      start,
      term: Object.freeze({ ...term }),
      ...(pausedWhile ? { pausedWhile } : {}),
      monthEnd,
      endOfTerm,
      ...(calendar ? { calendar } : {}),
    },
    costOf(pausedWhile ? [start, pausedWhile] : [start]) + 2,
  )
}

export const deadlineOperation: MomentOperation<Deadline> = {
  kind: 'deadline',
  children: (node) => (node.pausedWhile ? [node.start, node.pausedWhile] : [node.start]),
  evaluate(node, evaluation, row) {
    const start = evaluation.moment(node.start, row)
    if (start.days.length === 0) return NEVER
    const paused = node.pausedWhile ? evaluation.truth(node.pausedWhile, row) : FALSE
    let days: IntervalSet = NO_DAYS
    let surely = start.surely
    for (let i = 0; i < start.days.length; i += 2) {
      const [a, b] = [start.days[i] as Day, (start.days[i + 1] as Day) - 1]
      // A later start or a longer pause never brings the end forward.
      const first = a === BEGIN ? BEGIN : endOf(node, a, paused.surely)
      const last = b === END - 1 ? END : endOf(node, b, paused.possibly)
      if (last >= END) surely = false
      days = union(days, stretch(first, last >= END ? END : last + 1))
    }
    return moment(days, surely)
  },
  unknowns(node, evaluation, row, sink) {
    const start = evaluation.moment(node.start, row)
    if (exactDay(start) === undefined) sink.moment(node.start, row)
    if (!node.pausedWhile) return
    const open = intersect(unknownDays(evaluation.truth(node.pausedWhile, row)), stretch(start.days[0] ?? BEGIN, END))
    if (open.length > 0) sink.criterion(node.pausedWhile, row, open)
  },
  reasons(node, row, sink) {
    sink.moment(node.start, row)
  },
}

function endOf(node: Deadline, start: Day, paused: IntervalSet): Day {
  let end = termEnd(node, start)
  for (let i = 0; i < paused.length; i += 2) {
    const [from, until] = [Math.max(paused[i] as Day, start), paused[i + 1] as Day]
    if (until <= start) continue
    if (from > end) break
    if (until >= END) return END
    end = resume(node, from, end, until)
  }
  if (end >= END || node.endOfTerm === 'as-is' || !node.calendar) return end
  return isWorkingDay(end, node.calendar) ? end : nextWorkingDay(end, node.calendar)
}

function termEnd(node: Deadline, start: Day): Day {
  if (!('workingDays' in node.term)) return plus(start, node.term, node.monthEnd)
  return node.calendar ? plusWorkingDays(start, node.term.workingDays, node.calendar) : END
}

function resume(node: Deadline, pausedFrom: Day, end: Day, resumedOn: Day): Day {
  if ('workingDays' in node.term && node.calendar) {
    let left = 0
    for (let day = pausedFrom; day < end; day += 1) if (isWorkingDay(day + 1, node.calendar)) left += 1
    return plusWorkingDays(resumedOn, left, node.calendar)
  }
  return plus(resumedOn, monthsAndDaysBetween(pausedFrom, end), node.monthEnd)
}
