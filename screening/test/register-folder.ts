import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { concepts } from '@parcours/law'
import { afterAll } from 'vitest'
import { rowsFrom } from '../src/tables/person-rows.ts'
import { allTables, tablesOf, unknownColumn } from '../src/tables/tables-of.ts'
import { csvRow } from '../src/write/csv-row.ts'

export const persons = tablesOf(concepts)

export interface Told {
  readonly person: string
  readonly given: unknown
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder for a test; it is gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-test-'))
  folders.push(folder)
  return folder
}

/** The rows of persons as tables of text, first the names of the columns; every table is there. */
export function tablesFrom(told: readonly Told[]): Map<string, string[][]> {
  const tables = allTables(persons)
  const columnsOf = new Map(
    tables.map((table) => [
      table.name,
      [
        'person',
        ...(table.parent === undefined ? [] : ['row']),
        ...table.columns.map(({ name }) => name),
        ...table.inner.map(unknownColumn),
      ],
    ]),
  )
  const files = new Map<string, string[][]>(tables.map(({ name }) => [name, [[...(columnsOf.get(name) ?? [])]]]))
  for (const { person, given } of told) {
    for (const { table, row, parentRow, values } of rowsFrom(persons, given)) {
      const number = table.parent === undefined || table.parent === 'persons' ? row : parentRow
      const cells = (columnsOf.get(table.name) ?? []).map((name) =>
        name === 'person' ? person : name === 'row' ? String(number ?? '') : String(values[name] ?? ''),
      )
      files.get(table.name)?.push(cells)
    }
  }
  return files
}

/** Writes tables as CSV files into a folder. */
export function writeTables(folder: string, files: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  for (const [name, rows] of files) writeFileSync(join(folder, `${name}.csv`), rows.map((row) => csvRow(row)).join(''))
}
