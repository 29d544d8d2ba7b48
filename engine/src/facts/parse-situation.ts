import { type Day, parseDay } from '../days/day.ts'
import { daysMeantBy } from '../days/imprecise-date.ts'
import type { ErrorCode } from '../errors/codes.ts'
import { EngineError, type Issue, type IssueData } from '../errors/engine-error.ts'
import { firstDay, lastDay } from '../timeline/interval-set.ts'
import { type Moment, NEVER } from '../timeline/moment.ts'
import { blankFieldsOf } from './blank-fields.ts'
import type { InformationConcept, ListShape, RecordShape, Shape } from './concept.ts'
import type { Fact, Row } from './row.ts'

/** The facts of one person, read and checked. `facts` is what the engine evaluates; `given` is what was sent. */
export interface Situation {
  readonly facts: Row
  readonly given: unknown
}

export type ParseResult =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Reads a situation (`situation.md`: nothing required, absent = unknown, unknown keys refused).
 * Throws an EngineError that lists every issue with its JSON pointer.
 */
export function parseSituation(concepts: readonly InformationConcept[], given: unknown): Situation {
  const result = safeParseSituation(concepts, given)
  if (!result.ok) throw new EngineError(result.issues)
  return result.situation
}

const roots = new WeakMap<readonly InformationConcept[], RecordShape>()

/** The shape of a whole situation. */
export function situationShape(concepts: readonly InformationConcept[]): RecordShape {
  let shape = roots.get(concepts)
  if (!shape) {
    shape = { kind: 'record', fields: Object.fromEntries(concepts.map((concept) => [concept.id, concept.shape])) }
    roots.set(concepts, shape)
  }
  return shape
}

/** As `parseSituation`, but returns the issues. */
export function safeParseSituation(concepts: readonly InformationConcept[], given: unknown): ParseResult {
  if (!isObject(given)) {
    return { ok: false, issues: [{ code: 'SITUATION_NOT_AN_OBJECT', path: '', data: { found: typeName(given) } }] }
  }
  const reader = new Reader()
  const facts = reader.record(situationShape(concepts), given, '')
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues }
  return { ok: true, situation: { facts, given } }
}

const EARLIEST: Day = parseDay('1850-01-01') as Day
const LATEST: Day = parseDay('2260-01-01') as Day

class Reader {
  readonly issues: Issue[] = []

  record(shape: RecordShape, given: Record<string, unknown>, at: string): Row {
    const fields = blankFieldsOf(shape)
    for (const key of Object.keys(given)) {
      const own = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
      const path = `${at}/${escapePointer(key)}`
      if (!own) {
        this.issue('FACT_UNKNOWN_KEY', path, { expected: Object.keys(shape.fields) })
        continue
      }
      const fact = this.fact(own, given[key], path)
      if (fact !== undefined) fields[key] = fact
    }
    return { at, fields }
  }

  private fact(shape: Shape, given: unknown, path: string): Fact | undefined {
    switch (shape.kind) {
      case 'record':
        if (!isObject(given)) return this.wrongType(path, 'object', given)
        return this.record(shape, given, path)
      case 'list':
        return this.list(shape, given, path)
      case 'date':
        if (shape.orNever && given === 'never') return NEVER
        return this.date(given, path)
      case 'boolean':
        return typeof given === 'boolean' ? given : this.wrongType(path, 'true or false', given)
      case 'number':
        if (typeof given !== 'number' || !Number.isFinite(given)) return this.wrongType(path, 'number', given)
        if (given < shape.least || given > shape.most || (shape.whole && !Number.isInteger(given))) {
          const { least, most, unit } = shape
          return this.issue('FACT_NUMBER_OUT_OF_RANGE', path, { least, most, unit, whole: shape.whole ?? false })
        }
        return given
      case 'code': {
        if (typeof given !== 'string') return this.wrongType(path, 'text', given)
        const code = shape.aliases && Object.hasOwn(shape.aliases, given) ? (shape.aliases[given] as string) : given
        if (!shape.values.includes(code)) return this.issue('FACT_INVALID_CODE', path, { expected: shape.values })
        return code
      }
      case 'text':
        if (typeof given !== 'string') return this.wrongType(path, 'text', given)
        if (!new RegExp(shape.pattern, 'u').test(given) || (shape.known && !shape.known.has(given))) {
          return this.issue('FACT_INVALID_CODE', path, { expected: [shape.names] })
        }
        return given
    }
  }

  private list(shape: ListShape, given: unknown, path: string): readonly Row[] | undefined {
    if (!Array.isArray(given)) return this.wrongType(path, 'list', given)
    const rows: Row[] = []
    given.forEach((each, i) => {
      if (!isObject(each)) {
        this.wrongType(`${path}/${i}`, 'object', each)
        return
      }
      const row = this.record(shape.of, each, `${path}/${i}`)
      for (const [from, until] of shape.periods ?? []) this.period(row, from, until)
      rows.push(row)
    })
    return rows
  }

  /** A last day before the first one, however either is read, is a slip of the pen. */
  private period(row: Row, from: string, until: string): void {
    const [first, last] = [row.fields[from] as Moment | undefined, row.fields[until] as Moment | undefined]
    if (first && last && first.days.length > 0 && last.days.length > 0 && lastDay(last.days) < firstDay(first.days)) {
      this.issue('FACT_PERIOD_REVERSED', `${row.at}/${until}`, { from, until })
    }
  }

  private date(given: unknown, path: string): Moment | undefined {
    if (typeof given !== 'string') return this.wrongType(path, 'date', given)
    const range = daysMeantBy(given)
    if (!range) return this.issue('FACT_INVALID_DATE', path)
    if (range.first < EARLIEST || range.last >= LATEST) return this.issue('FACT_DATE_OUT_OF_RANGE', path)
    return { days: [range.first, range.last + 1], surely: true }
  }

  private wrongType(path: string, expected: string, given: unknown): undefined {
    return this.issue('FACT_WRONG_TYPE', path, { expected, found: typeName(given) })
  }

  private issue(code: ErrorCode, path: string, data: IssueData = {}): undefined {
    this.issues.push({ code, path, data })
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? 'true or false' : typeof value
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
