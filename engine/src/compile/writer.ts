import type { All } from '../nodes/criterion/all.ts'
import type { Always } from '../nodes/criterion/always.ts'
import type { Any } from '../nodes/criterion/any.ts'
import type { Applicant } from '../nodes/criterion/applicant.ts'
import type { ByVersion } from '../nodes/criterion/by-version.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { During } from '../nodes/criterion/during.ts'
import type { FallsWithin } from '../nodes/criterion/falls-within.ts'
import type { HeldAt } from '../nodes/criterion/held-at.ts'
import type { Is } from '../nodes/criterion/is.ts'
import type { Not } from '../nodes/criterion/not.ts'
import type { NotAfter } from '../nodes/criterion/not-after.ts'
import type { OpenPoint } from '../nodes/criterion/open-point.ts'
import type { Reform } from '../nodes/criterion/reform.ts'
import type { Since } from '../nodes/criterion/since.ts'
import type { Some } from '../nodes/criterion/some.ts'
import type { DateFact } from '../nodes/moment/date-fact.ts'
import type { EarlierOf } from '../nodes/moment/earlier-of.ts'
import type { FirstTime } from '../nodes/moment/first-time.ts'
import type { LaterBy } from '../nodes/moment/later-by.ts'
import type { Criterion, MomentNode, Node, Quantity } from '../nodes/node.ts'
import { childrenOf, criterionOperation, momentOperation } from '../nodes/operations.ts'
import { isToldOutsideClauses } from '../nodes/told-outside-clauses.ts'
import { ALL_DAYS, type IntervalSet, isAllDays, NO_DAYS, union, without } from '../timeline/interval-set.ts'
import { type Compiled, compiled } from './compiled.ts'

/** Whom a node is asked of: the applicant, or a record of one of the lists. */
type Where = 'applicant' | 'record'

/** What is asked of a node: what it is, or what that rests on. */
type What = 'value' | 'reasons'

interface Entry {
  readonly table: keyof Compiled
  readonly no: number
  readonly name: string
}

const TABLES: {
  readonly [what in What]: { readonly [is in 'criterion' | 'moment']: { readonly [where in Where]: keyof Compiled } }
} = {
  value: {
    criterion: { applicant: 'truthOfApplicant', record: 'truthInRecord' },
    moment: { applicant: 'momentOfApplicant', record: 'momentInRecord' },
  },
  reasons: {
    criterion: { applicant: 'reasonsOfApplicant', record: 'reasonsInRecord' },
    moment: { applicant: 'momentReasonsOfApplicant', record: 'momentReasonsInRecord' },
  },
}

const PREFIX = {
  value: { applicant: 'a', record: 'r' },
  reasons: { applicant: 'A', record: 'R' },
} as const

/** Operations cheaper than remembering what they came to. The same limit as in a run. */
const CHEAP = 3

/** Writes nodes as JavaScript functions, each once for each of the ways it is asked. */
export class Writer {
  readonly constants: unknown[] = []
  readonly entries: Entry[] = []
  private readonly written = new Set<string>()
  private readonly imported = new Map<string, string>()
  private readonly functions: string[] = []
  private readonly waiting: (() => void)[] = []

  /** Writes a tree as it is asked of the applicant. A quantity, such as a fee, stays with its operation. */
  root(node: Node): void {
    if ((node as Quantity).is === 'quantity') return
    if ((node as Criterion | MomentNode).is === 'criterion') {
      this.value(node as Criterion, 'applicant')
      this.reasons(node as Criterion, 'applicant')
    } else {
      this.value(node as MomentNode, 'applicant')
      this.reasons(node as MomentNode, 'applicant')
    }
    // A tree may be deep: what is met on the way waits until the function above it is written.
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) next()
  }

  /** The body of a function that returns all of them by name. Its parameters are the run time and `k`, the constants. */
  text(): string {
    const constants = this.constants.map((_, i) => `const k${i} = k[${i}]`)
    const names = this.entries.map(({ name }) => name)
    return ["'use strict'", ...constants, ...this.functions, `return { ${names.join(', ')} }`].join('\n')
  }

  private constant(value: unknown): string {
    const known = this.constants.indexOf(value)
    return `k${known >= 0 ? known : this.constants.push(value) - 1}`
  }

  /** The name of the function for a node, written now, waiting to be written, or compiled before. */
  private nameOf(what: What, node: Criterion | MomentNode, where: Where, write: (name: string) => string): string {
    const name = `${PREFIX[what][where]}${node.no}`
    const table = TABLES[what][node.is][where]
    const before = compiled[table][node.no]
    if (before) {
      const known = this.imported.get(name) ?? this.constant(before)
      this.imported.set(name, known)
      return known
    }
    if (!this.written.has(name)) {
      this.written.add(name)
      this.entries.push({ table, no: node.no, name })
      this.waiting.push(() => this.functions.push(write(name)))
    }
    return name
  }

  /** A call that gives the truth or the moment of a node for `row`. */
  private value(node: Criterion | MomentNode, where: Where, row = 'row'): string {
    if (node.kind === 'clause') return this.value((node as Clause).that, where, row)
    if (node.kind === 'applicant') return this.value((node as Applicant).of, 'applicant', 'run.applicant')
    const asked = node.cost < CHEAP ? 'record' : where
    return `${this.function(node, asked)}(run, ${row})`
  }

  /** The name of the function that gives the truth or the moment of a node. */
  private function(node: Criterion | MomentNode, where: Where): string {
    return this.nameOf('value', node, where, (name) => {
      const body = node.is === 'criterion' ? this.truth(node, where) : this.moment(node, where)
      if (where === 'record') return `function ${name}(run, row) {\n${body}\n}`
      return [
        `function ${name}_(run, row) {\n${body}\n}`,
        `function ${name}(run, row) {`,
        `const { results, rounds, round } = run.memory`,
        `if (rounds[${node.no}] === round) return results[${node.no}]`,
        `const value = ${name}_(run, row)`,
        `results[${node.no}] = value`,
        `rounds[${node.no}] = round`,
        `return value`,
        `}`,
      ].join('\n')
    })
  }

  private truth(node: Criterion, where: Where): string {
    switch (node.kind) {
      case 'always':
        return `return ${(node as Always).value ? 'TRUE' : 'FALSE'}`
      case 'clause':
        return `return ${this.value((node as Clause).that, where)}`
      case 'applicant':
        return `return ${this.value((node as Applicant).of, 'applicant', 'run.applicant')}`
      case 'is':
        return this.is(node as Is)
      case 'not':
        return `return not(${this.value((node as Not).of, where)})`
      case 'all':
        return this.joined((node as All).ready, where, 'TRUE', 'FALSE', 'and')
      case 'any':
        return this.joined((node as Any).ready, where, 'FALSE', 'TRUE', 'or')
      case 'some':
        return this.some(node as Some)
      case 'during': {
        const { from, until, absentFrom } = node as During
        return `return duringTruth(${field(from)}, ${field(until)}, ${JSON.stringify(absentFrom)}, run.knownOn)`
      }
      case 'since':
        return `return since(${this.value((node as Since).moment, where)})`
      case 'held-at': {
        const { moment, that } = node as HeldAt
        return [
          `const at = ${this.value(moment, where)}`,
          `return at.days.length === 0 ? FALSE : heldAtTruth(at, ${this.value(that, where)})`,
        ].join('\n')
      }
      case 'falls-within': {
        const { moment, ready } = node as FallsWithin
        return `return fallsWithinTruth(${this.value(moment, where)}, ${this.constant(ready)})`
      }
      case 'not-after': {
        const { first, second } = node as NotAfter
        return `return notAfterTruth(${this.value(first, where)}, ${this.value(second, where)})`
      }
      case 'open-point':
        return `return openPointTruth(${this.value((node as OpenPoint).guard, where)})`
      case 'reform': {
        const { id, inForce, ifAdopted } = node as Reform
        const adopted = `run.reforms.has(${JSON.stringify(id)})`
        return `return ${adopted} ? ${this.value(ifAdopted, where)} : ${this.value(inForce, where)}`
      }
      case 'by-version':
        return this.byVersion(node as ByVersion, where)
      default:
        return this.operation(node, where)
    }
  }

  private is({ field: path, values, ready, whereAbsent }: Is): string {
    const absent = whereAbsent === 'false' ? 'FALSE' : 'UNKNOWN'
    const hit = ready
      ? `${this.constant(ready)}.has(fact)`
      : values.map((value) => `fact === ${JSON.stringify(value)}`).join(' || ') || 'false'
    return [
      `const fact = ${field(path)}`,
      `if (fact === undefined) return ${absent}`,
      `return ${hit} ? TRUE : FALSE`,
    ].join('\n')
  }

  private joined(of: readonly Criterion[], where: Where, neutral: string, final: string, join: string): string {
    const [first, ...others] = of
    if (!first) return `return ${neutral}`
    const lines = [`let result = ${this.value(first, where)}`, `if (result === ${final}) return ${final}`]
    others.forEach((each, i) => {
      lines.push(
        `const t${i} = ${this.value(each, where)}`,
        `if (t${i} !== ${neutral}) {`,
        `result = result === ${neutral} ? t${i} : ${join}(result, t${i})`,
        `if (result === ${final}) return ${final}`,
        `}`,
      )
    })
    return [...lines, 'return result'].join('\n')
  }

  private some({ list, that, whereAbsent }: Some): string {
    const each = (row: string) => this.value(that, 'record', row)
    return [
      `const rows = ${field(list)}`,
      `if (rows === undefined) return ${whereAbsent === 'empty' ? 'FALSE' : 'UNKNOWN'}`,
      `if (rows.length === 0) return FALSE`,
      `if (rows.length === 1) return ${each('rows[0]')}`,
      `return anyOf((row) => ${each('row')}, rows, 0, rows.length)`,
    ].join('\n')
  }

  private byVersion(node: ByVersion, where: Where): string {
    const { chosenBy, versions, ready } = node
    if (chosenBy === 'day-asked-about') return this.versionsByDay(node, where)
    const days = ready.days.map((each) => this.constant(each))
    const lines = [
      `const at = ${this.value(chosenBy, where)}`,
      `if (at.days.length === 0) return FALSE`,
      `const day = exactDay(at)`,
      // Nearly always the day is known, and lies in one version.
      ...versions.map(
        ({ that }, i) => `if (day !== undefined && has(${days[i]}, day)) return ${this.value(that, where)}`,
      ),
      this.operation(node, where),
    ]
    return lines.join('\n')
  }

  /** Each wording on the days of the versions that have it: several versions often share one. */
  private versionsByDay({ versions, ready }: ByVersion, where: Where): string {
    const daysOf = new Map<Criterion, IntervalSet>()
    versions.forEach(({ that }, i) => {
      daysOf.set(that, union(daysOf.get(that) ?? NO_DAYS, ready.days[i] as IntervalSet))
    })
    const uncovered = without(ALL_DAYS, ready.covered)
    const lines = [`let result = ${uncovered.length === 0 ? 'FALSE' : `truth([], ${this.constant(uncovered)})`}`]
    let i = 0
    for (const [that, days] of daysOf) {
      const value = this.value(that, where)
      if (isAllDays(days)) return `return ${value}`
      const own = this.constant(days)
      i += 1
      lines.push(
        `const t${i} = ${value}`,
        `if (t${i} !== FALSE) {`,
        `const own = truth(intersect(${own}, t${i}.surely), intersect(${own}, t${i}.possibly))`,
        `result = or(result, own)`,
        `}`,
      )
    }
    return [...lines, 'return result'].join('\n')
  }

  private moment(node: MomentNode, where: Where): string {
    switch (node.kind) {
      case 'date-fact': {
        const { field: path, happens } = node as DateFact
        if (happens === 'still-to-come') break
        const absent = momentOperation(node).evaluate(node, undefined as never, { at: '', fields: {} })
        return `return ${field(path)} ?? ${this.constant(absent)}`
      }
      case 'fixed-day':
        return `return ${this.constant(momentOperation(node).evaluate(node, undefined as never, undefined as never))}`
      case 'later-by': {
        const { moment, period, monthEnd } = node as LaterBy
        const move = `(day) => plus(day, ${this.constant(period)}, ${JSON.stringify(monthEnd)})`
        return `return mapDays(${this.value(moment, where)}, ${move})`
      }
      case 'earlier-of': {
        const [first, ...others] = (node as EarlierOf).of.map((each) => this.value(each, where))
        return `return ${others.reduce((before, each) => `earlierOf(${before}, ${each})`, first as string)}`
      }
      case 'first-time':
        return `return firstTimeMoment(${this.value((node as FirstTime).that, where)})`
    }
    return this.operation(node, where)
  }

  /** Leaves a node to its operation, which asks the run for what is below it: written out all the same. */
  private operation(node: Criterion | MomentNode, where: Where): string {
    for (const child of askedBelow(node)) this.value(child, 'list' in node ? 'record' : where)
    return `return ${this.constant(operationOf(node))}.evaluate(${this.constant(node)}, run, row)`
  }

  private operationTells(node: Criterion | MomentNode, where: Where): string {
    for (const child of askedBelow(node)) this.reasons(child, 'list' in node ? 'record' : where)
    const day = node.is === 'criterion' ? 'day, ' : ''
    return `${this.constant(operationOf(node))}.reasons(${this.constant(node)}, row, ${day}sink)`
  }

  /** A statement that tells why a criterion is what it is on `day`, or on what a moment rests. */
  private reasons(node: Criterion | MomentNode, where: Where, row = 'row', day = 'day'): string {
    if (node.kind === 'applicant') return this.reasons((node as Applicant).of, 'applicant', 'run.applicant', day)
    if (node.is === 'moment') {
      const telling = this.tellingMoment(node, where)
      // What is told of the applicant is told once: the sink keeps it, and comes back for it.
      if (where === 'applicant') return `sink.moment(${this.constant(node)}, ${row})`
      const tell = `${telling}(run, ${row}, sink)`
      return isToldOutsideClauses(node) ? tell : `if (sink.inClause) ${tell}`
    }
    if (node.kind === 'clause') {
      this.reasons((node as Clause).that, where)
      return `sink.criterion(${this.constant(node)}, ${row}, ${day})`
    }
    if (node.kind === 'always') return ''
    const tell = `${this.telling(node, where)}(run, ${row}, ${day}, sink)`
    return isToldOutsideClauses(node) ? tell : `if (sink.inClause) ${tell}`
  }

  private telling(node: Criterion, where: Where): string {
    return this.nameOf(
      'reasons',
      node,
      where,
      (name) => `function ${name}(run, row, day, sink) {\n${this.told(node, where)}\n}`,
    )
  }

  private tellingMoment(node: MomentNode, where: Where): string {
    return this.nameOf(
      'reasons',
      node,
      where,
      (name) => `function ${name}(run, row, sink) {\n${this.momentTold(node, where)}\n}`,
    )
  }

  private told(node: Criterion, where: Where): string {
    const at = (path: readonly string[]) =>
      where === 'applicant' ? JSON.stringify(`/${path.join('/')}`) : `row.at + ${JSON.stringify(`/${path.join('/')}`)}`
    switch (node.kind) {
      case 'is': {
        const { field: path, whereAbsent } = node as Is
        const tell = `sink.fact(${at(path)})`
        return whereAbsent === undefined ? tell : `if (${field(path)} !== undefined) ${tell}`
      }
      case 'during':
        return 'sink.fact(row.at)'
      case 'not':
        return this.reasons((node as Not).of, where)
      case 'all':
        return this.deciding((node as All).ready, where, (value) => `!has(${value}.possibly, day)`)
      case 'any':
        return this.deciding((node as Any).ready, where, (value) => `has(${value}.surely, day)`)
      case 'some': {
        const { list, that } = node as Some
        return [
          `const rows = ${field(list)}`,
          `if (rows === undefined) return`,
          `const held = heldRecord(rows, (run, row) => ${this.value(that, 'record')}, run, day)`,
          `if (held === undefined) return void sink.fact(${at(list)})`,
          `sink.fact(held.at)`,
          this.reasons(that, 'record', 'held'),
        ].join('\n')
      }
      case 'since':
        return this.reasons((node as Since).moment, where)
      case 'falls-within':
        return this.reasons((node as FallsWithin).moment, where)
      case 'open-point':
        return this.reasons((node as OpenPoint).guard, where)
      case 'held-at': {
        const { moment, that } = node as HeldAt
        return [
          `const at = ${this.value(moment, where)}`,
          this.reasons(moment, where),
          `const then = exactDay(at) ?? firstDay(at.days)`,
          `if (then <= day && at.days.length > 0) { ${this.reasons(that, where, 'row', 'then')} }`,
        ].join('\n')
      }
      case 'by-version':
        return this.versionTold(node as ByVersion, where)
      default:
        return this.operationTells(node, where)
    }
  }

  private versionTold(node: ByVersion, where: Where): string {
    const { chosenBy, versions, ready, norm } = node
    if (chosenBy === 'day-asked-about') {
      return versions
        .map(({ id, that }, i) => {
          const tell = `sink.version(${JSON.stringify(norm)}, ${JSON.stringify(id)}); ${this.reasons(that, where)}`
          return `if (has(${this.constant(ready.days[i])}, day)) { ${tell}; return }`
        })
        .join('\n')
    }
    return [
      `const at = ${this.value(chosenBy, where)}`,
      this.reasons(chosenBy, where),
      `const chosen = exactDay(at)`,
      ...versions.flatMap(({ id, that }, i) => {
        const days = this.constant(ready.days[i])
        return [
          `if (chosen === undefined ? intersect(at.days, ${days}).length > 0 : has(${days}, chosen)) {`,
          `sink.version(${JSON.stringify(norm)}, ${JSON.stringify(id)})`,
          `const held = ${this.value(that, where)}`,
          `if (has(held.surely, day) || !has(held.possibly, day)) { ${this.reasons(that, where)} }`,
          `}`,
        ]
      }),
    ].join('\n')
  }

  /** The first operand that decides alone; where none does, all of them together. */
  private deciding(of: readonly Criterion[], where: Where, decides: (value: string) => string): string {
    return [
      ...of.map((each) => `if (${decides(this.value(each, where))}) { ${this.reasons(each, where)}; return }`),
      ...of.map((each) => this.reasons(each, where)),
    ].join('\n')
  }

  private momentTold(node: MomentNode, where: Where): string {
    switch (node.kind) {
      case 'fixed-day':
        return ''
      case 'later-by':
        return this.reasons((node as LaterBy).moment, where)
      case 'earlier-of':
        return (node as EarlierOf).of.map((each) => this.reasons(each, where)).join('\n')
      default:
        return this.operationTells(node, where)
    }
  }
}

function operationOf(node: Criterion | MomentNode) {
  return node.is === 'criterion' ? criterionOperation(node) : momentOperation(node)
}

/** The criteria and moments right below a node. Quantities stay with their operations. */
function askedBelow(node: Node): readonly (Criterion | MomentNode)[] {
  return (childrenOf(node) as readonly (Criterion | MomentNode | Quantity)[]).flatMap((child) =>
    child.is === 'quantity' ? [] : [child],
  )
}

/** The fact under a path, `undefined` where it is not told. */
function field(path: readonly string[]): string {
  return path.reduce((row, step, i) => `${row}${i === 0 ? '' : '?'}.fields[${JSON.stringify(step)}]`, 'row')
}
