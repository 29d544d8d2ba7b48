import { availableParallelism } from 'node:os'
import { fill, formatDay, localeOf } from '@parcours/documents'
import { EngineError, type EvaluateOptions, type Law } from '@parcours/engine'
import { belgianLaw, subjectsOfALife } from '@parcours/law'
import {
  type BlockEvaluator,
  ENCODINGS,
  type Encoding,
  evaluateHere,
  evaluateInWorkers,
  FORMATS,
  type Format,
  type Mapping,
  NotWritten,
  readMapping,
  type ScreenQuestion,
  type ScreenSummary,
  screenRegister,
  tablesOf,
} from '@parcours/screening'
import { neededDay, readAsked, readDay } from '../arguments/read-question.ts'
import { readJson } from '../input/read-input.ts'
import { nearest } from '../nearest.ts'
import { Progress } from '../print/progress.ts'
import { type Problem, Refused } from '../problem.ts'
import {
  type AfterAsked,
  type AfterScreening,
  afterAsData,
  afterAskedOf,
  afterScreening,
  findingsNeeded,
  tellAfter,
} from './after-screening.ts'
import { collected, refuseMore } from './asked.ts'
import { type Command, newPage, printJson } from './command.ts'
import { reasonsInWords } from './reasons-in-words.ts'
import type { ScreenWorkerData } from './screen-worker.ts'

/** What a program can tell from the exit status of a screening, beside those of every command. */
export const SCREEN_EXIT = { whole: 0, withRejects: 3, interrupted: 130 } as const

const MOST_WORKERS = 64

interface Asked {
  readonly input: string
  readonly on: string
  readonly options: Omit<EvaluateOptions, 'on'>
  readonly out: string | undefined
  readonly rejects: string | undefined
  readonly format: Format
  readonly dryRun: boolean
  readonly workers: number
  readonly encoding: Encoding | undefined
  readonly after: AfterAsked
}

/** `parcours screen`: what holds on a day for everybody in a register. Gives the exit status. */
export async function screen(command: Command): Promise<number> {
  const { io, law, words } = command
  const asked = askedOf(command)
  const mapping = await mappingOf(command, asked)
  const question: ScreenQuestion = {
    options: {
      ...asked.options,
      on: asked.on,
      only: findingsNeeded(law, asked.options.only ?? findingsOfALife(law), asked.after),
    },
    format: asked.format,
    dryRun: asked.dryRun,
  }
  const progress = new Progress(io, words)
  const interruptible = io.interruptible?.()
  const evaluator = evaluatorFor(command, question, asked.workers)
  try {
    const summary = await screenRegister(
      law,
      {
        input: asked.input,
        question,
        out: asked.out,
        rejects: asked.rejects,
        resume: command.arguments.options.resume !== undefined,
        words: words.language,
        onProgress: (state) => progress.tell(state),
        ...(mapping ? { mapping } : {}),
        ...(interruptible ? { signal: interruptible.signal } : {}),
      },
      evaluator,
    )
    progress.end()
    const after =
      asked.out !== undefined && !summary.interrupted ? await afterScreening(command, asked.out, asked.after) : {}
    tell(summary, asked, command, after)
    if (summary.interrupted) return SCREEN_EXIT.interrupted
    return Object.keys(summary.rejects).length > 0 ? SCREEN_EXIT.withRejects : SCREEN_EXIT.whole
  } catch (error) {
    progress.end()
    throw refusalOf(error)
  } finally {
    interruptible?.done()
    await evaluator.close()
  }
}

/** Everybody is asked what every life raises; what one event raises is asked with `--only`. */
export function findingsOfALife(law: Law): readonly string[] {
  const subjects: readonly string[] = subjectsOfALife
  return law.norms.filter(({ subject }) => subjects.includes(subject)).map(({ id }) => id)
}

function askedOf(command: Command): Asked {
  const { positionals, options } = command.arguments
  refuseMore(positionals, 1)
  const problems: Problem[] = []
  const [input] = positionals
  if (input === undefined) problems.push({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'REGISTER' } })
  const on = readDay(options, 'on', problems)
  if (options.on === undefined) neededDay('on', problems)
  const more = collected(() => readAsked(options, command.law), problems)
  const dryRun = options['dry-run'] !== undefined
  const out = options.out?.[0]
  const format = FORMATS.find((each) => out?.toLowerCase().endsWith(`.${each}`))
  const expected = FORMATS.map((each) => `*.${each}`).join(', ')
  if (out === undefined && !dryRun) problems.push(problem('OPTION_NEEDED', '--out', expected))
  if (out !== undefined && !format) problems.push(problem('OPTION_INVALID', '--out', expected))
  const said = options.workers?.[0]
  const workers = said === undefined ? availableParallelism() : Number(said)
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    problems.push(problem('OPTION_INVALID', '--workers', `1-${MOST_WORKERS}`))
  }
  const encoding = ENCODINGS.find((each) => each === options.encoding?.[0]?.toLowerCase())
  if (options.encoding && !encoding) problems.push(problem('OPTION_INVALID', '--encoding', ENCODINGS.join(', ')))
  const after = afterAskedOf(command, out, problems)
  if (problems.length > 0 || input === undefined || on === undefined || !more) throw new Refused(...problems)
  const beside = out?.replace(/\.[^.]+$/, '.rejects.csv')
  return {
    input,
    on,
    options: more,
    out: dryRun ? undefined : out,
    rejects: options.rejects?.[0] ?? (dryRun ? undefined : beside),
    format: format ?? 'csv',
    dryRun,
    workers: Math.min(workers, MOST_WORKERS),
    encoding,
    after,
  }
}

function problem(code: 'OPTION_NEEDED' | 'OPTION_INVALID', option: string, expected: string): Problem {
  return { code, path: option, data: { option, expected } }
}

export async function mappingOf(
  { arguments: { options }, io, law }: Command,
  asked: Pick<Asked, 'encoding'>,
): Promise<Mapping | undefined> {
  const file = options.mapping?.[0]
  if (file === undefined && asked.encoding === undefined) return undefined
  const given = file === undefined ? {} : await readJson(file, io.stdin)
  const mapping = readMapping(tablesOf(law.concepts), given)
  return asked.encoding ? { ...mapping, encoding: asked.encoding } : mapping
}

function evaluatorFor({ law, words }: Command, question: ScreenQuestion, workers: number): BlockEvaluator {
  // Threads read the law themselves: another one than ours stays here.
  if (workers === 1 || law !== belgianLaw) return evaluateHere(law, question, reasonsInWords(words))
  const data: ScreenWorkerData = { question, language: words.language }
  return evaluateInWorkers(workers, new URL('./screen-worker.ts', import.meta.url), data)
}

/** What the register or the disk refused, as problems to put right. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof NotWritten) {
    return new Refused({ code: 'FILE_NOT_WRITTEN', path: '--out', data: { file: error.file } })
  }
  if (!(error instanceof EngineError) || error.kind !== 'input') return error
  return new Refused(
    ...error.issues.map(({ code, path, data }): Problem => {
      const { column, expected } = data
      const wanted = typeof column === 'string' ? column : path.replace(/\.[^.]+$/, '')
      const meant =
        Array.isArray(expected) && code !== 'REGISTER_MAPPING_INVALID' ? nearest(wanted, expected) : undefined
      return { code, path, data: meant === undefined ? data : { ...data, suggestion: meant } }
    }),
  )
}

function tell(summary: ScreenSummary, asked: Asked, command: Command, after: AfterScreening): void {
  const { io, words } = command
  const { screening } = words
  const rejected = Object.values(summary.rejects).reduce((sum, each) => sum + each, 0)
  if (command.arguments.options.json) {
    const { persons, counts, rejects, interrupted, sorted } = summary
    printJson({ on: asked.on, persons, counts, rejects, sorted, interrupted, ...afterAsData(after) }, io)
    return
  }
  const locale = localeOf(words, 'screening')
  const number = new Intl.NumberFormat(locale)
  const page = newPage(command, 'cli', 'screening')
  const title = asked.dryRun ? screening.dryTitle : screening.title
  page.title(fill(title, { date: formatDay(asked.on, locale) }))
  page.line(fill(screening.persons, { count: number.format(summary.persons) }))
  if (Object.keys(summary.counts).length > 0) page.gap()
  for (const [finding, { met, 'not-met': notMet, undetermined }] of Object.entries(summary.counts)) {
    const counts = { met, notMet, undetermined }
    const shown = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number.format(count)]))
    page.line(fill(screening.outcomes, { finding, ...shown }), { indent: 2 })
  }
  page.gap()
  if (summary.sorted.length > 0)
    page.line(fill(screening.sorted, { files: summary.sorted.join(', ') }), { style: 'dim' })
  if (rejected === 0) page.line(screening.clean)
  else {
    page.line(fill(screening.rejected, { count: number.format(rejected) }), { style: 'yellow' })
    for (const [code, count] of Object.entries(summary.rejects).sort(([a], [b]) => (a < b ? -1 : 1))) {
      page.line(fill(screening.rejectedBy, { code, count: number.format(count) }), { indent: 2 })
    }
    if (asked.rejects !== undefined && !summary.interrupted) {
      page.line(fill(screening.rejectsSaved, { file: asked.rejects }), { indent: 2, whole: true })
    }
  }
  if (summary.interrupted) page.line(screening.interrupted, { style: 'yellow' })
  else if (asked.out !== undefined) page.line(fill(screening.saved, { file: asked.out }), { whole: true })
  tellAfter(after, asked.after, words, page)
  io.out(page.toString())
}
