import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { languages } from '@parcours/words'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { french, OBLIGED, problemsOf, root, run, type } from '../test/run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parcours-cli-'))
  process.chdir(root)
})

afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const newcomer = 'docs/examples/newcomer-in-brussels.json'
const refugee = 'docs/examples/refugee-in-brussels.json'
const worker = 'docs/examples/worker-of-six-years.json'

describe('check --json', () => {
  it('prints the findings as a list and nothing else', async () => {
    const { status, out, err } = await type(`check ${newcomer} --on 2024-06-01 --json`)
    const findings = JSON.parse(out) as Finding[]
    expect(status).toBe(0)
    expect(err).toBe('')
    expect(findings.map(({ id }) => id)).toEqual(belgianLaw.norms.map(({ id }) => id))
  })

  it('is what the published schema says', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'docs/reference/finding.schema.json'), 'utf8')) as object
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    for (const example of [newcomer, refugee, worker]) {
      const { out } = await type(`check ${example} --on 2026-03-01 --json`)
      const findings = JSON.parse(out) as unknown[]
      expect(findings.length).toBeGreaterThan(0)
      for (const finding of findings) expect(validate(finding), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('gives the same bytes each time, in every language', async () => {
    const [first, ...others] = await Promise.all(
      languages.map((language) => type(`check ${refugee} --on 2024-03-01 --json --lang ${language}`)),
    )
    expect(first?.out).not.toBe('')
    for (const other of others) expect(other.out).toBe(first?.out)
  })

  it('keeps the order in which findings were asked for, each once', async () => {
    const ids = ['wallonia/integration/obliged', OBLIGED]
    const { out } = await type(`check ${newcomer} --on 2024-06-01 --json --only ${ids[0]} --only ${ids[1]},${ids[0]}`)
    expect((JSON.parse(out) as Finding[]).map(({ id }) => id)).toEqual(ids)
  })

  it('takes several ids behind one --only', async () => {
    const { out } = await type(
      `check ${newcomer} --on 2024-06-01 --json --only ${OBLIGED} wallonia/integration/obliged`,
    )
    expect((JSON.parse(out) as Finding[]).map(({ id }) => id)).toEqual([OBLIGED, 'wallonia/integration/obliged'])
  })

  it('needs the day named: a program does not mean today by saying nothing', async () => {
    const ran = await type(`check ${newcomer} --json`)
    expect(ran.status).toBe(2)
    expect(problemsOf(ran).map(({ code, path }) => [code, path])).toEqual([['OPTION_NEEDED', '--on']])
  })

  it('reads standard input for -', async () => {
    const { status, out } = await run(['check', '-', '--on', '2024-06-01', '--only', OBLIGED, '--json'], {
      stdin: french,
    })
    expect(status).toBe(0)
    expect((JSON.parse(out) as Finding[])[0]?.outcome).toBe('not-met')
  })
})

describe('the examples of the input contract', () => {
  const outcome = async (given: string, on: string, id: string) => {
    const { out } = await run(['check', '-', '--on', on, '--only', id, '--json'], { stdin: given })
    return (JSON.parse(out) as Finding[])[0] as Finding
  }
  const regimes = ['wallonia', 'brussels', 'flanders', 'german-community'].map((each) => `${each}/integration/obliged`)

  it('a refugee in Brussels is obliged, unless an exemption nobody could read frees them: never a guess', async () => {
    const finding = await outcome(readFileSync(refugee, 'utf8'), '2024-03-01', OBLIGED)
    expect([finding.outcome, finding.reason]).toEqual(['undetermined', 'open-law'])
    expect(finding.openPoints.length).toBeGreaterThan(0)
  })

  it('five years of A cards are not enough: no document of unlimited stay, and that is the only reason', async () => {
    const finding = await outcome(
      readFileSync(worker, 'utf8'),
      '2026-03-01',
      'belgium/nationality/declaration/five-years',
    )
    expect(finding.outcome).toBe('not-met')
    expect(finding.because).toHaveLength(1)
  })

  it('a French citizen is not obliged anywhere, whatever else is unknown', async () => {
    for (const id of regimes) {
      const finding = await outcome('{"nationalities": [{"country": "FR"}]}', '2024-06-01', id)
      expect([id, finding.outcome]).toEqual([id, 'not-met'])
    }
  })

  it('a person of fifteen is not obliged anywhere', async () => {
    for (const id of regimes) {
      const finding = await outcome('{"birthDate": "2010-01-01"}', '2026-01-01', id)
      expect([id, finding.outcome]).toEqual([id, 'not-met'])
    }
  })

  it('of nobody nothing is known, and the facts that matter are named', async () => {
    for (const id of regimes) {
      const finding = await outcome('{}', '2026-01-01', id)
      expect([id, finding.outcome, finding.reason]).toEqual([id, 'undetermined', 'missing-facts'])
      expect(finding.missing).toContain('/nationalities')
    }
  })
})

describe('check for people', () => {
  it('says the outcome, what to do, what is open, whom to ask, and the sources', async () => {
    const { status, out } = await type(`check ${refugee} --on 2024-03-01 --only ${OBLIGED}`)
    expect(status).toBe(0)
    for (const part of ['On 1 March 2024', 'What to do next', 'What nobody could tell us', 'Sources', 'https://']) {
      expect(out).toContain(part)
    }
    expect(out).not.toMatch(/[{}⟨⟩]|undefined|no plain sentence/)
  })

  it('says that it takes today where no day is named', async () => {
    const { out } = await type(`check ${refugee} --only ${OBLIGED}`)
    expect(out).toContain('On 1 June 2024')
    expect(out).toContain('You named no day, so this is for today.')
  })

  it('asks for missing facts as questions', async () => {
    const { out } = await run(['check', '-', '--on', '2024-06-01', '--only', OBLIGED], { stdin: '{}' })
    expect(out).toContain('? Which nationalities do you have?')
  })

  it('shows many findings as an overview, with the sources once', async () => {
    const { out } = await type(`check ${newcomer} --on 2024-06-01`)
    expect(out).toContain('WHAT HOLDS ON THIS DAY')
    expect(out).toContain('WHAT IS NOT CERTAIN')
    expect(out).toContain('WHAT DOES NOT HOLD ON THIS DAY')
    expect(out.match(/^ {2}Sources$/gm)).toHaveLength(1)
    expect(out).toContain(`parcours explain ${newcomer} ID --on 2024-06-01`)
  })

  it('is written in each language, and says where a text is still English', async () => {
    for (const language of languages) {
      const { status, out } = await type(`check ${newcomer} --on 2024-06-01 --lang ${language}`)
      expect(status).toBe(0)
      expect(out.length).toBeGreaterThan(500)
    }
  })

  it('takes the language of the system where none is asked for', async () => {
    const asked = await type('help --lang nl')
    expect((await type('help', { env: { LANG: 'nl_BE.UTF-8' } })).out).toBe(asked.out)
    expect((await type('help', { env: { LANG: 'C.UTF-8' } })).out).toBe((await type('help --lang en')).out)
  })
})

describe('the page', () => {
  const line = `check ${newcomer} --on 2024-06-01 --only ${OBLIGED}`

  it('has colours on a terminal only', async () => {
    expect((await type(line)).out).not.toContain('\u001b')
    expect((await type(line, { columns: 80 })).out).toContain('\u001b[')
    expect((await type(line, { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await type(line, { columns: 80, env: { TERM: 'dumb' } })).out).not.toContain('\u001b')
  })

  it.each([30, 50, 80, 200])('fits a terminal of %i columns, addresses apart', async (columns) => {
    const { out } = await type(line, { columns, env: { NO_COLOR: '1' } })
    const lines = out.split('\n').filter((each) => !each.includes('://'))
    expect(lines.length).toBeGreaterThan(10)
    for (const each of lines) expect(each.length).toBeLessThanOrEqual(Math.max(columns, 34))
  })

  it('does not let a file steer the terminal', async () => {
    const ran = await run(['check', '-', '--on', '2024-06-01'], { stdin: '{"\\u001b[31mred\\u202e": 1}' })
    expect(ran.status).toBe(2)
    expect(ran.err).not.toContain('\u001b')
    expect(ran.err).not.toContain('\u202e')
  })
})

describe('input that is refused', () => {
  const codes = async (path: string, ...more: string[]) => {
    const ran = await run(['check', path, '--on', '2024-06-01', '--json', ...more])
    expect(ran.status).toBe(2)
    expect(ran.err).toBe('')
    return problemsOf(ran).map(({ code }) => code)
  }

  it('a file that is not there, a folder, nothing at all', async () => {
    expect(await codes(join(folder, 'nowhere.json'))).toEqual(['FILE_NOT_FOUND'])
    expect(await codes(join(folder, 'a\u0000b'))).toEqual(['FILE_NOT_FOUND'])
    expect(await codes(folder)).toEqual(['FILE_IS_FOLDER'])
    expect(await codes(file('empty.json', ''))).toEqual(['FILE_EMPTY'])
    expect(await codes(file('blank.json', ' \n\n'))).toEqual(['FILE_EMPTY'])
    expect((await run(['check', '--on', '2024-06-01', '--json'])).status).toBe(2)
  })

  it.skipIf(process.getuid?.() === 0)('a file one may not read', async () => {
    const path = file('secret.json', '{}')
    chmodSync(path, 0)
    expect(await codes(path)).toEqual(['FILE_NOT_READABLE'])
  })

  it('a file larger than the facts of a person can be, and a pipe that does not end', async () => {
    expect(await codes(file('large.json', `{"a":"${'x'.repeat(1_000_000)}"}`))).toEqual(['FILE_TOO_LARGE'])
    const ran = await run(['check', '-', '--on', '2024-06-01', '--json'], { stdin: ' '.repeat(1_000_001) })
    expect(problemsOf(ran)[0]?.code).toBe('FILE_TOO_LARGE')
    expect(await codes(file('not-too-large.json', `{${' '.repeat(999_998)}`))).toEqual(['JSON_INVALID'])
  })

  it('a file in another encoding', async () => {
    expect(await codes(file('utf16.json', Buffer.from('\ufeff{}', 'utf16le')))).toEqual(['FILE_NOT_TEXT'])
    expect(await codes(file('latin1.json', Buffer.from('{"é":1}', 'latin1')))).toEqual(['FILE_NOT_TEXT'])
  })

  it('a mark in front of UTF-8 does no harm', async () => {
    const { status } = await type(`check ${file('bom.json', '\ufeff{}')} --on 2024-06-01 --json`)
    expect(status).toBe(0)
  })

  it('says line and column where a text stops being JSON, and not what stands there', async () => {
    const { status, err } = await type(`check ${file('broken.json', '{\n  "birthDate": secret\n}')} --on 2024-06-01`)
    expect(status).toBe(2)
    expect(err).toContain('line 2, column 16')
    expect(err).not.toContain('secret')
  })

  it('a key that stands twice, and lists without end', async () => {
    expect(await codes(file('twice.json', '{"birthDate":"2000-01-01","birthDate":"2001-01-01"}'))).toEqual([
      'JSON_DUPLICATE_KEY',
    ])
    expect(await codes(file('deep.json', '['.repeat(200_000)))).toEqual(['JSON_TOO_DEEP'])
  })

  it('tells every wrong fact with its pointer, and what was expected', async () => {
    const given = '{"birthdate": "1990-01-01", "family": {}, "registrations": [{"from": "2024-02-30"}], "medical": [3]}'
    const ran = await run(['check', '-', '--on', '2024-06-01', '--json'], { stdin: given })
    expect(ran.status).toBe(2)
    expect(problemsOf(ran).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'FACT_UNKNOWN_KEY /birthdate',
      'FACT_WRONG_TYPE /family',
      'FACT_INVALID_DATE /registrations/0/from',
      'FACT_WRONG_TYPE /medical/0',
    ])
    expect(problemsOf(ran)[0]?.suggestion).toBe('birthDate')
    expect(problemsOf(ran)[1]).toMatchObject({ expected: ['list'] })
    for (const { message } of problemsOf(ran)) expect(message).not.toMatch(/[{}]|^$/)
  })

  it('something other than an object', async () => {
    for (const given of ['[]', 'null', '3', '"x"']) {
      expect(await codes(file('other.json', given))).toEqual(['SITUATION_NOT_AN_OBJECT'])
    }
  })

  it('suggests the finding that was meant', async () => {
    const near = await type(`check ${newcomer} --on 2024-06-01 --json --only brusels/integration/obliged`)
    expect(problemsOf(near)[0]).toMatchObject({ code: 'FINDING_UNKNOWN', path: '--only', suggestion: OBLIGED })
    const { err } = await type(`check ${newcomer} --on 2024-06-01 --only brusels/integration/obliged`)
    expect(err).toContain(`Did you mean ${OBLIGED}?`)
    expect(err).toContain('parcours law list')
  })

  it('days that are none', async () => {
    for (const day of ['2024-02-30', '2024-6-1', 'today', '2024', '01-06-2024']) {
      const ran = await run(['check', newcomer, '--on', day, '--json'])
      expect([ran.status, problemsOf(ran)[0]?.code, problemsOf(ran)[0]?.path]).toEqual([2, 'DAY_INVALID', '--on'])
    }
  })

  it('options that do not exist, are not for this command, stand twice or lack their value', async () => {
    const problems = async (line: string) =>
      problemsOf(await type(`${line} --json`)).map(({ code, path }) => `${code} ${path}`)
    expect(await problems(`check ${newcomer} --onn 2024-06-01`)).toContain('OPTION_UNKNOWN --onn')
    expect(await problems(`check ${newcomer} --on 2024-06-01 -x`)).toEqual(['OPTION_UNKNOWN -x'])
    expect(await problems(`check ${newcomer} --on 2024-06-01 --save x`)).toEqual(['OPTION_UNKNOWN --save'])
    expect(await problems(`check ${newcomer} --on 2024-06-01 --on 2024-06-02`)).toEqual(['OPTION_TWICE --on'])
    expect(await problems(`check ${newcomer} --on`)).toEqual(['OPTION_WITHOUT_VALUE --on'])
    expect(await problems(`check ${newcomer} --on --only ${OBLIGED}`)).toEqual(['OPTION_WITHOUT_VALUE --on'])
    expect(await problems(`check ${newcomer} --on 2024-06-01 --lang es`)).toEqual(['LANGUAGE_UNKNOWN --lang'])
    expect(await problems(`check ${newcomer} ${worker} --on 2024-06-01`)).toEqual(['ARGUMENT_UNEXPECTED '])
    const { out } = await type(`check ${newcomer} --on 2024-06-01 --json=yes`)
    expect(out).toContain('OPTION_TAKES_NO_VALUE')
  })

  it('reforms, readings and judgements that the law does not know', async () => {
    const problems = async (option: string, value: string) =>
      problemsOf(await run(['check', newcomer, '--on', '2024-06-01', '--json', option, value])).map(({ code }) => code)
    expect(await problems('--reform', 'none')).toEqual(['REFORM_UNKNOWN'])
    expect(await problems('--reading', 'none=x')).toEqual(['READING_UNKNOWN'])
    expect(await problems('--reading', 'none')).toEqual(['OPTION_INVALID'])
    expect(await problems('--judgement', 'none=yes')).toEqual(['JUDGEMENT_UNKNOWN'])
    expect(await problems('--judgement', 'none=perhaps')).toEqual(['OPTION_INVALID'])
  })

  it('tells all problems of a command line at once', async () => {
    const ran = await type(`check ${newcomer} --on yesterday --only nothing --reform none --json`)
    expect(problemsOf(ran).map(({ path }) => path)).toEqual(['--on', '--only', '--reform'])
  })

  it('no command, and one that does not exist', async () => {
    expect((await run([])).status).toBe(2)
    const { status, err } = await type('chek x')
    expect(status).toBe(2)
    expect(err).toContain('Did you mean parcours check?')
  })

  it('has a sentence in plain words for every code', async () => {
    const { err } = await type(`check ${join(folder, 'nowhere.json')} --on 2024-06-01`)
    expect(err).toContain('There is no file')
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })
})

describe('settling what is open', () => {
  it('a contested reading that is chosen is no longer contested', async () => {
    const readings = [...belgianLaw.readingById.values()]
    expect(readings.length).toBeGreaterThan(0)
    const [reading] = readings
    const line = `check ${newcomer} --on 2024-06-01 --json --reading ${reading?.id}=${reading?.options[0]?.id}`
    const { status, out } = await type(line)
    expect(status).toBe(0)
    for (const finding of JSON.parse(out) as Finding[]) {
      expect(finding.readings.map(({ id }) => id)).not.toContain(reading?.id)
    }
  })
})

describe('explain', () => {
  it('shows everything that was looked at and what would change the answer', async () => {
    const { status, out } = await type(`explain ${worker} belgium/nationality/declaration/five-years --on 2026-03-01`)
    expect(status).toBe(0)
    expect(out).toContain('Everything that was looked at')
    expect(out).toMatch(/What would change the answer\n {4}• You hold a document of a stay without an end\./)
    expect(out).toMatch(/✗ /)
    expect(out).toMatch(/✓ /)
  })

  it('takes the id as --only too', async () => {
    const named = await type(`explain ${worker} ${OBLIGED} --on 2026-03-01`)
    expect((await type(`explain ${worker} --only ${OBLIGED} --on 2026-03-01`)).out).toBe(named.out)
  })

  it('gives the explanation as data', async () => {
    const { out } = await type(`explain ${worker} ${OBLIGED} --on 2026-03-01 --json`)
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining(['finding', 'steps']))
  })

  it('needs one id', async () => {
    const code = async (line: string) => problemsOf(await type(`${line} --on 2026-03-01 --json`))[0]?.code
    expect(await code(`explain ${worker}`)).toBe('ARGUMENT_MISSING')
    expect(await code(`explain ${worker} ${OBLIGED} --only ${OBLIGED}`)).toBe('ARGUMENT_UNEXPECTED')
    expect(await code(`explain ${worker} obliged-in-brussels`)).toBe('FINDING_UNKNOWN')
    expect(await code('explain')).toBe('FILE_MISSING')
  })
})

describe('timeline', () => {
  it('gives the stretches of one finding, from the first day to the last without a gap', async () => {
    const { out } = await type(`timeline ${refugee} ${OBLIGED} --from 2022-01-01 --until 2027-12-31 --json`)
    const stretches = JSON.parse(out) as { from: string; until: string; outcome: string }[]
    expect(stretches.map(({ from, until, outcome }) => [from, until, outcome])).toEqual([
      ['2022-01-01', '2024-01-31', 'not-met'],
      ['2024-02-01', '2027-12-31', 'undetermined'],
    ])
  })

  it('is a page for people', async () => {
    const { out } = await type(`timeline ${refugee} ${OBLIGED} --from 2022-01-01 --until 2027-12-31`)
    expect(out).toContain('○ 1 January 2022 to 31 January 2024')
    expect(out).toContain('◐ 1 February 2024 to 31 December 2027')
  })

  it('reaches five years both ways where nobody names days, and says so', async () => {
    const { out } = await type(`timeline ${refugee} ${OBLIGED}`)
    expect(out).toContain('1 January 2019')
    expect(out).toContain('31 December 2029')
    expect(out).toContain('You did not name both days')
  })

  it('needs both days in JSON, in their order', async () => {
    const paths = async (line: string) =>
      problemsOf(await type(`${line} --json`)).map(({ code, path }) => `${code} ${path}`)
    expect(await paths(`timeline ${refugee} ${OBLIGED}`)).toEqual(['OPTION_NEEDED --from', 'OPTION_NEEDED --until'])
    expect(await paths(`timeline ${refugee} ${OBLIGED} --from 2024-01-02 --until 2024-01-01`)).toEqual([
      'STRETCH_REVERSED --until',
    ])
    const oneDay = await type(`timeline ${refugee} ${OBLIGED} --from 2024-01-01 --until 2024-01-01 --json`)
    expect(JSON.parse(oneDay.out)).toHaveLength(1)
  })
})

describe('law', () => {
  it('lists every norm with its question', async () => {
    const { out } = await type('law list')
    for (const { id } of belgianLaw.norms) expect(out).toContain(id)
    expect(out).toContain('Must I follow the integration programme in Brussels?')
  })

  it('shows each norm with its versions, its tree and its sources', async () => {
    for (const { id, versions, sources } of belgianLaw.norms) {
      const { status, out } = await type(`law show ${id} --full`)
      expect(status).toBe(0)
      expect(out).toContain('Versions')
      expect(out).toContain(`[${sources.length}] `)
      expect(out.split('Last held against its sources').length - 1).toBe(versions.length)
      expect(out).not.toMatch(/[{}⟨⟩]|undefined|NaN/)
    }
  })

  it('shows the inside of clauses only where it is asked for', async () => {
    const short = await type(`law show ${OBLIGED}`)
    const full = await type(`law show ${OBLIGED} --full`)
    expect(full.out.length).toBeGreaterThan(short.out.length)
  })

  it('gives the wording of a day', async () => {
    expect((await type(`law at ${OBLIGED} 2022-05-31`)).out).toContain('voluntary')
    expect((await type(`law at ${OBLIGED} 2022-06-01`)).out).toContain('ordinance of 11 May 2017')
    expect((await type(`law at ${OBLIGED} 2023-12-31`)).out).toContain('ordinance of 11 May 2017')
    expect((await type(`law at ${OBLIGED} 2024-01-01`)).out).toContain('ordinance of 20 July 2023')
  })

  it('says what changed between two days', async () => {
    const id = 'belgium/nationality/declaration/fee'
    const { out } = await type(`law diff ${id} 2025-12-31 2026-01-01`)
    expect(out).toContain('€1,000')
    expect(out).toContain('€1,030')
    expect((await type(`law diff ${id} 2026-01-01 2026-01-02`)).out).toContain('Nothing changed')
    const data = JSON.parse((await type(`law diff ${OBLIGED} 2022-05-31 2024-01-01 --json`)).out) as object
    expect(Object.keys(data)).toEqual(['id', 'before', 'after', 'added', 'removed', 'changed', 'kept'])
  })

  it('refuses forms that do not exist', async () => {
    const code = async (line: string) => problemsOf(await type(`${line} --json`)).map((each) => each.code)
    expect(await code('law')).toEqual(['ARGUMENT_MISSING'])
    expect(await code('law shwo')).toEqual(['COMMAND_UNKNOWN'])
    expect(await code('law show')).toEqual(['ARGUMENT_MISSING'])
    expect(await code('law show nothing')).toEqual(['FINDING_UNKNOWN'])
    expect(await code(`law at ${OBLIGED}`)).toEqual(['ARGUMENT_MISSING'])
    expect(await code('law at nothing never')).toEqual(['FINDING_UNKNOWN', 'DAY_INVALID'])
    expect(await code(`law diff ${OBLIGED} 2022-01-01 2023-01-01 2024-01-01`)).toEqual(['ARGUMENT_UNEXPECTED'])
  })
})

describe('help', () => {
  it('names every command, and each command its options', async () => {
    const { status, out } = await type('--help')
    expect(status).toBe(0)
    for (const name of ['check', 'explain', 'questions', 'timeline', 'law list', 'law diff']) {
      expect(out).toContain(`parcours ${name}`)
    }
    for (const name of ['check', 'explain', 'questions', 'timeline', 'law', 'help']) {
      const help = await type(`help ${name}`)
      expect(help.status).toBe(0)
      expect(help.out).toContain('--lang')
    }
    for (const name of ['check', 'explain', 'questions', 'timeline', 'law']) {
      expect((await type(`${name} --help`)).out).toBe((await type(`help ${name}`)).out)
    }
    expect((await type('help --help')).out).toBe(out)
  })

  it('gives examples that work', async () => {
    const { out } = await type('help')
    const examples = out.split('\n').filter((line) => /^ {2}parcours \w+ docs\/examples/.test(line))
    expect(examples.length).toBeGreaterThan(1)
    for (const example of examples) expect((await type(example.trim().slice('parcours '.length))).status).toBe(0)
  })

  it('says the version', async () => {
    const { status, out } = await type('--version')
    expect(status).toBe(0)
    expect(out).toMatch(/^Parcours \d+\.\d+\.\d+, engine \d+\.\d+\.\d+, law \d{4}\.\d{2}\.\d{2}\n$/)
  })

  it('refuses a command it does not know', async () => {
    expect((await type('help everything')).status).toBe(2)
  })
})

describe('a mistake of ours', () => {
  it('ends with 1, asks for a report, and shows neither a stack nor a fact of the person', async () => {
    const broken = new Proxy(belgianLaw, {
      get(law, key) {
        if (key === 'norms') throw new TypeError('broke on 1991-10-12')
        return Reflect.get(law, key) as unknown
      },
    })
    const { main } = await import('./main.ts')
    let err = ''
    const status = await main(
      ['check', newcomer, '--on', '2024-06-01'],
      {
        stdin: process.stdin,
        typed: false,
        out: () => {},
        err: (text) => {
          err += text
        },
        env: {},
        today: () => '2024-06-01',
      },
      broken,
    )
    expect(status).toBe(1)
    expect(err).toContain('Please report')
    expect(err).toContain('TypeError')
    expect(err).not.toContain('1991')
    expect(err.split('\n').length).toBeLessThan(6)
  })
})
