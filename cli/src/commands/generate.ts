import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fill, localeOf } from '@parcours/documents'
import {
  type FlawShares,
  generateRegister,
  type Manifest,
  MOST_NUMBERS,
  REGISTER_FORMATS,
  type RegisterFormat,
} from '@parcours/screening'
import { readDay } from '../arguments/read-question.ts'
import { Progress } from '../print/progress.ts'
import { type Problem, Refused } from '../problem.ts'
import { refuseMore } from './asked.ts'
import { type Command, newPage, printJson } from './command.ts'
import { SCREEN_EXIT } from './screen.ts'

/** Day of a register where none is named: the same for the same seed, whenever it is made. */
const DAY = '2026-01-01'

const FOLDER = 'invented-register'

/** What is spoilt where nothing is said. */
const SHARES: FlawShares = { unknown: 0.03, imprecise: 0.03, contradictory: 0.005 }

interface Asked {
  readonly persons: number
  readonly seed: string
  readonly on: string
  readonly out: string
  readonly format: RegisterFormat
  readonly shares: FlawShares
}

/** `parcours generate`: a register of invented persons, the same for the same seed. Gives the exit status. */
export async function generate(command: Command): Promise<number> {
  const { io, law, words } = command
  const asked = askedOf(command)
  const progress = new Progress(io, words)
  const interruptible = io.interruptible?.()
  let manifest: Manifest | undefined
  try {
    manifest = await generateRegister(law.concepts, {
      ...asked,
      onProgress: (persons) => progress.tell({ persons, done: persons / asked.persons }),
      ...(interruptible ? { signal: interruptible.signal } : {}),
    })
  } catch (error) {
    if ((error as { readonly code?: string }).code === undefined) throw error
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: '--out', data: { file: asked.out } })
  } finally {
    progress.end()
    interruptible?.done()
  }
  const { registers } = words
  if (!manifest) {
    const page = newPage(command, 'registers')
    page.line(registers.generate.interrupted, { style: 'yellow' })
    io.err(page.toString())
    return SCREEN_EXIT.interrupted
  }
  if (command.arguments.options.json) printJson(manifest, io)
  else tell(manifest, asked, command)
  return SCREEN_EXIT.whole
}

function askedOf({ arguments: { positionals, options } }: Command): Asked {
  refuseMore(positionals, 0)
  const problems: Problem[] = []
  const invalid = (name: string, expected: string): void => {
    problems.push({ code: 'OPTION_INVALID', path: `--${name}`, data: { option: `--${name}`, expected } })
  }
  const persons = /^\d{1,9}$/.test(options.persons?.[0] ?? '') ? Number(options.persons?.[0]) : Number.NaN
  const seed = options.seed?.[0]
  for (const name of ['persons', 'seed'] as const) {
    if (options[name]) continue
    const expected = name === 'persons' ? 'NUMBER' : 'TEXT'
    problems.push({ code: 'OPTION_NEEDED', path: `--${name}`, data: { option: `--${name}`, expected } })
  }
  if (options.persons && !(persons >= 1 && persons <= MOST_NUMBERS)) invalid('persons', `1-${MOST_NUMBERS}`)
  const format = REGISTER_FORMATS.find((each) => each === (options.format?.[0] ?? 'csv'))
  if (!format) invalid('format', REGISTER_FORMATS.join(', '))
  const on = readDay(options, 'on', problems) ?? DAY
  const shares = { ...SHARES }
  for (const name of ['unknown', 'imprecise', 'contradictory'] as const) {
    const said = options[name]?.[0]
    if (said === undefined) continue
    const share = /^\d*\.?\d+$/.test(said) ? Number(said) : Number.NaN
    if (share >= 0 && share <= 1) shares[name] = share
    else invalid(name, '0-1')
  }
  const out = options.out?.[0] ?? FOLDER
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) invalid('out', 'FOLDER')
    else if (readdirSync(out).length > 0)
      problems.push({ code: 'FOLDER_NOT_EMPTY', path: '--out', data: { folder: out } })
  }
  if (problems.length > 0 || seed === undefined || !format) throw new Refused(...problems)
  return { persons, seed, on, out, format, shares }
}

function tell({ persons, facts, days, contradictory }: Manifest, { out }: Asked, command: Command): void {
  const { words, io } = command
  const { generate: say } = words.registers
  const format = new Intl.NumberFormat(localeOf(words, 'registers'))
  const number = (value: number): string => format.format(value)
  const page = newPage(command, 'registers')
  page.title(fill(say.title, { folder: out }))
  page.line(fill(say.persons, { count: number(persons) }))
  page.gap()
  page.line(fill(say.unknown, { count: number(facts.unknown), all: number(facts.all) }))
  page.line(fill(say.imprecise, { count: number(days.imprecise), all: number(days.all) }))
  const contradictions = Object.values(contradictory).reduce((sum, each) => sum + each, 0)
  page.line(fill(say.contradictory, { count: number(contradictions) }))
  page.gap().line(fill(say.manifest, { file: join(out, 'manifest.json') }), { whole: true })
  io.out(page.toString())
}
