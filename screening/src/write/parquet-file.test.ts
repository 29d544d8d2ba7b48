import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../../test/register-folder.ts'
import { ON, screen } from '../../test/screen.ts'
import { FINDING_COLUMNS } from './finding-row.ts'

async function rowsIn(file: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const result = await connection.runAndReadAll(`select * from read_parquet('${file}')`)
  const rows = result.getRowObjectsJson()
  const types = result.columnTypes().map(String)
  connection.closeSync()
  instance.closeSync()
  return { rows, names: result.columnNames(), types }
}

const PERSONS = ['=1+1', 'a,"b"', 'two\nlines', 'NULL', "it's", 'é😀']

describe('a result in Parquet', () => {
  it('holds the rows that CSV has, days as dates, nothing as NULL, and texts as they are', async () => {
    const file = join(newFolder(), 'people.jsonl')
    const situation = { nationalities: [{ country: 'FR' }], birthDate: '1990-01-01' }
    writeFileSync(file, PERSONS.map((person) => `${JSON.stringify({ person, situation })}\n`).join(''))
    const only = ['brussels/integration/obliged', 'belgium/nationality/declaration/fee']
    const { out } = await screen(file, { format: 'parquet', only })
    const { rows, names, types } = await rowsIn(out)
    expect(names).toEqual(FINDING_COLUMNS)
    expect(types.filter((type) => type === 'DATE')).toHaveLength(4)
    expect(rows.filter((_, i) => i % 2 === 0).map(({ person }) => person)).toEqual([...PERSONS].sort())
    expect(rows[0]).toMatchObject({ finding: only[0], on: ON, outcome: 'not-met', reason: null, missing: null })
    expect(rows[1]).toMatchObject({ finding: only[1], value: expect.stringMatching(/^\d+$/) })
    expect(typeof rows[0]?.because).toBe('string')
  })

  it('is the same bytes for the same register', async () => {
    const file = join(newFolder(), 'people.jsonl')
    writeFileSync(file, Array.from({ length: 3_000 }, () => '{}\n').join(''))
    const only = ['brussels/integration/obliged']
    const [a, b] = [await screen(file, { format: 'parquet', only }), await screen(file, { format: 'parquet', only })]
    expect(readFileSync(a.out).equals(readFileSync(b.out))).toBe(true)
    expect((await rowsIn(a.out)).rows).toHaveLength(3_000)
  })

  it('of nobody has the columns and no row', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), 'person\n')
    const { out, persons } = await screen(folder, { format: 'parquet' })
    expect([persons, (await rowsIn(out)).rows, (await rowsIn(out)).names]).toEqual([0, [], FINDING_COLUMNS])
  })
})
