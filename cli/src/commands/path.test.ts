import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FindingChange, Path } from '@parcours/documents'
import { languages } from '@parcours/words'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsOf, root, type } from '../../test/run.ts'

const worker = 'docs/examples/worker-in-namur.json'
const newcomer = 'docs/examples/newcomer-in-brussels.json'
const fiveYears = 'belgium/nationality/declaration/five-years'
const reform = 'belgium.nationality.citizenship-test-b1'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parcours-path-'))
  process.chdir(root)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('path', () => {
  it('gives the same bytes in every language, and places in order', async () => {
    const [first, ...others] = await Promise.all(
      languages.map((language) => type(`path ${worker} --on 2023-03-01 --json --lang ${language}`)),
    )
    for (const other of others) expect(other.out).toBe(first?.out)
    const { on, entries } = JSON.parse(first?.out ?? '') as Path
    expect(on).toBe('2023-03-01')
    const order = ['past', 'now', 'soon', 'later']
    expect(entries.map(({ place }) => order.indexOf(place))).toEqual(
      entries.map(({ place }) => order.indexOf(place)).toSorted((a, b) => a - b),
    )
    expect(entries.filter(({ place }) => place === 'later').length).toBeGreaterThan(0)
  })

  it('keeps to the findings asked for, and says from when a right begins', async () => {
    const { out } = await type(`path ${worker} --on 2023-03-01 --only ${fiveYears} --json`)
    expect((JSON.parse(out) as Path).entries).toMatchObject([
      { id: fiveYears, kind: expect.any(String), place: 'later' },
    ])
  })

  it('writes a calendar and says where', async () => {
    const file = join(folder, 'path.ics')
    const { status, out } = await type(`path ${worker} --on 2023-03-01 --lang en --ics ${file}`)
    expect(status).toBe(0)
    expect(out).toContain('All days are in')
    expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT')
  })

  it('says so where there is no day to write, or the file cannot be written', async () => {
    const only = '--only brussels/integration/obliged --lang en'
    expect((await type(`path ${newcomer} --on 2030-01-01 ${only} --ics ${folder}/no.ics`)).out).toContain('no day')
    const ran = await type(`path ${worker} --on 2023-03-01 --json --ics ${folder}`)
    expect(problemsOf(ran)).toMatchObject([{ code: 'FILE_NOT_WRITTEN', path: '--ics' }])
  })

  it('needs the day where a program reads it', async () => {
    expect(problemsOf(await type(`path ${worker} --json`))).toMatchObject([{ code: 'OPTION_NEEDED', path: '--on' }])
  })
})

describe('compare', () => {
  it('finds no difference of a file from itself', async () => {
    expect((await type(`compare ${worker} --on 2026-03-01 --with ${worker} --json`)).out).toBe('[]\n')
    const { out } = await type(`compare ${worker} --on 2026-03-01 --with ${worker} --lang en`)
    expect(out).toContain('Nothing would be different')
  })

  it('tells only what an announced law would make different, and that it is not law', async () => {
    const changes = JSON.parse(
      (await type(`compare ${worker} --on 2026-03-01 --reform ${reform} --json`)).out,
    ) as readonly FindingChange[]
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(({ id }) => id.startsWith('belgium/nationality/'))).toBe(true)
    expect(changes.every(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(true)
    const { out } = await type(`compare ${worker} --on 2026-03-01 --reform ${reform} --lang en`)
    expect(out).toContain('Not in force')
  })

  it('tells both sides of two lives', async () => {
    const { out } = await type(`compare ${newcomer} --on 2024-06-01 --with ${worker} --lang en`)
    expect(out).toContain('Today')
    expect(out).toContain('With the change')
  })

  it('needs something to compare with', async () => {
    const ran = await type(`compare ${worker} --on 2026-03-01 --json`)
    expect(ran.status).toBe(2)
    expect(problemsOf(ran)).toMatchObject([{ code: 'OPTION_NEEDED', path: '--with' }])
  })
})
