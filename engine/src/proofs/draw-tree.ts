import {
  accumulates,
  all,
  always,
  amountOf,
  any,
  bounded,
  type Criterion,
  chosen,
  clause,
  dateFact,
  dayInYearOf,
  deadline,
  during,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  fixedDay,
  heldAt,
  is,
  isIfTold,
  judgement,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  latestOf,
  longestStretch,
  type MomentNode,
  never,
  not,
  notAfter,
  nthDay,
  numberIs,
  ofApplicant,
  openPoint,
  type Quantity,
  type Reduced,
  reading,
  reduced,
  reform,
  since,
  some,
  sum,
  sumsTo,
  withinLast,
} from '../authoring.ts'
import { mayBeEquallyLong } from '../days/add.ts'
import { daysInMonth, formatDay, parseDay } from '../days/day.ts'
import type { Period } from '../days/period.ts'
import { byVersion } from '../nodes/criterion/by-version.ts'
import type { Not } from '../nodes/criterion/not.ts'
import { holidays } from './holidays.ts'
import type { Random } from './random.ts'
import { CODES, type Field, type ListSchema, type Schema } from './schema.ts'

/** What a tree may be made of. */
export interface TreeLimits {
  readonly depth: number
  /** Deadlines that pause while a criterion holds. Left out where a naive reading of unknown pauses is not to be had. */
  readonly pauses: boolean
  /** Moments with limits. Left out where completions could contradict the limits. */
  readonly bounds: boolean
  /** The same tree with the operands of every operator for which the order says nothing turned round. */
  readonly reversed?: boolean
}

/** The open points of the trees, settled: the person belongs to the group, or does not. */
export type SettledPoints = ReadonlyMap<string, boolean>

export const READINGS = ['reading-1', 'reading-2'] as const
export const JUDGEMENTS = ['judgement-1', 'judgement-2'] as const
export const OPEN_POINTS = ['point-1', 'point-2'] as const
export const REFORM = 'reform-1'

/**
 * Draws a well-formed tree. The same seed draws the same tree; with `settled`, open points are replaced by what they
 * come to, everything else staying as it was.
 */
export class TreeDrawer {
  private readonly random: Random
  private readonly schema: Schema
  private readonly limits: TreeLimits
  private readonly settled: SettledPoints | undefined
  private clauses = 0

  constructor(random: Random, schema: Schema, limits: TreeLimits, settled?: SettledPoints) {
    this.random = random
    this.schema = schema
    this.limits = limits
    this.settled = settled
  }

  criterion(depth = this.limits.depth, row?: ListSchema): Criterion {
    if (depth <= 0) return this.leaf(row)
    const { random } = this
    const inner = () => this.criterion(depth - 1, row)
    switch (random.between(0, 21)) {
      case 0:
      case 1:
        return all(...this.operands(inner))
      case 2:
      case 3:
        return any(...this.operands(inner))
      case 4:
        return not(inner())
      case 5: {
        this.clauses += 1
        return clause(`clause-${this.clauses}`, 'source', inner())
      }
      case 6:
        return heldAt(this.moment(depth - 1, row), inner())
      case 7:
        return lasting(inner(), random.pick(['>=', '>']), this.period(), {
          counting: random.pick(['days-before', 'day-included']),
          monthEnd: random.pick(['last-day', 'next-day']),
        })
      case 8:
        return random.chance(0.5)
          ? accumulates(inner(), this.comparison(), this.period(), 'all-time')
          : accumulates(inner(), this.comparison(), ...this.periodAndWindow())
      case 9:
        return longestStretch(inner(), this.comparison(), ...this.periodAndWindow())
      case 10:
        return withinLast(this.period(), inner(), random.pick(['last-day', 'next-day']))
      case 11:
        return sumsTo(this.quantity(row), this.comparison(), random.pick([0.5, 1, 2, 30, 100, 250, 500]))
      case 12:
      case 13:
      case 14:
      case 15: {
        const list = this.listIn(row)
        return list ? some(list.name, this.criterion(depth - 1, list), toldOf(list)) : this.leaf(row)
      }
      case 16: {
        const id = random.pick(OPEN_POINTS)
        const guard = inner()
        const settled = this.settled?.get(id)
        if (settled === undefined) return openPoint(id, { source: 'source', guard })
        return all(guard, settled ? always : never)
      }
      case 17:
        return reading(random.pick(READINGS), [
          { id: 'a', source: 'source', that: inner() },
          { id: 'b', source: 'source', that: inner() },
        ])
      case 18:
        return reform(REFORM, { inForce: inner(), ifAdopted: inner() })
      case 19:
      case 20:
        return this.versions(depth, row)
      default:
        return row ? ofApplicant(this.criterion(depth - 1)) : inner()
    }
  }

  /** No two of them ask directly for the same fact: no law says "red and blue". */
  private operands(draw: () => Criterion): Criterion[] {
    const asked = new Set<string>()
    return this.several(() => {
      for (let tries = 0; ; tries += 1) {
        const drawn = draw()
        const leaf = drawn.kind === 'not' ? (drawn as Not).of : drawn
        const field = 'field' in leaf ? String(leaf.field) : undefined
        if (field !== undefined && asked.has(field) && tries < 20) continue
        if (field !== undefined) asked.add(field)
        return drawn
      }
    })
  }

  private several<T>(draw: () => T): T[] {
    const drawn = Array.from({ length: this.random.between(2, 3) }, draw)
    return this.limits.reversed ? drawn.reverse() : drawn
  }

  private leaf(row?: ListSchema): Criterion {
    const { random } = this
    switch (random.between(0, row ? 9 : 6)) {
      case 0:
      case 1: {
        const field = this.fieldIn(row, ['boolean', 'code'])
        if (!field) return always
        if (field.ifTold) return isIfTold(field.name, random.pick(CODES))
        if (field.kind === 'boolean') return is(field.name, random.chance(0.7))
        return random.chance(0.5) ? is(field.name, random.pick(CODES)) : is(field.name, 'red', 'green')
      }
      case 2: {
        const field = this.fieldIn(row, ['number'])
        return field ? this.numberIs(field.name) : since(this.moment(0, row))
      }
      case 3:
        return since(this.moment(random.between(0, 1), row))
      case 4:
        return fallsWithin(this.moment(0, row), this.range())
      case 5:
        return random.chance(0.6)
          ? this.order(row)
          : judgement(random.pick(JUDGEMENTS), { authority: 'authority', source: 'source' })
      case 6:
        return row ? this.during(row) : this.periodOf(this.listIn(row))
      default:
        return row ? this.during(row) : always
    }
  }

  /** A limit that some number of the range 0 to 4 reaches, and some other does not. */
  private numberIs(field: string): Criterion {
    const comparison = this.comparison()
    const limit = this.random.between(0, 3)
    return numberIs(field, comparison, comparison === '>=' || comparison === '<' ? limit + 1 : limit)
  }

  /** The order of two different moments. */
  private order(row?: ListSchema): Criterion {
    const first = this.moment(0, row)
    const second = this.moment(0, row)
    return notAfter(first, JSON.stringify(first) === JSON.stringify(second) ? fixedDay(this.day(1995, 2030)) : second)
  }

  private during(row: ListSchema): Criterion {
    return during({ absentFrom: row.absentFrom })
  }

  private periodOf(list: ListSchema | undefined): Criterion {
    if (!list) return never
    const within = this.during(list)
    const that = this.random.chance(0.5) ? within : all(within, is('c', this.random.pick(CODES)))
    return some(list.name, that, toldOf(list))
  }

  private versions(depth: number, row?: ListSchema): Criterion {
    const { random } = this
    const first = this.day(1990, 2005)
    const change = this.day(2006, 2025)
    const chosenBy = random.chance(0.5) ? 'day-asked-about' : this.moment(depth - 1, row)
    return byVersion('norm', chosenBy, [
      { id: 'v1', from: first, until: change, that: this.criterion(depth - 1, row) },
      {
        id: 'v2',
        from: change,
        ...(random.chance(0.5) ? { until: '2040-01-01' } : {}),
        that: this.criterion(depth - 1, row),
      },
    ])
  }

  moment(depth: number, row?: ListSchema): MomentNode {
    const { random } = this
    if (depth <= 0) return this.date(row)
    const inner = () => this.moment(depth - 1, row)
    const that = () => this.criterion(depth - 1, row)
    switch (random.between(0, 13)) {
      case 12:
        return dayInYearOf(inner(), random.pick(['01-01', '02-28', '08-01', '12-31']))
      case 13:
        return nthDay(this.count(row), that())
      case 0:
      case 1:
        return laterBy(inner(), this.period(), random.pick(['last-day', 'next-day']))
      case 2:
        return earlierOf(...this.several(inner))
      case 3:
        return laterOf(...this.several(inner))
      case 4:
        return firstTime(that())
      case 5:
        return lastTime(that())
      case 6:
        return chosen(inner(), [
          { when: that(), moment: inner() },
          { when: random.chance(0.5) ? always : that(), moment: inner() },
        ])
      case 7: {
        const list = this.listIn(row)
        if (!list) return inner()
        const of = random.chance(0.5) ? earliestOf : latestOf
        return of(list.name, this.moment(depth - 1, list), this.criterion(depth - 1, list))
      }
      case 8:
      case 9:
        return this.deadline(depth, row)
      case 10:
        if (!this.limits.bounds || row) return inner()
        return bounded(inner(), {
          ...(random.chance(0.7) ? { notBefore: inner() } : {}),
          ...(random.chance(0.7) ? { notAfter: inner() } : {}),
        })
      default:
        return fixedDay(this.day(1995, 2030))
    }
  }

  /** So many days, or fewer where the records of a list take some off. */
  private count(row?: ListSchema): number | Reduced {
    const { random } = this
    const list = this.listIn(row)
    if (!list || random.chance(0.5)) return random.between(0, 400)
    const field = this.fieldIn(row, ['boolean'])
    const reductions = Array.from({ length: random.between(1, 2) }, () => ({
      when: field && random.chance(0.7) ? is(field.name, random.chance(0.5)) : always,
      share: random.pick([1, 0.5]),
      least: random.pick([0, 20]),
    }))
    return reduced(random.between(20, 400), { list: list.name, field: 'amount', reductions })
  }

  private deadline(depth: number, row?: ListSchema): MomentNode {
    const { random } = this
    const working = random.chance(0.3)
    return deadline({
      start: this.moment(depth - 1, row),
      term: working ? { workingDays: random.between(1, 30) } : this.period(),
      ...(this.limits.pauses && random.chance(0.6) ? { pausedWhile: this.criterion(depth - 1, row) } : {}),
      monthEnd: random.pick(['last-day', 'next-day']),
      endOfTerm: random.pick(['as-is', 'next-working-day']),
      calendar: holidays,
    })
  }

  private date(row?: ListSchema): MomentNode {
    const { random } = this
    if (row && random.chance(0.1)) return dateFact('until', 'if-given')
    if (row && random.chance(0.5)) return dateFact(row.absentFrom === 'since-ever' ? 'on' : 'from', 'surely')
    const field = this.fieldIn(row, ['date', 'date-or-never'])
    if (!field) return row ? dateFact('on', 'surely') : fixedDay(this.day(1995, 2030))
    // A date that cannot be "never" surely happens; asking whether it does would be a question without a second answer.
    return dateFact(field.name, field.kind === 'date' ? 'surely' : 'maybe')
  }

  private quantity(row?: ListSchema): Quantity {
    const list = this.listIn(row)
    if (!list) return sum()
    const one = () => this.amount(list)
    if (!this.random.chance(0.3)) return one()
    const drawn = [one(), one()]
    return sum(...(this.limits.reversed ? drawn.reverse() : drawn))
  }

  private amount(list: ListSchema): Quantity {
    const { random } = this
    const window = random.chance(0.7) ? this.window() : ('all-time' as const)
    const where = random.chance(0.5) ? always : is('c', random.pick(CODES))
    const times = random.pick([1, 1, 0.5, 2])
    const byAmount = { field: 'amount', daysPerUnit: list.daysPerUnit, ...(random.chance(0.5) ? { most: 400 } : {}) }
    switch (random.between(0, 3)) {
      case 0: {
        const amount = random.chance(0.6) ? ({ each: 1 } as const) : ({ daysOfPeriod: true } as const)
        return amountOf(list.name, { where, times, window, amount, placed: { on: 'on' } })
      }
      case 1:
        return amountOf(list.name, { where, times, window, amount: byAmount, placed: { on: 'on' } })
      case 2:
        return amountOf(list.name, {
          where,
          times,
          window,
          amount: { daysOfPeriod: true },
          placed: { over: ['from', 'until'] },
        })
      default:
        return amountOf(list.name, { where, times, window, amount: byAmount, placed: { over: ['from', 'until'] } })
    }
  }

  private fieldIn(row: ListSchema | undefined, kinds: readonly Field['kind'][]): Field | undefined {
    const fields = (row ?? this.schema).fields.filter((field) => kinds.includes(field.kind))
    return fields.length === 0 ? undefined : this.random.pick(fields)
  }

  private listIn(row: ListSchema | undefined): ListSchema | undefined {
    return row ? row.nested : this.random.pick(this.schema.lists)
  }

  private comparison() {
    return this.random.pick(['>=', '>', '<=', '<'] as const)
  }

  private period(): Period {
    const { random } = this
    switch (random.between(0, 4)) {
      case 0:
        return { months: 0, days: random.pick([1, 7, 30, 90, 181, 365]) }
      case 1:
        return { months: random.between(1, 18), days: 0 }
      case 2:
        return { months: random.between(0, 13), days: random.between(1, 40) }
      default:
        return { months: 12 * random.pick([1, 1, 2, 3, 5]), days: 0 }
    }
  }

  private periodAndWindow(): readonly [Period, Period] {
    for (;;) {
      const [period, window] = [this.period(), this.window()]
      if (!mayBeEquallyLong(period, window)) return [period, window]
    }
  }

  private window(): Period {
    const { random } = this
    switch (random.between(0, 3)) {
      case 0:
        return { months: 0, days: random.pick([30, 365, 1000]) }
      case 1:
        return { months: random.between(1, 40), days: random.chance(0.2) ? random.between(1, 20) : 0 }
      default:
        return { months: 12 * random.pick([1, 2, 5, 10]), days: 0 }
    }
  }

  private range(): { from?: string; until?: string } {
    const { random } = this
    return {
      ...(random.chance(0.7) ? { from: this.day(1995, 2010) } : {}),
      ...(random.chance(0.7) ? { until: this.day(2011, 2030) } : {}),
    }
  }

  private day(first: number, last: number): string {
    return drawDay(this.random, first, last)
  }
}

function toldOf(list: ListSchema): 'maybe' | 'if-given' {
  return list.ifGiven ? 'if-given' : 'maybe'
}

/** A day, more often than chance at the end of a month, on a leap day or on the first of a month. */
export function drawDay(random: Random, first: number, last: number): string {
  const year = random.between(first, last)
  if (random.chance(0.1)) return formatDay(parseDay(`${year - (year % 4)}-02-29`) as number)
  const month = random.between(1, 12)
  const length = daysInMonth(year, month)
  const day = random.chance(0.3) ? random.pick([1, length, length - 1]) : random.between(1, length)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
