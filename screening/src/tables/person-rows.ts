import type { Column, Table } from './table.ts'
import { unknownColumn } from './tables-of.ts'

/** One person as it goes to the engine: an id of the register, and the facts as `situation.md` has them. */
export interface PersonRow {
  readonly person: string
  readonly given: unknown
}

/** The values of one row by column name; what nobody knows is absent. */
export type Values = { readonly [column: string]: string | number | boolean }

/** One row of a table of one person. */
export interface TableRow {
  /** Number of the row within the person, where inner tables refer to it. */
  readonly row?: string
  readonly values: Values
  /** Columns `…_unknown` that are true. */
  readonly unknownLists?: ReadonlySet<string>
}

/** All rows of one person: by table name. A table that the register does not have is absent. */
export type RowsOfPerson = ReadonlyMap<string, readonly (TableRow & { readonly parentRow?: string })[]>

/** Puts the facts of one person together from their rows. */
export function factsFrom(persons: Table, own: TableRow, rows: RowsOfPerson): { readonly [concept: string]: unknown } {
  return recordFrom(persons, own, rows, undefined)
}

function recordFrom(table: Table, own: TableRow, rows: RowsOfPerson, row: string | undefined): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const column of table.columns) {
    const value = own.values[column.name]
    if (value !== undefined) put(record, column.field, value)
  }
  for (const list of table.inner) {
    const known = rows.get(list.name)
    if (known === undefined || own.unknownLists?.has(unknownColumn(list))) continue
    const inside = table.parent === undefined ? known : rowsInside(known, row)
    put(
      record,
      list.field,
      inside.map((each) => recordFrom(list, each, rows, each.row)),
    )
  }
  return record
}

const byParent = new WeakMap<
  object,
  ReadonlyMap<string | undefined, readonly (TableRow & { readonly parentRow?: string })[]>
>()

/** The rows of an inner table that stand in one row of the outer one. */
function rowsInside(
  rows: readonly (TableRow & { readonly parentRow?: string })[],
  row: string | undefined,
): readonly (TableRow & { readonly parentRow?: string })[] {
  if (rows.length < 8) return rows.filter((each) => each.parentRow === row)
  let grouped = byParent.get(rows)
  if (!grouped) {
    grouped = Map.groupBy(rows, (each) => each.parentRow)
    byParent.set(rows, grouped)
  }
  return grouped.get(row) ?? []
}

function put(record: Record<string, unknown>, field: readonly string[], value: unknown): void {
  let at = record
  for (const step of field.slice(0, -1)) {
    at[step] ??= {}
    at = at[step] as Record<string, unknown>
  }
  at[field[field.length - 1] as string] = value
}

/** A row to be written: the table, its number, the number of the row it stands in, and its values. */
export interface WrittenRow {
  readonly table: Table
  readonly row?: number
  readonly parentRow?: number
  readonly values: Values
}

/**
 * The rows of one person's facts, the person's own first: what `factsFrom` puts together again. Lists that nobody knows
 * are named in the values of the row that would hold them (`family_unknown`).
 */
export function rowsFrom(persons: Table, given: unknown): readonly WrittenRow[] {
  const out: WrittenRow[] = []
  const write = (table: Table, record: unknown, row: number | undefined, parentRow: number | undefined): void => {
    const values: Record<string, string | number | boolean> = {}
    for (const { name, field } of table.columns) {
      const value = valueAt(record, field)
      if (value !== undefined) values[name] = value as string | number | boolean
    }
    const lists = table.inner.map((list) => ({ list, records: valueAt(record, list.field) }))
    for (const { list, records } of lists) if (records === undefined) values[unknownColumn(list)] = true
    out.push({
      table,
      values,
      ...(row === undefined ? {} : { row }),
      ...(parentRow === undefined ? {} : { parentRow }),
    })
    for (const { list, records } of lists) {
      ;((records as unknown[] | undefined) ?? []).forEach((each, i) => {
        write(list, each, i + 1, row)
      })
    }
  }
  write(persons, given, undefined, undefined)
  return out
}

function valueAt(record: unknown, field: Column['field']): unknown {
  let at = record
  for (const step of field)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  return at
}
