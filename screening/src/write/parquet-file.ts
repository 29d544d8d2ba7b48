import { DAY_COLUMNS, FINDING_COLUMNS } from './finding-row.ts'

/**
 * Turns rows that we wrote ourselves as CSV (no first row of names) into a Parquet file through DuckDB, which is loaded
 * only here. Days become dates, what is empty becomes NULL. The same rows give the same bytes.
 */
export async function writeParquet(csv: string, parquet: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '512MB' })
  const connection = await instance.connect()
  try {
    const columns = FINDING_COLUMNS.map(
      (name) => `${text(name)}: ${DAY_COLUMNS.includes(name) ? "'DATE'" : "'VARCHAR'"}`,
    )
    // Nothing is guessed: a reader that looks at the first rows may take them for something else.
    const options = [
      `columns = {${columns.join(', ')}}`,
      'header = false',
      'auto_detect = false',
      `delim = ','`,
      `quote = '"'`,
      `escape = '"'`,
      `dateformat = '%Y-%m-%d'`,
      `nullstr = ''`,
      'parallel = false',
    ]
    const rows = `read_csv(${text(csv)}, ${options.join(', ')})`
    await connection.run(`copy (select * from ${rows}) to ${text(parquet)} (format parquet, compression zstd)`)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
