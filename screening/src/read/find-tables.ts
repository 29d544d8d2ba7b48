import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { EngineError, type Issue } from '@parcours/engine'
import type { Table } from '../tables/table.ts'
import { allTables } from '../tables/tables-of.ts'
import type { Mapping } from './mapping.ts'
import { plain } from './plan-table.ts'
import { unreadable } from './register-issue.ts'

/** A file of a register, and the tables whose rows it holds. */
export interface TableFile {
  readonly path: string
  /** Its name without folders, as people who put something right know it. */
  readonly file: string
  readonly kind: 'csv' | 'parquet' | 'json-lines'
  readonly tables: readonly Table[]
}

/** What a register consists of. */
export interface FoundRegister {
  readonly files: readonly TableFile[]
  /** Tables of which the mapping says that nobody has any row. */
  readonly empty: readonly Table[]
}

const KINDS: { readonly [ending: string]: TableFile['kind'] } = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.parquet': 'parquet',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
}

/**
 * Finds out which file holds which table: by the mapping, else by its name. A single file is the table of the persons.
 * Throws an EngineError with every file that is no table, or a second one.
 */
export function findTables(input: string, persons: Table, mapping: Mapping): FoundRegister {
  const tables = allTables(persons)
  const empty = tables.filter(({ name }) => mapping.tables[name]?.none)
  const files = filesOf(input)
  const [only] = files
  if (only?.kind === 'json-lines' && files.length === 1) return { files: [{ ...only, tables: [persons] }], empty: [] }

  const issues: Issue[] = []
  const issue = (code: Issue['code'], path: string, data: Issue['data'] = {}): void => {
    issues.push({ code, path, data })
  }
  const single = isFile(input)
  const holders = new Map<Table, string>()
  const found = files.flatMap(({ path, file, kind }): TableFile[] => {
    const own = tables.filter((table) => holds(table, file, single, mapping))
    const told = own.length > 0 || kind === 'json-lines'
    if (kind === 'json-lines' || (own.length === 0 && extname(file) !== '.txt' && mapping.others === 'refuse')) {
      issue('REGISTER_TABLE_UNKNOWN', file, { expected: tables.map(({ name }) => name) })
    }
    if (!told) return []
    for (const table of own) {
      const other = holders.get(table)
      if (other === undefined) holders.set(table, file)
      else issue('REGISTER_TABLE_TWICE', file, { table: table.name, other })
    }
    return own.length === 0 ? [] : [{ path, file, kind, tables: own }]
  })
  for (const [name, { file }] of Object.entries(mapping.tables)) {
    if (file !== undefined && !files.some((each) => plain(each.file) === plain(file))) {
      issue('REGISTER_NOT_FOUND', file, { table: name })
    }
  }
  if (!holders.has(persons)) issue('REGISTER_WITHOUT_PERSONS', basename(input))
  if (issues.length > 0) throw new EngineError(issues)
  return { files: found, empty }
}

function holds(table: Table, file: string, single: boolean, mapping: Mapping): boolean {
  const own = mapping.tables[table.name]
  if (own?.none) return false
  if (own?.file !== undefined) return plain(own.file) === plain(file)
  if (single) return table.parent === undefined || (own !== undefined && Object.keys(own.columns).length > 0)
  return plain(basename(file, extname(file))).replaceAll('_', '-') === table.name
}

function filesOf(input: string): readonly Omit<TableFile, 'tables'>[] {
  if (isFile(input)) {
    const kind = KINDS[extname(input).toLowerCase()]
    if (kind === undefined) throw unreadable('REGISTER_NOT_READABLE', basename(input))
    return [{ path: input, file: basename(input), kind }]
  }
  const files: Omit<TableFile, 'tables'>[] = []
  for (const entry of entriesOf(input)) {
    // Marks and notes that other programs leave.
    if (/^[._]/.test(entry)) continue
    const path = join(input, entry)
    const kind = KINDS[extname(entry).toLowerCase()]
    if (isFile(path)) {
      if (kind !== undefined) files.push({ path, file: entry, kind })
    } else if (entriesOf(path).some((part) => part.endsWith('.parquet'))) {
      // As Spark writes a table: a folder of parts.
      files.push({ path: join(path, '*.parquet'), file: entry, kind: 'parquet' })
    }
  }
  return files
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    throw unreadable('REGISTER_NOT_FOUND', basename(path))
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw unreadable('REGISTER_NOT_FOUND', basename(folder))
  }
}
