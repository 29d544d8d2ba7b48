import {
  BEGIN,
  type Criterion,
  childrenOf,
  type Day,
  END,
  formatDay,
  type MomentNode,
  type Node,
  type Norm,
  type Period,
  parseDay,
} from '@parcours/engine'
import type { CriterionData, MomentData } from '../columns/node-data.ts'
import { type Column, type Table, unknownColumn } from '../tables/index.ts'
import type { Dialect, Listing, MappedDays, OverItem, Written } from './dialect.ts'
import { type DatePart, databaseName, NEVER, partName } from './row-fields.ts'

/** A node that SQL has no words for; the interpreter takes its norm. */
export class NotInSql extends Error {
  readonly node: string

  constructor(node: string) {
    super(`SQL has no ${node}.`)
    this.node = node
  }
}

/** A worked-out column of the row of a person, and how many rounds of columns it needs before it. */
export interface WorkedOut {
  readonly columns: readonly Written[]
  /** The column of days that each get a row of their own while this is worked out. */
  readonly apart?: string
  readonly says: string
  readonly round: number
}

/** Fields that are read of each table, by the name they have inside the query. */
export type FieldsRead = ReadonlyMap<Table, ReadonlyMap<string, { readonly column: Column; readonly part: DatePart }>>

/** What a norm comes to: whether it is met, its day or amount as text, and the clauses that decide. */
export interface NormSql {
  readonly met: string
  readonly value?: string
  /** Ids of the deciding clauses with blanks between, some perhaps twice. Absent where SQL cannot tell them. */
  readonly because?: string
}

/** Stands among clauses where others may decide as well. */
export const UNSURE = '?'

/** The day of a row where each day has a row of its own. */
const EACH_DAY = 's.each_day'

/** Where a criterion is asked: of the person, or of an item of a list; and on which day. */
interface Place {
  readonly table: Table
  readonly field: (name: string) => string
  /** How deep in lists; gives items names of their own. */
  readonly depth: number
}

/**
 * Writes norms as expressions over one row for each person, in which the rows of every table stand as lists. What is
 * used again (a clause, a date that follows, the stretches on which something holds) becomes a column of that row.
 */
export class SqlWriter {
  private readonly dialect: Dialect
  private readonly root: Table
  private readonly on: string
  private readonly knownOn: string
  private readonly read = new Map<Table, Map<string, { column: Column; part: DatePart }>>()
  private readonly lists = new Set<Table>()
  private readonly known = new Map<string, string>()
  private readonly made: WorkedOut[] = []
  private readonly names = new Set<string>()
  /** The round of each worked-out column. */
  private readonly rounds = new Map<string, number>()
  private readonly topics: string[] = []
  private readonly telling = new Map<Node, boolean>()
  private readonly person: Place

  constructor(root: Table, dialect: Dialect, asked: { readonly on: string; readonly knownOn: string }) {
    this.root = root
    this.dialect = dialect
    this.on = dialect.day(asked.on)
    this.knownOn = dialect.day(asked.knownOn)
    this.person = { table: root, field: (name) => `s.${name}`, depth: 0 }
  }

  get columns(): readonly WorkedOut[] {
    return this.made
  }

  get fieldsRead(): FieldsRead {
    return this.read
  }

  get listsRead(): ReadonlySet<Table> {
    return this.lists
  }

  /** Adds a norm. Throws NotInSql where a node has no words in SQL. */
  norm(norm: Norm): NormSql {
    this.topics.push(norm.id)
    try {
      const sql = this.normSql(norm)
      const because = this.because(norm)
      return { ...sql, ...(because === undefined ? {} : { because }) }
    } finally {
      this.topics.pop()
    }
  }

  private normSql(norm: Norm): NormSql {
    if (norm.kind === 'criterion') return { met: this.value(norm.holdsWhen, this.person, this.on) }
    const applies = this.column(norm.appliesWhen, 'applies', `whom ${norm.id} concerns`, () =>
      this.value(norm.appliesWhen, this.person, this.on),
    )
    if (norm.kind === 'date') {
      const day = this.column(norm.date, 'date', `the day of ${norm.id}`, () => this.moment(norm.date, this.person))
      return {
        met: `(${applies} AND ${day} < ${this.never})`,
        value: this.dialect.asText(day),
      }
    }
    const { chosenBy } = norm
    const chosen =
      chosenBy === 'day-asked-about'
        ? this.on
        : this.column(chosenBy, 'choice', `the day that chooses the wording of ${norm.id}`, () => {
            const said = this.moment(chosenBy, this.person)
            return `CASE WHEN ${said} = ${this.never} THEN ${this.on} ELSE ${said} END`
          })
    const amounts = norm.versions.map(({ body, from, until }) => {
      if (typeof body !== 'number') throw new NotInSql('amount that is worked out')
      const inside = [`${chosen} >= ${this.dialect.day(from)}`]
      if (until !== undefined) inside.push(`${chosen} < ${this.dialect.day(until)}`)
      return Number.isNaN(body) ? '' : `WHEN ${inside.join(' AND ')} THEN ${body}`
    })
    const amount = `CASE ${amounts.filter((each) => each !== '').join(' ')} END`
    const value = this.column(norm, 'amount', `the amount of ${norm.id}`, () => amount)
    return {
      met: `CASE WHEN ${applies} AND ${value} IS NULL THEN NULL ELSE ${applies} END`,
      value: this.dialect.asText(value),
    }
  }

  /** The clauses that decide a norm, as the interpreter names them. */
  private because(norm: Norm): string | undefined {
    try {
      if (norm.kind === 'criterion') return this.tell(norm.holdsWhen, this.on)
      const whom = this.tell(norm.appliesWhen, this.on)
      if (norm.kind === 'amount') {
        const { chosenBy } = norm
        if (chosenBy === 'day-asked-about') return whom
        const said = this.moment(chosenBy, this.person)
        const day = this.tellMoment(chosenBy)
        const applies = this.value(norm.appliesWhen, this.person, this.on)
        return this.together([whom, day && `CASE WHEN ${applies} AND ${said} <> ${this.never} THEN ${day} END`])
      }
      const day = this.tellMoment(norm.date)
      const at = this.moment(norm.date, this.person)
      const applies = this.value(norm.appliesWhen, this.person, this.on)
      return this.together([
        whom && `CASE WHEN NOT ${applies} OR ${at} <> ${this.never} THEN ${whom} END`,
        day && `CASE WHEN ${applies} THEN ${day} END`,
      ])
    } catch (error) {
      if (error instanceof NotInSql) return undefined
      throw error
    }
  }

  /** Text of clauses one after the other; those that tell nothing are NULL or undefined. */
  private together(parts: readonly (string | undefined)[]): string | undefined {
    const told = [...new Set(parts.filter((part) => part !== undefined))]
    return told.length < 2 ? told[0] : this.dialect.joined(told)
  }

  /** Whether a node has clauses below it, so that it has reasons to tell. */
  private tells(node: Node): boolean {
    const known = this.telling.get(node)
    if (known !== undefined) return known
    const tells = node.kind === 'clause' || childrenOf(node).some((child) => this.tells(child))
    this.telling.set(node, tells)
    return tells
  }

  /** The clauses that decide what a criterion is on a day; undefined where it has none. Of the person only. */
  private tell(node: Criterion, day: string): string | undefined {
    if (!this.tells(node)) return undefined
    const data = node as unknown as CriterionData
    if (data.kind === 'clause') return quoted(data.id)
    if (data.kind === 'applicant') return this.tell(data.of, day)
    if (data.kind === 'reform') return this.tell(data.inForce, day)
    const [name] = this.columnsFor(`${node.no} ${day}`, 'why', `clauses that decide: ${data.kind}`, (own) => [
      { name: own, sql: this.tellSql(data, day) ?? 'NULL' },
    ])
    return `s.${name}`
  }

  private tellSql(data: CriterionData, day: string): string | undefined {
    const holds = (node: Criterion) => this.value(node, this.person, day)
    switch (data.kind) {
      case 'not':
        return this.tell(data.of, day)
      case 'all':
      case 'any': {
        const none = this.dialect.asText('NULL')
        // One before the first that decides is not known here: the interpreter may know it, and name it instead.
        const deciding = data.ready.map((each) => {
          const decides = `WHEN ${data.kind === 'all' ? 'NOT ' : ''}${holds(each)} THEN ${this.tell(each, day) ?? none}`
          return `${decides} WHEN ${holds(each)} IS NULL THEN '${UNSURE}'`
        })
        const every = this.together(data.ready.map((each) => this.tell(each, day)))
        return `CASE ${deciding.join(' ')} ELSE ${every ?? none} END`
      }
      case 'since':
      case 'falls-within':
        return this.tellMoment(data.moment)
      case 'not-after':
        return this.together([this.tellMoment(data.first), this.tellMoment(data.second)])
      case 'open-point':
        return this.tell(data.guard, day)
      case 'reading':
        return this.tell((data.options[0] as { that: Criterion }).that, day)
      case 'held-at': {
        const at = this.momentColumn(data.moment, this.person)
        const that = this.tell(data.that, at)
        return this.together([this.tellMoment(data.moment), that && `CASE WHEN ${at} <= ${day} THEN ${that} END`])
      }
      case 'by-version': {
        const literal = /^DATE '(.*)'$/.exec(day)?.[1]
        const own = data.chosenBy === 'day-asked-about'
        if (own && literal !== undefined) {
          const at = parseDay(literal) as Day
          const found = data.versions.find((_, i) => isInside(data.ready.days[i] ?? [], at))
          return found && this.tell(found.that, day)
        }
        const at = data.chosenBy === 'day-asked-about' ? day : this.momentColumn(data.chosenBy, this.person)
        const told = data.versions.flatMap(({ that }, i) => {
          const clauses = this.tell(that, day)
          return clauses ? [`WHEN ${this.inStretches(at, data.ready.days[i] ?? [])} THEN ${clauses}`] : []
        })
        const chooser = data.chosenBy === 'day-asked-about' ? undefined : this.tellMoment(data.chosenBy)
        return this.together([chooser, told.length > 0 ? `CASE ${told.join(' ')} END` : undefined])
      }
      case 'accumulates':
      case 'always':
      case 'applicant':
      case 'clause':
      case 'during':
      case 'is':
      case 'judgement':
      case 'lasting':
      case 'longest-stretch':
      case 'number-is':
      case 'reform':
      case 'some':
      case 'sums-to':
      case 'within-last':
        throw new NotInSql(`reasons of ${data.kind}`)
    }
  }

  private tellMoment(node: MomentNode): string | undefined {
    if (!this.tells(node)) return undefined
    const data = node as unknown as MomentData
    if (data.kind === 'bounded') return this.tellMoment(data.moment)
    const [name] = this.columnsFor(node, 'why', `clauses that decide the day: ${data.kind}`, (own) => [
      { name: own, sql: this.tellMomentSql(node, data) ?? 'NULL' },
    ])
    return `s.${name}`
  }

  private tellMomentSql(node: MomentNode, data: MomentData): string | undefined {
    switch (data.kind) {
      case 'later-by':
        return this.tellMoment(data.moment)
      case 'earlier-of':
      case 'later-of':
        return this.together(data.of.map((each) => this.tellMoment(each)))
      case 'deadline':
        return this.tellMoment(data.start)
      case 'first-time': {
        const at = this.momentColumn(node, this.person)
        const none = this.dialect.asText('NULL')
        const [never, then] = [this.tell(data.that, this.knownOn) ?? none, this.tell(data.that, at) ?? none]
        return `CASE WHEN ${at} = ${this.never} THEN ${never} ELSE ${then} END`
      }
      case 'chosen': {
        const at = this.momentColumn(data.at, this.person)
        const none = this.dialect.asText('NULL')
        const cases = data.cases.map(({ when, moment }) => {
          const told = this.together([this.tell(when, at), this.tellMoment(moment)])
          return `WHEN ${this.value(when, this.person, at)} THEN ${told ?? none}`
        })
        return this.together([
          this.tellMoment(data.at),
          `CASE WHEN ${at} = ${this.never} THEN ${none} ${cases.join(' ')} END`,
        ])
      }
      case 'bounded':
      case 'date-fact':
      case 'day-in-year-of':
      case 'fixed-day':
      case 'last-time':
      case 'nth-day':
      case 'of-records':
      case 'open-date':
        throw new NotInSql(`reasons of ${data.kind}`)
    }
  }

  private get never(): string {
    return this.dialect.day(NEVER)
  }

  /** A column of the person's row: worked out once, read by its name. */
  private column(key: object, what: string, says: string, sql: () => string): string {
    const [name] = this.columnsFor(key, what, says, (own) => [{ name: own, sql: sql() }])
    return `s.${name}`
  }

  /** Several columns that belong together. Gives the name they have in common. */
  private columnsFor(
    key: object | string,
    what: string,
    says: string,
    write: (name: string) => readonly Written[],
    apart?: string,
  ): readonly [name: string] {
    const id = `${what} ${typeof key === 'string' ? key : numberOf(key)}`
    const before = this.known.get(id)
    if (before !== undefined) return [before]
    const name = this.nameFor(what)
    const columns = write(name)
    this.known.set(id, name)
    let round = apart === undefined ? 0 : (this.rounds.get(apart) as number)
    for (const { sql } of columns) {
      for (const [, used] of sql.matchAll(/\bs\.(\w+)/g)) round = Math.max(round, this.rounds.get(used as string) ?? 0)
    }
    for (const each of columns) this.rounds.set(each.name, round + 1)
    this.made.push({ columns, says, round: round + 1, ...(apart === undefined ? {} : { apart }) })
    return [name]
  }

  private nameFor(what: string): string {
    const topic = (this.topics.at(-1) ?? '')
      .split('/')
      .slice(-1)
      .join('')
      .replace(/[^a-z0-9]+/gi, '_')
      .slice(0, 32)
    const base = `${topic}_${what}`.toLowerCase()
    let name = base
    for (let count = 2; this.names.has(name); count += 1) name = `${base}_${count}`
    this.names.add(name)
    return name
  }

  private cell(place: Place, field: readonly string[], part: DatePart = 'day'): string {
    const column = this.columnOf(place.table, field)
    const name = partName(column, part)
    let own = this.read.get(place.table)
    if (!own) {
      own = new Map()
      this.read.set(place.table, own)
    }
    own.set(name, { column, part })
    return place.field(name)
  }

  private columnOf(table: Table, field: readonly string[]): Column {
    const column = table.columns.find((each) => each.field.join('.') === field.join('.'))
    if (!column) throw new NotInSql(`column ${field.join('.')} of ${table.name}`)
    return column
  }

  private list(place: Place, field: readonly string[]) {
    const inner = place.table.inner.find((each) => each.field.join('.') === field.join('.'))
    if (!inner) throw new NotInSql(`table ${field.join('.')} of ${place.table.name}`)
    this.lists.add(inner)
    const outer = place.table === this.root ? undefined : place
    const listing: Listing = { name: databaseName(inner) }
    const item = `r${place.depth + 1}`
    const over =
      (that: (inside: Place) => string): OverItem =>
      (read) =>
        that({ table: inner, field: read, depth: place.depth + 1 })
    return {
      inner,
      listing,
      item,
      unknown: place.field(unknownColumn(inner)),
      over,
      /** What says that an item belongs to the row at hand. */
      ours: (inside: Place) => (outer ? `${inside.field('row_no')} = ${outer.field('row_no')}` : undefined),
    }
  }

  /** What a criterion is on a day: a truth, NULL where it is not known. */
  private value(node: Criterion, place: Place, day: string): string {
    const data = node as unknown as CriterionData
    // Items keep the names of the lists they stand in: the day may be one of theirs.
    if (data.kind === 'applicant') return this.value(data.of, { ...this.person, depth: place.depth }, day)
    if (data.kind === 'reform') return this.value(data.inForce, place, day)
    if (data.kind === 'always') return data.value ? 'TRUE' : 'FALSE'
    if (data.kind === 'clause') {
      this.topics.push(data.id)
      const clause = this.isColumn(data.that, place, day)
        ? this.onDay(data.that, place, day, `clause ${data.id}`)
        : this.value(data.that, place, day)
      this.topics.pop()
      return clause
    }
    if (node.cost >= 6 && this.isColumn(node, place, day)) return this.onDay(node, place, day, data.kind)
    return this.valueSql(node, place, day)
  }

  /** Whether it is asked of the person on a day that is the same for all items. */
  private isColumn(node: Criterion, place: Place, day: string): boolean {
    return place.table === this.root && node.cost > 1 && day !== EACH_DAY && /^(DATE '[^']*'|s\.\w+)$/.test(day)
  }

  private onDay(node: Criterion, place: Place, day: string, says: string): string {
    const on = day === this.on ? '' : `, on the day ${day.replace('s.', '')}`
    const [name] = this.columnsFor(`${node.no} ${day}`, 'holds', `${says}${on}`, (own) => [
      { name: own, sql: this.valueSql(node, place, day) },
    ])
    return `s.${name}`
  }

  private valueSql(node: Criterion, place: Place, day: string): string {
    const data = node as unknown as CriterionData
    switch (data.kind) {
      case 'all':
      case 'any': {
        const word = data.kind === 'all' ? ' AND ' : ' OR '
        const of = data.ready.map((each) => this.value(each, place, day))
        return of.length === 0 ? (data.kind === 'all' ? 'TRUE' : 'FALSE') : `(${of.join(word)})`
      }
      case 'clause':
      case 'applicant':
      case 'reform':
      case 'always':
        return this.value(node, place, day)
      case 'not':
        return `(NOT ${this.value(data.of, place, day)})`
      case 'is':
        return this.is(data, place)
      case 'number-is':
        return `(${this.cell(place, data.field)} ${data.comparison} ${data.limit})`
      case 'during':
        return this.during(data, place, day)
      case 'some': {
        const { listing, item, unknown, over, ours } = this.list(place, data.list)
        const held = this.dialect.any(
          listing,
          item,
          over((inside) => {
            const belongs = ours(inside)
            const that = this.value(data.that, inside, day)
            return belongs ? `(${belongs} AND ${that})` : that
          }),
        )
        return `CASE WHEN ${unknown} THEN ${data.whereAbsent === 'empty' ? 'FALSE' : 'NULL'} ELSE ${held} END`
      }
      case 'since': {
        const range = this.range(data.moment, place)
        if (range) return `CASE WHEN ${day} >= ${range.last} THEN TRUE WHEN ${day} < ${range.first} THEN FALSE END`
        return `(${day} >= ${this.moment(data.moment, place)})`
      }
      case 'held-at': {
        const at = this.momentColumn(data.moment, place)
        return `CASE WHEN ${day} < ${at} THEN FALSE WHEN ${at} IS NULL THEN NULL ELSE ${this.value(data.that, place, at)} END`
      }
      case 'falls-within': {
        const at = this.moment(data.moment, place)
        return this.inStretches(at, data.ready)
      }
      case 'not-after': {
        const [a, b] = [this.moment(data.first, place), this.moment(data.second, place)]
        return `CASE WHEN ${a} = ${this.never} OR ${b} = ${this.never} THEN FALSE ELSE ${a} <= ${b} END`
      }
      case 'open-point':
        return `CASE WHEN NOT ${this.value(data.guard, place, day)} THEN FALSE END`
      case 'judgement':
        return 'CAST(NULL AS BOOLEAN)'
      case 'reading': {
        const options = data.options.map(({ that }) => this.value(that, place, day))
        return `CASE WHEN ${options.join(' AND ')} THEN TRUE WHEN NOT (${options.join(' OR ')}) THEN FALSE END`
      }
      case 'by-version':
        return this.byVersion(data, place, day)
      case 'lasting':
      case 'within-last':
        return this.within(node, data, place, day)
      case 'accumulates':
        return this.accumulates(data, place, day)
      case 'sums-to':
      case 'longest-stretch':
        throw new NotInSql(data.kind)
    }
  }

  private is({ field, values, whereAbsent }: Extract<CriterionData, { kind: 'is' }>, place: Place): string {
    const cell = this.cell(place, field)
    const wanted = values.map((value) => (typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : quoted(value)))
    const isOne =
      wanted.length === 0
        ? `(${cell} IS NULL AND NULL)`
        : wanted.length === 1
          ? `${cell} = ${wanted[0]}`
          : `${cell} IN (${wanted.join(', ')})`
    return whereAbsent === 'false' ? `COALESCE(${isOne}, FALSE)` : `(${isOne})`
  }

  private during(
    { from, until, absentFrom }: Extract<CriterionData, { kind: 'during' }>,
    place: Place,
    day: string,
  ): string {
    const [first, begun] = [this.cell(place, from, 'first'), this.cell(place, from, 'last')]
    const [ending, last] = [this.cell(place, until, 'first'), this.cell(place, until, 'last')]
    const running = `(${ending} IS NULL OR ${day} <= ${ending})`
    const branches = [`WHEN ${day} < ${first} OR ${day} > ${last} THEN FALSE`]
    if (absentFrom === 'since-ever') {
      branches.push(`WHEN (${begun} IS NULL OR ${day} >= ${begun}) AND ${running} THEN TRUE`)
    } else {
      branches.push(
        `WHEN ${day} >= ${begun} AND ${running} THEN TRUE`,
        // When it began nobody said: it was so on its last day, and while it goes on, since the facts were told.
        `WHEN ${begun} IS NULL AND (${ending} IS NULL OR ${ending} = ${this.never}) AND ${day} >= ${this.knownOn} THEN TRUE`,
        `WHEN ${begun} IS NULL AND ${day} = ${ending} AND ${ending} = ${last} THEN TRUE`,
      )
    }
    return `CASE ${branches.join(' ')} END`
  }

  private inStretches(day: string, edges: readonly number[]): string {
    const inside = pairs(edges).map(([from, until]) =>
      [
        ...(from > BEGIN ? [`${day} >= ${this.dayOf(from)}`] : []),
        until < END ? `${day} < ${this.dayOf(until)}` : `${day} < ${this.never}`,
      ].join(' AND '),
    )
    return inside.length === 0
      ? `CASE WHEN ${day} IS NOT NULL THEN FALSE END`
      : `(${inside.map((each) => `(${each})`).join(' OR ')})`
  }

  private dayOf(day: Day): string {
    return this.dialect.day(formatDay(day))
  }

  private byVersion(
    { chosenBy, versions, ready }: Extract<CriterionData, { kind: 'by-version' }>,
    place: Place,
    day: string,
  ): string {
    const literal = /^DATE '(.*)'$/.exec(day)?.[1]
    if (chosenBy === 'day-asked-about' && literal !== undefined) {
      const at = parseDay(literal) as Day
      const found = versions.findIndex((_, i) => isInside(ready.days[i] ?? [], at))
      return found < 0 ? 'CAST(NULL AS BOOLEAN)' : this.value((versions[found] as { that: Criterion }).that, place, day)
    }
    const at = chosenBy === 'day-asked-about' ? day : this.momentColumn(chosenBy, place)
    const branches = versions.map(
      ({ that }, i) => `WHEN ${this.inStretches(at, ready.days[i] ?? [])} THEN ${this.value(that, place, day)}`,
    )
    const never = chosenBy === 'day-asked-about' ? '' : `WHEN ${at} = ${this.never} THEN FALSE `
    return `CASE ${never}${branches.join(' ')} END`
  }

  /** On the stretches that a criterion has already held so long, or held not so long ago. */
  private within(
    node: Criterion,
    data: Extract<CriterionData, { kind: 'lasting' | 'within-last' }>,
    place: Place,
    day: string,
  ): string {
    const { known, listing } = this.reaches(node, data, place)
    const held = this.dialect.any(
      listing,
      `w${place.depth + 1}`,
      (read) => `(${day} >= ${read('from_day')} AND ${day} < ${read('until_day')})`,
    )
    return `CASE WHEN ${known} THEN ${held} END`
  }

  private reaches(
    node: Criterion,
    data: Extract<CriterionData, { kind: 'lasting' | 'within-last' }>,
    place: Place,
  ): { readonly known: string; readonly listing: Listing } {
    const stretches = this.stretches(data.that, place)
    const [begin, end] = [this.dayOf(BEGIN), this.dayOf(END)]
    const [from, until] = this.movedBy(data, begin, end)
    const [name] = this.columnsFor(node, 'reaches', `the days on which this holds: ${data.kind}`, (own) =>
      this.dialect.moved(stretches.listing, { name: own }, 'p', from, until),
    )
    return { known: stretches.known, listing: { name } }
  }

  private movedBy(
    data: Extract<CriterionData, { kind: 'lasting' | 'within-last' }>,
    begin: string,
    end: string,
  ): readonly [OverItem, OverItem] {
    const plus = (day: string) => this.dialect.plus(day, data.period, data.monthEnd)
    if (data.kind === 'within-last') {
      return [
        (read) => read('from_day'),
        (read) => {
          const last = this.dialect.addDays(read('until_day'), -1)
          return `CASE WHEN ${read('until_day')} >= ${end} THEN ${end} ELSE ${this.dialect.addDays(plus(last), 1)} END`
        },
      ]
    }
    const more = (data.comparison === '>' ? 1 : 0) - (data.counting === 'day-included' ? 1 : 0)
    return [
      (read) => {
        const reached = plus(read('from_day'))
        const moved = more === 0 ? reached : this.dialect.addDays(reached, more)
        return `CASE WHEN ${read('from_day')} <= ${begin} THEN ${begin} ELSE ${moved} END`
      },
      (read) =>
        data.counting === 'day-included'
          ? read('until_day')
          : `CASE WHEN ${read('until_day')} >= ${end} THEN ${end} ELSE ${this.dialect.addDays(read('until_day'), 1)} END`,
    ]
  }

  private accumulates(data: Extract<CriterionData, { kind: 'accumulates' }>, place: Place, day: string): string {
    const { comparison, period, window } = data
    const extra = comparison === '>' || comparison === '<=' ? 1 : 0
    if (period.months === 0 && period.days + extra <= 0) throw new NotInSql('accumulates of nothing')
    const { known, listing } = this.stretches(data.that, place)
    const enough = (from: string | undefined, until: string) => {
      const counted = this.dialect.total(listing, 'x', (read) => {
        const first = from === undefined ? read('from_day') : `GREATEST(${read('from_day')}, ${from})`
        return `GREATEST(0, ${this.dialect.daysBetween(first, `LEAST(${read('until_day')}, ${until})`)})`
      })
      return `${counted} - ${this.dialect.daysBetween(this.back(until, period), until)} >= ${extra}`
    }
    const held =
      window === 'all-time'
        ? this.dialect.any(listing, 'w', (read) => {
            // Later days of one stretch reach no less: each day counts one more, and the period ends no earlier.
            const last = `LEAST(${day}, ${read('until_day')})`
            return `(${day} > ${read('from_day')} AND ${enough(undefined, last)})`
          })
        : `(${enough(this.back(day, window), day)})`
    const answer = comparison === '>=' || comparison === '>' ? held : `NOT ${held}`
    return `CASE WHEN ${known} THEN ${answer} END`
  }

  private back(day: string, period: Period): string {
    return this.dialect.plus(day, period, 'last-day', true)
  }

  /** The stretches on which a criterion holds, and whether all of its days are known. Of the person only. */
  private stretches(node: Criterion, place: Place): { readonly known: string; readonly listing: Listing } {
    const seen = this.seen(node, place)
    const [known] = this.columnsFor(node, 'known', 'whether it is known on every day', (own) => {
      this.seen(node, place)
      return [{ name: own, sql: `(NOT ${this.dialect.any(seen, 'p', (read) => `${read('holds')} IS NULL`)})` }]
    })
    const [changes] = this.columnsFor(node, 'turns', 'the days on which it begins or ends', (own) => [
      { name: own, sql: this.dialect.changes(seen) },
    ])
    const [name] = this.columnsFor(node, 'stretches', 'the stretches on which it holds', (own) =>
      this.dialect.stretches({ name: changes, plain: true }, { name: own }, this.dayOf(END)),
    )
    return { known: `s.${known}`, listing: { name } }
  }

  /** The days on which a criterion can change, each with what it is from that day on. */
  private seen(node: Criterion, place: Place): Listing {
    if (place.table !== this.root) throw new NotInSql('stretches of days inside a list')
    const [days] = this.columnsFor(node, 'days', 'the days on which it can change', (own) => {
      const { scalars, mapped } = this.points(node, place)
      const begin = this.dayOf(BEGIN)
      return [{ name: own, sql: this.dialect.days([begin, ...new Set(scalars)], mapped, begin, this.dayOf(END)) }]
    })
    const listing: Listing = { name: days, plain: true }
    const { apart } = this.dialect
    const [name] = this.columnsFor(
      node,
      'seen',
      'what it is from each of those days on',
      (own) =>
        apart
          ? [{ name: own, sql: apart.gather(EACH_DAY, this.value(node, place, EACH_DAY)) }]
          : this.dialect.holding(listing, { name: own }, 'p', (read) => this.value(node, place, read('day'))),
      apart ? days : undefined,
    )
    return { name, columns: { day: days } }
  }

  private points(node: Criterion, place: Place): { readonly scalars: string[]; readonly mapped: MappedDays[] } {
    const scalars: string[] = []
    const mapped: MappedDays[] = []
    this.collect(node, place, {
      scalar: (day) => scalars.push(day),
      mapped: (days) => mapped.push(days),
      seen: new Set(),
    })
    return { scalars, mapped }
  }

  /** Goes through the days on which a criterion can change. */
  private collect(node: Criterion, place: Place, to: PointSink): void {
    const key = `${node.no} ${place.table.name}`
    if (to.seen.has(key)) return
    to.seen.add(key)
    const data = node as unknown as CriterionData
    switch (data.kind) {
      case 'clause':
        this.collect(data.that, place, to)
        return
      case 'applicant':
        this.collect(data.of, this.person, to)
        return
      case 'reform':
        this.collect(data.inForce, place, to)
        return
      case 'open-point':
        this.collect(data.guard, place, to)
        return
      case 'not':
        this.collect(data.of, place, to)
        return
      case 'all':
      case 'any':
        for (const each of data.ready) this.collect(each, place, to)
        return
      case 'reading':
        for (const { that } of data.options) this.collect(that, place, to)
        return
      case 'is':
      case 'number-is':
      case 'always':
      case 'judgement':
      case 'falls-within':
      case 'not-after':
        return
      case 'during': {
        for (const part of ['first', 'last'] as const) {
          this.point(place, to, (at) => this.cell(at, data.from, part))
          this.point(place, to, (at) => this.dialect.addDays(this.cell(at, data.until, part), 1))
        }
        return
      }
      case 'since': {
        this.point(place, to, (at) => this.range(data.moment, at)?.first ?? this.moment(data.moment, at))
        this.point(place, to, (at) => this.range(data.moment, at)?.last ?? this.moment(data.moment, at))
        return
      }
      case 'held-at':
        this.point(place, to, (at) => this.moment(data.moment, at))
        return
      case 'some': {
        const { inner, listing } = this.list(place, data.list)
        // Days of all rows of the inner table of this person: more days than needed change nothing.
        this.collect(data.that, { table: inner, field: () => listing.name, depth: 1 }, to)
        return
      }
      case 'by-version': {
        if (data.chosenBy === 'day-asked-about') for (const day of data.ready.days.flat()) to.scalar(this.dayOf(day))
        for (const { that } of data.versions) this.collect(that, place, to)
        return
      }
      case 'lasting':
      case 'within-last': {
        const { listing } = this.reaches(node, data, place)
        for (const edge of ['from_day', 'until_day']) {
          to.mapped({ listing, item: 'w', day: (read) => read(edge) })
        }
        return
      }
      case 'accumulates':
      case 'sums-to':
      case 'longest-stretch':
        throw new NotInSql(`days of change of ${data.kind}`)
    }
  }

  /** One day: of the person, or of every row of a list. */
  private point(place: Place, to: PointSink, day: (place: Place) => string): void {
    if (place.table === this.root) to.scalar(day(place))
    else {
      this.lists.add(place.table)
      to.mapped({
        listing: { name: databaseName(place.table) },
        item: 'r1',
        day: (field) => day({ table: place.table, field, depth: 1 }),
      })
    }
  }

  /** The first and the last day that a date known to the month or year may be; for a date told, or so long after it. */
  private range(node: MomentNode, place: Place): { readonly first: string; readonly last: string } | undefined {
    const data = node as unknown as MomentData
    if (data.kind === 'date-fact' && data.happens !== 'if-given') {
      return { first: this.cell(place, data.field, 'first'), last: this.cell(place, data.field, 'last') }
    }
    if (data.kind !== 'later-by') return undefined
    const range = this.range(data.moment, place)
    return (
      range && {
        first: this.later(range.first, data),
        last: this.later(range.last, data),
      }
    )
  }

  private later(day: string, { period, monthEnd }: Extract<MomentData, { kind: 'later-by' }>): string {
    return `CASE WHEN ${day} < ${this.never} THEN ${this.dialect.plus(day, period, monthEnd)} ELSE ${day} END`
  }

  /** A moment by a short name, where it is read more than once. */
  private momentColumn(node: MomentNode, place: Place): string {
    const data = node as unknown as MomentData
    if (data.kind === 'bounded') return this.momentColumn(data.moment, place)
    if (place.table !== this.root || data.kind === 'date-fact' || data.kind === 'fixed-day')
      return this.moment(node, place)
    return this.column(node, 'moment', data.kind, () => this.momentSql(node, place))
  }

  /** The day of a moment; NULL where it is not known to the day, and the day `never`. */
  private moment(node: MomentNode, place: Place): string {
    const data = node as unknown as MomentData
    if (data.kind === 'bounded') return this.moment(data.moment, place)
    if (place.table === this.root && node.cost > 1) return this.momentColumn(node, place)
    return this.momentSql(node, place)
  }

  private momentSql(node: MomentNode, place: Place): string {
    const data = node as unknown as MomentData
    switch (data.kind) {
      case 'fixed-day':
        return this.dialect.day(data.day)
      case 'open-date':
        return 'CAST(NULL AS DATE)'
      case 'date-fact': {
        const day = this.cell(place, data.field)
        if (data.happens !== 'if-given') return day
        return `CASE WHEN ${this.cell(place, data.field, 'first')} IS NULL THEN ${this.never} ELSE ${day} END`
      }
      case 'later-by':
        return this.later(this.moment(data.moment, place), data)
      case 'earlier-of':
      case 'later-of': {
        const days = data.of.map((each) => this.moment(each, place))
        const open = days.map((day) => `${day} IS NULL`).join(' OR ')
        const best =
          data.kind === 'earlier-of'
            ? `LEAST(${days.join(', ')})`
            : `COALESCE(GREATEST(${days.map((day) => `NULLIF(${day}, ${this.never})`).join(', ')}), ${this.never})`
        return days.length === 1 ? (days[0] as string) : `CASE WHEN ${open} THEN NULL ELSE ${best} END`
      }
      case 'first-time': {
        const seen = this.seen(data.that, place)
        const first = (holds: (holds: string) => string) =>
          this.dialect.extreme(
            'earliest',
            seen,
            'p',
            (read) => `CASE WHEN ${holds(read('holds'))} THEN ${read('day')} END`,
          )
        const [surely] = this.columnsFor(data.that, 'first', 'the first day on which it surely holds', (own) => [
          { name: own, sql: `COALESCE(${first((holds) => holds)}, ${this.never})` },
        ])
        const [doubtful] = this.columnsFor(data.that, 'doubt', 'the first day on which it is not known', (own) => [
          { name: own, sql: first((holds) => `${holds} IS NULL`) },
        ])
        // Held since ever, it has no first day that a register could hold.
        return `CASE WHEN s.${doubtful} < s.${surely} OR s.${surely} <= ${this.dayOf(BEGIN)} THEN NULL ELSE s.${surely} END`
      }
      case 'chosen': {
        const at = this.momentColumn(data.at, place)
        let rest = this.never
        for (const { when, moment } of [...data.cases].reverse()) {
          const then = this.moment(moment, place)
          rest = `CASE ${this.value(when, place, at)} WHEN TRUE THEN ${then} WHEN FALSE THEN ${rest} END`
        }
        return `CASE WHEN ${at} IS NULL OR ${at} = ${this.never} THEN ${at} ELSE ${rest} END`
      }
      case 'of-records': {
        const { listing, item, unknown, over, ours } = this.list(place, data.list)
        // A row whose day or whose part is not known stands for a day that no other can beat.
        const open = this.dialect.day(data.which === 'earliest' ? '0001-01-01' : '9999-12-30')
        const best = this.dialect.extreme(
          data.which,
          listing,
          item,
          over((inside) => {
            const at = this.moment(data.moment, inside)
            const where = this.value(data.where, inside, at)
            const own = `CASE WHEN ${at} IS NULL THEN ${open} WHEN ${at} = ${this.never} THEN NULL ELSE CASE ${where} WHEN TRUE THEN ${at} WHEN FALSE THEN NULL ELSE ${open} END END`
            const belongs = ours(inside)
            return belongs ? `CASE WHEN ${belongs} THEN ${own} END` : own
          }),
        )
        return `CASE WHEN ${unknown} THEN NULL ELSE NULLIF(COALESCE(${best}, ${this.never}), ${open}) END`
      }
      case 'deadline':
        return this.deadline(data, place)
      case 'bounded':
        return this.moment(node, place)
      case 'last-time':
      case 'day-in-year-of':
      case 'nth-day':
        throw new NotInSql(data.kind)
    }
  }

  private deadline(data: Extract<MomentData, { kind: 'deadline' }>, place: Place): string {
    const { term, monthEnd, endOfTerm, pausedWhile } = data
    if ('workingDays' in term || endOfTerm === 'next-working-day') throw new NotInSql('term in working days')
    const at = this.momentColumn(data.start, place)
    const end = this.dialect.plus(at, term, monthEnd)
    if (!pausedWhile) return `CASE WHEN ${at} < ${this.never} THEN ${end} ELSE ${at} END`
    const { known, listing } = this.stretches(pausedWhile, place)
    const paused = this.dialect.any(
      listing,
      'w',
      (read) => `(${read('until_day')} > ${at} AND ${read('from_day')} <= ${end})`,
    )
    // A term that stood still ends later: for the interpreter to say.
    return `CASE WHEN ${at} = ${this.never} THEN ${at} WHEN ${known} AND NOT ${paused} THEN ${end} END`
  }
}

interface PointSink {
  scalar(day: string): void
  mapped(days: MappedDays): void
  readonly seen: Set<string>
}

const numbers = new WeakMap<object, number>()
let given = 0

function numberOf(key: object): string {
  if ('no' in key) return String((key as Node).no)
  let number = numbers.get(key)
  if (number === undefined) {
    given += 1
    number = given
    numbers.set(key, number)
  }
  return `norm ${number}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function isInside(edges: readonly number[], at: Day): boolean {
  return pairs(edges).some(([from, until]) => at >= from && at < until)
}

function pairs(edges: readonly number[]): readonly (readonly [from: number, until: number])[] {
  const out: (readonly [number, number])[] = []
  for (let i = 0; i < edges.length; i += 2) out.push([edges[i] as number, edges[i + 1] as number])
  return out
}
