import { EngineError, type Issue } from '@parcours/engine'
import { DATE_FORMS, type DateForm } from '../tables/read-cell.ts'
import type { Table } from '../tables/table.ts'
import { allTables, unknownColumn } from '../tables/tables-of.ts'
import { ENCODINGS, type Encoding } from './text-encoding.ts'

/** Where a column of ours comes from: a column of the file, with its values said in our codes, or one value for all. */
export type ColumnMapping =
  | {
      readonly column: string
      /** What the file writes, and what it means; `null` for: not known. Other values are taken as they are. */
      readonly values?: { readonly [found: string]: string | number | boolean | null }
    }
  | { readonly constant: string | number | boolean }

export interface TableMapping {
  /** Name of the file, with its ending. The name of the table where left out. Several tables may come from one file. */
  readonly file?: string
  /** Nobody in the register has any: there is no file. */
  readonly none?: true
  /** The column that holds the person; `person` where left out. */
  readonly person?: string
  /** The column that holds the number of the row; `row` where left out. */
  readonly row?: string
  /** By the name of our column: the name in the file, or more about it. */
  readonly columns: { readonly [name: string]: ColumnMapping }
  /** Columns of the file that are passed over. */
  readonly ignore: readonly string[]
  /** What a row says in which no column is filled: that the list is not known (so if left out), or that there is none. */
  readonly blankRow: 'unknown' | 'none'
}

/** How the tables of a register are called, laid out and coded. */
export interface Mapping {
  readonly encoding?: Encoding
  readonly separator?: string
  readonly dates?: DateForm
  /** What becomes of files and columns that nothing is said about. */
  readonly others: 'refuse' | 'ignore'
  /** The column `person` holds national numbers: checked, and written in one way. */
  readonly personIs: 'id' | 'national-number'
  readonly tables: { readonly [table: string]: TableMapping }
}

/** A column of the persons that is no fact: checked for its control digits, and for standing twice. */
export const NATIONAL_NUMBER = 'national_number'

export const NO_MAPPING: Mapping = { others: 'refuse', personIs: 'id', tables: {} }

/** Names that `columns` of a mapping may have for a table. */
export function mappableColumns(table: Table): readonly string[] {
  return [
    ...table.columns.map(({ name }) => name),
    ...table.inner.map(unknownColumn),
    ...(table.parent === undefined ? [NATIONAL_NUMBER] : []),
  ]
}

/** Reads a mapping file. Throws an EngineError that lists everything wrong with it, each with its JSON pointer. */
export function readMapping(persons: Table, given: unknown): Mapping {
  const reader = new MappingReader(persons)
  const mapping = reader.mapping(given)
  if (reader.issues.length > 0) throw new EngineError(reader.issues)
  return mapping
}

type Json = { readonly [key: string]: unknown }

class MappingReader {
  readonly issues: Issue[] = []
  private readonly tables: ReadonlyMap<string, Table>

  constructor(persons: Table) {
    this.tables = new Map(allTables(persons).map((table) => [table.name, table]))
  }

  mapping(given: unknown): Mapping {
    if (!isRecord(given)) {
      this.wrong('', { expected: 'object' })
      return NO_MAPPING
    }
    this.keys(given, '', ['encoding', 'separator', 'dates', 'others', 'personIs', 'tables'])
    const encoding = this.oneOf(given, 'encoding', '', ENCODINGS)
    const dates = this.oneOf(given, 'dates', '', DATE_FORMS)
    const separator = this.text(given, 'separator', '')
    if (separator !== undefined && !/^[^"\r\n]$/.test(separator)) this.wrong('/separator', { expected: ', ; | \\t' })
    const tables: Record<string, TableMapping> = {}
    const asked = given.tables ?? {}
    if (!isRecord(asked)) this.wrong('/tables', { expected: 'object' })
    else {
      for (const [name, each] of Object.entries(asked)) {
        const table = this.tables.get(name)
        const path = `/tables/${name}`
        if (!table) this.wrong(path, { expected: [...this.tables.keys()] })
        else if (!isRecord(each)) this.wrong(path, { expected: 'object' })
        else tables[name] = this.table(table, each, path)
      }
    }
    return {
      ...(encoding ? { encoding } : {}),
      ...(dates ? { dates } : {}),
      ...(separator ? { separator } : {}),
      others: this.oneOf(given, 'others', '', ['refuse', 'ignore']) ?? 'refuse',
      personIs: this.oneOf(given, 'personIs', '', ['id', 'national-number']) ?? 'id',
      tables,
    }
  }

  private table(table: Table, given: Json, path: string): TableMapping {
    this.keys(given, path, ['file', 'none', 'person', 'row', 'columns', 'ignore', 'blankRow'])
    const [file, person, row] = (['file', 'person', 'row'] as const).map((key) => this.text(given, key, path))
    if (given.none !== undefined && (given.none !== true || table.parent === undefined)) {
      this.wrong(`${path}/none`, { expected: 'true' })
    }
    const columns: Record<string, ColumnMapping> = {}
    const asked = given.columns ?? {}
    const known = mappableColumns(table)
    if (!isRecord(asked)) this.wrong(`${path}/columns`, { expected: 'object' })
    else {
      for (const [name, each] of Object.entries(asked)) {
        const at = `${path}/columns/${name}`
        const column = this.column(each, at)
        if (!known.includes(name)) this.wrong(at, { expected: known })
        else if (column) columns[name] = column
      }
    }
    const ignore = given.ignore ?? []
    const texts = Array.isArray(ignore) && ignore.every((each) => typeof each === 'string')
    if (!texts) this.wrong(`${path}/ignore`, { expected: 'list' })
    return {
      ...(file === undefined ? {} : { file }),
      ...(given.none === true ? { none: true } : {}),
      ...(person === undefined ? {} : { person }),
      ...(row === undefined ? {} : { row }),
      columns,
      ignore: texts ? (ignore as string[]) : [],
      blankRow: this.oneOf(given, 'blankRow', path, ['unknown', 'none']) ?? 'unknown',
    }
  }

  private column(given: unknown, path: string): ColumnMapping | undefined {
    if (typeof given === 'string') return { column: given }
    if (!isRecord(given)) return this.wrong(path, { expected: 'text' })
    if (Object.hasOwn(given, 'constant')) {
      this.keys(given, path, ['constant'])
      return isValue(given.constant)
        ? { constant: given.constant }
        : this.wrong(`${path}/constant`, { expected: 'text' })
    }
    this.keys(given, path, ['column', 'values'])
    const column = this.text(given, 'column', path)
    if (column === undefined) return this.wrong(`${path}/column`, { expected: 'text' })
    if (given.values === undefined) return { column }
    if (!isRecord(given.values)) return this.wrong(`${path}/values`, { expected: 'object' })
    const values: Record<string, string | number | boolean | null> = {}
    for (const [found, value] of Object.entries(given.values)) {
      if (value === null || isValue(value)) values[found] = value
      else this.wrong(`${path}/values/${found}`, { expected: 'text' })
    }
    return { column, values }
  }

  private keys(given: Json, path: string, known: readonly string[]): void {
    for (const key of Object.keys(given)) if (!known.includes(key)) this.wrong(`${path}/${key}`, { expected: known })
  }

  private text(given: Json, key: string, path: string): string | undefined {
    const value = given[key]
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    return this.wrong(`${path}/${key}`, { expected: 'text' })
  }

  private oneOf<T extends string>(given: Json, key: string, path: string, known: readonly T[]): T | undefined {
    const value = given[key]
    if (value === undefined) return undefined
    const found = known.find((each) => each === value)
    return found ?? this.wrong(`${path}/${key}`, { expected: known })
  }

  private wrong(path: string, data: Issue['data']): undefined {
    this.issues.push({ code: 'REGISTER_MAPPING_INVALID', path, data })
    return undefined
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isValue(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  )
}
