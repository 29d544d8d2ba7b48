import type { InformationConcept } from '@parcours/engine'
import { type PersonRow, rowsFrom, type Table, tablesOf } from '../tables/index.ts'
import type { DialectName } from './dialect.ts'
import { databaseName } from './row-fields.ts'
import { dialectOf } from './sql-for.ts'

/** Rows to one statement. */
const AT_ONCE = 500

/** A row of a table: its values by column, those of `person` and `row` among them. */
export type DatabaseRow = { readonly [column: string]: string | number | boolean }

/** The rows of persons, by table. */
export function databaseRows(root: Table, persons: readonly PersonRow[]): ReadonlyMap<Table, readonly DatabaseRow[]> {
  const rows = new Map<Table, DatabaseRow[]>()
  for (const { person, given } of persons) {
    for (const { table, row, parentRow, values } of rowsFrom(root, given)) {
      const keys = table.inner.length > 0 && table.parent !== undefined && row !== undefined ? { row } : {}
      const own = { person, ...keys, ...(parentRow === undefined ? {} : { row: parentRow }), ...values }
      const known = rows.get(table)
      if (known) known.push(own)
      else rows.set(table, [own])
    }
  }
  return rows
}

/** `INSERT` statements that put persons into the documented tables. */
export function insertRows(
  concepts: readonly InformationConcept[],
  persons: readonly PersonRow[],
  name: DialectName,
): readonly string[] {
  const dialect = dialectOf(name)
  return [...databaseRows(tablesOf(concepts), persons)].flatMap(([table, own]) => {
    const columns = [...new Set(own.flatMap((row) => Object.keys(row)))]
    const names = columns.map((column) => dialect.quote(column)).join(', ')
    const statements: string[] = []
    for (let at = 0; at < own.length; at += AT_ONCE) {
      const values = own
        .slice(at, at + AT_ONCE)
        .map((row) => `(${columns.map((column) => literal(row[column])).join(', ')})`)
      statements.push(`INSERT INTO ${databaseName(table)} (${names}) VALUES\n${values.join(',\n')}`)
    }
    return statements
  })
}

function literal(value: string | number | boolean | undefined): string {
  if (value === undefined) return 'NULL'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
