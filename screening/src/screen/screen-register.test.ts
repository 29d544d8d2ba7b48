import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, parseSituation, safeParseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newFolder, persons as personsTable, type Told, tablesFrom, writeTables } from '../../test/register-folder.ts'
import { linesOf, ON, ONLY, screen } from '../../test/screen.ts'
import { controlDigits } from '../national-number/national-number.ts'
import { NO_MAPPING } from '../read/mapping.ts'
import { allTables } from '../tables/tables-of.ts'

/** The persons of the worked cases, with ids in the order of registers. */
const told: readonly Told[] = cases
  .filter(({ given }) => safeParseSituation(belgianLaw.concepts, given).ok)
  .filter((_, i) => i % 4 === 0)
  .map(({ given }, i) => ({ person: `P${String(i).padStart(5, '0')}`, given }))

/** Persons of whom these tables hold something, as many of each. */
const rich = (['registrations', 'residenceDocuments', 'work'] as const)
  .flatMap((list) =>
    told.filter(({ given }) => ((given as { [key: string]: unknown[] })[list] ?? []).length > 0).slice(0, 13),
  )
  .filter((each, i, all) => all.indexOf(each) === i)
  .sort((a, b) => (a.person < b.person ? -1 : 1))

const direct = (given: unknown): string =>
  JSON.stringify(evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: ON, only: ONLY }))

const without = (given: unknown, ...concepts: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(given as object).filter(([key]) => !concepts.includes(key)))

function folderOf(files: ReadonlyMap<string, readonly (readonly string[])[]>): string {
  const folder = newFolder()
  writeTables(folder, files)
  return folder
}

function jsonLines(lines: readonly unknown[]): string {
  const file = join(newFolder(), 'people.jsonl')
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : `${JSON.stringify(line)}\n`)).join(''))
  return file
}

/** `file:line:column code` of each reject. */
const places = (rejected: readonly string[]): string[] =>
  rejected.map((line) => line.split(',')).map(([file, line, column, code]) => `${file}:${line}:${column} ${code}`)

async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const batch of batches) all.push(...batch)
  return all
}

// The month 99: nobody has it.
const NINE = '949901001'
const NUMBER = NINE + controlDigits(NINE, 'before-2000')
const DOTTED = `94.99.01-001.${NUMBER.slice(9)}`
const WRONG = NINE + String((Number(NUMBER.slice(9)) % 97) + 1).padStart(2, '0')

describe('a register of situations', () => {
  it('gets, byte for byte, the findings that each person would get alone', async () => {
    const { text, persons, rejected } = await screen(
      jsonLines(told.map(({ person, given }) => ({ person, situation: given }))),
    )
    expect(text).toBe(told.map(({ person, given }) => `{"person":"${person}","findings":${direct(given)}}\n`).join(''))
    expect([persons, rejected]).toEqual([told.length, []])
    expect(told.length).toBeGreaterThan(300)
  })

  it('without names is numbered by line, and empty lines count', async () => {
    const { text } = await screen(jsonLines(['{}\n', '\n', { birthDate: '1990-01-01' }]))
    expect(linesOf(text).map(({ person }) => person)).toEqual(['1', '3'])
  })

  it('tells lines that are no situation, and screens the others', async () => {
    const { text, rejected } = await screen(
      jsonLines([
        { person: 'a', situation: {} },
        'not json\n',
        '[1]\n',
        { person: '', situation: {} },
        { person: 'b', situation: 3 },
        { person: 'c', situation: { birthDate: '1990-02-30', birthdate: '1990-01-01' } },
        { person: 4, situation: {} },
      ]),
    )
    expect(linesOf(text).map(({ person }) => person)).toEqual(['4', 'a', 'c'])
    expect(places(rejected).sort()).toEqual([
      'people.jsonl:2: ROW_NOT_JSON',
      'people.jsonl:3: ROW_NOT_JSON',
      'people.jsonl:4:person ROW_PERSON_MISSING',
      'people.jsonl:5: SITUATION_NOT_AN_OBJECT',
      'people.jsonl:6:/birthDate FACT_INVALID_DATE',
      'people.jsonl:6:/birthdate FACT_UNKNOWN_KEY',
    ])
  })
})

describe('a register of tables', () => {
  it('gets the findings that each person would get alone', async () => {
    const { text, rejected, sorted } = await screen(folderOf(tablesFrom(told)))
    expect([rejected, sorted]).toEqual([[], []])
    const lines = linesOf(text)
    expect(lines.map(({ person }) => person)).toEqual(told.map(({ person }) => person))
    lines.forEach(({ findings }, i) => {
      expect(JSON.stringify(findings), told[i]?.person).toBe(direct(told[i]?.given))
    })
  })

  it('gives the same bytes in whatever order its rows stand', async () => {
    const files = tablesFrom(rich)
    const { text } = await screen(folderOf(files))
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (numbers) => {
        const shuffled = new Map(
          [...files].map(([name, [head = [], ...rows]]) => {
            const keyed = rows.map((row) => ({ row, key: numbers.next().value ?? 0 }))
            return [name, [head, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)]]
          }),
        )
        const again = await screen(folderOf(shuffled))
        expect(again.text).toBe(text)
        expect(again.sorted).toContain('persons.csv')
      }),
      { seed: 7, numRuns: 12 },
    )
  })

  it('where rows have no numbers, gives the same bytes in whatever order they stand', async () => {
    const files = tablesFrom(rich)
    // Tables with lists inside need their numbers.
    const numbered = new Set(allTables(personsTable).flatMap((table) => (table.inner.length > 0 ? [table] : [])))
    const bare = (reversed: boolean) =>
      new Map(
        [...files].map(([name, [head = [], ...rows]]) => {
          const keep = [...numbered].some(
            (table) => table.name === name || table.inner.some((each) => each.name === name),
          )
          const at = keep ? -1 : head.indexOf('row')
          const cut = (row: readonly string[]) => row.filter((_, i) => i !== at)
          return [name, [cut(head), ...(reversed ? rows.toReversed() : rows).map(cut)]]
        }),
      )
    expect((await screen(folderOf(bare(true)))).text).toBe((await screen(folderOf(bare(false)))).text)
  })

  it('is sorted in parts on disk where it does not fit into memory', async () => {
    const { sortRows } = await import('../read/sort-rows.ts')
    const rows = Array.from({ length: 2_000 }, (_, i) => ({
      line: i,
      cells: [String((i * 7919) % 997), `text ${i}\u2028"`],
    }))
    async function* source() {
      for (let at = 0; at < rows.length; at += 10) yield rows.slice(at, at + 10)
    }
    // Parts of a few rows each: more of them than are merged at once.
    const sorted = sortRows(
      { columns: ['person', 'text'], rows: source(), progress: () => 0 },
      ({ cells }) => cells[0],
      join(newFolder(), 'sort'),
      600,
    )
    const found = await allOf(sorted.rows)
    expect(found).toHaveLength(rows.length)
    expect(found).toEqual([...rows].sort((a, b) => Number(a.cells[0]) - Number(b.cells[0]) || a.line - b.line))
  })
})

describe('dirty rows', () => {
  /** What can be done to a table, and which concept of which person it makes unknown. */
  type Dirt = (
    files: Map<string, string[][]>,
    at: number,
  ) => { readonly person: string; readonly concept: string } | 'nobody'

  const rowsOf = (files: Map<string, string[][]>, name: string): string[][] => files.get(name) as string[][]
  const columnOf = (files: Map<string, string[][]>, name: string, column: string): number =>
    (rowsOf(files, name)[0] as string[]).indexOf(column)
  const rowAt = (files: Map<string, string[][]>, name: string, at: number): string[] => {
    const rows = rowsOf(files, name)
    return rows[1 + (at % (rows.length - 1))] as string[]
  }
  const spoil = (table: string, column: string, concept: string, text: string): Dirt => {
    return (files, at) => {
      const row = rowAt(files, table, at)
      row[columnOf(files, table, column)] = text
      return { person: row[0] as string, concept }
    }
  }
  const dirts: readonly Dirt[] = [
    spoil('persons', 'birth_date', 'birthDate', 'soon'),
    spoil('persons', 'birth_date', 'birthDate', '31/02/1990'),
    spoil('persons', 'serious_personal_facts', 'seriousPersonalFacts', 'perhaps'),
    spoil('persons', 'programme_literacy', 'programme', 'a little'),
    spoil('registrations', 'from', 'registrations', '1700-01-01'),
    spoil('registrations', 'register', 'registrations', 'village'),
    spoil('work', 'share', 'work', 'half'),
    (files, at) => {
      const row = rowAt(files, 'registrations', at)
      row.push('one cell too many')
      return { person: row[0] as string, concept: 'registrations' }
    },
    (files) => {
      rowsOf(files, 'registrations').push(['nobody at all', ...Array(6).fill('')])
      return 'nobody'
    },
    (files, at) => {
      rowsOf(files, 'residence-documents').splice(1 + (at % 5), 0, ['', ...Array(9).fill('')])
      return 'nobody'
    },
  ]

  it('never take an answer from anybody else, and never make one from half a list', async () => {
    let spoilt = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...dirts), fc.nat(1_000)), { minLength: 1, maxLength: 5 }),
        async (chosen) => {
          const files = tablesFrom(rich)
          const lost = new Map<string, Set<string>>()
          for (const [dirt, at] of chosen) {
            const hit = dirt(files, at)
            if (hit === 'nobody') continue
            lost.set(hit.person, (lost.get(hit.person) ?? new Set()).add(hit.concept))
            spoilt += 1
          }
          const { text, rejected } = await screen(folderOf(files))
          expect(rejected.length).toBeGreaterThan(0)
          const lines = linesOf(text)
          expect(lines.map(({ person }) => person)).toEqual(rich.map(({ person }) => person))
          for (const { person, findings } of lines) {
            const given = rich.find((each) => each.person === person)?.given
            expect(JSON.stringify(findings), person).toBe(direct(without(given, ...(lost.get(person) ?? []))))
          }
        },
      ),
      { seed: 3, numRuns: 40 },
    )
    expect(spoilt).toBeGreaterThan(30)
  })

  it('are told with file, line, column, code and what stood there', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), 'person,birth_date\nA,1990-01-01\nB,soon\nC,1991-01-01\n')
    writeFileSync(
      join(folder, 'registrations.csv'),
      [
        'person,register,from,until',
        'A,village,2020-01-01,',
        'A,foreigners,2020-02-01,2020-01-01',
        'B,foreigners,2020-01-01',
        'C,"foreigners,2020-01-01,',
        'D,foreigners,2020-01-01,',
        ',foreigners,2020-01-01,',
      ].join('\n'),
    )
    const { rejected, persons } = await screen(folder)
    expect(persons).toBe(3)
    expect([...rejected].sort()).toEqual([
      'persons.csv,3,birth_date,FACT_INVALID_DATE,soon',
      'registrations.csv,2,register,FACT_INVALID_CODE,village',
      'registrations.csv,3,until,FACT_PERIOD_REVERSED,2020-01-01',
      'registrations.csv,4,,ROW_LENGTH,B foreigners 2020-01-01',
      'registrations.csv,5,,ROW_QUOTES,"C foreigners 2020-01-01 "',
      'registrations.csv,6,,ROW_PERSON_UNKNOWN,D',
      'registrations.csv,7,person,ROW_PERSON_MISSING,',
    ])
  })

  it('of inner tables must find their outer row, and only one', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), 'person\nA\nB\n')
    writeFileSync(join(folder, 'family.csv'), 'person,row,relation\nA,1,spouse\nB,1,spouse\nB,1,child\n')
    writeFileSync(join(folder, 'family-nationalities.csv'), 'person,row,country\nA,2,BE\nB,1,FR\n')
    const { rejected } = await screen(folder)
    expect(places(rejected)).toEqual([
      'family-nationalities.csv:2:row ROW_PARENT_UNKNOWN',
      expect.stringMatching(/^family\.csv:[34]:row ROW_NUMBER_TWICE$/),
    ])
  })

  it('that say everything of one person are no life', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), 'person\nA\nB\n')
    const rows = Array.from({ length: 10_001 }, () => 'A,2020-01-01')
    writeFileSync(join(folder, 'absences.csv'), ['person,from', ...rows, 'B,2020-01-01'].join('\n'))
    const { rejected, text } = await screen(folder)
    expect(places(rejected)).toEqual(['absences.csv:10002:person ROW_TOO_MANY'])
    expect(linesOf(text)).toHaveLength(2)
  })
})

describe('a person who stands twice', () => {
  const register = (rows: readonly string[]): string => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), ['person,birth_date,national_number', ...rows].join('\n'))
    writeFileSync(join(folder, 'registrations.csv'), 'person,register,from\nA,foreigners,2020-01-01\n')
    return folder
  }

  it('in the same words is screened once, and told', async () => {
    const { text, rejected } = await screen(register(['A,1990-01-01,', 'A,1990-01-01,', 'B,1990-01-01,']))
    expect(linesOf(text).map(({ person }) => person)).toEqual(['A', 'B'])
    expect(places(rejected)).toEqual(['persons.csv:3: ROW_PERSON_TWICE'])
  })

  it('in other words is not screened: nobody can say which is right, and rows elsewhere are not told again', async () => {
    const { text, rejected } = await screen(register(['A,1990-01-01,', 'B,1990-01-01,', 'A,1991-01-01,']))
    expect(linesOf(text).map(({ person }) => person)).toEqual(['B'])
    expect(places(rejected)).toEqual(['persons.csv:2: ROW_PERSON_TWICE', 'persons.csv:4: ROW_PERSON_TWICE'])
  })

  it('under two ids is found by the national number, and a wrong number by its control digits', async () => {
    const rows = [`A,1990-01-01,${DOTTED}`, `B,1990-01-01,${NUMBER}`, `C,1990-01-01,${WRONG}`, 'D,1990-01-01,']
    const { text, rejected } = await screen(register(rows))
    expect(linesOf(text)).toHaveLength(4)
    expect(rejected).toEqual([
      `persons.csv,4,national_number,NATIONAL_NUMBER_INVALID,${WRONG}`,
      `persons.csv,2,national_number,NATIONAL_NUMBER_TWICE,${NUMBER}`,
      `persons.csv,3,national_number,NATIONAL_NUMBER_TWICE,${NUMBER}`,
    ])
  })

  it('is one person where persons are known by their national number, however it is written', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), `person,birth_date\n${DOTTED},1990-01-01\n${WRONG},1990-01-01\n`)
    writeFileSync(join(folder, 'nationalities.csv'), `person,country\n${NINE.slice(0, 6)} 001 ${NUMBER.slice(9)},FR\n`)
    const { text, rejected } = await screen(folder, { mapping: { ...NO_MAPPING, personIs: 'national-number' } })
    const [first] = linesOf(text)
    expect([first?.person, first?.findings[0]?.outcome]).toEqual([NUMBER, 'not-met'])
    expect(places(rejected)).toEqual(['persons.csv:3: NATIONAL_NUMBER_INVALID'])
  })
})

describe('a result', () => {
  it('in CSV has a row for each finding, and no cell that a spreadsheet would run', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.csv'), 'person,birth_date\n=1+1,1990-01-01\n"a,b",1990-01-01\n')
    writeFileSync(join(folder, 'nationalities.csv'), 'person,country\n=1+1,FR\n"a,b",FR\n')
    const { text, counts } = await screen(folder, { format: 'csv', only: ['brussels/integration/obliged'] })
    expect(text.split('\n').map((line) => line.split(',not-met')[0])).toEqual([
      'person,finding,on,outcome,reason,since,until,value,deadline,because,because_in_words,missing,open_points,judgements,readings',
      `"'=1+1",brussels/integration/obliged,${ON}`,
      `"a,b",brussels/integration/obliged,${ON}`,
      '',
    ])
    expect(counts).toEqual({ 'brussels/integration/obliged': { met: 0, 'not-met': 2, undetermined: 0 } })
  })

  it('names the last day for what comes next, also where that finding was not asked for', async () => {
    const asked = 'brussels/integration/obliged'
    const steps = belgianLaw.normById.get(asked)?.next?.met?.flatMap(({ by }) => by ?? []) ?? []
    expect(steps.length).toBeGreaterThan(0)
    const answers = (given: unknown) =>
      evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: ON, only: [asked, ...steps] })
    const found = cases.find(({ given }) => {
      if (!safeParseSituation(belgianLaw.concepts, given).ok) return false
      const [first, ...dated] = answers(given)
      return first?.outcome === 'met' && dated.some(({ value }) => typeof value === 'string')
    })
    const { text } = await screen(jsonLines([{ person: 'A', situation: found?.given }]), {
      format: 'csv',
      only: [asked],
    })
    const [, ...dated] = answers(found?.given)
    const first = dated.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])).sort()[0]
    expect(text.split('\n')[1]?.split(',')[8]).toBe(first)
  })

  it('never takes the place of the register', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'persons.jsonl'), '{}\n')
    writeFileSync(join(folder, 'out.jsonl'), '{}\n')
    await expect(screen(join(folder, 'out.jsonl'), { folder })).rejects.toThrow('out.jsonl')
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('{}\n')
  })
})

describe('a screening that is interrupted', () => {
  const many = Array.from({ length: 2_300 }, (_, i) => {
    const { given } = told[i % told.length] as Told
    return { person: `N${String(i).padStart(6, '0')}`, given }
  })

  it('goes on where it was, and ends with the same bytes', async () => {
    const files = tablesFrom(many)
    const registrations = files.get('registrations') as string[][]
    registrations.splice(40, 0, ['N000010', '1', 'village', '', '2020-01-01', '', ''])
    registrations.push(['N000001', '9', 'village', '', '2020-01-01', '', ''])
    const input = folderOf(files)
    const only = ONLY.slice(0, 1)
    const whole = await screen(input, { only })
    expect(whole.rejected.length).toBeGreaterThan(1)
    for (const after of [1, 3]) {
      const folder = newFolder()
      const controller = new AbortController()
      let told = 0
      const onProgress = () => {
        told += 1
        if (told === after) controller.abort()
      }
      const first = await screen(input, { only, folder, signal: controller.signal, onProgress })
      expect([first.interrupted, first.text]).toEqual([true, ''])
      expect(first.persons).toBeLessThan(many.length)
      expect(first.persons).toBeGreaterThan(0)
      const second = await screen(input, { only, folder, resume: true })
      expect(second.interrupted).toBe(false)
      expect(second.text).toBe(whole.text)
      expect(second.rejected).toEqual(whole.rejected)
      expect([second.persons, second.counts]).toEqual([whole.persons, whole.counts])
      expect(existsSync(`${second.out}.partial`) || existsSync(`${second.out}.resume.json`)).toBe(false)
    }
  }, 120_000)

  it('is not gone on with after something else was asked', async () => {
    const input = jsonLines(many.map(({ person, given }) => ({ person, situation: given })))
    const folder = newFolder()
    const controller = new AbortController()
    controller.abort()
    expect((await screen(input, { folder, signal: controller.signal })).interrupted).toBe(true)
    await expect(screen(input, { folder, resume: true, only: ONLY.slice(1) })).rejects.toThrow('REGISTER_RESUME_OTHER')
  })
})
