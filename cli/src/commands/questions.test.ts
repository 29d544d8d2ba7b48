import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NextQuestion } from '@parcours/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OBLIGED, problemsOf, root, run } from '../../test/run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parcours-questions-'))
  process.chdir(root)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** An interview with these lines typed, and what was saved at its end. */
async function interview(lines: readonly string[], ...more: readonly string[]) {
  const save = join(folder, 'answers.json')
  rmSync(save, { force: true })
  const argv = ['questions', ...more, '--on', '2024-06-01', '--only', OBLIGED, '--save', save]
  const ran = await run(argv, { stdin: lines.map((line) => `${line}\n`).join('') })
  return { ...ran, saved: JSON.parse(readFileSync(save, 'utf8')) as { [concept: string]: unknown } }
}

const nationality = (country: string) => ['', country, '', '', '']

describe('an interview', () => {
  it('ends as soon as nothing else can change the answer, and shows it', async () => {
    const { status, out, saved } = await interview(nationality('Belgium'))
    expect(status).toBe(0)
    expect(saved).toEqual({ nationalities: [{ country: 'BE' }] })
    expect(out).toContain('Nothing else can change the answer.')
    expect(out).toContain('You do not have to follow the integration programme in Brussels.')
  })

  it('says why it asks, and where that stands', async () => {
    const { out } = await interview([])
    expect(out).toMatch(
      /Which nationalities do you have\?\nWe ask because of: Duty to follow the programme in Brussels\./,
    )
    expect(out).toContain('It stands in:')
  })

  it('gives what is known so far when it is stopped, or when nobody answers', async () => {
    for (const lines of [['q'], [], [...nationality('Morocco'), 'stop']]) {
      const { status, out } = await interview(lines)
      expect(status).toBe(0)
      expect(out).toContain('You stopped. This is what we know so far.')
      expect(out).toContain('We cannot say yet')
    }
  })

  it('explains on ?', async () => {
    const { out } = await interview(['?', 'q'])
    expect(out).toContain('Name them all, also a nationality you had before.')
  })

  it('takes "I don’t know", and does not ask the same again', async () => {
    const { out, saved } = await interview(['d', 'don’t know'])
    expect(saved).toEqual({})
    expect(out.match(/Which nationalities do you have\?/g)).toHaveLength(2)
    expect(out.match(/^When were you born\?$/gm)).toHaveLength(1)
  })

  it('goes back one question, and from the first one nowhere', async () => {
    const { out, saved } = await interview(['b', ...nationality('Morocco'), 'b', ...nationality('France')])
    expect(out).toContain('This is the first question.')
    expect(saved).toMatchObject({ nationalities: [{ country: 'FR' }] })
  })

  it('goes back one field inside a row', async () => {
    const { saved } = await interview(['', 'Morocco', '2001', 'b', '', '', '', 'q'])
    expect(saved).toEqual({ nationalities: [{ country: 'MA' }] })
  })

  it('takes lists row by row', async () => {
    const { saved } = await interview(['', 'Morocco', '', '', 'y', 'Tunisia', '2010', '2015-06-30', '', 'q'])
    expect(saved).toEqual({
      nationalities: [{ country: 'MA' }, { country: 'TN', from: '2010', until: '2015-06-30' }],
    })
  })

  it('knows a list with nothing in it from one nobody told', async () => {
    const { saved } = await interview(['0', 'q'])
    expect(saved).toEqual({ nationalities: [] })
  })

  it('asks again where it did not understand, and where the law refuses', async () => {
    const { out, saved } = await interview(['', 'Atlantis', 'Morocco', '', '', '', '30/2/1990', '1/3/1990', 'q'])
    expect(out).toContain('We did not understand that. The name of a country, or its two letters.')
    expect(out).toContain('This does not fit.')
    expect(saved).toMatchObject({ birthDate: '1990-03-01' })
  })

  it('takes codes by number or by name, and municipalities by name or postcode', async () => {
    const lines = [...nationality('Morocco'), '1990-03-01', '', '1', '1030', '4/3/2024', '']
    const { saved } = await interview([...lines, '', 'q'])
    expect(saved.registrations).toEqual([{ register: 'foreigners', municipality: '21015', from: '2024-03-04' }])
    const named = [
      ...nationality('Morocco'),
      '1990-03-01',
      '',
      'register of foreigners',
      'Schaerbeek',
      '2024-03-04',
      '',
    ]
    expect((await interview([...named, '', 'q'])).saved.registrations).toEqual(saved.registrations)
  })

  it('asks which municipality is meant where there are several', async () => {
    const lines = [...nationality('Morocco'), '1990-03-01', '', '1', 'Saint-Gilles', '1', 'q']
    const { out } = await interview(lines)
    expect(out.includes('Which one do you mean?') || out.includes('= Saint-Gilles')).toBe(true)
  })

  it('goes on from a file, and asks only for what is missing in it', async () => {
    const { out } = await interview([], 'docs/examples/newcomer-in-brussels.json')
    expect(out).not.toContain('Which nationalities do you have?')
    expect(out).toMatch(/\?\nWe ask because of/)
  })

  it('what it saved is read again by check', async () => {
    await interview([...nationality('Morocco'), '1990-03-01', 'q'])
    const { status } = await run(['check', join(folder, 'answers.json'), '--on', '2024-06-01', '--json'])
    expect(status).toBe(0)
  })
})

describe('what an interview refuses', () => {
  it('facts and answers on the same input', async () => {
    const ran = await run(['questions', '-', '--on', '2024-06-01'], { stdin: '{}' })
    expect(ran.status).toBe(2)
    expect(ran.err).toContain('Your answers are read from standard input.')
  })

  it('a file that cannot be written', async () => {
    const ran = await run(['questions', '--on', '2024-06-01', '--save', join(folder, 'no', 'folder.json')], {
      stdin: 'q\n',
    })
    expect(ran.status).toBe(2)
    expect(ran.err).toContain('We could not write')
  })
})

describe('questions --json', () => {
  it('gives what would be asked next, with why, and asks nobody', async () => {
    const { status, out } = await run(['questions', '-', '--on', '2024-06-01', '--only', OBLIGED, '--json'], {
      stdin: '{}',
    })
    const questions = JSON.parse(out) as NextQuestion[]
    expect(status).toBe(0)
    expect(questions[0]).toMatchObject({ concept: 'nationalities', findings: [OBLIGED] })
    expect(questions[0]?.clauses.length).toBeGreaterThan(0)
    expect(Object.keys(questions[0] as object)).not.toContain('shown')
  })

  it('needs the day', async () => {
    expect(problemsOf(await run(['questions', '--json']))[0]?.code).toBe('OPTION_NEEDED')
  })
})
