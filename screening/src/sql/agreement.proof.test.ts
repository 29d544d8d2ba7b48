import { evaluate, type Situation, safeParseSituation } from '@parcours/engine'
import { cases, belgianLaw as law } from '@parcours/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawRegister } from '../../test/draw-register.ts'
import { type PostgresCluster, postgresPrograms, startPostgres } from '../../test/postgres-cluster.ts'
import type { PersonRow } from '../tables/index.ts'
import { createTables } from './create-tables.ts'
import { insertRows } from './insert-rows.ts'
import { answerFrom, openDuckDb, type SqlAnswer } from './screen-with-duckdb.ts'
import { dialectOf, sqlFor } from './sql-for.ts'

const INTEGRATION = law.norms.map(({ id }) => id).filter((id) => /^[a-z-]+\/integration\//.test(id))
/** The other findings that SQL has words for: residence, nationality, school, pictures and data. */
const OTHERS = sqlFor(law, { dialect: 'postgres', on: '2026-11-22' }).ids.filter((id) => !INTEGRATION.includes(id))
const PERSONS = process.env.PARCOURS_PROOFS === 'large' ? 50_000 : 5_000
const AT_ONCE = 5_000
const MINUTES = 60_000

const caseRegister: readonly PersonRow[] = cases.flatMap(({ given }, i) =>
  safeParseSituation(law.concepts, given).ok ? [{ person: `case ${i}`, given }] : [],
)
const drawn = drawRegister(law, cases, PERSONS, 20_261_122)

/** Counts of a comparison; `left` is what the database leaves though the interpreter settles it. */
interface Agreement {
  settled: number
  /** Those of the settled whose deciding clauses it tells. */
  told: number
  open: number
  left: number
}

/** Holds answers of a database against the interpreter: whatever it settles must be so. */
function compared(
  persons: readonly PersonRow[],
  answers: readonly SqlAnswer[],
  ids: readonly string[],
  on: string,
): Agreement {
  const counts: Agreement = { settled: 0, told: 0, open: 0, left: 0 }
  const byKey = new Map(answers.map((answer) => [`${answer.person} ${answer.finding}`, answer]))
  expect(byKey.size).toBe(persons.length * ids.length)
  for (const { person, given } of persons) {
    const parsed = safeParseSituation(law.concepts, given)
    const situation = (parsed.ok ? parsed.situation : undefined) as Situation
    for (const finding of evaluate(law, situation, { on, only: ids })) {
      const answer = byKey.get(`${person} ${finding.id}`)
      if (answer?.outcome === undefined) {
        if (finding.outcome === 'undetermined') counts.open += 1
        else counts.left += 1
        continue
      }
      counts.settled += 1
      const said = { outcome: answer.outcome, value: answer.value, because: answer.because.join(' ') }
      const expected = {
        outcome: finding.outcome,
        value: finding.outcome === 'met' ? finding.value : undefined,
        because: [...new Set(finding.because.map(({ clause }) => clause))].sort().join(' '),
      }
      if (said.because === '') expected.because = ''
      else counts.told += 1
      if (said.outcome !== expected.outcome || said.value !== expected.value || said.because !== expected.because) {
        expect({ ...said, given }, `${person} ${finding.id}`).toEqual({ ...expected, given })
      }
    }
  }
  return counts
}

function blocksOf(persons: readonly PersonRow[]): readonly (readonly PersonRow[])[] {
  const blocks: (readonly PersonRow[])[] = []
  for (let at = 0; at < persons.length; at += AT_ONCE) blocks.push(persons.slice(at, at + AT_ONCE))
  return blocks
}

function report(where: string, { settled, told, open, left }: Agreement): void {
  const share = ((100 * left) / (settled + left)).toFixed(1)
  console.log(
    `${where}: ${settled} settled, ${told} with their clauses, ${open} open for both, ${left} (${share} %) left though the interpreter knows`,
  )
}

async function onDuckDb(persons: readonly PersonRow[], ids: readonly string[], on: string): Promise<Agreement> {
  const total: Agreement = { settled: 0, told: 0, open: 0, left: 0 }
  const database = await openDuckDb(law, { on, only: ids })
  expect(database.refused).toEqual([])
  for (const block of blocksOf(persons)) add(total, compared(block, await database.screen(block), ids, on))
  database.close()
  return total
}

function add(total: Agreement, more: Agreement): void {
  total.settled += more.settled
  total.told += more.told
  total.open += more.open
  total.left += more.left
}

describe('the law in DuckDB', () => {
  it(
    'says of every worked case what the interpreter says, or leaves it',
    async () => {
      const counts = await onDuckDb(caseRegister, INTEGRATION, '2026-11-22')
      report('DuckDB, worked cases', counts)
      expect(counts.settled).toBeGreaterThan(40_000)
      expect(counts.told).toBeGreaterThan(30_000)
      expect(counts.left).toBeLessThan(counts.settled / 40)
    },
    10 * MINUTES,
  )

  it(
    'says of drawn persons what the interpreter says, or leaves it',
    async () => {
      const counts = await onDuckDb(drawn, INTEGRATION, '2025-02-28')
      report('DuckDB, drawn persons', counts)
      expect(counts.settled).toBeGreaterThan(10 * PERSONS)
      expect(counts.left).toBeLessThan(counts.settled / 20)
    },
    30 * MINUTES,
  )
})

const programs = postgresPrograms()
if (programs === undefined) {
  const told = 'PostgreSQL is not installed here (Debian: apt-get install postgresql); its tests are left out.'
  if (process.env.CI) throw new Error(told)
  console.warn(told)
}

describe.skipIf(programs === undefined)('the law in PostgreSQL', () => {
  let cluster: PostgresCluster
  beforeAll(async () => {
    cluster = await startPostgres(programs as string)
    await cluster.query(createTables(law.concepts, 'postgres'))
  }, MINUTES)
  afterAll(() => cluster?.stop())

  async function onPostgres(persons: readonly PersonRow[], ids: readonly string[], on: string): Promise<Agreement> {
    const total: Agreement = { settled: 0, told: 0, open: 0, left: 0 }
    const { text, refused } = sqlFor(law, { dialect: 'postgres', on, only: ids })
    expect(refused).toEqual([])
    for (const block of blocksOf(persons)) {
      const rows = insertRows(law.concepts, block, 'postgres')
      // Everything in one transaction that is given up: the next block finds empty tables.
      const answers = await cluster.query(`BEGIN;\nSET jit = off;\n${rows.join(';\n')};\n${text}\nROLLBACK;\n`)
      add(total, compared(block, answers.map(answerFrom), ids, on))
    }
    return total
  }

  it(
    'says of every worked case what the interpreter says, or leaves it',
    async () => {
      const counts = await onPostgres(caseRegister, INTEGRATION, '2026-11-22')
      report('PostgreSQL, worked cases', counts)
      expect(counts.settled).toBeGreaterThan(40_000)
      expect(counts.told).toBeGreaterThan(30_000)
      expect(counts.left).toBeLessThan(counts.settled / 40)
    },
    10 * MINUTES,
  )

  it(
    'takes tables and columns that are not there for unknown: less is settled, and nothing otherwise',
    async () => {
      const lacking = ['work', 'work_leave', 'family', 'persons.birth_date', 'registrations.municipality']
      const rows = insertRows(law.concepts, caseRegister.slice(0, 60), 'postgres')
      const outcomes = async (names: readonly string[]) => {
        const { text } = sqlFor(law, { dialect: 'postgres', on: '2026-11-22', only: INTEGRATION, lacking: names })
        const answers = await cluster.query(`BEGIN;\nSET jit = off;\n${rows.join(';\n')};\n${text}\nROLLBACK;\n`)
        return new Map(answers.map(([person, id, outcome]) => [`${person} ${id}`, outcome]))
      }
      const whole = await outcomes([])
      const less = await outcomes(lacking)
      const open = [...less].filter(([, outcome]) => outcome === undefined)
      for (const [key, outcome] of less) if (outcome !== undefined) expect(outcome, key).toBe(whole.get(key))
      expect(less.size).toBe(whole.size)
      expect(open.length).toBeGreaterThan([...whole.values()].filter((outcome) => outcome === undefined).length)
    },
    10 * MINUTES,
  )

  it(
    'has a view of the law, and adds periods to days as the engine does',
    async () => {
      const { text } = sqlFor(law, { dialect: 'postgres', on: '2026-11-22', only: INTEGRATION, asView: 'findings' })
      const rows = insertRows(law.concepts, caseRegister.slice(0, 3), 'postgres')
      const counted = await cluster.query(
        `BEGIN;\nSET jit = off;\n${rows.join(';\n')};\n${text}\nSELECT count(*) FROM findings;\nROLLBACK;\n`,
      )
      expect(counted).toEqual([[String(3 * INTEGRATION.length)]])
      const dialect = dialectOf('postgres')
      const moved = ['2024-02-29', '2024-01-31'].flatMap((iso) =>
        (['last-day', 'next-day'] as const).map((end) =>
          dialect.asText(dialect.plus(dialect.day(iso), { months: 13, days: 0 }, end)),
        ),
      )
      expect(await cluster.query(`SELECT ${moved.join(', ')};`)).toEqual([
        ['2025-03-29', '2025-03-29', '2025-02-28', '2025-03-01'],
      ])
    },
    10 * MINUTES,
  )

  it(
    'says of the other findings too what the interpreter says, or leaves it',
    async () => {
      const counts = await onPostgres(caseRegister, OTHERS, '2026-11-22')
      report('PostgreSQL, other findings', counts)
      expect(OTHERS.length).toBeGreaterThan(50)
      expect(counts.settled).toBeGreaterThan(35_000)
      expect(counts.left).toBeLessThan(counts.settled / 10)
    },
    10 * MINUTES,
  )

  it(
    'says of drawn persons what the interpreter says, or leaves it',
    async () => {
      const counts = await onPostgres(drawn, INTEGRATION, '2025-02-28')
      report('PostgreSQL, drawn persons', counts)
      expect(counts.settled).toBeGreaterThan(10 * PERSONS)
      expect(counts.left).toBeLessThan(counts.settled / 20)
    },
    30 * MINUTES,
  )
})
