import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { EngineError } from '@parcours/engine'
import { create } from 'tar'
import { describe, expect, it } from 'vitest'
import { newFolder, persons } from '../../test/register-folder.ts'
import { linesOf, screen } from '../../test/screen.ts'
import { zipOf } from '../../test/zip.ts'
import { allTables } from '../tables/tables-of.ts'
import { NO_MAPPING, readMapping } from './mapping.ts'

const OBLIGED = ['brussels/integration/obliged']
const PERSONS = 'person,birth_date\nA,1990-01-01\nB,1990-01-01\n'
const NATIONALITIES = 'person,country\nA,FR\nB,ER\n'

function folderWith(files: { readonly [name: string]: string | Buffer }): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Person and outcome of each line. */
async function outcomes(input: string, asked: Parameters<typeof screen>[1] = {}) {
  const { text, rejected } = await screen(input, { only: OBLIGED, ...asked })
  expect(rejected).toEqual([])
  return linesOf(text).map(({ person, findings }) =>
    `${person} ${findings[0]?.outcome} ${findings[0]?.reason ?? ''}`.trim(),
  )
}

const EXPECTED = ['A not-met', 'B undetermined missing-facts']

/** Code and place of everything that a register is refused for. */
async function refusals(input: string, asked: Parameters<typeof screen>[1] = {}): Promise<readonly string[]> {
  try {
    await screen(input, asked)
  } catch (error) {
    if (error instanceof EngineError) return error.issues.map(({ code, path }) => `${path} ${code}`)
    throw error
  }
  return []
}

/** Runs SQL that writes files. */
async function duckdb(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}

describe('a register', () => {
  it('may be a folder, a zip, a tar.gz, Parquet files, or folders of Parquet parts', async () => {
    const folder = folderWith({ 'persons.csv': PERSONS, 'nationalities.csv': NATIONALITIES, 'notes.md': 'not a table' })
    expect(await outcomes(folder)).toEqual(EXPECTED)

    const packed = folderWith({
      'register.zip': zipOf([
        ['export/', ''],
        ['export/persons.csv', PERSONS],
        ['../../nationalities.csv', NATIONALITIES],
        ['__MACOSX/._persons.csv', 'x'],
      ]),
    })
    expect(await outcomes(join(packed, 'register.zip')).catch((error) => error)).toMatchObject({ kind: 'input' })
    writeFileSync(
      join(packed, 'register.zip'),
      zipOf([
        ['export/', ''],
        ['export/persons.csv', PERSONS],
        ['export/nationalities.csv', NATIONALITIES],
        ['__MACOSX/._persons.csv', 'x'],
      ]),
    )
    expect(await outcomes(join(packed, 'register.zip'))).toEqual(EXPECTED)

    await create({ cwd: folder, file: join(packed, 'register.tar.gz'), gzip: true }, [
      'persons.csv',
      'nationalities.csv',
    ])
    expect(await outcomes(join(packed, 'register.tar.gz'))).toEqual(EXPECTED)

    const parquet = newFolder()
    mkdirSync(join(parquet, 'nationalities'))
    await duckdb(`copy (select * from (values ('A', date '1990-01-01'), ('B', date '1990-01-01')) t(person, birth_date))
      to '${parquet}/persons.parquet';
      copy (select 'A' person, 'FR' country) to '${parquet}/nationalities/part-0.parquet';
      copy (select 'B' person, 'ER' country) to '${parquet}/nationalities/part-1.parquet'`)
    expect(await outcomes(parquet)).toEqual(EXPECTED)
  })

  it('in Parquet means what it means in CSV: days, truths, numbers, what is empty', async () => {
    const folder = newFolder()
    await duckdb(`copy (select 1 person, null::date birth_date, timestamp '1990-01-01 00:00:00' unlimited_since, true serious_personal_facts)
      to '${folder}/persons.parquet';
      copy (select 1 person, 'employee' kind, 'BE' country, date '2020-01-01' "from", 0.5::double "share") to '${folder}/work.parquet'`)
    const csv = folderWith({
      'persons.csv': 'person,birth_date,unlimited_since,serious_personal_facts\n1,,1990-01-01,yes\n',
      'work.csv': 'person,kind,country,from,share\n1,employee,BE,2020-01-01,"0,5"\n',
    })
    expect((await screen(folder)).text).toBe((await screen(csv)).text)
    expect((await screen(folder)).rejected).toEqual([])
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${PERSONS}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${PERSONS}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(PERSONS, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${PERSONS}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(PERSONS.replaceAll('\n', '\r\n'))],
    ['semicolons', Buffer.from(PERSONS.replaceAll(',', ';'))],
    ['tabs and quotation marks', Buffer.from('"person"\t"birth_date"\nA\t"1990-01-01"\n"B"\t1990-01-01')],
    ['a line for spreadsheets', Buffer.from(`sep=;\r\n${PERSONS.replaceAll(',', ';')}`)],
    [
      'names in capitals, blanks and empty columns',
      Buffer.from('PERSON , Birth_Date,,\nA,1990-01-01,,\nB,1990-01-01,,\n'),
    ],
    ['Belgian days', Buffer.from('person,birth_date\nA,01/01/1990\nB,1-1-1990\n')],
  ])('may be written with %s', async (_, bytes) => {
    expect(await outcomes(folderWith({ 'persons.csv': bytes, 'nationalities.csv': NATIONALITIES }))).toEqual(EXPECTED)
  })

  it('may be Windows-1252, also where that shows only far from its beginning', async () => {
    const head = 'person,birth_date\n'
    const row = (i: number, name: string) => `${String(i).padStart(6, '0')}${name},1990-01-01\n`
    const rows = Array.from({ length: 20_000 }, (_, i) => row(i, i === 19_990 ? 'é€' : ''))
    const windows = Buffer.from([head, ...rows].join('').replace('€', '\u0080'), 'latin1')
    const { text } = await screen(folderWith({ 'persons.csv': windows }), {
      only: ['belgium/nationality/declaration/fee'],
    })
    expect(linesOf(text).at(-1)?.person).toBe('019990é€')
    const short = Buffer.from(`${head}Zoë,1990-01-01\n`, 'latin1')
    expect(linesOf((await screen(folderWith({ 'persons.csv': short }), { only: OBLIGED })).text)[0]?.person).toBe('Zoë')
    const mapping = { ...NO_MAPPING, encoding: 'utf-8' } as const
    const said = await screen(folderWith({ 'persons.csv': short }), { only: OBLIGED, mapping })
    expect(linesOf(said.text)[0]?.person).toBe('Zo\uFFFD')
  })

  it('knows an empty cell, a missing column, a missing table and an empty table apart from nothing told', async () => {
    const given = async (files: { readonly [name: string]: string }) => {
      const { text } = await screen(folderWith(files), { only: OBLIGED })
      return linesOf(text)[0]?.findings[0]?.missing
    }
    const unknown = await given({ 'persons.csv': 'person\nA\n' })
    expect(unknown).toContain('/registrations')
    expect(await given({ 'persons.csv': 'person,birth_date\nA,\n' })).toEqual(unknown)
    const none = { 'persons.csv': 'person\nA\n', 'registrations.csv': 'person,register,from\n' }
    expect(await given(none)).toEqual([])
    expect(await given({ ...none, 'persons.csv': 'person,registrations_unknown\nA,true\n' })).toEqual(unknown)
    expect(await given({ ...none, 'persons.csv': 'person,registrations_unknown\nA,\n' })).toEqual([])
  })
})

describe('a register that cannot be read at all', () => {
  it('is told with everything to put right, before anything is screened', async () => {
    expect(await refusals('nowhere')).toEqual(['nowhere REGISTER_NOT_FOUND'])
    const folder = folderWith({
      'persons.csv': 'persn,birthdate,birth_date,birth_date\n',
      'family-nationalities.csv': 'person,country\n',
      'registration.csv': 'person\n',
    })
    expect(await refusals(folder)).toEqual(['registration.csv REGISTER_TABLE_UNKNOWN'])
    writeFileSync(join(folder, 'registration.csv'), '')
    const mapping = { ...NO_MAPPING, others: 'ignore' } as const
    expect(await refusals(folder, { mapping })).toEqual([
      'family-nationalities.csv:row REGISTER_COLUMN_MISSING',
      'persons.csv:person REGISTER_COLUMN_MISSING',
      'persons.csv:birth_date REGISTER_COLUMN_TWICE',
    ])
    expect(await refusals(folderWith({ 'persons.csv': 'person,birthdate,name\nA,1,2\n' }))).toEqual([
      'persons.csv:birthdate REGISTER_COLUMN_UNKNOWN',
      'persons.csv:name REGISTER_COLUMN_UNKNOWN',
    ])
    expect(await refusals(folderWith({ 'persons.csv': '' }))).toEqual(['persons.csv:person REGISTER_COLUMN_MISSING'])
  })

  it('is one without persons, with a table twice, or with a broken file', async () => {
    const without = folderWith({ 'work.csv': 'person\n' })
    expect((await refusals(without))[0]).toMatch(/REGISTER_WITHOUT_PERSONS$/)
    const twice = folderWith({ 'persons.csv': PERSONS, 'persons.tsv': PERSONS })
    expect(await refusals(twice)).toEqual(['persons.tsv REGISTER_TABLE_TWICE'])
    for (const name of ['persons.parquet', 'register.zip', 'register.tar.gz']) {
      const broken = join(folderWith({ [name]: 'this is none' }), name)
      expect(await refusals(broken), name).toEqual([`${name} REGISTER_NOT_READABLE`])
    }
  })
})

describe('a mapping', () => {
  const examples = join(import.meta.dirname, '../../../docs/examples/register')
  const exampleMapping = (name: string) =>
    readMapping(persons, JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8')) as unknown)

  it.each(['nl', 'fr'])('reads the example of an export (%s)', async (name) => {
    const mapping = exampleMapping(name)
    const { text, rejected } = await screen(join(examples, name), { mapping, only: OBLIGED })
    expect(rejected).toEqual([])
    // As young as 2001 may be, an Indian in Liège, and so on: only the refugee in Brussels may be obliged there.
    expect(linesOf(text).map(({ findings }) => findings[0]?.outcome)).toEqual([
      'not-met',
      'not-met',
      'not-met',
      'undetermined',
    ])
    expect(linesOf(text).at(-1)?.findings[0]?.reason).toMatch(/missing-facts|open-law/)
  })

  it('takes several tables from one file, one row each, and what is blank there as not known', async () => {
    const file = join(
      folderWith({ 'flat.csv': 'id;geboren;land;sinds\nA;1990;FR;\nB;1990;;\nC;1990;?;2020\n' }),
      'flat.csv',
    )
    const columns = { country: { column: 'land', values: { '?': null } }, from: 'sinds' }
    const given = (blankRow: string) =>
      readMapping(persons, {
        tables: {
          persons: { file: 'flat.csv', person: 'id', columns: { birth_date: 'geboren' } },
          nationalities: { file: 'flat.csv', person: 'id', columns, blankRow },
        },
      })
    expect(await outcomes(file, { mapping: given('unknown') })).toEqual([
      'A not-met',
      'B undetermined missing-facts',
      'C undetermined missing-facts',
    ])
    const { text } = await screen(file, { mapping: given('none'), only: OBLIGED })
    expect(linesOf(text)[1]?.findings[0]?.missing).not.toContain('/nationalities')
  })

  it('says constants, lists that nobody has, and one form of days', async () => {
    const folder = folderWith({ 'personen.txt': 'nr,geb\nA,12/31/1990\n' })
    const mapping = readMapping(persons, {
      dates: 'MM/DD/YYYY',
      tables: {
        persons: {
          file: 'personen.txt',
          person: 'nr',
          columns: { birth_date: 'geb', serious_personal_facts: { constant: false } },
        },
        registrations: { none: true },
      },
    })
    const { text, rejected } = await screen(folder, {
      mapping,
      only: [...OBLIGED, 'belgium/nationality/declaration/five-years'],
    })
    expect(rejected).toEqual([])
    expect(linesOf(text)[0]?.findings.map(({ outcome }) => outcome)).toEqual(['not-met', 'not-met'])
  })

  it('that cannot be is refused with every place that is wrong', () => {
    const wrong = (given: unknown): readonly string[] => {
      try {
        readMapping(persons, given)
      } catch (error) {
        return (error as EngineError).issues.map(({ path }) => path)
      }
      return []
    }
    expect(wrong([])).toEqual([''])
    expect(
      wrong({
        date: 'YYYY',
        dates: 'YYYY',
        separator: '"',
        tables: {
          people: {},
          persons: { none: true, columns: { birthDate: 'x', birth_date: 3, unlimited_since: { values: {} } } },
          work: { columns: { kind: { column: 'soort', values: { a: [] } }, share: { constant: null } }, ignore: 'x' },
        },
      }),
    ).toEqual([
      '/date',
      '/dates',
      '/separator',
      '/tables/people',
      '/tables/persons/none',
      '/tables/persons/columns/birthDate',
      '/tables/persons/columns/birth_date',
      '/tables/persons/columns/unlimited_since/column',
      '/tables/work/columns/kind/values/a',
      '/tables/work/columns/share/constant',
      '/tables/work/ignore',
    ])
  })

  it('names files that must be there', async () => {
    const mapping = readMapping(persons, { tables: { work: { file: 'werk.csv' } } })
    expect(await refusals(folderWith({ 'persons.csv': PERSONS }), { mapping })).toEqual(['werk.csv REGISTER_NOT_FOUND'])
  })
})

describe('the reference', () => {
  it('names every table', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/reference/screening.md'), 'utf8')
    for (const { name } of allTables(persons)) expect(page).toContain(`\`${name}\``)
  })
})
