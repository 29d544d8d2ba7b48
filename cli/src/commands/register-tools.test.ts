import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImpactGroup, Manifest } from '@parcours/screening'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OBLIGED, problemsOf, root, run, type } from '../../test/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-registers-'))
const binary = join(root, 'node_modules/.bin/parcours')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }
const register = join(folder, 'register')
const reform = 'belgium.nationality.citizenship-test-b1'
const on = '2026-01-01'

function call(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(binary, argv, { cwd: root, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

beforeAll(async () => {
  process.chdir(root)
  const { status } = await run([
    'generate',
    '--persons',
    '120',
    '--seed',
    'cli',
    '--contradictory',
    '0',
    '--out',
    register,
  ])
  expect(status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('parcours generate', () => {
  it('writes tables that a screening takes whole', async () => {
    const out = join(folder, 'whole.jsonl')
    const { status } = await run(['screen', register, '--on', on, '--only', OBLIGED, '--out', out, '--workers', '1'])
    expect(status).toBe(0)
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(120)
  })

  it('gives the same bytes again, as it is installed, and tells what is in them', () => {
    const again = join(folder, 'again')
    const options = ['--persons', '120', '--seed', 'cli', '--contradictory', '0', '--out', again, '--json']
    const { status, stdout } = call('generate', ...options)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ invented: true, persons: 120, seed: 'cli', contradictory: {} })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(again, 'manifest.json'), 'utf8')) as Manifest)
    for (const file of readdirSync(register)) {
      expect(readFileSync(join(again, file), 'utf8'), file).toBe(readFileSync(join(register, file), 'utf8'))
    }
  })

  it('has contradictions that a screening finds, as many as it says', async () => {
    const out = join(folder, 'contradictory')
    const made = await run([
      'generate',
      '--persons',
      '60',
      '--seed',
      'x',
      '--contradictory',
      '1',
      '--out',
      out,
      '--json',
    ])
    const reversed = (JSON.parse(made.out) as Manifest).contradictory['period-reversed']
    const { status, out: told } = await run(['screen', out, '--on', on, '--dry-run', '--workers', '1', '--json'])
    expect(status).toBe(3)
    expect((JSON.parse(told) as { rejects: object }).rejects).toEqual({ FACT_PERIOD_REVERSED: reversed })
  })

  it('writes into no folder that holds something', async () => {
    const ran = await run(['generate', '--persons', '1', '--seed', 'x', '--out', register, '--json'])
    expect([ran.status, problemsOf(ran).map(({ code, path }) => [code, path])]).toEqual([
      2,
      [['FOLDER_NOT_EMPTY', '--out']],
    ])
  })

  it('tells every option that is missing or cannot be', async () => {
    expect(problemsOf(await type('generate --json')).map(({ path }) => path)).toEqual(['--persons', '--seed'])
    const wrong = 'generate --persons 0 --seed x --unknown 1.5 --imprecise -1 --format xml --on 2026-02-30 --json'
    const paths = problemsOf(await type(wrong)).map(({ path }) => path)
    expect(paths.sort()).toEqual(['--format', '--imprecise', '--on', '--persons', '--unknown'])
  })
})

describe('parcours impact', () => {
  const impact = (...argv: readonly string[]) => run(['impact', register, '--on', on, ...argv])

  it('reports nobody from a law to itself', async () => {
    for (const law of ['in-force', reform, 'in-force@2023-01-01']) {
      const { status, out } = await impact('--from', law, '--to', law, '--json')
      expect([status, JSON.parse(out)]).toMatchObject([0, { persons: 120, affected: 0, groups: [] }])
    }
    expect((await impact('--from', 'in-force', '--to', 'in-force')).out).toContain('Nobody is treated differently.')
  })

  it('names the provision, the number and a witness, as it is installed', () => {
    const { status, stdout } = call('impact', register, '--on', on, '--from', 'in-force', '--to', reform, '--json')
    expect(status).toBe(0)
    const { groups, affected } = JSON.parse(stdout) as { groups: readonly ImpactGroup[]; affected: number }
    expect(affected).toBeGreaterThan(0)
    for (const { by, count, witness } of groups) {
      expect([by, count > 0]).toEqual(['law', true])
      expect(witness.person).toMatch(/^T\d{9}$/)
    }
    expect(groups.flatMap(({ clausesNew }) => clausesNew.map(({ clause }) => clause)).join()).toContain('b1')
  })

  it('gives the witness what check gives: the same two answers', async () => {
    const { out } = await impact('--from', 'in-force', '--to', reform, '--json')
    const [group] = (JSON.parse(out) as { groups: readonly ImpactGroup[] }).groups
    const { finding, witness } = group as ImpactGroup
    for (const [side, options] of [
      [witness.before, []],
      [witness.after, ['--reform', reform]],
    ] as const) {
      const result = join(folder, `${side.outcome}-${options.length}.jsonl`)
      const asked = ['--on', on, '--only', finding, '--out', result, '--workers', '1', ...options]
      await run(['screen', register, ...asked])
      const line = readFileSync(result, 'utf8')
        .split('\n')
        .find((each) => each.startsWith(`{"person":"${witness.person}"`))
      expect((JSON.parse(line as string) as { findings: unknown[] }).findings[0]).toMatchObject(side)
    }
  })

  it('refuses a law that it does not know, and a day that is none', async () => {
    const ran = await impact('--from', 'in-forse', '--to', 'in-force@2026-02-30', '--json')
    expect(problemsOf(ran)).toMatchObject([
      { code: 'REFORM_UNKNOWN', path: '--from', suggestion: 'in-force' },
      { code: 'DAY_INVALID', path: '--to' },
    ])
    const paths = problemsOf(await run(['impact', '--json'])).map(({ path }) => path)
    expect(paths).toEqual(['', '--on', '--from', '--to'])
  })

  it('tells what could not be used as it counts it: unknown', async () => {
    const file = join(folder, 'dirty.jsonl')
    writeFileSync(file, '{"person":"A","situation":{"birthDate":"soon"}}\nno json\n')
    const { status, out } = await run(['impact', file, '--on', on, '--from', 'in-force', '--to', reform, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ persons: 1, rejects: { FACT_INVALID_DATE: 1, ROW_NOT_JSON: 1 } })
  })
})

describe('after a screening', () => {
  const before = join(folder, 'before.csv')
  const after = join(folder, 'after.csv')
  const duty = 'flanders/integration/obliged'
  const only = ['--only', `${duty},flanders/integration/enrol-by`, '--workers', '1']

  beforeAll(async () => {
    await run(['screen', register, '--on', '2024-01-01', '--out', before, ...only])
  })

  it('a summary, letters and what changed are made from the result, as it is installed', () => {
    const [summary, letters, sender] = ['summary.html', 'letters.pdf', 'sender.txt'].map((name) => join(folder, name))
    writeFileSync(sender as string, 'An office\nRue 1\n')
    const more = [
      '--since',
      before,
      '--summary',
      summary,
      '--letters',
      letters,
      '--letters-lang',
      'nl',
      '--sender',
      sender,
    ]
    const { status, stdout } = call(
      'screen',
      register,
      '--on',
      on,
      '--out',
      after,
      ...only,
      ...(more as string[]),
      '--json',
    )
    expect(status).toBe(0)
    const told = JSON.parse(stdout) as {
      counts: { [id: string]: { met: number } }
      since: { came: number; went: number; answers: { count: number }[]; saved: string }
      letters: { count: number }
    }
    expect(told.since).toMatchObject({ came: 0, went: 0, saved: join(folder, 'after.changes.csv') })
    const changes = readFileSync(told.since.saved, 'utf8').trimEnd().split('\n')
    const sum = told.since.answers.reduce((total, { count }) => total + count, 0)
    expect(sum).toBeGreaterThan(0)
    expect(changes).toHaveLength(sum + 1)
    expect(told.letters.count).toBe(told.counts[duty]?.met)
    expect(told.letters.count).toBeGreaterThan(0)
    expect(
      readFileSync(letters as string)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(readFileSync(summary as string, 'utf8')).toContain('Persons in the register: 120.')
    // Data of persons, for nobody else on the machine.
    for (const file of [summary, letters, told.since.saved]) expect(statSync(file as string).mode & 0o077).toBe(0)
  })

  it('nothing changed since the same result', async () => {
    const again = join(folder, 'again.csv')
    const { out } = await run(['screen', register, '--on', '2024-01-01', '--out', again, ...only, '--since', before])
    expect(out).toContain('Nothing changed.')
    expect(readFileSync(again)).toEqual(readFileSync(before))
  })

  it('is refused before the work begins where it cannot be made', async () => {
    const out = join(folder, 'never.csv')
    const asked = ['screen', register, '--on', on, '--out', out, ...only, '--json']
    const paths = async (...more: readonly string[]) =>
      problemsOf(await run([...asked, ...more])).map(({ code, path }) => `${code} ${path}`)
    expect(await paths('--since', join(folder, 'nowhere.csv'))).toEqual(['FILE_NOT_FOUND --since'])
    expect(await paths('--since', out)).toEqual(['FILE_NOT_FOUND --since'])
    expect(await paths('--summary', 'page.pdf', '--letters', 'letters.html', '--letters-lang', 'xx')).toEqual([
      'OPTION_INVALID --summary',
      'OPTION_INVALID --letters',
      'LANGUAGE_UNKNOWN --letters-lang',
    ])
    expect(await paths('--letters', 'letters.pdf', '--sender', join(folder, 'nobody.txt'))).toEqual([
      'FILE_NOT_FOUND --sender',
    ])
    expect(existsSync(out)).toBe(false)
  })

  it('needs a result to be made from', async () => {
    const ran = await run(['screen', register, '--on', on, '--dry-run', '--summary', 'page.html', '--json'])
    expect(problemsOf(ran).map(({ code, path }) => `${code} ${path}`)).toEqual(['OPTION_NEEDED --out'])
  })

  it('refuses an earlier file that is no result', async () => {
    const file = join(folder, 'other.csv')
    writeFileSync(file, 'a,b\n1,2\n')
    const ran = await run(['screen', register, '--on', on, '--out', after, ...only, '--since', file, '--json'])
    expect(problemsOf(ran).map(({ code, path }) => `${code} ${path}`)).toEqual(['RESULT_NOT_ONE other.csv'])
  })
})
