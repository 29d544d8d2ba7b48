import { firstDayReachingBackTo, minus, wobbleOf } from '../../days/add.ts'
import { BEGIN, type Day, END } from '../../days/day.ts'
import type { Period } from '../../days/period.ts'
import { factOf, listOf, pointerOf, type Row } from '../../facts/row.ts'
import type { Curve } from '../../timeline/days-where.ts'
import { firstDay, type IntervalSet, lastDay } from '../../timeline/interval-set.ts'
import { exactDay, type Moment } from '../../timeline/moment.ts'
import { FALSE, TRUE } from '../../timeline/truth.ts'
import {
  type Bounds,
  type Criterion,
  costOf,
  type Evaluation,
  makeNode,
  type Quantity,
  type QuantityOperation,
} from '../node.ts'

export interface AmountOfRecords extends Quantity {
  readonly kind: 'amount-of-records'
  readonly list: readonly string[]
  readonly where: Criterion
  readonly amount: Amount
  readonly times: number
  readonly placed: Placed
  readonly window: Period | 'all-time'
}

/** What is added up: a number the person gave (with its upper bound per calendar day, if any), one per record, or the length of the record's period in days. */
export type Amount =
  | { readonly field: string; readonly daysPerUnit: number; readonly most?: number }
  | { readonly each: 1 }
  | { readonly daysOfPeriod: true }

/** Where in time the amount belongs: spread over the record's period, or all on one date (the whole length `from`..`until`, when it is the length). */
export type Placed = { readonly over: readonly [from: string, until: string] } | { readonly on: string }

export interface AmountOptions {
  /** Criterion that is the same on all days (codes, numbers, dates of the record). Left out: every record. */
  readonly where: Criterion
  readonly amount: Amount
  /** Factor from the amount's unit to the unit of the quantity. */
  readonly times?: number
  readonly placed: Placed
  readonly window: Period | 'all-time'
}

/**
 * Adds up dated evidence in a window just before the day. An amount spread over a period that only partly lies in the
 * window counts as far as it must and as far as it can (`daysPerUnit`: calendar days that one unit takes at least).
 */
export function amountOf(list: string, options: AmountOptions): AmountOfRecords {
  return makeNode<AmountOfRecords>(
    {
      is: 'quantity',
      kind: 'amount-of-records',
      list: Object.freeze(list.split('.')),
      where: options.where,
      amount: Object.freeze({ ...options.amount }),
      times: options.times ?? 1,
      placed: Object.freeze({ ...options.placed }),
      window: options.window,
    },
    costOf([options.where]) * 2,
  )
}

const NOTHING: Bounds = Object.freeze({ least: [], greatest: [] })

/** More than any sum the law asks for; stands for "no upper bound". */
const NO_LIMIT = 1e9

export const amountOfRecordsOperation: QuantityOperation<AmountOfRecords> = {
  kind: 'amount-of-records',
  children: (node) => [node.where],
  bounds(node, evaluation, row) {
    const rows = listOf(row, node.list)
    if (rows === undefined) return { least: [], greatest: [constant(NO_LIMIT)] }
    const least: Curve[] = []
    const greatest: Curve[] = []
    for (const each of rows) {
      const where = evaluation.truth(node.where, each)
      if (where === FALSE || where.possibly.length === 0) continue
      const bounds = boundsOfRecord(node, evaluation, each)
      if (where === TRUE) least.push(...bounds.least)
      greatest.push(...bounds.greatest)
    }
    return { least, greatest }
  },
  unknowns(node, evaluation, row, days, sink) {
    const rows = listOf(row, node.list)
    if (rows === undefined) {
      sink.missing(pointerOf(row, node.list))
      return
    }
    for (const each of rows) {
      const where = evaluation.truth(node.where, each)
      if (where.possibly.length === 0) continue
      if (where !== TRUE) sink.criterion(node.where, each, where.possibly)
      if ('field' in node.amount) {
        const path = node.amount.field.split('.')
        // Told, but the window cuts the period: how much of it lies inside is not told.
        if (factOf(each, path) === undefined || isCut(node, evaluation, each, days)) sink.missing(pointerOf(each, path))
      } else if ('daysOfPeriod' in node.amount && 'on' in node.placed) {
        for (const field of ['from', 'until']) {
          const fact = factOf(each, [field]) as Moment | undefined
          if (!fact || exactDay(fact) === undefined) sink.missing(pointerOf(each, [field]), fact !== undefined)
        }
      }
      for (const field of 'on' in node.placed ? [node.placed.on] : node.placed.over) {
        const fact = factOf(each, [field]) as Moment | undefined
        if (fact === undefined) {
          if (field !== (node.placed as { over: readonly string[] }).over?.[1]) sink.missing(pointerOf(each, [field]))
        } else if (exactDay(fact) === undefined) sink.missing(pointerOf(each, [field]), true)
      }
    }
  },
  reasons: (node, row, sink) => sink.fact(pointerOf(row, node.list)),
}

/** Whether an amount that was told can count more or less on the first of these days. */
function isCut(node: AmountOfRecords, evaluation: Evaluation, row: Row, days: IntervalSet): boolean {
  const day = days[0] as Day
  const { least, greatest } = boundsOfRecord(node, evaluation, row)
  const total = (curves: readonly Curve[]): number => curves.reduce((sum, curve) => sum + curve.at(day), 0)
  return total(least) < total(greatest)
}

function boundsOfRecord(node: AmountOfRecords, evaluation: Evaluation, row: Row): Bounds {
  if ('on' in node.placed) return boundsOnDate(node, row)
  const from = factOf(row, [node.placed.over[0]]) as Moment | undefined
  const until = factOf(row, [node.placed.over[1]]) as Moment | undefined
  const running = until === undefined
  // A period still running has its amount up to the day the facts were told.
  const span = {
    firstFrom: from ? firstDay(from.days) : BEGIN,
    lastFrom: from ? lastDay(from.days) : END,
    firstUntil: until ? firstDay(until.days) + 1 : END,
    lastUntil: until ? lastDay(until.days) + 1 : END,
  }
  if ('daysOfPeriod' in node.amount) {
    return {
      least: [overlapCurve(span.lastFrom, span.firstUntil, node, (inside) => inside * node.times)],
      greatest: [overlapCurve(span.firstFrom, span.lastUntil, node, (inside) => inside * node.times)],
    }
  }
  if ('each' in node.amount) return boundsOnDate(node, row)
  const perUnit = node.amount.daysPerUnit
  const told = running ? Math.min(END, evaluation.knownOn + 1) : span.lastUntil
  const said = factOf(row, node.amount.field.split('.')) as number | undefined
  // More than the period has room for contradicts it; no more than the room counts.
  const given = said === undefined ? undefined : Math.min(said, Math.max(0, roundUp(told - span.firstFrom, perUnit)))
  const most = given ?? node.amount.most ?? NO_LIMIT
  const greatest = overlapCurve(
    span.firstFrom,
    span.lastUntil,
    node,
    // What lies in the window is bounded by the room there is; after the facts were told a running period may grow.
    (inside, _outside, day) =>
      node.times *
      Math.min(roundUp(inside, perUnit), running && day > told ? most + roundUp(day - told, perUnit) : most),
    told,
  )
  if (given === undefined || span.lastFrom >= Math.min(told, span.firstUntil))
    return { least: [], greatest: [greatest] }
  const least = overlapCurve(span.firstFrom, running ? told : span.lastUntil, node, (_inside, outside) =>
    Math.max(0, node.times * (given - roundUp(outside, perUnit))),
  )
  return { least: [least], greatest: [greatest] }
}

/** Whole units that may fit: a stretch can cut into one more unit than fits in it. */
function roundUp(days: number, perUnit: number): number {
  return perUnit === 1 ? days : days <= 0 ? 0 : days / perUnit + 1
}

function boundsOnDate(node: AmountOfRecords, row: Row): Bounds {
  const on = factOf(row, ['on' in node.placed ? node.placed.on : node.placed.over[0]]) as Moment | undefined
  const first = on ? firstDay(on.days) : BEGIN
  const last = on ? lastDay(on.days) : END
  const [amount, most] = amountOnDate(node.amount, row)
  const least = amount === undefined || !on ? [] : [dateCurve(first, last, node, amount * node.times, 'must')]
  return on && on.days.length === 0
    ? NOTHING
    : { least, greatest: [dateCurve(first, last, node, most * node.times, 'can')] }
}

/** The least (where there is one) and the greatest amount of a record that counts whole on one date. */
function amountOnDate(amount: Amount, row: Row): readonly [least: number | undefined, greatest: number] {
  if ('each' in amount) return [1, 1]
  if ('field' in amount) {
    const given = factOf(row, amount.field.split('.')) as number | undefined
    return [given, given ?? amount.most ?? NO_LIMIT]
  }
  const from = factOf(row, ['from']) as Moment | undefined
  const until = factOf(row, ['until']) as Moment | undefined
  if (!from || !until) return [undefined, NO_LIMIT]
  return [
    Math.max(0, firstDay(until.days) + 1 - lastDay(from.days)),
    Math.max(0, lastDay(until.days) + 1 - firstDay(from.days)),
  ]
}

/** The whole amount on the days whose window must, or can, contain a date between `first` and `last`. */
function dateCurve(first: Day, last: Day, node: AmountOfRecords, amount: number, mode: 'must' | 'can'): Curve {
  const breaks = [...edges(first, node.window), ...edges(last, node.window), ...edges(last + 1, node.window)]
  return {
    breaks,
    slack: () => 0,
    at(day) {
      const start = windowStart(day, node.window)
      const inside = mode === 'must' ? start <= first && last < day : start <= last && first < day
      return inside ? amount : 0
    },
  }
}

/** A value of the days of `[from, until)` inside and outside the window. Each of the two only rises or falls between breaks. */
function overlapCurve(
  from: Day,
  until: Day,
  node: AmountOfRecords,
  value: (inside: number, outside: number, day: Day) => number,
  turnsOn: Day = BEGIN,
): Curve {
  const whole = Math.max(0, until - from)
  const inside = (day: Day): number => Math.max(0, Math.min(until, day) - Math.max(from, windowStart(day, node.window)))
  return {
    breaks: [...edges(from, node.window), ...edges(until, node.window), turnsOn],
    at(day) {
      const days = inside(day)
      return value(days, whole - days, day)
    },
    slack(a, b) {
      if (node.window === 'all-time' || a >= until || windowStart(a, node.window) < from) return 0
      // Both ends of the window inside the period: as many days as the window has, which differs with the months.
      const [days, wobble] = [inside(a), wobbleOf(node.window)]
      const [fewest, most] = [Math.max(0, days - wobble), Math.min(whole, days + wobble)]
      return value(most, whole - most, b - 1) - value(fewest, whole - fewest, b - 1)
    },
  }
}

/** The last answer of `windowStart`: many records are asked about one day after the other. */
let lastAsked: { day: Day; window: Period; start: Day } | undefined

function windowStart(day: Day, window: Period | 'all-time'): Day {
  if (window === 'all-time') return BEGIN
  if (lastAsked && lastAsked.day === day && lastAsked.window === window) return lastAsked.start
  lastAsked = { day, window, start: minus(day, window) }
  return lastAsked.start
}

/** The days on which the day asked about, or the start of its window, passes an edge. */
function edges(edge: Day, window: Period | 'all-time'): Day[] {
  if (edge <= BEGIN || edge >= END) return []
  return window === 'all-time' ? [edge] : [edge, firstDayReachingBackTo(edge, window)]
}

function constant(value: number): Curve {
  return { breaks: [], slack: () => 0, at: () => value }
}
