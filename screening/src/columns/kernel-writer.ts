import { BEGIN, type Criterion, childrenOf, type MomentNode, type Node, type Norm, parseDay } from '@parcours/engine'
import type { Table } from '../tables/index.ts'
import { NEVER_DAY, NO_DATE, UNKNOWN_DAY, VAGUE_DAY } from './cells.ts'
import { type Codes, type ColumnBlock, NO, type TableColumns, YES } from './column-block.ts'
import type { CriterionData, MomentData } from './node-data.ts'

/** A node that columns cannot answer; the interpreter takes its norm. */
export class NotInColumns extends Error {
  readonly node: string

  constructor(node: string) {
    super(`The columns have no ${node}.`)
    this.node = node
  }
}

/** What a criterion is on a day: false, true, or for the interpreter to say. */
const [F, T, U] = ['0', '1', '2']

/** Writes norms as JavaScript over one block of columns: three values a criterion, no object a person. */
export class KernelWriter {
  readonly constants: unknown[] = []
  /** Ids of the clauses, by the number that stands for each in the reasons. */
  readonly clauses: string[] = []
  private readonly block: ColumnBlock
  private readonly root: Table
  private readonly codes: Codes
  private readonly functions: string[] = []
  private readonly written = new Set<string>()
  private readonly tables: readonly TableColumns[]
  private readonly told = new Map<Node, boolean>()

  constructor(root: Table, block: ColumnBlock, codes: Codes) {
    this.root = root
    this.block = block
    this.codes = codes
    this.tables = [...block.tables.values()]
  }

  /** Adds a norm; gives the name of the function `(i) => outcome` that also tells reasons and value. Throws NotInColumns. */
  norm(norm: Norm): string {
    const name = `norm${this.functions.length}`
    const body = this.normBody(norm)
    this.functions.push(`function ${name}(i) {\n${body}\n}`)
    return name
  }

  text(names: readonly string[]): string {
    return [
      "'use strict'",
      ...this.constants.map((_, at) => `const k${at} = k[${at}]`),
      `let P = 0, pn = 0, sn = 0, VALUE = 0, LOST = 0, RN = 0, R0 = 0`,
      `const PT = new Int32Array(4096), S = new Int32Array(4096)`,
      HELPERS,
      ...this.functions,
      `const norms = [${names.join(', ')}]`,
      `return function run(count) {`,
      `RN = 0`,
      `for (let i = 0; i < count; i += 1) {`,
      `P += 1`,
      ...names.map((name, at) =>
        [
          `R0 = RN; VALUE = ${UNKNOWN_DAY}; LOST = 0`,
          `{ const said = LEFT[i] === 1 ? 2 : ${name}(i), outcome = LOST === 1 ? 2 : said, at = i * ${names.length} + ${at}`,
          `OUT[at] = outcome; VAL[at] = VALUE; if (outcome === 2) RN = R0; END_OF[at] = RN }`,
        ].join('\n'),
      ),
      `}`,
      `}`,
    ].join('\n')
  }

  private normBody(norm: Norm): string {
    if (norm.kind === 'criterion') {
      const root = norm.holdsWhen
      return [
        `const v = ${this.value(root, this.root, 'ON')}`,
        `if (v === 2) return 2`,
        this.tell(root, this.root, 'ON'),
        `return v`,
      ].join('\n')
    }
    const applies = [
      `const applies = ${this.value(norm.appliesWhen, this.root, 'ON')}`,
      `if (applies === 2) return 2`,
      `if (applies === 0) { ${this.tell(norm.appliesWhen, this.root, 'ON')}; return 0 }`,
    ]
    if (norm.kind === 'date') {
      return [
        ...applies,
        `const day = ${this.moment(norm.date, this.root)}`,
        `if (day === ${UNKNOWN_DAY}) return 2`,
        `if (day === ${NEVER_DAY}) { ${this.tellMoment(norm.date, this.root)}; return 0 }`,
        `VALUE = day`,
        this.tell(norm.appliesWhen, this.root, 'ON'),
        this.tellMoment(norm.date, this.root),
        `return 1`,
      ].join('\n')
    }
    const chooser = norm.chosenBy
    const amounts = norm.versions.map(({ body, from, until }) => {
      if (typeof body !== 'number') throw new NotInColumns('amount that is worked out')
      const last = until === undefined ? NEVER_DAY : (parseDay(until) ?? NEVER_DAY)
      const inside = `chosen >= ${parseDay(from) ?? BEGIN} && chosen < ${last}`
      return Number.isNaN(body) ? `if (${inside}) return 2` : `if (${inside}) { VALUE = ${body}; return 1 }`
    })
    return [
      ...applies,
      ...(chooser === 'day-asked-about'
        ? ['const chosen = ON']
        : [
            `const said = ${this.moment(chooser, this.root)}`,
            `if (said === ${UNKNOWN_DAY}) return 2`,
            `const chosen = said === ${NEVER_DAY} ? ON : said`,
          ]),
      this.tell(norm.appliesWhen, this.root, 'ON'),
      ...(chooser === 'day-asked-about'
        ? []
        : [`if (said !== ${NEVER_DAY}) { ${this.tellMoment(chooser, this.root)} }`]),
      ...amounts,
      `return 2`,
    ].join('\n')
  }

  private constant(value: unknown): string {
    const known = this.constants.indexOf(value)
    return `k${known >= 0 ? known : this.constants.push(value) - 1}`
  }

  private isRoot(table: Table): boolean {
    return table === this.root
  }

  private parameters(table: Table): string {
    return this.isRoot(table) ? 'i' : 'i, r'
  }

  private number(table: Table): number {
    return this.tables.findIndex((each) => each.table === table)
  }

  private columnsOf(table: Table): TableColumns {
    return this.block.tables.get(table.name) as TableColumns
  }

  /** The place of a column in the row at hand. */
  private cell(table: Table, field: readonly string[]): { readonly text: string; readonly kind: string } {
    const column = table.columns.find((each) => each.field.join('.') === field.join('.'))
    if (!column) throw new NotInColumns(`column ${field.join('.')} of ${table.name}`)
    const values = this.columnsOf(table).columns.get(column.name)
    return { text: `${this.constant(values)}[${this.isRoot(table) ? 'i' : 'r'}]`, kind: column.shape.kind }
  }

  private list(table: Table, field: readonly string[]): { inner: Table; known: string; from: string; until: string } {
    const inner = table.inner.find((each) => each.field.join('.') === field.join('.'))
    if (!inner) throw new NotInColumns(`table ${field.join('.')} of ${table.name}`)
    const columns = this.columnsOf(inner)
    const owner = this.isRoot(table) ? 'i' : 'r'
    const starts = this.constant(columns.starts)
    return {
      inner,
      known: `${this.constant(columns.known)}[${owner}] === 1`,
      from: `${starts}[${owner}]`,
      until: `${starts}[${owner} + 1]`,
    }
  }

  private function(prefix: string, node: Node, table: Table, parameters: string, body: () => string): string {
    const name = `${prefix}${node.no}_${this.number(table)}`
    if (!this.written.has(name)) {
      this.written.add(name)
      const at = this.functions.push('') - 1
      this.functions[at] = `function ${name}(${parameters}) {\n${body()}\n}`
    }
    return name
  }

  /** A call that gives what a criterion is on a day. */
  private value(node: Criterion, table: Table, day: string): string {
    const data = node as unknown as CriterionData
    if (data.kind === 'clause') return this.value(data.that, table, day)
    if (data.kind === 'applicant') return this.value(data.of, this.root, day)
    if (data.kind === 'reform') return this.value(data.inForce, table, day)
    if (data.kind === 'always') return data.value ? T : F
    const parameters = this.parameters(table)
    const name = this.function('v', node, table, `${parameters}, d`, () => this.valueBody(node, table))
    if (!this.isRoot(table) || node.cost < 6) return `${name}(${parameters}, ${day})`
    // What is asked of the applicant on the day asked about is asked again by other norms.
    const memo = this.function('m', node, table, 'i, d', () =>
      [
        `if (d !== ON) return ${name}(i, d)`,
        `if (${name}_p !== P) { ${name}_v = ${name}(i, d); ${name}_p = P }`,
        `return ${name}_v`,
        `}`,
        `let ${name}_p = 0, ${name}_v = 0`,
        `{`,
      ].join('\n'),
    )
    return `${memo}(i, ${day})`
  }

  private valueBody(node: Criterion, table: Table): string {
    const data = node as unknown as CriterionData
    switch (data.kind) {
      case 'all':
      case 'any':
        return this.joined(data.ready, table, data.kind === 'all')
      case 'not':
        return `const v = ${this.value(data.of, table, 'd')}\nreturn v === 2 ? 2 : 1 - v`
      case 'is':
        return this.is(data, table)
      case 'number-is': {
        const { text } = this.cell(table, data.field)
        return `const x = ${text}\nreturn x !== x ? 2 : x ${data.comparison} ${data.limit} ? 1 : 0`
      }
      case 'during':
        return this.during(data, table)
      case 'some': {
        const { inner, known, from, until } = this.list(table, data.list)
        return [
          `if (!(${known})) return ${data.whereAbsent === 'empty' ? F : U}`,
          `let found = 0`,
          `for (let r1 = ${from}, e = ${until}; r1 < e; r1 += 1) {`,
          `const v = ${this.inRow(this.value(data.that, inner, 'd'))}`,
          `if (v === 1) return 1`,
          `if (v === 2) found = 2`,
          `}`,
          `return found`,
        ].join('\n')
      }
      case 'since':
        return [
          `const at = ${this.moment(data.moment, table)}`,
          `return at === ${UNKNOWN_DAY} ? 2 : d >= at ? 1 : 0`,
        ].join('\n')
      case 'held-at':
        return [
          `const at = ${this.moment(data.moment, table)}`,
          `if (at === ${UNKNOWN_DAY}) return 2`,
          `if (d < at) return 0`,
          `return ${this.value(data.that, table, 'at')}`,
        ].join('\n')
      case 'falls-within': {
        const inside = pairs(data.ready).map(([from, until]) => `at >= ${from} && at < ${until}`)
        return [
          `const at = ${this.moment(data.moment, table)}`,
          `if (at === ${UNKNOWN_DAY}) return 2`,
          `return at !== ${NEVER_DAY} && (${inside.join(' || ') || 'false'}) ? 1 : 0`,
        ].join('\n')
      }
      case 'not-after':
        return [
          `const a = ${this.moment(data.first, table)}, b = ${this.moment(data.second, table)}`,
          `if (a === ${NEVER_DAY} || b === ${NEVER_DAY}) return 0`,
          `if (a === ${UNKNOWN_DAY} || b === ${UNKNOWN_DAY}) return 2`,
          `return a <= b ? 1 : 0`,
        ].join('\n')
      case 'open-point':
        return `return ${this.value(data.guard, table, 'd')} === 0 ? 0 : 2`
      case 'judgement':
        return 'return 2'
      case 'reading': {
        const [first, ...others] = data.options
        return [
          `const v = ${this.value((first as { that: Criterion }).that, table, 'd')}`,
          ...others.map(({ that }) => `if (v !== ${this.value(that, table, 'd')}) return 2`),
          `return v`,
        ].join('\n')
      }
      case 'by-version':
        return this.byVersion(data, table)
      case 'lasting':
        return this.lasting(data, table)
      case 'within-last':
        return this.overStretches(data.that, table, [
          `const reach = until >= END ? END : plus(until - 1, ${this.constant(data.period)}, ${JSON.stringify(data.monthEnd)}) + 1`,
          `if (from <= d && d < reach) held = 1`,
        ])
      case 'accumulates':
        return this.accumulates(data, table)
      case 'always':
      case 'applicant':
      case 'clause':
      case 'reform':
      case 'longest-stretch':
      case 'sums-to':
        throw new NotInColumns(data.kind)
    }
  }

  /** A call written for the row `r` made to ask of the row `r1`. */
  private inRow(call: string): string {
    return call.replaceAll('(i, r, ', '(i, r1, ').replaceAll('(i, r)', '(i, r1)')
  }

  private joined(of: readonly Criterion[], table: Table, isAll: boolean): string {
    const [neutral, final] = isAll ? ['1', '0'] : ['0', '1']
    const lines = [`let open = 0`]
    for (const each of of) {
      const call = this.value(each, table, 'd')
      lines.push(`{ const v = ${call}; if (v === ${final}) return ${final}; if (v === 2) open = 1 }`)
    }
    return [...lines, `return open === 1 ? 2 : ${neutral}`].join('\n')
  }

  private is({ field, values, whereAbsent }: Extract<CriterionData, { kind: 'is' }>, table: Table): string {
    const { text, kind } = this.cell(table, field)
    const wanted =
      kind === 'boolean'
        ? values.map((value) => (value === true ? YES : NO))
        : values.map((value) => this.codes.numberOf(value as string))
    const absent = `if (x === 0) return ${whereAbsent === 'false' ? F : U}`
    if (wanted.length <= 4) {
      return [
        `const x = ${text}`,
        absent,
        `return ${wanted.map((each) => `x === ${each}`).join(' || ') || 'false'} ? 1 : 0`,
      ].join('\n')
    }
    const hits = new Uint8Array(Math.max(...wanted) + 1)
    for (const each of wanted) hits[each] = 1
    return [`const x = ${text}`, absent, `return x < ${hits.length} ? ${this.constant(hits)}[x] : 0`].join('\n')
  }

  private during({ from, until, absentFrom }: Extract<CriterionData, { kind: 'during' }>, table: Table): string {
    const first = this.cell(table, from).text
    const last = this.cell(table, until).text
    return [
      `const from = ${first}, last = ${last}`,
      `if (from === ${NEVER_DAY}) return 0`,
      // A period still running has no last day; nor has one that is said never to end.
      `const ends = last !== ${UNKNOWN_DAY} && last !== ${NEVER_DAY}`,
      `if (ends && d > last) return 0`,
      absentFrom === 'since-ever'
        ? `return from === ${UNKNOWN_DAY} || d >= from ? 1 : 0`
        : `if (from === ${UNKNOWN_DAY}) return ends ? (d === last ? 1 : 2) : d >= KNOWN_ON ? 1 : 2\nreturn d >= from ? 1 : 0`,
    ].join('\n')
  }

  private byVersion(
    { chosenBy, versions, ready }: Extract<CriterionData, { kind: 'by-version' }>,
    table: Table,
  ): string {
    const day = chosenBy === 'day-asked-about' ? 'd' : 'at'
    const branches = versions.map(({ that }, i) => {
      const inside = pairs(ready.days[i] ?? []).map(([from, until]) => `${day} >= ${from} && ${day} < ${until}`)
      return `if (${inside.join(' || ') || 'false'}) return ${this.value(that, table, 'd')}`
    })
    if (chosenBy === 'day-asked-about') return [...branches, 'return 2'].join('\n')
    return [
      `const at = ${this.moment(chosenBy, table)}`,
      `if (at === ${NEVER_DAY}) return 0`,
      `if (at === ${UNKNOWN_DAY}) return 2`,
      ...branches,
      'return 2',
    ].join('\n')
  }

  /** Goes through the stretches on which a criterion holds, `from` to `until`, with `held` for the answer. */
  private overStretches(that: Criterion, table: Table, lines: readonly string[], result = 'held'): string {
    return [
      `const s0 = sn, n = ${this.stretches(that, table)}`,
      `if (n < 0) return 2`,
      `let held = 0`,
      `for (let s = s0; s < s0 + n; s += 2) {`,
      `const from = S[s], until = S[s + 1]`,
      ...lines,
      `}`,
      `sn = s0`,
      `return ${result}`,
    ].join('\n')
  }

  private lasting(data: Extract<CriterionData, { kind: 'lasting' }>, table: Table): string {
    const more = data.comparison === '>' ? ' + 1' : ''
    const period = `plus(from, ${this.constant(data.period)}, ${JSON.stringify(data.monthEnd)})${more}`
    const holds =
      data.counting === 'day-included'
        ? `d >= (from <= BEGIN ? BEGIN : reached - 1) && d < until`
        : `d >= reached && (until >= END || d <= until)`
    return this.overStretches(data.that, table, [
      `const reached = from <= BEGIN ? BEGIN : ${period}`,
      `if (${holds}) held = 1`,
    ])
  }

  private accumulates(data: Extract<CriterionData, { kind: 'accumulates' }>, table: Table): string {
    const extra = data.comparison === '>' || data.comparison === '<=' ? 1 : 0
    const { period, window } = data
    if (period.months === 0 && period.days + extra <= 0) throw new NotInColumns('accumulates of nothing')
    const answer = data.comparison === '>=' || data.comparison === '>' ? 'held' : '1 - held'
    const length = this.constant(period)
    if (window === 'all-time') {
      return this.overStretches(
        data.that,
        table,
        [
          // It is measured while the criterion holds; months differ, so some days before the end may already have done.
          `const last = d < until ? d : until`,
          `for (let t = last; t > from && t >= last - 8 && held === 0; t -= 1) {`,
          `if (count(s0, n, BEGIN, t) - (t - minus(t, ${length})) >= ${extra}) held = 1`,
          `}`,
        ],
        answer,
      )
    }
    return this.overStretches(
      data.that,
      table,
      [
        `if (s === s0 && count(s0, n, minus(d, ${this.constant(window)}), d) - (d - minus(d, ${length})) >= ${extra}) held = 1`,
      ],
      answer,
    )
  }

  /** A call that puts the stretches of a criterion on the stack and gives their number of edges; -1 where any is open. */
  private stretches(node: Criterion, table: Table): string {
    const parameters = this.parameters(table)
    const name = this.function('s', node, table, parameters, () =>
      [
        `const p0 = pn, s0 = sn`,
        `PT[pn++] = BEGIN`,
        this.points(node, table),
        `const p1 = pn`,
        `if (p1 > 3000 || s0 > 3000) { pn = p0; return -1 }`,
        `sort(p0, p1)`,
        `let was = 0`,
        `for (let k = p0; k < p1; k += 1) {`,
        `if (k > p0 && PT[k] === PT[k - 1]) continue`,
        `const v = ${this.value(node, table, 'PT[k]')}`,
        `if (v === 2) { pn = p0; sn = s0; return -1 }`,
        `if (v !== was) { S[sn++] = PT[k]; was = v }`,
        `}`,
        `if (was === 1) S[sn++] = END`,
        `pn = p0`,
        `return sn - s0`,
      ].join('\n'),
    )
    return `${name}(${parameters})`
  }

  /** Statements that put the days on which a criterion can change on the stack `PT`. */
  private points(node: Criterion, table: Table): string {
    const data = node as unknown as CriterionData
    switch (data.kind) {
      case 'clause':
        return this.points(data.that, table)
      case 'applicant':
        return this.points(data.of, this.root)
      case 'reform':
        return this.points(data.inForce, table)
      case 'open-point':
        return this.points(data.guard, table)
      case 'not':
        return this.points(data.of, table)
      case 'all':
      case 'any':
        return data.ready.map((each) => this.points(each, table)).join('\n')
      case 'reading':
        return data.options.map(({ that }) => this.points(that, table)).join('\n')
      case 'is':
      case 'number-is':
      case 'always':
      case 'judgement':
      case 'falls-within':
      case 'not-after':
        return ''
      case 'during':
        return [`point(${this.cell(table, data.from).text})`, `pointAfter(${this.cell(table, data.until).text})`].join(
          '\n',
        )
      case 'since':
        return `point(${this.moment(data.moment, table)})`
      case 'held-at':
        return `point(${this.moment(data.moment, table)})`
      case 'some': {
        const { inner, known, from, until } = this.list(table, data.list)
        const name = this.function('p', data.that, inner, 'i, r', () => this.points(data.that, inner))
        return `if (${known}) for (let r1 = ${from}, e = ${until}; r1 < e && pn < 3000; r1 += 1) ${name}(i, r1)`
      }
      case 'by-version': {
        const own = data.chosenBy === 'day-asked-about' ? data.ready.days.flat().map((day) => `point(${day})`) : []
        return [...own, ...data.versions.map(({ that }) => this.points(that, table))].join('\n')
      }
      case 'within-last':
      case 'lasting':
        return [
          `{ const q0 = pn`,
          this.points(data.that, table),
          `const q1 = pn`,
          `for (let q = q0; q < q1 && pn < 3000; q += 1) shifted(PT[q], ${this.constant(data.period)}, ${JSON.stringify(data.monthEnd)}) }`,
        ].join('\n')
      case 'accumulates':
      case 'longest-stretch':
      case 'sums-to':
        throw new NotInColumns(`change points of ${data.kind}`)
    }
  }

  /** A call that gives the day of a moment, that it never comes, or that it is not known to the day. */
  private moment(node: MomentNode, table: Table): string {
    const data = node as unknown as MomentData
    if (data.kind === 'fixed-day') return String(parseDay(data.day))
    if (data.kind === 'open-date') return String(UNKNOWN_DAY)
    if (data.kind === 'bounded') return this.moment(data.moment, table)
    const parameters = this.parameters(table)
    const name = this.function('t', node, table, parameters, () => this.momentBody(node, table))
    if (!this.isRoot(table) || node.cost < 6) return `${name}(${parameters})`
    const memo = this.function('n', node, table, 'i', () =>
      [
        `if (${name}_p !== P) { ${name}_v = ${name}(i); ${name}_p = P }`,
        `return ${name}_v`,
        `}`,
        `let ${name}_p = 0, ${name}_v = 0`,
        `{`,
      ].join('\n'),
    )
    return `${memo}(i)`
  }

  private momentBody(node: MomentNode, table: Table): string {
    const data = node as unknown as MomentData
    switch (data.kind) {
      case 'date-fact': {
        const absent = data.happens === 'if-given' ? NEVER_DAY : UNKNOWN_DAY
        return `const x = ${this.cell(table, data.field).text}\nreturn x === ${UNKNOWN_DAY} ? ${absent} : x`
      }
      case 'later-by':
        return [
          `const at = ${this.moment(data.moment, table)}`,
          `return at === ${UNKNOWN_DAY} || at === ${NEVER_DAY} ? at : plus(at, ${this.constant(data.period)}, ${JSON.stringify(data.monthEnd)})`,
        ].join('\n')
      case 'earlier-of':
      case 'later-of': {
        const less = data.kind === 'earlier-of' ? '<' : '>'
        return [
          `let best = ${NEVER_DAY}`,
          ...data.of.map((each) =>
            [
              `{ const at = ${this.moment(each, table)}`,
              `if (at === ${UNKNOWN_DAY}) return at`,
              `if (at !== ${NEVER_DAY} && (best === ${NEVER_DAY} || at ${less} best)) best = at }`,
            ].join('\n'),
          ),
          `return best`,
        ].join('\n')
      }
      case 'first-time':
        return this.firstTime(data.that, table)
      case 'chosen':
        return [
          `const at = ${this.moment(data.at, table)}`,
          `if (at === ${UNKNOWN_DAY} || at === ${NEVER_DAY}) return at`,
          ...data.cases.map(({ when, moment }) =>
            [
              `{ const v = ${this.value(when, table, 'at')}`,
              `if (v === 2) return ${UNKNOWN_DAY}`,
              `if (v === 1) return ${this.moment(moment, table)} }`,
            ].join('\n'),
          ),
          `return ${NEVER_DAY}`,
        ].join('\n')
      case 'of-records': {
        const { inner, known, from, until } = this.list(table, data.list)
        const less = data.which === 'earliest' ? '<' : '>'
        return [
          `if (!(${known})) return ${UNKNOWN_DAY}`,
          `let best = ${NEVER_DAY}`,
          `for (let r1 = ${from}, e = ${until}; r1 < e; r1 += 1) {`,
          `const at = ${this.inRow(this.moment(data.moment, inner))}`,
          `if (at === ${NEVER_DAY}) continue`,
          `if (at === ${UNKNOWN_DAY}) return at`,
          `const v = ${this.inRow(this.value(data.where, inner, 'at'))}`,
          `if (v === 2) return ${UNKNOWN_DAY}`,
          `if (v === 1 && (best === ${NEVER_DAY} || at ${less} best)) best = at`,
          `}`,
          `return best`,
        ].join('\n')
      }
      case 'deadline':
        return this.deadline(data, table)
      case 'bounded':
      case 'fixed-day':
      case 'open-date':
      case 'last-time':
      case 'nth-day':
      case 'day-in-year-of':
        throw new NotInColumns(data.kind)
    }
  }

  /** Looks for the first change after which it holds. Held since ever it has no first day that a register could hold. */
  private firstTime(that: Criterion, table: Table): string {
    return [
      `const p0 = pn`,
      `if (${this.value(that, table, 'BEGIN')} !== 0) return ${UNKNOWN_DAY}`,
      this.points(that, table),
      `const p1 = pn`,
      `if (p1 > 3000) { pn = p0; return ${UNKNOWN_DAY} }`,
      `sort(p0, p1)`,
      `for (let k = p0; k < p1; k += 1) {`,
      `const v = ${this.value(that, table, 'PT[k]')}`,
      `if (v !== 0) { const at = PT[k]; pn = p0; return v === 1 ? at : ${UNKNOWN_DAY} }`,
      `}`,
      `pn = p0`,
      `return ${NEVER_DAY}`,
    ].join('\n')
  }

  private deadline(data: Extract<MomentData, { kind: 'deadline' }>, table: Table): string {
    const { term, calendar, monthEnd, endOfTerm, pausedWhile } = data
    const end =
      'workingDays' in term
        ? `plusWorkingDays(at, ${term.workingDays}, ${this.constant(calendar)})`
        : `plus(at, ${this.constant(term)}, ${JSON.stringify(monthEnd)})`
    const paused = pausedWhile
      ? [
          `const s0 = sn, n = ${this.stretches(pausedWhile, table)}`,
          `if (n < 0) return ${UNKNOWN_DAY}`,
          `for (let s = s0; s < s0 + n; s += 2) if (S[s + 1] > at && S[s] <= end) { sn = s0; return ${UNKNOWN_DAY} }`,
          `sn = s0`,
        ]
      : []
    return [
      `const at = ${this.moment(data.start, table)}`,
      `if (at === ${UNKNOWN_DAY} || at === ${NEVER_DAY}) return at`,
      `const end = ${end}`,
      ...paused,
      endOfTerm === 'next-working-day' && calendar
        ? `return nextWorkingDay(end, ${this.constant(calendar)})`
        : `return end`,
    ].join('\n')
  }

  /** Whether a node has clauses below it, so that it has reasons to tell. */
  private tells(node: Node): boolean {
    const known = this.told.get(node)
    if (known !== undefined) return known
    const tells = node.kind === 'clause' || childrenOf(node).some((child) => this.tells(child))
    this.told.set(node, tells)
    return tells
  }

  /** Statements that note the clauses which decided a criterion on a day, as the interpreter names them. */
  private tell(node: Criterion, table: Table, day: string): string {
    if (!this.tells(node)) return ''
    const data = node as unknown as CriterionData
    if (data.kind === 'clause') return `reason(${this.clauseNumber(data.id)})`
    if (data.kind === 'applicant') return this.tell(data.of, this.root, day)
    if (data.kind === 'reform') return this.tell(data.inForce, table, day)
    const parameters = this.parameters(table)
    const name = this.function('w', node, table, `${parameters}, d`, () => this.tellBody(node, table))
    return `${name}(${parameters}, ${day})`
  }

  private clauseNumber(id: string): number {
    const known = this.clauses.indexOf(id)
    return known >= 0 ? known : this.clauses.push(id) - 1
  }

  private tellBody(node: Criterion, table: Table): string {
    const data = node as unknown as CriterionData
    switch (data.kind) {
      case 'not':
        return this.tell(data.of, table, 'd')
      case 'all':
      case 'any': {
        const decides = data.kind === 'all' ? F : T
        return [
          ...data.ready.map(
            // One before it that the columns do not know may be what the interpreter names: then the person is left.
            (each) =>
              [
                `{ const v = ${this.value(each, table, 'd')}`,
                `if (v === ${decides}) { ${this.tell(each, table, 'd')}; return }`,
                `if (v === 2) LOST = 1 }`,
              ].join('\n'),
          ),
          ...data.ready.map((each) => this.tell(each, table, 'd')),
        ].join('\n')
      }
      case 'since':
        return this.tellMoment(data.moment, table)
      case 'falls-within':
        return this.tellMoment(data.moment, table)
      case 'not-after':
        return [this.tellMoment(data.first, table), this.tellMoment(data.second, table)].join('\n')
      case 'open-point':
        return this.tell(data.guard, table, 'd')
      case 'reading':
        return this.tell((data.options[0] as { that: Criterion }).that, table, 'd')
      case 'held-at':
        return [
          this.tellMoment(data.moment, table),
          `const at = ${this.moment(data.moment, table)}`,
          `if (at <= d) { ${this.tell(data.that, table, 'at')} }`,
        ].join('\n')
      case 'by-version': {
        const day = data.chosenBy === 'day-asked-about' ? 'd' : 'at'
        const branches = data.versions.map(({ that }, i) => {
          const inside = pairs(data.ready.days[i] ?? []).map(
            ([from, until]) => `${day} >= ${from} && ${day} < ${until}`,
          )
          return `if (${inside.join(' || ') || 'false'}) { ${this.tell(that, table, 'd')}; return }`
        })
        if (data.chosenBy === 'day-asked-about') return branches.join('\n')
        return [
          `const at = ${this.moment(data.chosenBy, table)}`,
          this.tellMoment(data.chosenBy, table),
          ...branches,
        ].join('\n')
      }
      case 'accumulates':
      case 'always':
      case 'applicant':
      case 'clause':
      case 'during':
      case 'is':
      case 'judgement':
      case 'lasting':
      case 'number-is':
      case 'reform':
      case 'some':
      case 'within-last':
      case 'longest-stretch':
      case 'sums-to':
        throw new NotInColumns(`reasons of ${data.kind}`)
    }
  }

  private tellMoment(node: MomentNode, table: Table): string {
    if (!this.tells(node)) return ''
    const data = node as unknown as MomentData
    if (data.kind === 'bounded') return this.tellMoment(data.moment, table)
    const parameters = this.parameters(table)
    const name = this.function('x', node, table, parameters, () => this.tellMomentBody(node, table))
    return `${name}(${parameters})`
  }

  private tellMomentBody(node: MomentNode, table: Table): string {
    const data = node as unknown as MomentData
    switch (data.kind) {
      case 'later-by':
        return this.tellMoment(data.moment, table)
      case 'earlier-of':
      case 'later-of':
        return data.of.map((each) => this.tellMoment(each, table)).join('\n')
      case 'deadline':
        return this.tellMoment(data.start, table)
      case 'first-time':
        return [
          `const at = ${this.moment(node, table)}`,
          `if (at === ${NEVER_DAY}) { ${this.tell(data.that, table, 'KNOWN_ON')} }`,
          `else { ${this.tell(data.that, table, 'at')} }`,
        ].join('\n')
      case 'chosen':
        return [
          this.tellMoment(data.at, table),
          `const at = ${this.moment(data.at, table)}`,
          `if (at === ${NEVER_DAY}) return`,
          ...data.cases.map(({ when, moment }) =>
            [
              `if (${this.value(when, table, 'at')} === 1) {`,
              this.tell(when, table, 'at'),
              this.tellMoment(moment, table),
              `return }`,
            ].join('\n'),
          ),
        ].join('\n')
      case 'bounded':
      case 'date-fact':
      case 'fixed-day':
      case 'of-records':
      case 'open-date':
      case 'last-time':
      case 'nth-day':
      case 'day-in-year-of':
        throw new NotInColumns(`reasons of ${data.kind}`)
    }
  }
}

const HELPERS = `
function point(day) { if (day > ${VAGUE_DAY} && day < ${NO_DATE}) PT[pn++] = day }
function pointAfter(day) { if (day > ${VAGUE_DAY} && day < ${NO_DATE}) PT[pn++] = day + 1 }
function shifted(day, period, monthEnd) {
  if (day <= BEGIN || day >= END) return
  const later = plus(day, period, monthEnd), before = plus(day - 1, period, monthEnd)
  PT[pn++] = day + 1; PT[pn++] = later - 1; PT[pn++] = later; PT[pn++] = later + 1; PT[pn++] = before + 1
}
function sort(from, until) {
  for (let k = from + 1; k < until; k += 1) {
    const day = PT[k]
    let j = k - 1
    while (j >= from && PT[j] > day) { PT[j + 1] = PT[j]; j -= 1 }
    PT[j + 1] = day
  }
}
function count(s0, n, from, until) {
  let days = 0
  for (let s = s0; s < s0 + n; s += 2) {
    const a = S[s] > from ? S[s] : from, b = S[s + 1] < until ? S[s + 1] : until
    if (a < b) days += b - a
  }
  return days
}
function reason(clause) {
  for (let k = R0; k < RN; k += 1) if (REASONS[k] === clause) return
  REASONS[RN++] = clause
}
`

function pairs(edges: readonly number[]): readonly (readonly [from: number, until: number])[] {
  const out: (readonly [number, number])[] = []
  for (let i = 0; i < edges.length; i += 2) out.push([edges[i] as number, edges[i + 1] as number])
  return out
}
