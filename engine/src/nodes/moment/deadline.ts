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
import { lawError } from '../../errors/engine-error.ts'
import {
  countDays,
  firstDay,
  type IntervalSet,
  intersect,
  lastDay,
  NO_DAYS,
  stretch,
  union,
} from '../../timeline/interval-set.ts'
import { exactDay, moment } from '../../timeline/moment.ts'
import { FALSE, type Truth, truthAt, unknownDays } from '../../timeline/truth.ts'
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

/** The earliest and the latest day on which the term can end, for a start between two days; END where it may never end. */
function endsBetween(node: Deadline, a: Day, b: Day, paused: Truth): readonly [first: Day, last: Day] {
  const [open, last] = [a === BEGIN && b > a, b === END - 1]
  const plain = open ? BEGIN : termEnd(node, a)
  if (firstDay(intersect(paused.possibly, stretch(a, END))) > termEnd(node, b)) {
    return [workingEnd(node, plain), last ? END : workingEnd(node, termEnd(node, b))]
  }
  if ('workingDays' in node.term) {
    // Counted day by day, a later start or a longer pause never brings the end forward.
    return [open ? BEGIN : endOf(node, a, paused.surely), last ? END : endOf(node, b, paused.possibly)]
  }
  const latest = last ? END : latestEnd(node, a, b, paused)
  const unsettled = countDays(unknownDays(paused), a, latest + 1)
  if (unsettled === 0 && a === b) {
    const end = endOf(node, a, paused.surely)
    return [end, end]
  }
  if (b - a <= MOST_DAYS_TRIED && unsettled <= MOST_DAYS_TRIED) return tryAll(node, a, b, paused)
  // A pause never brings the end before that of the plain term.
  return [workingEnd(node, plain), workingEnd(node, latest)]
}

/** Two dates known to the month, and some. Where more is open, the bounds are rough. */
const MOST_DAYS_TRIED = 80

/** By how much a pause may move the end beyond its own length: months are not equally long before and after it. */
const PER_PAUSE = 5

/** No later can the term end: every possible pause happens, cut into as many pauses as there are unknown days. */
function latestEnd(node: Deadline, a: Day, b: Day, paused: Truth): Day {
  let end = termEnd(node, b)
  for (let i = 0; i < paused.possibly.length; i += 2) {
    const [from, until] = [Math.max(paused.possibly[i] as Day, a), paused.possibly[i + 1] as Day]
    if (until <= a) continue
    if (from > end) break
    if (until >= END) return END
    const sure = intersect(paused.surely, stretch(from, until))
    const pauses = sure.length / 2 + until - from - countDays(sure, from, until)
    end += until - from + PER_PAUSE * pauses
  }
  return Math.min(end, END)
}

/**
 * The earliest and the latest end over every start and every choice of the unknown days, by going through the days with
 * all the ends that are still possible. Months differ in length, so a later start or a longer pause can end earlier.
 */
function tryAll(node: Deadline, a: Day, b: Day, paused: Truth): readonly [first: Day, last: Day] {
  const running = new Set<Day>()
  const waiting = new Map<string, Period>()
  let [first, last] = [END, BEGIN]
  const finish = (end: Day): void => {
    const day = workingEnd(node, Math.min(end, END))
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  for (let day = a; day < END; ) {
    if (day <= b) running.add(termEnd(node, day))
    const now = truthAt(paused, day)
    for (const end of running) {
      if (end >= day) continue
      running.delete(end)
      finish(end)
    }
    if (now !== 'true') for (const left of waiting.values()) running.add(plus(day, left, node.monthEnd))
    if (now === 'false') waiting.clear()
    if (now !== 'false') {
      for (const end of running) {
        const left = monthsAndDaysBetween(day, end)
        waiting.set(`${left.months}/${left.days}`, left)
      }
    }
    if (now === 'true') running.clear()
    if (day >= b && running.size === 0 && waiting.size === 0) return [first, last]
    const next = now === 'unknown' || day < b ? day + 1 : nextChange(paused, day)
    day = Math.max(next, Math.min(b, day + 1))
  }
  for (const end of running) finish(end)
  if (waiting.size > 0) finish(END)
  return [first, last]
}

/** The first day after `day` on which something becomes known, unknown, true or false; END where nothing does. */
function nextChange(value: Truth, day: Day): Day {
  let next = END
  for (const edge of value.surely) if (edge > day && edge < next) next = edge
  for (const edge of value.possibly) if (edge > day && edge < next) next = edge
  return next
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
  if (end >= END || end <= BEGIN || node.endOfTerm === 'as-is' || !node.calendar) return end
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
