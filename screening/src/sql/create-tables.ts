import type { InformationConcept } from '@parcours/engine'
import { allTables, KEY, ROW, type Table, tablesOf, unknownColumn } from '../tables/index.ts'
import type { DialectName } from './dialect.ts'
import { databaseName } from './row-fields.ts'
import { dialectOf } from './sql-for.ts'

interface DatabaseColumn {
  readonly name: string
  readonly type: string
  readonly says: string
}

/** `CREATE TABLE` statements of the documented tables, with what each column holds. */
export function createTables(concepts: readonly InformationConcept[], name: DialectName): string {
  const all = allTables(tablesOf(concepts))
  const statements = all.map((table) => createTable(table, name))
  return `${[`-- The tables of a register, for ${name}. An empty cell is unknown.`, ...statements].join('\n\n')}\n`
}

/** Whether a database has a table (`work`) or a column (`persons.birth_date`) of this name. */
export function isInDatabase(concepts: readonly InformationConcept[], name: string): boolean {
  const [table, column, more] = name.split('.')
  const found = allTables(tablesOf(concepts)).find((each) => databaseName(each) === table)
  if (!found || more !== undefined || (column === undefined && found.parent === undefined)) return false
  return (
    column === undefined || (column !== KEY && databaseColumns(found, 'duckdb').some((each) => each.name === column))
  )
}

/** The columns of a table in a database, in their order. */
export function databaseColumns(table: Table, name: DialectName): readonly DatabaseColumn[] {
  const dialect = dialectOf(name)
  const inner = table.parent !== undefined && table.path.length > table.field.length
  const number = inner
    ? `number of the row of ${table.parent} it belongs to`
    : table.inner.length > 0 && table.parent !== undefined
      ? 'number of the row within the person'
      : undefined
  return [
    { name: KEY, type: dialect.typeOf('key'), says: 'id of the person' },
    ...(number === undefined ? [] : [{ name: ROW, type: dialect.typeOf('row'), says: number }]),
    ...table.columns.map(({ name: own, shape }) => ({
      name: own,
      type: dialect.typeOf(shape.kind),
      says: saysOf(shape),
    })),
    ...table.inner.map((list) => ({
      name: unknownColumn(list),
      type: dialect.typeOf('boolean'),
      says: `true where nobody knows ${databaseName(list)}`,
    })),
  ]
}

function createTable(table: Table, name: DialectName): string {
  const columns = databaseColumns(table, name)
  const lines = columns.map(
    (column, i) =>
      `  ${dialectOf(name).quote(column.name)} ${column.type}${i < columns.length - 1 ? ',' : ''} -- ${column.says}`,
  )
  return `CREATE TABLE ${databaseName(table)} (\n${lines.join('\n')}\n);`
}

function saysOf(shape: Table['columns'][number]['shape']): string {
  switch (shape.kind) {
    case 'date':
      return `YYYY-MM-DD, YYYY-MM or YYYY${shape.orNever ? ", or 'never'" : ''}`
    case 'boolean':
      return 'true or false'
    case 'number':
      return `${shape.unit}, ${shape.least} to ${shape.most}`
    case 'code':
      return shape.values.join(' | ')
    case 'text':
      return shape.names
  }
}
