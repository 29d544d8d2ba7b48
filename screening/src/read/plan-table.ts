import type { Issue } from '@parcours/engine'
import type { DateForm } from '../tables/read-cell.ts'
import type { Column, Table } from '../tables/table.ts'
import { KEY, ROW, unknownColumn } from '../tables/tables-of.ts'
import { type Mapping, mappableColumns, NATIONAL_NUMBER, type TableMapping } from './mapping.ts'

/** One column of ours and where its value comes from. */
export interface PlannedColumn {
  readonly column: Column
  /** Place in the row; below 0 for a constant. */
  readonly at: number
  /** What the file calls it. */
  readonly source: string
  readonly values?: ReadonlyMap<string, string | number | boolean | null>
  readonly constant?: string | number | boolean
}

/** How the rows of one file become rows of one table. */
export interface TablePlan {
  readonly table: Table
  /** Name of the file, for those who put it right. */
  readonly file: string
  readonly personAt: number
  readonly rowAt: number
  readonly columns: readonly PlannedColumn[]
  /** Columns that say, for one row, that a list inside it is not known. */
  readonly unknown: readonly {
    readonly name: string
    readonly list: Table
    readonly at: number
    readonly source: string
  }[]
  readonly nationalNumberAt: number
  readonly form: DateForm | undefined
  /** What a row says in which nothing is filled. */
  readonly blankRow: 'record' | 'unknown' | 'none'
}

/**
 * Works out how the tables that come from one file are read, from the names of its columns and the mapping. Adds an
 * issue for each column that is asked for and not there, stands twice, or means nothing to us.
 */
export function planTables(
  tables: readonly Table[],
  names: readonly string[],
  file: string,
  mapping: Mapping,
  issues: Issue[],
): readonly TablePlan[] {
  const used = new Set<number>()
  const plans = tables.map((table) => new Planner(table, names, file, mapping, issues, used).plan())
  if (mapping.others === 'refuse') {
    const ignored = new Set(tables.flatMap(({ name }) => mapping.tables[name]?.ignore ?? []).map(plain))
    const expected = [...new Set(tables.flatMap((table) => [KEY, ROW, ...mappableColumns(table)]))]
    names.forEach((name, at) => {
      if (used.has(at) || name === '' || ignored.has(plain(name))) return
      issues.push({ code: 'REGISTER_COLUMN_UNKNOWN', path: `${file}:${name}`, data: { file, column: name, expected } })
    })
  }
  return plans
}

class Planner {
  private readonly table: Table
  private readonly names: readonly string[]
  private readonly file: string
  private readonly mapping: Mapping
  private readonly own: TableMapping | undefined
  private readonly issues: Issue[]
  private readonly used: Set<number>

  constructor(
    table: Table,
    names: readonly string[],
    file: string,
    mapping: Mapping,
    issues: Issue[],
    used: Set<number>,
  ) {
    this.table = table
    this.names = names.map(plain)
    this.file = file
    this.mapping = mapping
    this.own = mapping.tables[table.name]
    this.issues = issues
    this.used = used
  }

  plan(): TablePlan {
    const { table, own, mapping } = this
    const inner = table.parent !== undefined && table.parent !== 'persons'
    return {
      table,
      file: this.file,
      personAt: this.needed(own?.person ?? KEY),
      rowAt: inner || own?.row !== undefined ? this.needed(own?.row ?? ROW) : this.find(ROW),
      columns: table.columns.flatMap((column) => this.column(column)),
      unknown: table.inner.flatMap((list) => {
        const name = unknownColumn(list)
        const source = this.sourceOf(name)
        const at = source.asked ? this.needed(source.name) : this.find(source.name)
        return at < 0 ? [] : [{ name, list, at, source: source.name }]
      }),
      nationalNumberAt: table.parent === undefined ? this.nationalNumber() : -1,
      form: mapping.dates,
      blankRow: own === undefined || table.parent === undefined ? 'record' : own.blankRow,
    }
  }

  private column(column: Column): readonly PlannedColumn[] {
    const mapped = this.own?.columns[column.name]
    if (mapped && 'constant' in mapped) {
      return [{ column, at: -1, source: column.name, constant: mapped.constant }]
    }
    const { name, asked } = this.sourceOf(column.name)
    const at = asked ? this.needed(name) : this.find(name)
    if (at < 0) return []
    const values =
      mapped?.values && new Map(Object.entries(mapped.values).map(([found, value]) => [plain(found), value]))
    return [{ column, at, source: name, ...(values ? { values } : {}) }]
  }

  private nationalNumber(): number {
    const { name, asked } = this.sourceOf(NATIONAL_NUMBER)
    return asked ? this.needed(name) : this.find(name)
  }

  private sourceOf(name: string): { readonly name: string; readonly asked: boolean } {
    const mapped = this.own?.columns[name]
    return mapped && 'column' in mapped ? { name: mapped.column, asked: true } : { name, asked: false }
  }

  private needed(name: string): number {
    const at = this.find(name)
    if (at < 0) {
      const { file } = this
      this.issues.push({ code: 'REGISTER_COLUMN_MISSING', path: `${file}:${name}`, data: { file, column: name } })
    }
    return at
  }

  private find(name: string): number {
    const wanted = plain(name)
    const at = this.names.indexOf(wanted)
    if (at < 0) return at
    this.used.add(at)
    const again = this.names.indexOf(wanted, at + 1)
    if (again >= 0 && !this.used.has(again)) {
      this.used.add(again)
      const { file } = this
      this.issues.push({ code: 'REGISTER_COLUMN_TWICE', path: `${file}:${name}`, data: { file, column: name } })
    }
    return at
  }
}

/** How names and values are compared: case and blanks around them say nothing. */
export function plain(name: string): string {
  return name.trim().toLowerCase()
}
