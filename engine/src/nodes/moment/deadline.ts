import { type MonthEnd, monthsAndDaysBetween, plus } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { lawError } from '../../errors/engine-error.ts'
import {
  type EndOfTerm,
  type HolidayCalendar,
  isWorkingDay,
  nextWorkingDay,
  plusWorkingDays,
} from '../../days/working-days.ts'
import { firstDay, type IntervalSet, intersect, lastDay, NO_DAYS, stretch, union } from '../../timeline/interval-set.ts'
import { exactDay, moment } from '../../timeline/moment.ts'
import { FALSE, type Truth, unknownDays } from '../../timeline/truth.ts'
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
 * of the pause run on from its end. A pause that has no end leaves no deadline: the moment never comes. Throws
 * LAW_CALENDAR_MISSING where working days matter and no calendar says which those are.
 */
export function deadline(options: DeadlineOptions): Deadline {
  const { start, term, pausedWhile, monthEnd = 'last-day', endOfTerm, calendar } = options
  if (!calendar && ('workingDays' in term || endOfTerm === 'next-working-day')) {
    throw lawError('LAW_CALENDAR_MISSING', 'deadline')
  }
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
    const paused = start.days.length > 0 && node.pausedWhile ? evaluation.truth(node.pausedWhile, row) : FALSE
    let days: IntervalSet = NO_DAYS
    let surely = start.surely
    for (let i = 0; i < start.days.length; i += 2) {
      const [a, b] = [start.days[i] as Day, (start.days[i + 1] as Day) - 1]
      const [first, last] = endsBetween(node, a, b, paused)
      if (last >= END) surely = false
      days = union(days, stretch(first, last >= END ? END : last + 1))
    }
    return moment(days, surely)
  },
  unknowns(node, evaluation, row, sink) {
    const start = evaluation.moment(node.start, row)
    if (exactDay(start) === undefined) sink.moment(node.start, row)
    if (!node.pausedWhile) return
    const until = lastDay(evaluation.moment(node, row).days) + 1
    const open = intersect(unknownDays(evaluation.truth(node.pausedWhile, row)), stretch(firstDay(start.days), until))
    if (open.length > 0) sink.criterion(node.pausedWhile, row, open)
  },
  reasons(node, row, sink) {
    sink.moment(node.start, row)
  },
}

/**
 * By how much a pause may move the end beyond its own length: the months left when it begins are not as long as the same
 * months when it ends.
 */
const PER_PAUSE = 5

/** The earliest and the latest day on which the term can end, for a start between two days; END where it may never end. */
function endsBetween(node: Deadline, a: Day, b: Day, paused: Truth): readonly [first: Day, last: Day] {
  const [open, last] = [a === BEGIN, b === END - 1]
  if (firstDay(intersect(paused.possibly, stretch(a, END))) > termEnd(node, b)) {
    return [open ? BEGIN : workingEnd(node, termEnd(node, a)), last ? END : workingEnd(node, termEnd(node, b))]
  }
  if ('workingDays' in node.term) {
    // Counted day by day, a later start or a longer pause never brings the end forward.
    return [open ? BEGIN : endOf(node, a, paused.surely), last ? END : endOf(node, b, paused.possibly)]
  }
  const latest = last ? END : latestEnd(node, a, b, paused)
  const settled = intersect(unknownDays(paused), stretch(a, latest + 1)).length === 0
  if (settled && b - a <= 366) {
    // In months a later start can end earlier by a day or two, so each start is tried.
    let [from, until] = [END, BEGIN]
    for (let start = a; start <= b; start += 1) {
      const end = endOf(node, start, paused.surely)
      from = Math.min(from, end)
      until = Math.max(until, end)
    }
    return [from, until]
  }
  const earliest = open ? BEGIN : earliestEnd(node, a, b, paused)
  return [workingEnd(node, earliest), workingEnd(node, latest)]
}

/** As late as the term can end: every possible pause happens, and each makes what was left as long as it can become. */
function latestEnd(node: Deadline, a: Day, b: Day, paused: Truth): Day {
  let end = termEnd(node, b)
  for (let i = 0; i < paused.possibly.length; i += 2) {
    const [from, until] = [Math.max(paused.possibly[i] as Day, a), paused.possibly[i + 1] as Day]
    if (until <= a) continue
    if (from > end) break
    if (until >= END) return END
    // What is told as several pauses may be several; one more may be untold between them.
    const pauses = intersect(paused.surely, stretch(from, until)).length / 2 + 1
    end += until - from + PER_PAUSE * pauses
  }
  return end
}

/** As early as the term can end: only sure pauses count. A pause never brings the end before that of the plain term. */
function earliestEnd(node: Deadline, a: Day, b: Day, paused: Truth): Day {
  const plain = termEnd(node, a)
  const slack = PER_PAUSE * (paused.possibly.length / 2 + paused.surely.length / 2)
  let end = plain
  for (let i = 0; i < paused.surely.length; i += 2) {
    const [from, until] = [Math.max(paused.surely[i] as Day, b), paused.surely[i + 1] as Day]
    if (until <= b) continue
    if (from > end - slack && from > plain) break
    if (until >= END) return END
    end += until - from
  }
  return Math.max(plain, end - slack)
}

/** The end for a known start and known pauses. */
function endOf(node: Deadline, start: Day, paused: IntervalSet): Day {
  let end = termEnd(node, start)
  for (let i = 0; i < paused.length; i += 2) {
    const [from, until] = [Math.max(paused[i] as Day, start), paused[i + 1] as Day]
    if (until <= start) continue
    if (from > end) break
    if (until >= END) return END
    end = resume(node, from, end, until)
  }
  return workingEnd(node, end)
}

function workingEnd(node: Deadline, end: Day): Day {
  if (end >= END || node.endOfTerm === 'as-is' || !node.calendar) return end
  return nextWorkingDay(end, node.calendar)
}

function termEnd(node: Deadline, start: Day): Day {
  if (!('workingDays' in node.term)) return plus(start, node.term, node.monthEnd)
  if (start <= BEGIN || start >= END || !node.calendar) return start
  return plusWorkingDays(start, node.term.workingDays, node.calendar)
}

function resume(node: Deadline, pausedFrom: Day, end: Day, resumedOn: Day): Day {
  if ('workingDays' in node.term && node.calendar) {
    let left = 0
    for (let day = pausedFrom; day < end; day += 1) if (isWorkingDay(day + 1, node.calendar)) left += 1
    return plusWorkingDays(resumedOn, left, node.calendar)
  }
  return plus(resumedOn, monthsAndDaysBetween(pausedFrom, end), node.monthEnd)
}
