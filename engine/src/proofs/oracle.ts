import { BEGIN, END } from '../days/day.ts'
import type { Period } from '../days/period.ts'
import type { HolidayCalendar } from '../days/working-days.ts'
import type { Comparison } from '../nodes/comparison.ts'
import type { Criterion, MomentNode, Quantity } from '../nodes/node.ts'
import type { Facts } from './draw-facts.ts'
import type { Settled } from './evaluating.ts'

// A second reading of the operators, as slow and plain as can be: every node is worked out on every day, by what its
// documentation says, from the facts as they were sent. It shares with the engine the shape of the tree and the first and
// last day there are; neither dates, nor intervals, nor bounds, nor the reading of facts.
//
// A day is its place in the line of all days. The first place stands for "since ever", the last for "without an end".

export const DAYS = END - BEGIN
const FALSE = 0
const UNKNOWN = 1
const TRUE = 2

/** One value a day: 0 false, 1 unknown, 2 true. */
export type Line = Uint8Array

/** The days on which something can happen, and whether it surely happens. */
export interface Happening {
  readonly days: Line
  readonly surely: boolean
}

/** Thrown where the plain reading says nothing: a term paused on days that are not known. */
export class NotSaid extends Error {}

// --- dates, counted by turning the leaves of a calendar -----------------------------------------------------------

const years = new Int32Array(DAYS)
const months = new Int32Array(DAYS)
const dates = new Int32Array(DAYS)
const monthStarts = new Map<number, number>()
const monthLengths = new Map<number, number>()
{
  let [year, month, date] = [1800, 1, 1]
  for (let i = 0; i < DAYS; i += 1) {
    years[i] = year
    months[i] = month
    dates[i] = date
    if (date === 1) monthStarts.set(year * 12 + month - 1, i)
    monthLengths.set(year * 12 + month - 1, date)
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
    const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
    date += 1
    if (date > length) [month, date] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
}

type MonthEnd = 'last-day' | 'next-day'

function monthsLater(day: number, count: number, monthEnd: MonthEnd): number {
  const target = (years[day] as number) * 12 + (months[day] as number) - 1 + count
  const start = monthStarts.get(target)
  if (start === undefined) return count > 0 ? DAYS : 0
  const length = monthLengths.get(target) as number
  const date = dates[day] as number
  return date <= length ? start + date - 1 : start + length - 1 + (monthEnd === 'next-day' ? 1 : 0)
}

const laterTables = new Map<string, Int32Array>()

/** For each day the day a period later. */
function laterTable(period: Period, monthEnd: MonthEnd): Int32Array {
  const key = `${period.months}/${period.days}/${monthEnd}`
  let table = laterTables.get(key)
  if (!table) {
    table = new Int32Array(DAYS)
    for (let day = 1; day < DAYS; day += 1) {
      const moved = (period.months === 0 ? day : monthsLater(day, period.months, monthEnd)) + period.days
      table[day] = Math.min(DAYS, moved)
    }
    laterTables.set(key, table)
  }
  return table
}

const earlierTables = new Map<string, Int32Array>()

/** For each day the day a period earlier. */
function earlierTable(period: Period): Int32Array {
  const key = `${period.months}/${period.days}`
  let table = earlierTables.get(key)
  if (!table) {
    table = new Int32Array(DAYS)
    for (let day = 1; day < DAYS; day += 1) {
      const moved = (period.months === 0 ? day : monthsLater(day, -period.months, 'last-day')) - period.days
      table[day] = Math.max(0, moved)
    }
    earlierTables.set(key, table)
  }
  return table
}

/** The days a date, a month or a year as text can mean. */
function daysMeant(text: string): { readonly first: number; readonly last: number } {
  const [year, month, date] = text.split('-').map(Number) as [number, number?, number?]
  const from = monthStarts.get(year * 12 + (month ?? 1) - 1) as number
  const end = year * 12 + (month ?? 12) - 1
  if (date !== undefined) return { first: from + date - 1, last: from + date - 1 }
  return { first: from, last: (monthStarts.get(end) as number) + (monthLengths.get(end) as number) - 1 }
}

export function placeOf(text: string): number {
  return text === '2300-01-01' ? DAYS : daysMeant(text).first
}

const workingLines = new WeakMap<HolidayCalendar, Line>()

/** 1 on each working day. 1 January 1800 was a Wednesday. */
function workingLine(calendar: HolidayCalendar): Line {
  let line = workingLines.get(calendar)
  if (!line) {
    line = new Uint8Array(DAYS)
    for (let day = 0; day < DAYS; day += 1) line[day] = (day + 3) % 7 === 6 || (day + 3) % 7 === 0 ? 0 : 1
    for (let year = 1800; year < 2300; year += 1) for (const text of calendar.holidays(year)) line[placeOf(text)] = 0
    workingLines.set(calendar, line)
  }
  return line
}

// --- the operators -----------------------------------------------------------------------------------------------

const constants = [0, 1, 2].map((value) => new Uint8Array(DAYS).fill(value)) as [Line, Line, Line]
const NEVER: Happening = { days: constants[0], surely: false }
const ANY_DAY = new Uint8Array(DAYS).fill(1)

// biome-ignore lint/suspicious/noExplicitAny: the tree is read by the names of its fields, as data.
type Tree = any

export class Oracle {
  private readonly applicant: Facts
  private readonly knownOn: number
  private readonly settled: Settled

  constructor(facts: Facts, knownOn: string, settled: Settled) {
    this.applicant = facts
    this.knownOn = placeOf(knownOn)
    this.settled = settled
  }

  truth(node: Criterion, row: Facts = this.applicant): Line {
    const n = node as Tree
    switch (n.kind) {
      case 'always':
        return constants[n.value ? TRUE : FALSE]
      case 'is': {
        const told = this.fact(row, n.field)
        if (told === undefined && n.whereAbsent === 'false') return constants[FALSE]
        return constants[told === undefined ? UNKNOWN : n.values.includes(told) ? TRUE : FALSE]
      }
      case 'number-is': {
        const told = this.fact(row, n.field) as number | undefined
        return constants[told === undefined ? UNKNOWN : holds(told, n.comparison, n.limit) ? TRUE : FALSE]
      }
      case 'judgement': {
        const given = this.settled.judgements.get(n.id)
        return constants[given === undefined ? UNKNOWN : given ? TRUE : FALSE]
      }
      case 'all':
        return fold(
          n.of.map((each: Criterion) => this.truth(each, row)),
          'least',
        )
      case 'any':
        return fold(
          n.of.map((each: Criterion) => this.truth(each, row)),
          'greatest',
        )
      case 'not':
        return this.truth(n.of, row).map((value) => TRUE - value)
      case 'clause':
        return this.truth(n.that, row)
      case 'applicant':
        return this.truth(n.of)
      case 'reform':
        return this.truth(this.settled.reforms.has(n.id) ? n.ifAdopted : n.inForce, row)
      case 'open-point':
        return this.truth(n.guard, row).map((value) => Math.min(value, UNKNOWN))
      case 'reading': {
        const chosen = this.settled.readings.get(n.id)
        const options = chosen === undefined ? n.options : n.options.filter((each: Tree) => each.id === chosen)
        return agreeing(options.map((each: Tree) => this.truth(each.that, row)))
      }
      case 'some': {
        const rows = this.fact(row, n.list) as readonly Facts[] | undefined
        if (!rows) return constants[n.whereAbsent === 'empty' ? FALSE : UNKNOWN]
        return fold(
          rows.map((each) => this.truth(n.that, each)),
          'greatest',
        )
      }
      case 'during':
        return this.during(n, row)
      case 'since':
        return since(this.moment(n.moment, row))
      case 'falls-within':
        return this.fallsWithin(n, row)
      case 'not-after':
        return this.notAfter(n, row)
      case 'held-at':
        return this.heldAt(n, row)
      case 'lasting':
        return asTruth(this.truth(n.that, row), (line) => lasting(line, n))
      case 'accumulates':
        return compared(this.truth(n.that, row), n.comparison, (held, extra) => accumulated(held, extra, n))
      case 'longest-stretch':
        return compared(this.truth(n.that, row), n.comparison, (held, extra) => longest(held, extra, n))
      case 'within-last':
        return asTruth(this.truth(n.that, row), (line) => withinLast(line, n))
      case 'sums-to':
        return this.sumsTo(n, row)
      case 'by-version':
        return this.byVersion(n, row)
      default:
        throw new Error(`The oracle does not know the criterion ${n.kind}.`)
    }
  }

  moment(node: MomentNode, row: Facts = this.applicant): Happening {
    const n = node as Tree
    switch (n.kind) {
      case 'date-fact': {
        const told = this.fact(row, n.field) as string | undefined
        if (told === undefined && n.happens === 'still-to-come') {
          return { days: new Uint8Array(DAYS).fill(1, this.knownOn), surely: true }
        }
        if (told === undefined && n.happens !== 'if-given') return { days: ANY_DAY, surely: n.happens === 'surely' }
        if (told === 'never' || (told === undefined && n.happens === 'if-given')) return NEVER
        const { first, last } = daysMeant(told as string)
        return { days: new Uint8Array(DAYS).fill(1, first, last + 1), surely: true }
      }
      case 'fixed-day': {
        const day = placeOf(n.day)
        return { days: new Uint8Array(DAYS).fill(1, day, day + 1), surely: true }
      }
      case 'later-by': {
        const table = laterTable(n.period, n.monthEnd)
        return moved(this.moment(n.moment, row), (day) => table[day] as number)
      }
      case 'day-in-year-of': {
        const [month, date] = n.day.split('-').map(Number)
        return moved(this.moment(n.moment, row), (day) =>
          day === 0 ? 0 : (monthStarts.get((years[day] as number) * 12 + month - 1) as number) + date - 1,
        )
      }
      case 'nth-day':
        return this.nthDay(n, row)
      case 'earlier-of':
        return n.of.map((each: MomentNode) => this.moment(each, row)).reduce(earlier)
      case 'later-of':
        return n.of.map((each: MomentNode) => this.moment(each, row)).reduce(later)
      case 'first-time': {
        const line = this.truth(n.that, row)
        const sure = line.indexOf(TRUE)
        const days = line.map((value, day) => (value > FALSE && (sure < 0 || day <= sure) ? 1 : 0))
        return { days, surely: sure >= 0 }
      }
      case 'last-time': {
        const line = this.truth(n.that, row)
        const sure = line.lastIndexOf(TRUE)
        return { days: line.map((value, day) => (value > FALSE && day >= sure ? 1 : 0)), surely: sure >= 0 }
      }
      case 'bounded': {
        const value = this.moment(n.moment, row)
        const from = n.notBefore ? this.moment(n.notBefore, row) : NEVER
        const until = n.notAfter ? this.moment(n.notAfter, row) : NEVER
        const first = from.surely ? from.days.indexOf(1) : 0
        const last = until.surely ? until.days.lastIndexOf(1) : DAYS
        const days = value.days.map((can, day) => (can && day >= first && day <= last ? 1 : 0))
        return days.includes(1) ? { days, surely: value.surely } : value
      }
      case 'chosen':
        return this.chosen(n, row)
      case 'of-records': {
        const rows = this.fact(row, n.list) as readonly Facts[] | undefined
        if (!rows) return { days: ANY_DAY, surely: false }
        return rows
          .map((each) => {
            const when = this.moment(n.moment, each)
            const where = this.truth(n.where, each)
            const days = when.days.map((can, day) => (can && (where[day] as number) > FALSE ? 1 : 0))
            const surely = when.surely && when.days.every((can, day) => !can || where[day] === TRUE)
            return { days, surely: surely && days.includes(1) }
          })
          .reduce(n.which === 'earliest' ? earlier : later, NEVER)
      }
      case 'deadline':
        return this.deadline(n, row)
      default:
        throw new Error(`The oracle does not know the moment ${n.kind}.`)
    }
  }

  private fact(row: Facts, path: readonly string[]): unknown {
    return path.reduce<unknown>((at, key) => (at === undefined ? undefined : (at as Facts)[key]), row)
  }

  private during(n: Tree, row: Facts): Line {
    const from = this.fact(row, n.from) as string | undefined
    const until = this.fact(row, n.until) as string | undefined
    const end = until === undefined ? { first: DAYS, last: DAYS } : daysMeant(until)
    const line = new Uint8Array(DAYS)
    if (from === undefined && n.absentFrom === 'unknown') {
      line.fill(UNKNOWN, 0, Math.min(DAYS, end.last + 1))
      // The last day itself belongs to it, and so do the days since the facts were told.
      if (until === undefined) line.fill(TRUE, this.knownOn)
      else if (end.first === end.last) line[end.first] = TRUE
      return line
    }
    const begin = from === undefined ? { first: 0, last: 0 } : daysMeant(from)
    // Of the first and last days that fit each other, the latest first day and the earliest last one.
    const [latest, earliest] = [Math.min(begin.last, end.last), Math.max(end.first, begin.first)]
    for (let day = begin.first; day < DAYS && day <= end.last; day += 1) {
      line[day] = day >= latest && day <= earliest ? TRUE : UNKNOWN
    }
    return line
  }

  private fallsWithin(n: Tree, row: Facts): Line {
    const { days, surely } = this.moment(n.moment, row)
    const [from, until] = [placeOf(n.from), placeOf(n.until)]
    let [inside, outside] = [false, false]
    days.forEach((can, day) => {
      if (!can) return
      if (day >= from && day < until) inside = true
      else outside = true
    })
    return constants[!inside ? FALSE : surely && !outside ? TRUE : UNKNOWN]
  }

  private notAfter(n: Tree, row: Facts): Line {
    const [a, b] = [this.moment(n.first, row), this.moment(n.second, row)]
    const possible = a.days.includes(1) && b.days.includes(1) && a.days.indexOf(1) <= b.days.lastIndexOf(1)
    if (!possible) return constants[FALSE]
    return constants[a.surely && b.surely && a.days.lastIndexOf(1) <= b.days.indexOf(1) ? TRUE : UNKNOWN]
  }

  private heldAt(n: Tree, row: Facts): Line {
    const { days, surely } = this.moment(n.moment, row)
    const then = this.truth(n.that, row)
    const line = new Uint8Array(DAYS)
    const last = days.lastIndexOf(1)
    const always = surely && days.every((can, day) => !can || then[day] === TRUE)
    let possible = false
    for (let day = 0; day < DAYS; day += 1) {
      if (days[day] && (then[day] as number) > FALSE) possible = true
      line[day] = always && day >= last ? TRUE : possible ? UNKNOWN : FALSE
    }
    return line
  }

  private byVersion(n: Tree, row: Facts): Line {
    const spans = n.versions.map((version: Tree) => [
      placeOf(version.from),
      version.until === undefined ? DAYS : placeOf(version.until),
    ]) as [number, number][]
    if (n.chosenBy === 'day-asked-about') {
      const line = new Uint8Array(DAYS).fill(UNKNOWN)
      spans.forEach(([from, until], i) => {
        line.set(this.truth(n.versions[i].that, row).subarray(from, until), from)
      })
      return line
    }
    const { days, surely } = this.moment(n.chosenBy, row)
    if (!days.includes(1)) return constants[FALSE]
    const covered = (day: number) => spans.some(([from, until]) => day >= from && day < until)
    if (days.some((can, day) => can === 1 && !covered(day))) return constants[UNKNOWN]
    const lines = spans.flatMap(([from, until], i) =>
      days.subarray(from, until).includes(1) ? [this.truth(n.versions[i].that, row)] : [],
    )
    const line = agreeing(lines)
    return surely ? line : line.map((value) => Math.min(value, UNKNOWN))
  }

  private chosen(n: Tree, row: Facts): Happening {
    const at = this.moment(n.at, row)
    const days = new Uint8Array(DAYS)
    let surely = at.surely
    const left = at.days.slice()
    for (const each of n.cases) {
      const when = this.truth(each.when, row)
      if (!left.some((open, day) => open === 1 && (when[day] as number) > FALSE)) continue
      const then = this.moment(each.moment, row)
      for (let day = 0; day < DAYS; day += 1) {
        if (then.days[day]) days[day] = 1
        if (when[day] === TRUE) left[day] = 0
      }
      surely = surely && then.surely
    }
    return { days, surely: surely && !left.includes(1) && days.includes(1) }
  }

  private deadline(n: Tree, row: Facts): Happening {
    const start = this.moment(n.start, row)
    const paused = n.pausedWhile ? this.truth(n.pausedWhile, row) : constants[FALSE]
    const out = new Uint8Array(DAYS)
    let surely = start.surely
    for (const [from, last] of runsOf(start.days)) {
      const ends = [this.endOfTerm(n, from, paused)]
      const unpaused = { ...n, pausedWhile: undefined }
      const plain = last === DAYS - 1 ? DAYS : this.endOfTerm(unpaused, last, constants[FALSE])
      const touched = paused.subarray(from, plain + 1).some((value) => value > FALSE)
      if (touched && last - from > 80) throw new NotSaid()
      // In months a later start can end earlier, so with pauses each start is tried.
      for (let day = touched ? from + 1 : last; day <= last; day += 1) ends.push(this.endOfTerm(n, day, paused))
      if (last === DAYS - 1) ends.push(DAYS)
      const [first, end] = [from === 0 && last > 0 ? 0 : Math.min(...ends), Math.max(...ends)]
      if (end >= DAYS) surely = false
      out.fill(1, Math.min(first, DAYS), end + 1)
    }
    return { days: out, surely: surely && out.includes(1) }
  }

  private endOfTerm(n: Tree, start: number, paused: Line): number {
    const work = n.calendar ? workingLine(n.calendar) : undefined
    let end = this.after(n, start, n.term, work)
    for (let day = start; day <= end && day < DAYS; day += 1) {
      if (paused[day] === UNKNOWN) throw new NotSaid()
      if (paused[day] !== TRUE) continue
      if (end >= DAYS) return DAYS
      const left = this.timeLeft(n, day, end, work)
      while (day < DAYS && paused[day] === TRUE) day += 1
      if (day < DAYS && paused[day] === UNKNOWN) throw new NotSaid()
      if (day >= DAYS) return DAYS
      end = this.after(n, day, left, work)
    }
    if (n.endOfTerm === 'next-working-day' && end > 0) while (end < DAYS && !work?.[end]) end += 1
    return end
  }

  private after(n: Tree, start: number, term: Tree, work: Line | undefined): number {
    if (start <= 0 || start >= DAYS) return start
    if ('workingDays' in term) {
      let [day, left] = [start, term.workingDays]
      while (left > 0 && day < DAYS) {
        day += 1
        if (work?.[day]) left -= 1
      }
      return day
    }
    return laterBy(start, term, n.monthEnd)
  }

  private nthDay(n: Tree, row: Facts): Happening {
    const line = this.truth(n.that, row)
    const [least, greatest] = typeof n.count === 'number' ? [n.count, n.count] : this.reducedRange(n.count, row)
    const reached = (count: number, from: number): number => {
      if (count === 0) return 0
      let left = count
      // The first of January 1800 was a Wednesday: the fourth day was the first Sunday, the place is counted from nought.
      for (let day = 0; day < DAYS; day += 1) {
        if ((line[day] as number) >= from && day % 7 !== 4) left -= 1
        if (left === 0) return day
      }
      return DAYS
    }
    const [first, last] = [reached(least, UNKNOWN), reached(greatest, TRUE)]
    const days = line.map((value, day) => (day >= first && day <= last && (value > FALSE || least === 0) ? 1 : 0))
    return { days, surely: last < DAYS && days.includes(1) }
  }

  /** What may be left of the whole, by trying each reduction that can be the one. */
  private reducedRange(n: Tree, row: Facts): readonly [number, number] {
    const rows = n.list.reduce((at: Facts | undefined, key: string) => at?.[key] as Facts, row) as Facts[] | undefined
    const told = (rows ?? []).flatMap((each) => (each[n.field] === undefined ? [] : [each[n.field] as number]))
    const sum = told.reduce((a, b) => a + b, 0)
    const open = !rows || told.length < rows.length
    const found: number[] = []
    let settled = false
    for (const { when, share, least } of n.reductions) {
      const value = this.truth(when, row)[0]
      if (settled || value === FALSE) continue
      for (const off of open ? [sum, 1e9] : [sum]) {
        found.push(Math.min(n.whole, Math.max(least, n.whole - Math.floor(share * off))))
      }
      settled = value === TRUE
    }
    if (!settled) found.push(n.whole)
    return [Math.min(...found), Math.max(...found)]
  }

  private timeLeft(n: Tree, day: number, end: number, work: Line | undefined): Tree {
    if ('workingDays' in n.term) {
      let left = 0
      for (let next = day + 1; next <= end; next += 1) if (work?.[next]) left += 1
      return { workingDays: left }
    }
    let whole = 0
    while (monthsLater(day, whole + 1, 'last-day') <= end) whole += 1
    return { months: whole, days: end - monthsLater(day, whole, 'last-day') }
  }

  private sumsTo(n: Tree, row: Facts): Line {
    const parts = this.parts(n.quantity, row)
    const line = new Uint8Array(DAYS)
    const strict = n.comparison === '>' || n.comparison === '<='
    const reaches = (sum: number) => (strict ? sum > n.limit + 1e-7 : sum >= n.limit - 1e-7)
    for (let day = 0; day < DAYS; day += 1) {
      let [least, greatest] = [0, 0]
      for (const part of parts) {
        const [a, b] = part(day)
        least += a
        greatest += b
      }
      const reached = reaches(least) ? TRUE : reaches(greatest) ? UNKNOWN : FALSE
      line[day] = n.comparison === '>=' || n.comparison === '>' ? reached : TRUE - reached
    }
    return line
  }

  /** For each record, the least and the greatest it can add on a day. */
  private parts(node: Quantity, row: Facts): ((day: number) => readonly [number, number])[] {
    const n = node as Tree
    if (n.kind === 'sum') return n.of.flatMap((each: Quantity) => this.parts(each, row))
    if (n.kind === 'reduced') {
      const range = this.reducedRange(n, row)
      return [() => range]
    }
    const rows = this.fact(row, n.list) as readonly Facts[] | undefined
    if (!rows) return [() => [0, 1e9]]
    const windows = n.window === 'all-time' ? undefined : earlierTable(n.window)
    return rows.flatMap((each) => {
      const where = this.truth(n.where, each)
      if (!where.includes(TRUE) && !where.includes(UNKNOWN)) return []
      const part = 'on' in n.placed ? this.onDate(n, each, windows) : this.overPeriod(n, each, windows)
      return [where.includes(UNKNOWN) || where.includes(FALSE) ? (day: number) => [0, part(day)[1]] as const : part]
    })
  }

  private onDate(n: Tree, row: Facts, windows: Int32Array | undefined) {
    const told = row[n.placed.on] as string | undefined
    const [amount, greatest] = this.amountOnDate(n, row)
    const most = greatest * n.times
    const { first, last } = told === undefined ? { first: 0, last: DAYS } : daysMeant(told)
    return (day: number): readonly [number, number] => {
      const begin = windows ? (windows[day] as number) : 0
      const must = told !== undefined && begin <= first && last < day
      const can = begin <= last && first < day
      return [must ? (amount ?? 0) * n.times : 0, can ? most : 0]
    }
  }

  private amountOnDate(n: Tree, row: Facts): readonly [number | undefined, number] {
    if ('each' in n.amount) return [1, 1]
    if ('field' in n.amount) {
      const told = row[n.amount.field] as number | undefined
      return [told, told ?? n.amount.most ?? 1e9]
    }
    if (row.from === undefined || row.until === undefined) return [undefined, 1e9]
    const [from, until] = [daysMeant(row.from as string), daysMeant(row.until as string)]
    return [Math.max(0, until.first - from.last + 1), until.last - from.first + 1]
  }

  private overPeriod(n: Tree, row: Facts, windows: Int32Array | undefined) {
    const from = row.from === undefined ? { first: 0, last: DAYS } : daysMeant(row.from as string)
    const running = row.until === undefined
    const until = running ? { first: DAYS - 1, last: DAYS - 1 } : daysMeant(row.until as string)
    const inWindow = (first: number, past: number, day: number) =>
      Math.max(0, Math.min(past, day) - Math.max(first, windows ? (windows[day] as number) : 0))
    if ('daysOfPeriod' in n.amount) {
      return (day: number): readonly [number, number] => [
        n.times * inWindow(from.last, until.first + 1, day),
        n.times * inWindow(from.first, until.last + 1, day),
      ]
    }
    const perUnit = n.amount.daysPerUnit as number
    const fits = (days: number) => (perUnit === 1 ? Math.max(0, days) : days <= 0 ? 0 : days / perUnit + 1)
    const past = running ? Math.min(DAYS, this.knownOn + 1) : until.last + 1
    const said = row[n.amount.field] as number | undefined
    const given = said === undefined ? undefined : Math.min(said, fits(past - from.first))
    const begun = from.last < Math.min(past, until.first + 1)
    return (day: number): readonly [number, number] => {
      const whole = Math.max(0, past - from.first)
      const inside = inWindow(from.first, past, day)
      const least = given === undefined || !begun ? 0 : Math.max(0, given - fits(whole - inside))
      const grown = running && day > past ? fits(day - past) : 0
      const most = (given ?? n.amount.most ?? 1e9) + grown
      return [n.times * least, n.times * Math.min(fits(inWindow(from.first, until.last + 1, day)), most)]
    }
  }
}

function holds(value: number, comparison: Comparison, limit: number): boolean {
  if (comparison === '>=') return value >= limit
  if (comparison === '>') return value > limit
  return comparison === '<=' ? value <= limit : value < limit
}

/** On each day the least value of the lines (all of them hold) or the greatest (one of them does). */
function fold(lines: readonly Line[], which: 'least' | 'greatest'): Line {
  if (lines.length === 1) return lines[0] as Line
  const out = new Uint8Array(DAYS).fill(which === 'least' ? TRUE : FALSE)
  for (const line of lines) {
    for (let day = 0; day < DAYS; day += 1) {
      const [value, before] = [line[day] as number, out[day] as number]
      if (which === 'least' ? value < before : value > before) out[day] = value
    }
  }
  return out
}

/** The value on the days on which all lines have the same, unknown on the others. */
function agreeing(lines: readonly Line[]): Line {
  const [first, ...others] = lines as [Line, ...Line[]]
  return first.map((value, day) => (others.every((line) => line[day] === value) ? value : UNKNOWN))
}

/** A duration on the days known to hold and on those that can hold, joined into one line. */
function asTruth(line: Line, on: (held: Line) => Line): Line {
  const surely = on(line.map((value) => (value === TRUE ? 1 : 0)))
  if (!line.includes(UNKNOWN)) return surely.map((value) => value * TRUE)
  const possibly = on(line.map((value) => (value > FALSE ? 1 : 0)))
  return surely.map((value, day) => value + (possibly[day] as number))
}

function compared(line: Line, comparison: Comparison, on: (held: Line, extra: number) => Line): Line {
  const extra = comparison === '>' || comparison === '<=' ? 1 : 0
  const reached = asTruth(line, (held) => on(held, extra))
  return comparison === '>=' || comparison === '>' ? reached : reached.map((value) => TRUE - value)
}

function since({ days, surely }: Happening): Line {
  const [first, last] = [days.indexOf(1), days.lastIndexOf(1)]
  return days.map((_, day) => (first < 0 || day < first ? FALSE : surely && day >= last ? TRUE : UNKNOWN))
}

/** The unbroken stretches of a line, each as its first and last day. */
function runsOf(days: Line): (readonly [from: number, last: number])[] {
  const runs: (readonly [number, number])[] = []
  for (let from = days.indexOf(1); from >= 0; ) {
    let last = from
    while (last + 1 < DAYS && days[last + 1]) last += 1
    runs.push([from, last])
    from = days.indexOf(1, last + 1)
  }
  return runs
}

/** A stretch of days on which something can happen stays one when it is moved. */
function moved({ days, surely }: Happening, move: (day: number) => number): Happening {
  const out = new Uint8Array(DAYS)
  for (const [from, last] of runsOf(days)) {
    const first = from === 0 ? 0 : Math.min(move(from), DAYS - 1)
    const end = last === DAYS - 1 ? DAYS - 1 : Math.min(move(last), DAYS - 1)
    out.fill(1, first, end + 1)
  }
  return { days: out, surely }
}

function earlier(a: Happening, b: Happening): Happening {
  // One can be the earlier where the other can come no earlier, or not at all.
  return joined(a, b, (other) => {
    const last = other.surely ? other.days.lastIndexOf(1) : DAYS
    return (day) => day <= last
  })
}

function later(a: Happening, b: Happening): Happening {
  return joined(a, b, (other) => {
    const first = other.surely ? other.days.indexOf(1) : 0
    return (day) => day >= first
  })
}

function joined(a: Happening, b: Happening, allows: (other: Happening) => (day: number) => boolean): Happening {
  if (!a.days.includes(1)) return b
  if (!b.days.includes(1)) return a
  const [byA, byB] = [allows(a), allows(b)]
  const days = new Uint8Array(DAYS)
  for (let day = 0; day < DAYS; day += 1) {
    if ((a.days[day] && byB(day)) || (b.days[day] && byA(day))) days[day] = 1
  }
  return { days, surely: a.surely || b.surely }
}

function laterBy(day: number, period: Period, monthEnd: MonthEnd): number {
  if (day <= 0) return 0
  return Math.min(DAYS, (period.months === 0 ? day : monthsLater(day, period.months, monthEnd)) + period.days)
}

/** 1 where the days just before (or up to) a day held without a break for a period. */
function lasting(held: Line, n: Tree): Line {
  const table = laterTable(n.period, n.monthEnd)
  const out = new Uint8Array(DAYS)
  const included = n.counting === 'day-included'
  let begun = -1
  // What holds on the first day there is holds since ever.
  if (held[0]) out[0] = 1
  for (let day = 0; day < DAYS; day += 1) {
    // `begun`: the first day of the unbroken days just before this one.
    if (day > 0 && !held[day - 1]) begun = -1
    else if (day > 0 && begun < 0) begun = day - 1
    const first = included ? (held[day] ? (begun < 0 ? day : begun) : -1) : begun
    if (first < 0) continue
    const enough = first === 0 ? 0 : (table[first] as number) + (n.comparison === '>' ? 1 : 0)
    if (enough <= day + (included ? 1 : 0)) out[day] = 1
  }
  return out
}

function accumulated(held: Line, extra: number, n: Tree): Line {
  const before = new Int32Array(DAYS + 1)
  for (let day = 0; day < DAYS; day += 1) before[day + 1] = (before[day] as number) + (held[day] as number)
  const back = earlierTable(n.period)
  const windows = n.window === 'all-time' ? undefined : earlierTable(n.window)
  const out = new Uint8Array(DAYS)
  let reached = false
  for (let day = 1; day < DAYS; day += 1) {
    const count = (before[day] as number) - (before[windows ? (windows[day] as number) : 0] as number)
    // Where the period reaches back before the first day there is, it is not over.
    const enough = (back[day] as number) > 0 && count >= day - (back[day] as number) + extra
    if (!windows) {
      if (enough && held[day - 1]) reached = true
      out[day] = reached ? 1 : 0
    } else out[day] = enough ? 1 : 0
  }
  return out
}

function longest(held: Line, extra: number, n: Tree): Line {
  const same = n.period.months === n.window.months && n.period.days === n.window.days
  const out = new Uint8Array(DAYS)
  if (same && extra > 0) return out
  const ahead = laterTable(n.period, 'last-day')
  const windows = earlierTable(n.window)
  const breaks = new Int32Array(DAYS + 1)
  for (let day = 0; day < DAYS; day += 1) breaks[day + 1] = (breaks[day] as number) + (held[day] ? 0 : 1)
  let [start, good] = [1, -1]
  for (let day = 1; day < DAYS; day += 1) {
    // Each day from which the period fits before this one; the latest unbroken one decides.
    while (start < day && (ahead[start] as number) + extra <= day) {
      if (breaks[(ahead[start] as number) + extra] === breaks[start]) good = start
      start += 1
    }
    out[day] = good >= Math.max(1, windows[day] as number) ? 1 : 0
  }
  return out
}

function withinLast(held: Line, n: Tree): Line {
  const table = laterTable(n.period, n.monthEnd)
  const out = new Uint8Array(DAYS)
  let last = -1
  for (let day = 0; day < DAYS; day += 1) {
    if (held[day]) last = day
    out[day] = last >= 0 && (last === day || (table[last] as number) >= day) ? 1 : 0
  }
  return out
}
