import { join } from 'node:path'
import { EngineError, type Issue } from '@parcours/engine'
import { factsFrom, type PersonRow } from '../tables/person-rows.ts'
import type { Table } from '../tables/table.ts'
import type { FoundRegister, TableFile } from './find-tables.ts'
import type { Mapping } from './mapping.ts'
import { type CursorOptions, MOST_ROWS, PersonCursor, personOf } from './person-cursor.ts'
import { comparePersons } from './person-order.ts'
import { planTables, type TablePlan } from './plan-table.ts'
import type { RawRow } from './raw-row.ts'
import { type RowSource, readCsv } from './read-csv.ts'
import { PERSON_AT, readJsonLines, SITUATION_AT } from './read-json-lines.ts'
import { readParquet } from './read-parquet.ts'
import { type ReadRow, readRow } from './read-row.ts'
import { unreadable } from './register-issue.ts'
import type { Reject } from './reject.ts'
import { sortRows } from './sort-rows.ts'
import { type Encoding, NotInEncoding } from './text-encoding.ts'

/** A person of a register, and where each of the facts stood. */
export interface ReadPerson extends PersonRow {
  /** Number of the person as national number, digits only, where the register has it. */
  readonly nationalNumber?: string
  /** Where the fact at a JSON pointer stood. */
  readonly place: (pointer: string) => Omit<Reject, 'code'>
}

/** Some persons in the order of the register, and everything that could not be used on the way to them. */
export interface RegisterBlock {
  readonly persons: readonly ReadPerson[]
  readonly rejects: readonly Reject[]
  /** How much of the register is read, between 0 and 1. */
  readonly progress: number
}

export interface ReadOptions {
  readonly persons: Table
  readonly mapping: Mapping
  /** Persons in a block. */
  readonly blockSize: number
  /** Paths of files that are not in the order of the persons, and are sorted first. */
  readonly unsorted: ReadonlySet<string>
  /** Files that turned out to be in another encoding than their beginning. */
  readonly encodings: ReadonlyMap<string, Encoding>
  /** Folder of ours for what has to be sorted. */
  readonly temporary: string
}

interface OpenFile {
  readonly cursor: PersonCursor
  readonly plans: readonly TablePlan[]
  readonly file: TableFile
}

/** What a file holds of one person; broken where it is not all of it. */
interface FileRows {
  readonly file: OpenFile
  readonly rows: readonly RawRow[]
  readonly broken: boolean
}

/**
 * Reads a register person by person: all files at once, each once, in the order of the persons. Memory does not grow
 * with their number. Throws `NotSorted` and `NotInEncoding` where a file is not what its beginning promised, and an
 * EngineError where a table cannot be read at all.
 */
export async function* readRegister(found: FoundRegister, options: ReadOptions): AsyncGenerator<RegisterBlock> {
  let rejects: Reject[] = []
  const reader = new RegisterReader(found, options, (reject) => rejects.push(reject))
  try {
    await reader.open()
    let persons: ReadPerson[] = []
    for (let person = await reader.next(); person !== 'end'; person = await reader.next()) {
      if (person !== 'rejected') persons.push(person)
      if (persons.length < options.blockSize && rejects.length < options.blockSize * 4) continue
      yield { persons, rejects, progress: reader.progress() }
      persons = []
      rejects = []
    }
    if (persons.length > 0 || rejects.length > 0) yield { persons, rejects, progress: 1 }
  } finally {
    await reader.close()
  }
}

class RegisterReader {
  private readonly found: FoundRegister
  private readonly options: ReadOptions
  private readonly reject: (reject: Reject) => void
  private files: OpenFile[] = []
  private main: OpenFile | undefined
  private readonly sources: RowSource[] = []

  constructor(found: FoundRegister, options: ReadOptions, reject: (reject: Reject) => void) {
    this.found = found
    this.options = options
    this.reject = reject
  }

  /** Looks at the names of all columns before anything is read, so that everything to put right is told at once. */
  async open(): Promise<void> {
    const issues: Issue[] = []
    const opened: { file: TableFile; source: RowSource; plans: readonly TablePlan[] }[] = []
    for (const file of this.found.files) {
      const source = await this.source(file)
      const plans =
        file.kind === 'json-lines'
          ? []
          : planTables(file.tables, source.columns, file.file, this.options.mapping, issues)
      opened.push({ file, source, plans })
    }
    if (issues.length > 0) throw new EngineError(issues)
    for (const { file, source, plans } of opened) {
      // One pass over a file for all tables in it that name the person in the same column.
      const byColumn = Map.groupBy(plans, (plan) => plan.personAt)
      if (file.kind === 'json-lines') this.files.push(this.cursor(file, source, [], PERSON_AT))
      let first = true
      for (const [personAt, own] of byColumn) {
        this.files.push(this.cursor(file, first ? source : await this.source(file), own, personAt))
        first = false
      }
    }
    for (const { cursor } of this.files) await cursor.start()
    const isMain = ({ plans, file }: OpenFile): boolean =>
      file.kind === 'json-lines' || plans.some(({ table }) => table.parent === undefined)
    this.main = this.files.find(isMain)
    this.files = this.files.filter((each) => each !== this.main)
  }

  private async source(file: TableFile): Promise<RowSource> {
    const source = await this.openSource(file)
    this.sources.push(source)
    return source
  }

  private async openSource({ path, file, kind }: TableFile): Promise<RowSource> {
    const { mapping, encodings } = this.options
    const encoding = encodings.get(path) ?? mapping.encoding
    try {
      if (kind === 'parquet') return await readParquet(path)
      if (kind === 'json-lines') return await readJsonLines(path, encoding)
      return await readCsv(path, { encoding, separator: mapping.separator })
    } catch (error) {
      if (error instanceof NotInEncoding) throw error
      throw unreadable('REGISTER_NOT_READABLE', file)
    }
  }

  private cursor(file: TableFile, source: RowSource, plans: readonly TablePlan[], personAt: number): OpenFile {
    const { mapping, unsorted, temporary } = this.options
    const options: CursorOptions = {
      path: file.path,
      file: file.file,
      column: source.columns[personAt] ?? '',
      personAt,
      personIs: mapping.personIs,
      reject: this.reject,
    }
    const quiet = { ...options, reject: () => {} }
    const folder = join(temporary, `sort-${this.files.length}`)
    const inOrder = unsorted.has(file.path) ? sortRows(source, (row) => personOf(row, quiet), folder) : source
    return { cursor: new PersonCursor(inOrder, options), plans, file }
  }

  progress(): number {
    return this.main?.cursor.progress() ?? 1
  }

  async close(): Promise<void> {
    for (const { cursor } of this.main ? [this.main, ...this.files] : this.files) await cursor.close()
    for (const { rows } of this.sources) await rows.return(undefined)
  }

  /** The next person of the register; `rejected` where nobody can say which facts are hers or his. */
  async next(): Promise<ReadPerson | 'rejected' | 'end'> {
    const main = this.main as OpenFile
    const { person } = main.cursor
    if (person === undefined) {
      for (const file of this.files) {
        while (file.cursor.person !== undefined) await this.orphans(file)
      }
      return 'end'
    }
    const rows = await main.cursor.take()
    const others: FileRows[] = []
    for (const file of this.files) {
      const { cursor } = file
      while (cursor.person !== undefined && cursor.person !== person && comparePersons(cursor.person, person) < 0) {
        await this.orphans(file)
      }
      if (cursor.person !== person) continue
      const found = await cursor.take()
      const broken = found.length >= MOST_ROWS || found.some(({ fault }) => fault !== undefined)
      others.push({ file, rows: found, broken })
    }
    const own = this.ownRows(rows, main, person)
    const [first] = own
    if (first === undefined) return 'rejected'
    if (main.file.kind === 'json-lines') return this.situation(first, person)
    const broken = rows.some(({ fault }) => fault !== undefined)
    return this.person(first, [{ file: main, rows: own, broken }, ...others], person)
  }

  /** Rows of somebody who is not among the persons. */
  private async orphans({ cursor, file }: OpenFile): Promise<void> {
    const person = cursor.person ?? ''
    for (const { line } of await cursor.take()) {
      this.reject({ file: file.file, line, column: '', code: 'ROW_PERSON_UNKNOWN', found: person })
    }
  }

  /**
   * The rows of a person in the file of the persons: one, unless a list stands in the same file. Rows that say the same
   * count once. Where they say different things of the person, nobody can tell which is right, and there is none.
   */
  private ownRows(rows: readonly RawRow[], { file, plans }: OpenFile, person: string): readonly RawRow[] {
    const sound = new Map<string, RawRow>()
    for (const row of rows) {
      if (row.fault !== undefined) {
        this.reject({ file: file.file, line: row.line, column: '', code: row.fault, found: row.cells.join(' ') })
        continue
      }
      const content = JSON.stringify(row.cells)
      if (sound.has(content)) this.twice(file, row, person)
      else sound.set(content, row)
    }
    const own = [...sound.values()]
    const [first, ...more] = own
    if (first === undefined || more.length === 0) return own
    const withLists = plans.some(({ table }) => table.parent !== undefined)
    if (withLists && more.every((row) => agree(row, first, plans))) return own
    for (const row of own) this.twice(file, row, person)
    return []
  }

  private twice({ file }: TableFile, { line }: RawRow, person: string): void {
    this.reject({ file, line, column: '', code: 'ROW_PERSON_TWICE', found: person })
  }

  private situation(row: RawRow, person: string): ReadPerson {
    const given = JSON.parse(row.cells[SITUATION_AT] as string) as unknown
    const file = (this.main as OpenFile).file.file
    return {
      person,
      given,
      place: (pointer) => ({ file, line: row.line, column: pointer, found: foundAt(given, pointer) }),
    }
  }

  private person(raw: RawRow, found: readonly FileRows[], person: string): ReadPerson {
    const unsure = new Set<string>()
    const doubt = (concept: string): void => {
      unsure.add(concept)
    }
    const main = this.main as OpenFile
    const mainPlan = main.plans.find(({ table }) => table.parent === undefined) as TablePlan
    const own = readRow(mainPlan, raw, this.reject, doubt) as ReadRow
    const rows = new Map<string, ReadRow[]>(this.found.empty.map(({ name }) => [name, []]))
    for (const { plans } of [main, ...this.files]) {
      for (const { table } of plans) if (table.parent !== undefined) rows.set(table.name, [])
    }
    for (const { file, rows: all, broken } of found) {
      for (const row of all) {
        if (row.fault === undefined) continue
        this.reject({ file: file.file.file, line: row.line, column: '', code: row.fault, found: row.cells.join(' ') })
      }
      for (const plan of file.plans) {
        if (plan.table.parent === undefined) continue
        // A list that lacks one of its rows is not the list.
        if (broken) doubt(plan.table.path[0] as string)
        for (const each of all) {
          const row = each.fault === undefined ? readRow(plan, each, this.reject, doubt) : undefined
          if (row) (rows.get(plan.table.name) as ReadRow[]).push(row)
        }
      }
    }
    for (const list of rows.values()) if (list.length > 1) inOrder(list)
    this.checkNumbers(rows, doubt)
    const given = factsFrom(mainPlan.table, own, rows) as Record<string, unknown>
    for (const concept of unsure) delete given[concept]
    const number = mainPlan.nationalNumberAt < 0 ? '' : (raw.cells[mainPlan.nationalNumberAt] ?? '').trim()
    return {
      person,
      given,
      ...(number === '' ? {} : { nationalNumber: number }),
      place: (pointer) => placeOf(pointer, mainPlan.table, own, rows),
    }
  }

  /** Rows of inner tables must find the row they stand in, and only one. */
  private checkNumbers(rows: ReadonlyMap<string, readonly ReadRow[]>, doubt: (concept: string) => void): void {
    for (const list of rows.values()) {
      const [first] = list
      if (first === undefined) continue
      const { table } = first.plan
      if (table.inner.length > 0) {
        const seen = new Set<string>()
        for (const { row, plan, raw } of list) {
          if (row === undefined) continue
          if (seen.has(row)) {
            this.tell(plan, raw, 'ROW_NUMBER_TWICE', row)
            doubt(table.path[0] as string)
          }
          seen.add(row)
        }
      }
      if (table.parent === undefined || table.parent === 'persons') continue
      const outer = new Set((rows.get(table.parent) ?? []).map(({ row }) => row))
      for (const { parentRow, plan, raw } of list) {
        if (outer.has(parentRow)) continue
        this.tell(plan, raw, 'ROW_PARENT_UNKNOWN', parentRow ?? '')
        doubt(table.path[0] as string)
      }
    }
  }

  private tell(plan: TablePlan, { line }: RawRow, code: Reject['code'], found: string): void {
    this.reject({ file: plan.file, line, column: 'row', code, found })
  }
}

/** Whether two rows say the same of the person, whatever else they hold. */
function agree(a: RawRow, b: RawRow, plans: readonly TablePlan[]): boolean {
  const own = plans.find(({ table }) => table.parent === undefined) as TablePlan
  return [...own.columns, ...own.unknown].every(({ at }) => at < 0 || a.cells[at] === b.cells[at])
}

/** One order for the rows of a list, in whatever order the file has them: by their number, else by what they say. */
function inOrder(list: ReadRow[]): void {
  list.sort((a, b) => comparePersons(numberOf(a), numberOf(b)) || compareValues(a, b))
}

function numberOf({ row, parentRow }: ReadRow): string {
  return row ?? parentRow ?? ''
}

function compareValues(a: ReadRow, b: ReadRow): number {
  for (const { column } of a.plan.columns) {
    const [x, y] = [a.values[column.name], b.values[column.name]]
    if (x === y) continue
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1
    // A column holds values of one kind, but for constants and what a mapping makes of a code.
    const [left, right] = typeof x === typeof y ? [x, y] : [String(x), String(y)]
    return left < right ? -1 : 1
  }
  return 0
}

/** The cell that a fact came from, by its JSON pointer. */
function placeOf(
  pointer: string,
  persons: Table,
  own: ReadRow,
  rows: ReadonlyMap<string, readonly ReadRow[]>,
): Omit<Reject, 'code'> {
  let steps = pointer.split('/').slice(1)
  let table = persons
  let at = own
  for (;;) {
    const list = table.inner.find(({ field }) => field.every((step, i) => steps[i] === step))
    const index = list && Number(steps[list.field.length])
    if (!list || index === undefined || !Number.isInteger(index)) break
    const outer = at.row
    const all = rows.get(list.name) ?? []
    const inside = table.parent === undefined ? all : all.filter(({ parentRow }) => parentRow === outer)
    const row = inside[index]
    if (!row) break
    steps = steps.slice(list.field.length + 1)
    table = list
    at = row
  }
  const { plan, raw } = at
  const planned = plan.columns.find(({ column }) => column.field.every((step, i) => steps[i] === step))
  const found = planned && planned.at >= 0 ? (raw.cells[planned.at] ?? '') : String(planned?.constant ?? '')
  return { file: plan.file, line: raw.line, column: planned?.source ?? '', found }
}

function foundAt(given: unknown, pointer: string): string {
  let at = given
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  }
  return at === undefined ? '' : typeof at === 'string' ? at : JSON.stringify(at)
}
