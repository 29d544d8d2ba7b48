import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wordsFor } from '@parcours/words'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsOf, root, run } from '../../test/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-contest-'))
const example = 'docs/examples/contest.csv'
const asked = ['--year', '2025', '--branch', 'dentistry'] as const

beforeAll(() => process.chdir(root))
afterAll(() => rmSync(folder, { recursive: true }))

const head = 'candidate,mark,resident'

async function json(csv: string, ...more: readonly string[]) {
  const ran = await run(['contest', '-', ...asked, '--json', ...more], { stdin: csv })
  expect(ran.status, ran.out).toBe(0)
  return JSON.parse(ran.out) as {
    places: number
    nonResidents: number
    placesFrom: string
    otherBranch: number
    openTies: { candidates: string[]; across: string }[]
    candidates: { id: string; mark: number; rank: number; resident: boolean; result: string }[]
  }
}

/** Places and codes of everything that is wrong with a list. */
async function wrong(csv: string | Buffer, ...more: readonly string[]): Promise<readonly string[]> {
  const ran = await run(['contest', '-', ...asked, '--json', ...more], { stdin: csv })
  expect(ran.status, ran.out).toBe(2)
  return problemsOf(ran).map(({ path, code }) => `${path} ${code}`)
}

describe('a list of candidates', () => {
  it('is ranked with the places and the limit of the year', async () => {
    const found = await json(`${head}\nA,10,yes\nB,20.5,no\n`)
    expect([found.places, found.nonResidents, found.placesFrom]).toEqual([186, 27, 'law'])
    expect(found.candidates).toEqual([
      { id: 'B', mark: 20.5, rank: 1, resident: false, result: 'admitted' },
      { id: 'A', mark: 10, rank: 2, resident: true, result: 'admitted' },
    ])
  })

  it('passes over the 28th best non-resident of 2025 in dentistry', async () => {
    const foreign = Array.from({ length: 28 }, (_, i) => `n${i + 1},${150 - i},no`)
    const residents = Array.from({ length: 160 }, (_, i) => `r${i + 1},${(100 - i / 8).toFixed(3)},yes`)
    const { candidates } = await json([head, ...residents, ...foreign].join('\n'))
    const result = (id: string) => candidates.find((each) => each.id === id)?.result
    expect(['n27', 'n28', 'r159', 'r160'].map(result)).toEqual(['admitted', 'over-cap', 'admitted', 'no-place'])
  })

  it('may come from a spreadsheet: semicolons, a mark at the front of the file, decimal commas, other words for yes', async () => {
    const csv = '\uFEFFCandidate;Mark;Resident;Note\r\nA;112,5;oui;"two\r\nlines"\r\nB;112.50;NEE;\r\n;;;\r\n'
    const { candidates } = await json(csv)
    expect(candidates.map(({ id, mark, rank, resident }) => [id, mark, rank, resident])).toEqual([
      ['A', 112.5, 1, true],
      ['B', 112.5, 1, false],
    ])
  })

  it('of both branches is ranked for the branch asked about, and says how many it left out', async () => {
    const csv = 'candidate,branch,mark,resident\nA,medicine,150,yes\nA,dentistry,90,yes\n'
    const found = await json(csv)
    expect([found.candidates.map(({ id }) => id), found.otherBranch]).toEqual([['A'], 1])
  })

  it('takes a number of places that was given, with 15 percent for non-residents, rounded down', async () => {
    const found = await json(`${head}\nA,10,yes\n`, '--places', '19')
    expect([found.places, found.nonResidents, found.placesFrom]).toEqual([19, 2, 'option'])
  })

  it('says which ties it does not break', async () => {
    const found = await json(`${head}\nC,9,yes\nA,9,yes\nB,10,yes\n`, '--places', '2')
    expect(found.openTies).toMatchObject([{ across: 'last-place', candidates: ['A', 'C'] }])
    const { out } = await run(['contest', '-', ...asked, '--places', '2'], {
      stdin: `${head}\nC,9,yes\nA,9,yes\nB,10,yes\n`,
    })
    expect(out).toContain('Ties that we do not break')
    expect(out).toContain('Candidates: A, C')
  })

  it('of 100,000 rows is ranked', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `c${i},${(i * 7919) % 161},${i % 3 === 0 ? 'no' : 'yes'}`)
    const file = join(folder, 'large.csv')
    writeFileSync(file, [head, ...rows].join('\n'))
    const out = join(folder, 'large-ranked.csv')
    const ran = await run(['contest', file, '--year', '2025', '--branch', 'medicine', '--out', out])
    expect(ran.status).toBe(0)
    expect(ran.out).toContain('Candidates ranked: 100,000.')
    expect(ran.out.split('\n').length).toBeLessThan(80)
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(100_002)
  }, 30_000)
})

describe('the file of the ranking', () => {
  it('holds every candidate, and no cell a spreadsheet would run', async () => {
    const out = join(folder, 'ranking.csv')
    const csv = `${head}\n=1+1,9,yes\n"@a,b",8,no\n-5,7,yes\n+6,6,yes\nplain,5,yes\n`
    const ran = await run(['contest', '-', ...asked, '--out', out], { stdin: csv })
    expect(ran.status).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(
      [
        'rank,candidate,mark,resident,result',
        '1,"\'=1+1",9,yes,admitted',
        '2,"\'@a,b",8,no,admitted',
        '3,"\'-5",7,yes,admitted',
        '4,"\'+6",6,yes,admitted',
        '5,plain,5,yes,admitted',
        '',
      ].join('\n'),
    )
  })

  it('that cannot be written is told', async () => {
    const nowhere = join(folder, 'no-such-folder', 'x.csv')
    expect(await wrong(`${head}\nA,1,yes\n`, '--out', nowhere)).toEqual(['--out FILE_NOT_WRITTEN'])
  })
})

describe('what is wrong with a list', () => {
  it('is told row by row, all at once, and nothing is ranked', async () => {
    const csv = [head, ',10,yes', 'A,,yes', 'B,abc,yes', 'C,10,', 'D,10,unknown', 'E,10', 'F,160.5,yes', 'B,1,yes']
    expect(await wrong(csv.join('\n'))).toEqual([
      '2:candidate CSV_VALUE_MISSING',
      '3:mark CSV_VALUE_MISSING',
      '4:mark CSV_MARK_INVALID',
      '5:resident CSV_RESIDENCE_UNKNOWN',
      '6:resident CSV_RESIDENCE_UNKNOWN',
      '7 CSV_ROW_LENGTH',
      '8:mark CSV_MARK_INVALID',
      '9:candidate CSV_CANDIDATE_TWICE',
    ])
  })

  it('is told in a sentence with the line, the column and the reason', async () => {
    const { status, err } = await run(['contest', '-', ...asked], { stdin: `${head}\nA,10,perhaps\n` })
    expect(status).toBe(2)
    expect(err).toContain('Line 2, column “resident”: “yes” or “no” is needed.')
  })

  it.each([
    ['0', true],
    ['160', true],
    ['160.000001', false],
    ['-0.5', false],
    ['1e2', false],
    ['0x10', false],
    ['1,234,5', false],
  ])('a mark of %s is taken: %s', async (mark, taken) => {
    const csv = `candidate;mark;resident\nA;${mark};yes\n`
    if (taken) expect((await json(csv)).candidates).toHaveLength(1)
    else expect(await wrong(csv)).toEqual(['2:mark CSV_MARK_INVALID'])
  })

  it('counts lines of the file, also after a field that reaches over several', async () => {
    expect(await wrong('candidate,mark,resident,note\nA,1,yes,"a\nb\nc"\n\nB,1,?,x\n')).toEqual([
      '6:resident CSV_RESIDENCE_UNKNOWN',
    ])
  })

  it('is a column that is missing or stands twice, an open quotation mark, an empty list', async () => {
    expect(await wrong('candidate,mark\nA,1\n')).toEqual(['1:resident CSV_COLUMN_MISSING'])
    expect(await wrong('candidate,mark,mark,resident\nA,1,1,yes\n')).toEqual(['1:mark CSV_COLUMN_TWICE'])
    expect(await wrong(`${head}\nA,1,"yes\n`)).toEqual(['2 CSV_QUOTES'])
    for (const empty of ['', '\n\n', `${head}\n`]) expect(await wrong(empty)).toEqual([' CSV_EMPTY'])
    expect(await wrong('candidate,mark,resident,branch\nA,1,yes,law\n')).toEqual(['2:branch CSV_BRANCH_INVALID'])
    expect(await wrong(`${head}\n${'x'.repeat(65)},1,yes\n`)).toEqual(['2:candidate CSV_CANDIDATE_INVALID'])
  })

  it('is counted where it is more than anybody reads', async () => {
    const rows = Array.from({ length: 150 }, (_, i) => `c${i},1,?`)
    const found = await wrong([head, ...rows].join('\n'))
    expect([found.length, found.at(-1)]).toEqual([101, ' CSV_MORE_PROBLEMS'])
  })
})

describe('a contest nobody can rank', () => {
  const csv = `${head}\nA,1,yes\n`

  async function refused(...options: readonly string[]) {
    const ran = await run(['contest', '-', '--json', ...options], { stdin: csv })
    expect(ran.status).toBe(2)
    return problemsOf(ran).map(({ path, code }) => `${path} ${code}`)
  }

  it('is one before 2023, one whose places are not known, one of no branch', async () => {
    expect(await refused('--year', '2022', '--branch', 'medicine')).toEqual(['--year CONTEST_NOT_HELD'])
    expect(await refused('--year', '2026', '--branch', 'medicine')).toEqual(['--year CONTEST_PLACES_UNKNOWN'])
    expect(await refused()).toEqual(['--year OPTION_NEEDED', '--branch OPTION_NEEDED'])
    expect(await refused('--year', '25', '--branch', 'law', '--places', '-1')).toEqual([
      '--year OPTION_INVALID',
      '--places OPTION_INVALID',
      '--branch OPTION_INVALID',
    ])
  })

  it('is one without a file', async () => {
    const ran = await run(['contest', ...asked, '--json'])
    expect([ran.status, problemsOf(ran).map(({ code }) => code)]).toEqual([2, ['ARGUMENT_MISSING']])
  })
})

describe('the contest in the reference', () => {
  it('has every code of it, and no other', () => {
    const page = readFileSync(join(root, 'docs/reference/cli.md'), 'utf8')
    const section = page.slice(page.indexOf('## The contest'))
    const codes = [...section.matchAll(/`((?:CSV|CONTEST)_[A-Z_]+)`/g)].map((match) => match[1] as string)
    expect([...new Set(codes)].sort()).toEqual(Object.keys(wordsFor('en').contest.problems).sort())
  })
})

describe('the command as it is installed', () => {
  const binary = join(root, 'node_modules/.bin/parcours')
  const call = (...argv: readonly string[]) =>
    spawnSync(binary, argv, { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' } })

  it('ranks the example with 0, and refuses what it cannot rank with 2', () => {
    const ranked = call('contest', example, ...asked, '--json')
    expect([ranked.status, ranked.stderr]).toEqual([0, ''])
    expect(JSON.parse(ranked.stdout)).toMatchObject({ year: 2025, branch: 'dentistry', otherBranch: 2 })
    const refused = call('contest', example, '--year', '2022', '--branch', 'dentistry')
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('There was no contest in 2022. The first one was held in 2023.')
  })
})
