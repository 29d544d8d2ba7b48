import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Law } from '@parcours/engine'
import { allTables, type PersonRow, type Table, tablesOf } from '../tables/index.ts'
import { createTables, databaseColumns } from './create-tables.ts'
import { databaseRows } from './insert-rows.ts'
import { databaseName } from './row-fields.ts'
import { type SqlQuestion, sqlFor } from './sql-for.ts'

/** What a database says of a person under a norm. */
export interface SqlAnswer {
  readonly person: string
  readonly finding: string
  /** Absent where the facts in the tables do not settle it: for `evaluate` to say. */
  readonly outcome?: 'met' | 'not-met'
  /** The day or the amount, where the finding is met and has one. */
  readonly value?: string | number
  /** Ids of the clauses that decide, where it is settled; in the order of the alphabet. */
  readonly because: readonly string[]
  /** Facts of the person that nobody knows, where it is not settled: columns of `persons`, and tables. */
  readonly missing: readonly string[]
}

/** Answers of a block of persons, in no order. */
export interface DuckDbScreening {
  readonly ids: readonly string[]
  readonly refused: readonly { readonly id: string; readonly node: string }[]
  screen(persons: readonly PersonRow[]): Promise<readonly SqlAnswer[]>
  close(): void
}

/** Opens a database in memory, with the law as a query over it. Nothing is written to disk, nothing leaves the process. */
export async function openDuckDb(law: Law, asked: Omit<SqlQuestion, 'dialect' | 'asView'>): Promise<DuckDbScreening> {
  const { text, ids, refused } = sqlFor(law, { ...asked, dialect: 'duckdb' })
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  await connection.run(createTables(law.concepts, 'duckdb'))
  const root = tablesOf(law.concepts)
  return {
    ids,
    refused,
    async screen(persons) {
      for (const table of allTables(root)) await connection.run(`DELETE FROM ${databaseName(table)}`)
      await fill(connection, root, persons)
      // Planned anew each time: a query prepared over empty tables takes them for empty later too, and answers wrongly.
      const rows = (await connection.runAndReadAll(text)).getRowsJson()
      return rows.map((row) => answerFrom(row as readonly (string | null)[]))
    },
    close() {
      connection.closeSync()
      database.closeSync()
    },
  }
}

async function fill(connection: DuckDBConnection, root: Table, persons: readonly PersonRow[]): Promise<void> {
  for (const [table, rows] of databaseRows(root, persons)) {
    const columns = databaseColumns(table, 'duckdb')
    const appender = await connection.createAppender(databaseName(table))
    for (const row of rows) {
      for (const { name, type } of columns) {
        const value = row[name]
        if (value === undefined) appender.appendNull()
        else if (type === 'BOOLEAN') appender.appendBoolean(value as boolean)
        else if (type === 'INTEGER') appender.appendInteger(value as number)
        else if (type === 'VARCHAR') appender.appendVarchar(value as string)
        else appender.appendDouble(value as number)
      }
      appender.endRow()
    }
    appender.closeSync()
  }
}

/** Screens a register block by block in DuckDB. What it leaves open has no outcome. */
export async function* screenWithDuckDb(
  law: Law,
  blocks: AsyncIterable<readonly PersonRow[]> | Iterable<readonly PersonRow[]>,
  asked: Omit<SqlQuestion, 'dialect' | 'asView'>,
): AsyncGenerator<readonly SqlAnswer[]> {
  const screening = await openDuckDb(law, asked)
  try {
    for await (const persons of blocks) yield await screening.screen(persons)
  } finally {
    screening.close()
  }
}

/** Reads one row of the query: person, finding, outcome, value, deciding clauses, missing facts. */
export function answerFrom(row: readonly (string | null | undefined)[]): SqlAnswer {
  const [person, finding, outcome, value, because, missing] = row
  return {
    person: person as string,
    finding: finding as string,
    ...(outcome ? { outcome: outcome as 'met' | 'not-met' } : {}),
    ...(value ? { value: /^\d{4}-/.test(value) ? value : Number(value) } : {}),
    because: because ? because.split(' ') : [],
    missing: missing ? missing.split(' ') : [],
  }
}
