import { basename } from 'node:path'
import type { RawRow } from './raw-row.ts'
import type { RowSource } from './read-csv.ts'
import { unreadable } from './register-issue.ts'

/**
 * Reads a Parquet file through DuckDB, which is loaded only where there is one. Every value comes as the text a CSV file
 * would hold (days as `YYYY-MM-DD`), so that both kinds of files mean the same.
 */
export async function readParquet(path: string): Promise<RowSource> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const file = `read_parquet('${path.replaceAll("'", "''")}')`
  const counted = await connection.runAndReadAll(`select count(*) from ${file}`)
  const total = Number(counted.getRows()[0]?.[0])
  const described = await connection.runAndReadAll(`describe select * from ${file}`)
  // Last on this connection: another query would end the stream without a word.
  const result = await connection.stream(`select coalesce(cast(columns(*) as varchar), '') from ${file}`)
  let line = 0

  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    try {
      for (;;) {
        const chunk = await result.fetchChunk()
        if (!chunk || chunk.rowCount === 0) break
        yield chunk.getRows().map((cells) => {
          line += 1
          return { line, cells: cells as readonly string[] }
        })
      }
      if (line !== total) throw unreadable('REGISTER_NOT_READABLE', basename(path))
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  }

  return {
    columns: described.getRows().map(([name]) => String(name)),
    rows: rows(),
    progress: () => (total === 0 ? 1 : line / total),
  }
}
