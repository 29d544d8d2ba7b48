import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { evaluate, parseSituation } from '@parcours/engine'
import { belgianLaw, cases, subjectsOfALife } from '@parcours/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OBLIGED, problemsOf, root, run, type } from '../../test/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-screen-'))
const binary = join(root, 'node_modules/.bin/parcours')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }
const plain = 'docs/examples/register/plain'

beforeAll(() => process.chdir(root))
afterAll(() => rmSync(folder, { recursive: true }))

function call(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(binary, argv, { cwd: root, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

/** A file of situations of worked cases, over and over. */
function situations(name: string, count: number): string {
  const file = join(folder, name)
  const lines = Array.from({ length: count }, (_, i) => {
    const situation = cases[(i * 7) % cases.length]?.given
    return `${JSON.stringify({ person: String(i + 1), situation })}\n`
  })
  writeFileSync(file, lines.join(''))
  return file
}

describe('the command as it is installed', () => {
  it('screens the example, and gives to the byte what check gives each person', () => {
    const out = join(folder, 'plain.jsonl')
    const { status, stdout } = call('screen', plain, '--on', '2026-03-01', '--out', out, '--workers', '1')
    expect(status).toBe(0)
    expect(stdout).toContain('Persons: 5.')
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    const { findings } = JSON.parse(lines[1] as string) as { findings: { id: string }[] }
    // The second person of the tables, as somebody would tell it alone.
    const alone = join(folder, 'alone.json')
    const given = {
      birthDate: '1990-06-01',
      seriousPersonalFacts: false,
      nationalities: [{ country: 'IN' }],
      registrations: [{ register: 'foreigners', municipality: '21004', from: '2020-02-03' }],
      residenceDocuments: [{ type: 'A', from: '2020-02-03', validUntil: '2027-02-02', ground: 'work' }],
      protection: [],
      family: [],
      integrationCertificates: [],
    }
    writeFileSync(alone, JSON.stringify(given))
    const ids = findings.map(({ id }) => id)
    const subjects: readonly string[] = subjectsOfALife
    expect(ids).toEqual(belgianLaw.norms.filter(({ subject }) => subjects.includes(subject)).map(({ id }) => id))
    const checked = call('check', alone, '--on', '2026-03-01', '--json', '--only', ids.join(','))
    expect(JSON.stringify(JSON.parse(checked.stdout))).toBe(JSON.stringify(findings))
    const own = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: '2026-03-01', only: ids })
    expect(lines[1]).toBe(`{"person":"P2","findings":${JSON.stringify(own)}}`)
  })

  it('ends with 3 where something could not be used, and says what and where', () => {
    const register = join(folder, 'dirty')
    mkdirSync(register)
    writeFileSync(join(register, 'persons.csv'), 'person,birth_date\n1,1990-01-01\n2,soon\n')
    const out = join(folder, 'dirty.csv')
    const { status, stdout } = call(
      'screen',
      register,
      '--on',
      '2026-03-01',
      '--only',
      OBLIGED,
      '--out',
      out,
      '--workers',
      '1',
    )
    expect(status).toBe(3)
    expect(stdout).toContain('Could not be used: 1.')
    expect(stdout).toContain('FACT_INVALID_DATE: 1')
    expect(readFileSync(join(folder, 'dirty.rejects.csv'), 'utf8')).toBe(
      'file,line,column,code,found\npersons.csv,3,birth_date,FACT_INVALID_DATE,soon\n',
    )
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(4)
  })

  it('gives the same bytes with one thread and with two', () => {
    const register = situations('threads.jsonl', 1_300)
    for (const kind of ['csv', 'jsonl']) {
      const [one, two] = ['1', '2'].map((workers) => {
        const out = join(folder, `threads-${workers}.${kind}`)
        const more = ['--workers', workers, '--only', OBLIGED, '--lang', 'nl']
        expect(call('screen', register, '--on', '2026-03-01', '--out', out, ...more).status).toBe(0)
        return readFileSync(out)
      })
      expect(one?.length).toBeGreaterThan(10_000)
      expect(two?.equals(one as Buffer), kind).toBe(true)
    }
  }, 120_000)

  it('stops at Ctrl+C with 130, and goes on with --resume to the same bytes', async () => {
    const register = situations('long.jsonl', 8_000)
    const whole = join(folder, 'whole.csv')
    const asked = ['--on', '2026-03-01', '--only', OBLIGED, '--workers', '1']
    expect(call('screen', register, ...asked, '--out', whole).status).toBe(0)
    const out = join(folder, 'stopped.csv')
    const child = spawn(binary, ['screen', register, ...asked, '--out', out], { cwd: root, env, detached: true })
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    const exit = once(child, 'exit')
    while (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`).length < 2_000) await wait(5)
    // As a terminal does it: to the whole group.
    process.kill(-(child.pid as number), 'SIGINT')
    const [status] = (await exit) as [number | null]
    expect(status).toBe(130)
    expect(stdout).toContain('--resume')
    expect([existsSync(out), existsSync(`${out}.resume.json`)]).toEqual([false, true])
    expect(call('screen', register, ...asked, '--out', out, '--resume').status).toBe(0)
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true)
    expect(readdirSync(folder).filter((name) => /stopped.*(partial|resume)/.test(name))).toEqual([])
  }, 120_000)

  it('tells on standard error how far it is, in plain lines where nobody watches', () => {
    const register = situations('lines.jsonl', 3_000)
    const out = join(folder, 'lines.csv')
    const { stderr } = call('screen', register, '--on', '2026-03-01', '--only', OBLIGED, '--out', out, '--workers', '1')
    const lines = stderr.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(10)
    expect(lines.at(-1)).toMatch(/^100 %: 3,000 persons/)
    for (const sign of ['\r', '\u001b']) expect(stderr).not.toContain(sign)
  })

  it('needs no more memory for 50,000 persons than for a few', () => {
    const register = join(folder, 'many')
    mkdirSync(register)
    const ids = Array.from({ length: 50_000 }, (_, i) => String(i + 1))
    const long = 'x'.repeat(600)
    const persons = ids.map((id) => `${id},1990-01-01,${long}`)
    writeFileSync(join(register, 'persons.csv'), ['person,birth_date,note', ...persons].join('\n'))
    const nationalities = ids.map((id) => `${id},FR,${long}`)
    writeFileSync(join(register, 'nationalities.csv'), ['person,country,note', ...nationalities].join('\n'))
    const mapping = join(folder, 'many.json')
    writeFileSync(mapping, '{"others": "ignore"}')
    const out = join(folder, 'many.jsonl')
    const asked = ['--on', '2026-03-01', '--only', OBLIGED, '--out', out, '--mapping', mapping, '--workers', '1']
    // The rows alone are 60 MB; together with what is made of them they would not fit.
    const { status, stderr } = spawnSync(binary, ['screen', register, ...asked], {
      cwd: root,
      encoding: 'utf8',
      env: { ...env, NODE_OPTIONS: '--max-old-space-size=96' },
    })
    expect(status, stderr).toBe(0)
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(50_000)
  }, 120_000)
})

describe('a screening', () => {
  it('that is tried only writes nothing, and tells what could not be used', async () => {
    const before = readdirSync(plain).length
    const { status, out } = await type(`screen ${plain} --on 2026-03-01 --dry-run --json --workers 1`)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({
      on: '2026-03-01',
      persons: 5,
      counts: {},
      rejects: {},
      sorted: [],
      interrupted: false,
    })
    expect(readdirSync(plain)).toHaveLength(before)
  })

  it('says reasons in the language asked for', async () => {
    const out = join(folder, 'words.csv')
    await type(`screen ${plain} --on 2026-03-01 --only ${OBLIGED} --out ${out} --lang nl --workers 1`)
    const dutch = readFileSync(out, 'utf8')
    await type(`screen ${plain} --on 2026-03-01 --only ${OBLIGED} --out ${out} --lang en --workers 1`)
    const english = readFileSync(out, 'utf8')
    const words = (text: string) => text.split('\n')[2]?.split(',').slice(10, 11).join()
    expect(words(english)).toMatch(/[a-z]/)
    expect(words(dutch)).not.toBe(words(english))
  })

  it('shows a bar on a terminal, and takes it away at the end', async () => {
    const register = situations('bar.jsonl', 1_200)
    const out = join(folder, 'bar.csv')
    let now = 0
    const ran = await run(
      ['screen', register, '--on', '2026-03-01', '--only', OBLIGED, '--out', out, '--workers', '1'],
      {
        errorColumns: 100,
        elapsed: () => {
          now += 2_000
          return now
        },
      },
    )
    expect(ran.err).toMatch(/\r█+░* \d+ %: [\d,]+ persons, \d+ a second, \d+ s left/)
    expect(ran.err.endsWith('\r')).toBe(true)
    for (const line of ran.err.split('\r')) expect(line.length).toBeLessThan(100)
  })

  it('is refused with everything to put right', async () => {
    const codes = async (line: string) =>
      problemsOf(await type(`${line} --json`)).map(({ code, path }) => `${path} ${code}`)
    expect(await codes('screen')).toEqual([' ARGUMENT_MISSING', '--on OPTION_NEEDED', '--out OPTION_NEEDED'])
    expect(
      await codes(`screen ${plain} --on 2026-02-30 --out findings.xlsx --workers 0 --encoding latin9 --only brussels`),
    ).toEqual([
      '--on DAY_INVALID',
      '--only FINDING_UNKNOWN',
      '--out OPTION_INVALID',
      '--workers OPTION_INVALID',
      '--encoding OPTION_INVALID',
    ])
    expect(await codes(`screen nowhere --on 2026-03-01 --dry-run`)).toEqual(['nowhere REGISTER_NOT_FOUND'])
    expect(
      await codes(`screen ${plain} --on 2026-03-01 --out ${join(folder, 'no-such', 'x.csv')} --workers 1`),
    ).toEqual(['--out FILE_NOT_WRITTEN'])
  })

  it('suggests what a column may have meant', async () => {
    const register = join(folder, 'slip')
    mkdirSync(register)
    writeFileSync(join(register, 'persons.csv'), 'person,birthdate\n1,1990-01-01\n')
    const ran = await type(`screen ${register} --on 2026-03-01 --dry-run --json --workers 1`)
    expect(problemsOf(ran)).toMatchObject([{ path: 'persons.csv:birthdate', suggestion: 'birth_date' }])
  })
})
