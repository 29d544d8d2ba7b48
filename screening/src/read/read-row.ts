import { isNationalNumber, plainNationalNumber } from '../national-number/national-number.ts'
import type { TableRow } from '../tables/person-rows.ts'
import { readCell } from '../tables/read-cell.ts'
import { plain, type TablePlan } from './plan-table.ts'
import type { RawRow } from './raw-row.ts'
import type { Reject, RejectCode } from './reject.ts'

/** A row of a table with the place it came from. */
export interface ReadRow extends TableRow {
  readonly parentRow?: string
  readonly plan: TablePlan
  readonly raw: RawRow
}

/**
 * What one row of a file says for one table. What cannot be read is handed to `reject`, and its concept to `unsure`:
 * the person is screened as if nobody knew it. A row that says nothing is absent.
 */
export function readRow(
  plan: TablePlan,
  raw: RawRow,
  reject: (reject: Reject) => void,
  unsure: (concept: string) => void,
): ReadRow | undefined {
  const { table } = plan
  const conceptOf = (field: readonly string[]): string => table.path[0] ?? (field[0] as string)
  const refuse = (code: RejectCode, column: string, found: string, field: readonly string[]): void => {
    reject({ file: plan.file, line: raw.line, column, code, found })
    unsure(conceptOf(field))
  }
  const values: Record<string, string | number | boolean> = {}
  let filled = 0
  let broken = false
  for (const { column, at, source, values: meanings, constant } of plan.columns) {
    if (constant !== undefined) {
      values[column.name] = constant
      continue
    }
    const text = raw.cells[at] ?? ''
    if (text === '') continue
    const meant = meanings?.get(plain(text))
    if (meant === null) continue
    const cell =
      meant !== undefined && typeof meant !== 'string' ? meant : readCell(column.shape, meant ?? text, plan.form)
    if (typeof cell !== 'object') values[column.name] = cell
    else if (cell.kind === 'unknown') continue
    else if (cell.kind === 'value') values[column.name] = cell.value
    else {
      refuse('FACT_WRONG_TYPE', source, text, column.field)
      broken = true
    }
    filled += 1
  }
  let unknownLists: Set<string> | undefined
  for (const { name, list, at, source } of plan.unknown) {
    const text = raw.cells[at] ?? ''
    const cell = readCell({ kind: 'boolean' }, text)
    if (cell.kind === 'refused') {
      refuse('FACT_WRONG_TYPE', source, text, list.field)
      broken = true
    } else if (cell.kind === 'value' && cell.value === true) {
      unknownLists ??= new Set()
      unknownLists.add(name)
    }
  }
  if (table.parent === undefined) {
    const number = plan.nationalNumberAt < 0 ? '' : (raw.cells[plan.nationalNumberAt] ?? '').trim()
    if (number !== '' && !isNationalNumber(plainNationalNumber(number))) {
      const column = 'national_number'
      reject({ file: plan.file, line: raw.line, column, code: 'NATIONAL_NUMBER_INVALID', found: number })
    }
  } else {
    // A list that lacks one of its rows is not the list.
    if (broken) return undefined
    if (filled === 0 && plan.blankRow !== 'record') {
      if (plan.blankRow === 'unknown') unsure(conceptOf([]))
      return undefined
    }
  }
  const number = plan.rowAt < 0 ? '' : (raw.cells[plan.rowAt] ?? '').trim()
  const inner = table.path.length > 0 && table.parent !== 'persons'
  const read: Mutable<ReadRow> = { values, plan, raw }
  if (number !== '') read[inner ? 'parentRow' : 'row'] = number
  if (unknownLists) read.unknownLists = unknownLists
  return read
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
