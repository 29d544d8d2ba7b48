import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  dutyLetter,
  fill,
  findingsNamedBy,
  formatDay,
  localeOf,
  type PrintedDocument,
  registerSummaryPage,
  renderPdfBatch,
} from '@parcours/documents'
import type { Law } from '@parcours/engine'
import {
  type ChangeCause,
  changesSince,
  harmlessCsvRow,
  type ResultChange,
  readResult,
  summaryOf,
} from '@parcours/screening'
import { isLanguage, type Language, languages, type SpokenWords, wordsFor } from '@parcours/words'
import type { Page } from '../print/page.ts'
import { type Problem, Refused } from '../problem.ts'
import { type Command, contextOf } from './command.ts'
import { reasonsInWords } from './reasons-in-words.ts'

/** What is made of a result once it is whole. */
export interface AfterAsked {
  /** An earlier result to compare with. */
  readonly since?: string
  /** Where the summary goes. */
  readonly summary?: string
  /** Where the letters go; the next parts get a number. */
  readonly letters?: string
  readonly lettersIn: Language
  readonly sender: readonly string[]
}

export interface AfterScreening {
  readonly since?: SinceCounts
  readonly summary?: string
  readonly letters?: { readonly count: number; readonly files: readonly string[] }
}

interface SinceCounts {
  readonly came: number
  readonly went: number
  readonly answers: readonly AnswerCount[]
  /** Where every change stands. */
  readonly saved: string
  /** The first ones, for a page. */
  readonly first: readonly ResultChange[]
}

interface AnswerCount {
  readonly finding: string
  readonly before: string
  readonly after: string
  readonly cause: ChangeCause
  count: number
}

/** More changes than these are not listed on a page. */
const MOST_LISTED = 20

/** Letters that are set together: more need more memory. */
const LETTERS_IN_A_FILE = 400

const CHANGE_COLUMNS = [
  'person',
  'finding',
  'outcome_before',
  'outcome_after',
  'changed',
  'cause',
  'value_before',
  'value_after',
  'deadline_before',
  'deadline_after',
  'because_gone',
  'because_new',
  'told',
  'missing',
  'in_words_before',
  'in_words_after',
] as const

/** Reads what else was asked for; adds what has to be put right to `problems`. */
export function afterAskedOf(
  { arguments: { options }, words }: Command,
  out: string | undefined,
  problems: Problem[],
): AfterAsked {
  const [since, summary, letters, sender] = (['since', 'summary', 'letters', 'sender'] as const).map(
    (name) => options[name]?.[0],
  )
  const expected = (option: string, form: string): Problem => ({
    code: 'OPTION_INVALID',
    path: option,
    data: { option, expected: form },
  })
  for (const name of ['since', 'summary', 'letters'] as const) {
    if (options[name] && out === undefined) {
      problems.push({ code: 'OPTION_NEEDED', path: '--out', data: { option: '--out', expected: 'FILE' } })
      break
    }
  }
  if (since !== undefined) {
    if (!/\.(jsonl|csv|parquet)$/i.test(since)) problems.push(expected('--since', '*.jsonl, *.csv, *.parquet'))
    else if (!existsSync(since)) problems.push({ code: 'FILE_NOT_FOUND', path: '--since', data: { file: since } })
    else if (out !== undefined && resolve(since) === resolve(out)) problems.push(expected('--since', '≠ --out'))
  }
  if (summary !== undefined && !/\.html?$/i.test(summary)) problems.push(expected('--summary', '*.html'))
  if (letters !== undefined && !/\.pdf$/i.test(letters)) problems.push(expected('--letters', '*.pdf'))
  const said = options['letters-lang']?.[0]
  if (said !== undefined && !isLanguage(said)) {
    problems.push({ code: 'LANGUAGE_UNKNOWN', path: '--letters-lang', data: { expected: languages } })
  }
  const lettersIn = said !== undefined && isLanguage(said) ? said : words.language
  return {
    ...(since === undefined ? {} : { since }),
    ...(summary === undefined ? {} : { summary }),
    ...(letters === undefined ? {} : { letters }),
    lettersIn,
    sender: sender === undefined ? [] : senderIn(sender, problems),
  }
}

function senderIn(file: string, problems: Problem[]): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  } catch {
    problems.push({ code: 'FILE_NOT_FOUND', path: '--sender', data: { file } })
    return []
  }
}

/** What a screening has to answer beside what was asked for: letters name the dates of other findings. */
export function findingsNeeded(law: Law, only: readonly string[], { letters }: AfterAsked): readonly string[] {
  if (letters === undefined) return only
  const named = only.flatMap((id) => {
    const norm = law.normById.get(id)
    return norm?.nature === 'duty' ? findingsNamedBy(norm) : []
  })
  return [...new Set([...only, ...named])]
}

/** Makes what was asked for of a whole result, reading it person by person. */
export async function afterScreening(command: Command, out: string, asked: AfterAsked): Promise<AfterScreening> {
  const since = asked.since === undefined ? undefined : await compare(command, asked.since, out)
  if (asked.summary !== undefined) {
    const { law } = command
    write(
      asked.summary,
      '--summary',
      registerSummaryPage(await summaryOf(law, readResult(law, out)), contextOf(command)),
    )
  }
  const letters = asked.letters === undefined ? undefined : await writeLetters(command, out, asked.letters, asked)
  return {
    ...(since ? { since } : {}),
    ...(asked.summary === undefined ? {} : { summary: asked.summary }),
    ...(letters ? { letters } : {}),
  }
}

async function compare({ law, words }: Command, previous: string, out: string): Promise<SinceCounts> {
  const saved = out.replace(/\.[^.]+$/, '.changes.csv')
  const file = opened(saved, '--out')
  const counts = new Map<string, AnswerCount>()
  const first: ResultChange[] = []
  let [came, went] = [0, 0]
  try {
    writeSync(file, harmlessCsvRow(CHANGE_COLUMNS))
    const inWords = reasonsInWords(words)
    for await (const { kind, change } of changesSince(
      readResult(law, previous, inWords),
      readResult(law, out, inWords),
    )) {
      if (kind === 'person') {
        if (change.came) came += 1
        else went += 1
        const row = [change.person, '', change.came ? '' : 'there', change.came ? 'there' : '']
        writeSync(file, harmlessCsvRow([...row, ...CHANGE_COLUMNS.slice(row.length).map(() => '')]))
        continue
      }
      if (first.length < MOST_LISTED) first.push(change)
      writeSync(file, harmlessCsvRow(rowOf(change)))
      const { finding, cause } = change
      const group = { finding, before: change.before.outcome, after: change.after.outcome, cause }
      const key = JSON.stringify(group)
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { ...group, count: 1 })
    }
  } finally {
    closeSync(file)
  }
  const order = new Map(law.norms.map(({ id }, at) => [id, at]))
  const answers = [...counts.values()].sort(
    (a, b) => (order.get(a.finding) ?? 0) - (order.get(b.finding) ?? 0) || b.count - a.count,
  )
  return { came, went, answers, saved, first }
}

function rowOf(change: ResultChange): readonly string[] {
  const { person, finding, before, after, parts, cause, clausesGone, clausesNew, told, missing } = change
  return [
    person,
    finding,
    before.outcome,
    after.outcome,
    parts.join('|'),
    cause,
    String(before.value ?? ''),
    String(after.value ?? ''),
    before.deadline ?? '',
    after.deadline ?? '',
    clausesGone.join('|'),
    clausesNew.join('|'),
    told.join('|'),
    missing.join('|'),
    before.inWords,
    after.inWords,
  ]
}

async function writeLetters(
  command: Command,
  out: string,
  file: string,
  { lettersIn, sender }: AfterAsked,
): Promise<{ readonly count: number; readonly files: readonly string[] }> {
  const { law } = command
  const words = wordsFor(lettersIn)
  const context = contextOf({ ...command, words })
  const files: string[] = []
  let waiting: PrintedDocument[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    const [first] = waiting
    if (!first) return
    const { language, date } = first
    const title = fill(words.registerSummary.letter.batch, {
      date: formatDay(date, localeOf(words, 'registerSummary')),
    })
    const part = files.length === 0 ? file : file.replace(/\.pdf$/i, `-${files.length + 1}.pdf`)
    write(part, '--letters', await renderPdfBatch({ title, language, date, letters: waiting }))
    files.push(part)
    count += waiting.length
    waiting = []
  }
  for await (const { person, findings } of readResult(law, out)) {
    const letter = dutyLetter(person, findings, context, { sender })
    if (!letter) continue
    waiting.push(letter)
    if (waiting.length === LETTERS_IN_A_FILE) await flush()
  }
  await flush()
  return { count, files }
}

function opened(file: string, option: string): number {
  try {
    return openSync(file, 'w', 0o600)
  } catch {
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: option, data: { file } })
  }
}

/** For nobody else on the machine to read. */
function write(file: string, option: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { mode: 0o600 })
  } catch {
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: option, data: { file } })
  }
}

/** What the counts of `--json` say of it. */
export function afterAsData({ since, summary, letters }: AfterScreening): object {
  if (!since) return { ...(summary ? { summary } : {}), ...(letters ? { letters } : {}) }
  const { first: _, ...counts } = since
  return { since: counts, ...(summary ? { summary } : {}), ...(letters ? { letters } : {}) }
}

/** Adds to the page what was made of the result. */
export function tellAfter(
  { since, summary, letters }: AfterScreening,
  asked: AfterAsked,
  words: SpokenWords,
  page: Page,
): void {
  const { registers } = words
  const number = new Intl.NumberFormat(localeOf(words, 'registers'))
  if (since && asked.since !== undefined) {
    page.heading(fill(registers.since.title, { file: basename(asked.since) }), 0)
    tellSince(since, words, number, page)
  }
  if (summary === undefined && letters === undefined) return
  page.gap()
  if (summary !== undefined) page.line(fill(registers.summarySaved, { file: summary }), { whole: true })
  if (letters?.count === 0) page.line(registers.lettersNone)
  else if (letters) {
    const files = letters.files.join(', ')
    page.line(fill(registers.lettersSaved, { count: number.format(letters.count), files }), { whole: true })
  }
}

function tellSince(since: SinceCounts, words: SpokenWords, number: Intl.NumberFormat, page: Page): void {
  const { since: say } = words.registers
  const { outcomes } = words.opinion
  const { came, went, answers, first, saved } = since
  if (came + went === 0 && answers.length === 0) {
    page.line(say.none)
    return
  }
  if (came + went > 0) page.line(fill(say.persons, { came: number.format(came), went: number.format(went) }))
  for (const { finding, before, after, cause, count } of answers) {
    const named = { before: outcomes[before as keyof typeof outcomes], after: outcomes[after as keyof typeof outcomes] }
    page.line(fill(say.group, { finding, ...named, count: number.format(count), cause: say.causes[cause] }), {
      indent: 2,
    })
  }
  if (first.length > 0) page.gap()
  for (const { person, finding, before, after, told, missing, clausesNew } of first) {
    const named = { before: outcomes[before.outcome], after: outcomes[after.outcome] }
    page.line(fill(say.change, { person, finding, ...named }), { indent: 2 })
    if (told.length > 0) page.line(fill(say.told, { facts: told.join(', ') }), { indent: 4, style: 'dim' })
    if (missing.length > 0) page.line(fill(say.missing, { facts: missing.join(', ') }), { indent: 4, style: 'dim' })
    if (clausesNew.length > 0)
      page.line(fill(say.decides, { clauses: clausesNew.join(', ') }), { indent: 4, style: 'dim' })
  }
  page.line(fill(say.saved, { file: saved }), { whole: true })
}
