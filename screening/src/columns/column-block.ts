import { allTables, type Column, type Table } from '../tables/index.ts'
import type { CodeShape, TextShape } from '../tables/leaf-shape.ts'
import { dayCell, NO_DATE, UNKNOWN_DAY, VAGUE_DAY } from './cells.ts'

/** Values of one column, one place for each row: days and codes as integers, numbers as they are. */
export type ColumnValues = Int32Array | Float64Array

/** The rows of one table: those of owner `i` (a person, or a row of the outer table) lie from `starts[i]` to `starts[i + 1]`. */
export interface TableColumns {
  readonly table: Table
  readonly starts: Int32Array
  /** 1 where the list of the owner is known. */
  readonly known: Uint8Array
  readonly columns: ReadonlyMap<string, ColumnValues>
  readonly capacity: number
  /** Keys that a record may have. */
  readonly keys: ReadonlySet<string>
  /** Columns of first and last days that belong together. */
  readonly periods: readonly (readonly [from: ColumnValues, until: ColumnValues])[]
  rows: number
}

/** Every day that a register may hold is a greater number. */
const NO_LATER_THAN = VAGUE_DAY

/** Yes and no in a column of truths; 0 is not told. */
export const NO = 1
export const YES = 2

/** How many persons a block holds. No power of two: columns would fall on the same lines of the cache. */
export const PERSONS = 12_000

/** So many rows a table has room for, on average three a person. */
const ROWS = 36_000

/**
 * Persons as columns: filled, screened and filled again, so that memory does not grow with the register. What a column
 * cannot hold (a date known to the month, a code that is none) marks the person: the interpreter looks at them.
 */
export class ColumnBlock {
  readonly tables: ReadonlyMap<string, TableColumns>
  /** 1 where the interpreter must look. */
  readonly left: Uint8Array = new Uint8Array(PERSONS)
  count = 0
  private readonly root: Table
  private readonly codes: Codes

  constructor(root: Table, codes: Codes) {
    this.root = root
    this.codes = codes
    this.tables = new Map(allTables(root).map((table) => [table.name, columnsOf(table)]))
  }

  clear(): void {
    this.count = 0
    this.left.fill(0)
    for (const table of this.tables.values()) table.rows = 0
  }

  /** Takes one more person; false where the block is full, and then nothing is taken. */
  add(given: unknown): boolean {
    if (this.count >= PERSONS) return false
    const before = [...this.tables.values()].map((table) => table.rows)
    const i = this.count
    this.left[i] = 0
    if (!this.record(this.root, i, i, given)) {
      // One table is full. Whoever has more rows than a whole block is for the interpreter.
      if (i > 0) {
        ;[...this.tables.values()].forEach((table, at) => {
          table.rows = before[at] as number
        })
        return false
      }
      this.left[i] = 1
    }
    this.count += 1
    return true
  }

  private record(table: Table, at: number, person: number, record: unknown): boolean {
    const own = this.tables.get(table.name) as TableColumns
    if (typeof record !== 'object' || record === null || Array.isArray(record)) this.left[person] = 1
    else for (const key in record) if (!own.keys.has(key)) this.left[person] = 1
    for (const column of table.columns) {
      const values = own.columns.get(column.name) as ColumnValues
      values[at] = this.cell(column, valueAt(record, column.field), person)
    }
    for (const list of table.inner) {
      const inside = this.tables.get(list.name) as TableColumns
      const records = valueAt(record, list.field)
      inside.starts[at] = inside.rows
      inside.known[at] = Array.isArray(records) ? 1 : 0
      if (Array.isArray(records)) {
        if (inside.rows + records.length > inside.capacity) return false
        const from = inside.rows
        inside.rows += records.length
        for (let i = 0; i < records.length; i += 1) if (!this.record(list, from + i, person, records[i])) return false
      } else if (records !== undefined) this.left[person] = 1
      inside.starts[at + 1] = inside.rows
    }
    for (const [from, until] of own.periods) {
      const [first, last] = [from[at] as number, until[at] as number]
      if (first > last && last > NO_LATER_THAN && first < NO_DATE) this.left[person] = 1
    }
    return true
  }

  private cell({ shape }: Column, value: unknown, person: number): number {
    switch (shape.kind) {
      case 'date': {
        if (value === undefined) return UNKNOWN_DAY
        const day = typeof value === 'string' ? dayCell(value, shape.orNever === true) : NO_DATE
        if (day === NO_DATE || day === VAGUE_DAY) this.left[person] = 1
        return day
      }
      case 'boolean':
        if (value === undefined) return 0
        if (typeof value !== 'boolean') this.left[person] = 1
        return value === true ? YES : NO
      case 'number':
        if (value === undefined) return Number.NaN
        if (typeof value !== 'number' || !(value >= shape.least && value <= shape.most)) this.left[person] = 1
        return value as number
      case 'code':
      case 'text': {
        if (value === undefined) return 0
        const code = typeof value === 'string' ? this.codes.read(shape, value) : -1
        if (code < 0) this.left[person] = 1
        return code
      }
    }
  }
}

/** Codes and names as integers from 1 on; 0 is not told. The law's own words get the first numbers. */
export class Codes {
  private readonly numbers = new Map<string, number>()
  private readonly byShape = new Map<CodeShape | TextShape, Map<string, number>>()

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size + 1)
    return this.numbers.size
  }

  /** How many there are. */
  get size(): number {
    return this.numbers.size
  }

  /** The number of a code or a name as told; -1 where it is none of this shape. */
  read(shape: CodeShape | TextShape, text: string): number {
    let known = this.byShape.get(shape)
    if (!known) {
      known = new Map()
      this.byShape.set(shape, known)
    }
    const before = known.get(text)
    if (before !== undefined) return before
    const number = this.numberIn(shape, text)
    known.set(text, number)
    return number
  }

  private numberIn(shape: CodeShape | TextShape, text: string): number {
    if (shape.kind === 'code') {
      const code = shape.aliases && Object.hasOwn(shape.aliases, text) ? (shape.aliases[text] as string) : text
      return shape.values.includes(code) ? this.numberOf(code) : -1
    }
    const isOne = new RegExp(shape.pattern, 'u').test(text) && (!shape.known || shape.known.has(text))
    return isOne ? this.numberOf(text) : -1
  }
}

function columnsOf(table: Table): TableColumns {
  const capacity = table.parent === undefined ? PERSONS : ROWS
  const columns = new Map<string, ColumnValues>(
    table.columns.map(({ name, shape }) => [
      name,
      shape.kind === 'number' ? new Float64Array(capacity) : new Int32Array(capacity),
    ]),
  )
  const named = (field: string) =>
    columns.get(table.columns.find((column) => column.field.join('.') === field)?.name ?? '') as ColumnValues
  return {
    table,
    capacity,
    rows: 0,
    starts: new Int32Array(ROWS + 1),
    known: new Uint8Array(ROWS),
    columns,
    keys: new Set([...table.columns, ...table.inner].map(({ field }) => field[0] as string)),
    periods: (table.periods ?? []).map(([from, until]) => [named(from), named(until)]),
  }
}

function valueAt(record: unknown, field: readonly string[]): unknown {
  let at = record
  for (const step of field)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  return at
}
