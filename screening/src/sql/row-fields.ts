import { type Column, type Table, unknownColumn } from '../tables/index.ts'
import type { Dialect } from './dialect.ts'

/** The day that stands for: said never to have happened. Later than every day of a register. */
export const NEVER = '9999-12-31'

/** Words that databases keep for themselves, and that are names of columns or of our own all the same. */
const RESERVED = new Set(['from', 'on', 'row', 'until', 'at', 'days', 'kind', 'level', 'type'])

/** What a table is called in a database: no hyphens. */
export function databaseName(table: Table): string {
  return table.name.replaceAll('-', '_')
}

/** What a column of a table is called inside the query: none of the words that a database keeps for itself. */
function fieldName(column: Column): string {
  return column.shape.kind === 'date'
    ? `${column.name}_day`
    : RESERVED.has(column.name)
      ? `the_${column.name}`
      : column.name
}

/** Which part of a date: the day where it is known to the day, else the first and the last day it may be. */
export type DatePart = 'day' | 'first' | 'last'

export function partName(column: Column, part: DatePart): string {
  return part === 'day' ? fieldName(column) : `${column.name}_${part}`
}

/** Which columns and tables a database lacks: whatever they would say is unknown. */
export type Lacking = ReadonlySet<string>

/** The cell of a column as the law reads it: older spellings as the newer code, an empty text as unknown. */
export function cellOf(
  table: Table,
  column: Column,
  dialect: Dialect,
  lacking: Lacking,
  part: DatePart = 'day',
): string {
  const { shape } = column
  if (lacking.has(databaseName(table)) || lacking.has(`${databaseName(table)}.${column.name}`)) {
    const type = shape.kind === 'date' ? 'DATE' : dialect.typeOf(shape.kind)
    return `CAST(NULL AS ${type})`
  }
  if (shape.kind === 'date') return dateOf(`t.${textName(column)}`, dialect, part)
  const cell = `t.${dialect.quote(column.name)}`
  if (shape.kind === 'boolean' || shape.kind === 'number') return cell
  const aliases = shape.kind === 'code' ? Object.entries(shape.aliases ?? {}) : []
  const known = `NULLIF(${cell}, '')`
  if (aliases.length === 0) return known
  return `CASE ${cell} ${aliases.map(([older, code]) => `WHEN '${older}' THEN '${code}'`).join(' ')} ELSE ${known} END`
}

/** What the text of a date is called before it is read. */
export function textName(column: Column): string {
  return `${column.name}_text`
}

/** A date as text, `2024-02-29`, `2024-02`, `2024` or `never`; a column of dates is read the same. */
function dateOf(text: string, dialect: Dialect, part: DatePart): string {
  const whole = `WHEN ${text} LIKE '____-__-__' THEN CAST(${text} AS DATE) WHEN ${text} = 'never' THEN ${dialect.day(NEVER)}`
  if (part === 'day') return `CASE ${whole} END`
  const ending = (end: string) => `CAST(concat(${text}, '${end}') AS DATE)`
  if (part === 'first') {
    return `CASE ${whole} WHEN ${text} LIKE '____-__' THEN ${ending('-01')} WHEN ${text} LIKE '____' THEN ${ending('-01-01')} END`
  }
  const month = dialect.addDays(dialect.plus(ending('-01'), { months: 1, days: 0 }, 'last-day'), -1)
  return `CASE ${whole} WHEN ${text} LIKE '____-__' THEN ${month} WHEN ${text} LIKE '____' THEN ${ending('-12-31')} END`
}

/** Whether nobody knows a list of this row. */
export function listUnknown(owner: Table, list: Table, lacking: Lacking): string {
  const column = unknownColumn(list)
  if (lacking.has(databaseName(list)) || lacking.has(databaseName(owner))) return 'TRUE'
  if (lacking.has(`${databaseName(owner)}.${column}`)) return 'FALSE'
  return `COALESCE(t.${column}, FALSE)`
}
