import type { InformationConcept } from '@parcours/engine'
import { allTables, KEY, ROW, type Table, tablesOf, unknownColumn } from '../tables/index.ts'
import type { DialectName } from './dialect.ts'
import { databaseName } from './row-fields.ts'
import { dialectOf } from './sql-for.ts'

/** `CREATE TABLE` statements of the documented tables, with what each column holds. */
export function createTables(concepts: readonly InformationConcept[], name: DialectName): string {
  const all = allTables(tablesOf(concepts))
  const statements = all.map((table) => createTable(table, name))
  return `${[`-- The tables of a register, for ${name}. An empty cell is unknown.`, ...statements].join('\n\n')}\n`
}

function createTable(table: Table, name: DialectName): string {
  const dialect = dialectOf(name)
  const inner = table.parent !== undefined && table.path.length - table.field.length > 0
  const keys = [{ name: KEY, type: dialect.typeOf('key'), says: 'id of the person' }]
  if (inner) keys.push({ name: ROW, type: dialect.typeOf('row'), says: `row of the person in ${table.parent}` })
  else if (table.inner.length > 0 && table.parent !== undefined) {
    keys.push({ name: ROW, type: dialect.typeOf('row'), says: 'number of the row within the person' })
  }
  const columns = [
    ...keys,
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
  const lines = columns.map(
    (column, i) =>
      `  ${dialect.quote(column.name)} ${column.type}${i < columns.length - 1 ? ',' : ''} -- ${column.says}`,
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
