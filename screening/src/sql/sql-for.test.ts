import { DuckDBInstance } from '@duckdb/node-api'
import { evaluate, formatDay, minus, parseDay, parseSituation, plus } from '@parcours/engine'
import { belgianLaw as law } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { createTables, isInDatabase } from './create-tables.ts'
import { DIALECTS } from './dialect.ts'
import { insertRows } from './insert-rows.ts'
import { openDuckDb, screenWithDuckDb } from './screen-with-duckdb.ts'
import { dialectOf, sqlFor } from './sql-for.ts'

const OBLIGED = 'brussels/integration/obliged'
const INTEGRATION = law.norms.map(({ id }) => id).filter((id) => /^[a-z-]+\/integration\//.test(id))
const ON = '2026-03-01'

/** A newcomer in Brussels of whom all is told that the obligation asks for. */
const newcomer = {
  birthDate: '1990-05-14',
  nationalities: [{ country: 'MA' }],
  registrations: [{ register: 'foreigners', municipality: '21015', from: '2025-09-01' }],
  residenceDocuments: [{ type: 'B', from: '2025-09-01', validUntil: '2030-08-31' }],
  family: [],
  protection: [],
  longTermResidentOf: [],
  studies: [],
  work: [],
  medical: [],
  integrationCertificates: [],
}

async function answersOf(given: unknown, only: readonly string[], lacking: readonly string[] = []) {
  const database = await openDuckDb(law, { on: ON, only, lacking })
  const answers = await database.screen([{ person: 'one', given }])
  database.close()
  return answers
}

describe('the law as one query', () => {
  it('holds all findings on integration, in every dialect', () => {
    expect(INTEGRATION).toHaveLength(21)
    for (const dialect of DIALECTS) {
      const { ids, refused } = sqlFor(law, { dialect, on: ON, only: INTEGRATION })
      expect(refused).toEqual([])
      expect(ids).toEqual(INTEGRATION)
    }
  })

  it('refuses a norm that SQL has no words for, with the node, and keeps the others', () => {
    const { ids, refused, text } = sqlFor(law, {
      dialect: 'postgres',
      on: ON,
      only: [OBLIGED, 'belgium/nationality/naturalisation/merit'],
    })
    expect(ids).toEqual([OBLIGED])
    expect(refused).toEqual([{ id: 'belgium/nationality/naturalisation/merit', node: 'last-time' }])
    expect(text).not.toContain('naturalisation')
  })

  it('reads in each round only columns of the rounds before it', () => {
    for (const dialect of DIALECTS) {
      const text = sqlFor(law, { dialect, on: ON, only: INTEGRATION }).text.replace(/^ +-- .*$/gm, '')
      const known = new Set(['person'])
      const ctes = text.replace(/\n\)\nSELECT.*/s, '').split(/\n\n(?=(?:--[^\n]*\n)?\w+ AS )/)
      expect(ctes.length).toBeGreaterThan(20)
      for (const cte of ctes) {
        if (/^(?:--[^\n]*\n)?round_\d+ AS/.test(cte)) {
          for (const [, used] of cte.matchAll(/\bs\.(\w+)/g)) expect(known, `${dialect} ${used}`).toContain(used)
        }
        for (const [, made] of cte.matchAll(/ AS (\w+),?$/gm)) known.add(made as string)
        for (const [, gathered] of cte.matchAll(/^ {4}(?:list|of)_\w+\.(\w+),?$/gm)) known.add(gathered as string)
      }
    }
  })

  it('names its columns after clauses and says of each what it is', () => {
    const { text } = sqlFor(law, { dialect: 'duckdb', on: ON, only: [OBLIGED] })
    expect(text).toMatch(/-- clause brussels\.certificate\n.* AS brussels_certificate_holds\b/s)
    expect(text).toContain(`--   ${OBLIGED}`)
  })

  it('is the same text each time', () => {
    const ask = () => sqlFor(law, { dialect: 'spark', on: ON, only: INTEGRATION }).text
    expect(ask()).toBe(ask())
  })
})

describe('the text for Spark', () => {
  const { text } = sqlFor(law, { dialect: 'spark', on: ON, only: INTEGRATION })
  const code = text.replace(/--[^\n]*/g, '')

  it('has nothing that Spark lacks', () => {
    for (const lacking of [
      /::/,
      /DISTINCT ON/i,
      /\bFILTER\s*\(\s*WHERE/i,
      /\bUNNEST\b/i,
      /\bLATERAL\b/i,
      /\blist_\w+\(/,
      /\blambda\b/i,
      /\barray_agg\b/i,
      /WITH ORDINALITY/i,
      /generate_series/i,
      /\bMATERIALIZED\b/i,
      /\bINTERVAL\b/i,
      /"/,
      /\bVARCHAR\b/,
      /DOUBLE PRECISION/,
      /\{/,
    ]) {
      expect(code).not.toMatch(lacking)
    }
  })

  it('has a query inside a query only where it reads from it: none that looks out at the row around it', () => {
    for (const [before] of code.matchAll(/\w+\s*\(\s*SELECT/g)) expect(before).toMatch(/^(FROM|AS)\s*\(/)
  })

  it('joins by person alone, and each table once: nothing else is shuffled', () => {
    const joins = [...code.matchAll(/JOIN (\w+) ON ([^\n]+)/g)]
    expect(joins.length).toBeGreaterThan(5)
    for (const [, table, on] of joins) expect(on?.trim()).toBe(`${table}.person = t.person`)
    expect(new Set(joins.map(([, table]) => table)).size).toBe(joins.length)
    for (const [, by] of code.matchAll(/GROUP BY ([^\n)]+)/g)) expect(by?.trim()).toBe('person')
  })

  it('reads every round once, so that Spark, which writes a CTE in wherever it is read, works nothing out twice', () => {
    const rounds = [...code.matchAll(/^(round_\d+|people) AS/gm)].map(([, name]) => name)
    expect(rounds.length).toBeGreaterThan(10)
    for (const name of rounds) expect(code.match(new RegExp(`FROM ${name}\\b`, 'g'))).toHaveLength(1)
  })

  it('closes what it opens', () => {
    const plain = code.replace(/'[^']*'/g, "''")
    expect(plain.split('(').length).toBe(plain.split(')').length)
    expect(plain.match(/\bCASE\b/g)?.length).toBe(plain.match(/\bEND\b/g)?.length)
  })
})

describe('days in a database', () => {
  it('move by periods as those of the engine do: ends of months, leap days, backwards', async () => {
    const dialect = dialectOf('duckdb')
    const days = ['2024-02-29', '2023-02-28', '2024-01-31', '2024-03-31', '2023-12-31', '1999-10-30', '2026-11-22']
    const periods = [
      { months: 1, days: 0 },
      { months: 12, days: 0 },
      { months: 36, days: 0 },
      { months: 216, days: 0 },
      { months: 0, days: 60 },
      { months: 13, days: 1 },
    ]
    const asked = days.flatMap((day) =>
      periods.flatMap((period) =>
        (['last-day', 'next-day'] as const).flatMap((end) =>
          [false, true].map((back) => ({
            sql: dialect.asText(dialect.plus(dialect.day(day), period, end, back)),
            expected: formatDay((back ? minus : plus)(parseDay(day) as number, period, end)),
          })),
        ),
      ),
    )
    const database = await DuckDBInstance.create(':memory:')
    const connection = await database.connect()
    const rows = (await connection.runAndReadAll(`SELECT ${asked.map(({ sql }) => sql).join(', ')}`)).getRowsJson()
    expect(rows[0]).toEqual(asked.map(({ expected }) => expected))
    connection.closeSync()
    database.closeSync()
  })
})

describe('a person in DuckDB', () => {
  it('of whom all is told is obliged, as the interpreter says', async () => {
    const [finding] = evaluate(law, parseSituation(law.concepts, newcomer), { on: ON, only: [OBLIGED] })
    expect(finding?.outcome).toBe('met')
    const answers = await answersOf(newcomer, [OBLIGED])
    expect(answers).toEqual([
      {
        person: 'one',
        finding: OBLIGED,
        outcome: 'met',
        because: finding?.because.map(({ clause }) => clause).sort(),
        missing: [],
      },
    ])
  })

  it('of whom nothing is told has no outcome, and the answer names what is missing', async () => {
    const [answer] = await answersOf({}, [OBLIGED])
    expect(answer?.outcome).toBeUndefined()
    expect(answer?.missing).toContain('birth_date')
    expect(answer?.missing).toContain('registrations')
  })

  it('is left open by a date that can be on either side of the line, and by no other', async () => {
    const outcome = async (birthDate: string) => (await answersOf({ ...newcomer, birthDate }, [OBLIGED]))[0]?.outcome
    expect(await outcome('2007')).toBeUndefined()
    expect(await outcome('2007-02')).toBe(await outcome('2007-02-01'))
    expect(await outcome('2008')).toBe('not-met')
    expect(await outcome('2006')).toBe(await outcome('2006-06-15'))
  })

  it('of a database without a table is one of whom nobody knows that list', async () => {
    const { work: _, ...without } = newcomer
    const [lacking] = await answersOf(newcomer, [OBLIGED], ['work', 'work_leave'])
    const [unknown] = await answersOf(without, [OBLIGED])
    expect(lacking).toEqual(unknown)
    const [born] = await answersOf(newcomer, [OBLIGED], ['persons.birth_date'])
    expect(born?.missing).toContain('birth_date')
  })

  it('is screened in blocks as in one, and nobody is left over from the block before', async () => {
    const other = { ...newcomer, nationalities: [{ country: 'BE' }] }
    const found: string[] = []
    const blocks = [[{ person: 'a', given: newcomer }], [{ person: 'b', given: other }], []]
    for await (const answers of screenWithDuckDb(law, blocks, { on: ON, only: [OBLIGED] })) {
      found.push(answers.map(({ person, outcome }) => `${person} ${outcome}`).join())
    }
    expect(found).toEqual(['a met', 'b not-met', ''])
  })

  it('gets the same from a view, and from columns that are dates rather than text', async () => {
    const database = await DuckDBInstance.create(':memory:')
    const connection = await database.connect()
    await connection.run(createTables(law.concepts, 'duckdb'))
    for (const statement of insertRows(law.concepts, [{ person: 'one', given: newcomer }], 'duckdb')) {
      await connection.run(statement)
    }
    await connection.run('ALTER TABLE registrations ALTER COLUMN "from" TYPE DATE')
    await connection.run('ALTER TABLE persons ALTER COLUMN birth_date TYPE DATE')
    await connection.run(sqlFor(law, { dialect: 'duckdb', on: ON, only: [OBLIGED], asView: 'parcours_findings' }).text)
    const rows = (await connection.runAndReadAll('SELECT outcome FROM parcours_findings')).getRowsJson()
    expect(rows).toEqual([['met']])
    connection.closeSync()
    database.closeSync()
  })
})

describe('the statements that create the tables', () => {
  it('have every table once, without hyphens, and say of each column what it holds', () => {
    for (const dialect of DIALECTS) {
      const text = createTables(law.concepts, dialect)
      const names = [...text.matchAll(/^CREATE TABLE (\w+) \(/gm)].map(([, name]) => name)
      expect(names).toContain('residence_documents')
      expect(names).toContain('family_nationalities')
      expect(new Set(names).size).toBe(names.length)
      for (const line of text.split('\n').filter((each) => each.startsWith('  '))) expect(line).toMatch(/ -- \S/)
    }
  })

  it('know the names of their tables and columns', () => {
    for (const name of ['work', 'persons.birth_date', 'persons.family_unknown', 'family.nationalities_unknown']) {
      expect(isInDatabase(law.concepts, name), name).toBe(true)
    }
    for (const name of ['persons', 'works', 'persons.person', 'work.birth_date', 'work.kind.x', '']) {
      expect(isInDatabase(law.concepts, name), name).toBe(false)
    }
  })
})
