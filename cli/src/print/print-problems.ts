import { fill, localeOf } from '@parcours/documents'
import type { SpokenWords } from '@parcours/words'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { Page } from './page.ts'

/** More values than this are not listed: the nearest one is suggested instead. */
const MOST_LISTED = 30

/** A problem as JSON gives it: the code, the place, the sentence, and what would have been right. */
export interface ProblemAsJson {
  readonly code: string
  readonly path: string
  readonly message: string
  readonly expected?: readonly string[]
  readonly suggestion?: string
}

export function problemAsJson(problem: Problem, words: SpokenWords): ProblemAsJson {
  const expected = expectedOf(problem)
  const suggestion = suggestionOf(problem)
  return {
    code: problem.code,
    path: problem.path,
    message: sentenceOf(problem, words),
    ...(expected.length > 0 ? { expected } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/** What is wrong, where, what was expected, and what may have been meant: one block for each problem. */
export function printProblems(problems: readonly Problem[], words: SpokenWords, page: Page): void {
  const { cli } = words
  const plural = new Intl.PluralRules(localeOf(words, 'cli')).select(problems.length)
  page.line(fill(cli.refused[plural === 'one' ? 'one' : 'other'], { count: problems.length }), { style: 'bold' })
  for (const problem of problems) {
    const { data } = problem
    page.gap()
    const place = placeOf(problem)
    if (place !== '') page.line(place, { indent: 2, style: 'yellow' })
    page.line(sentenceOf(problem, words), { indent: 2 })
    // Where the sentence names it already, it is not said twice.
    const expected =
      isCliCode(problem.code, cli) ||
      isContestCode(problem.code, words.contest) ||
      words.errors[problem.code].says.includes('{expected}')
        ? []
        : expectedOf(problem)
    const suggestion = suggestionOf(problem)
    if (suggestion !== undefined) page.line(fill(cli.didYouMean, { suggestion }), { indent: 2 })
    else if (expected.length === 1) page.line(fill(cli.expectedAre, { expected: expected[0] }), { indent: 2 })
    else if (expected.length > 1 && expected.length <= MOST_LISTED) {
      page.line(fill(cli.expectedOneOf, { expected: expected.join(', ') }), { indent: 2 })
    }
    if (problem.code === 'FINDING_UNKNOWN')
      page.line(fill(cli.listThem, { command: 'parcours law list' }), { indent: 2 })
    if (typeof data.see === 'string') page.line(fill(cli.listThem, { command: data.see }), { indent: 2 })
  }
}

/** What is wrong, and what to do next. The engine's codes have their own words; nothing here repeats a fact. */
function sentenceOf({ code, data }: Problem, { cli, contest, errors }: SpokenWords): string {
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
  if (isCliCode(code, cli)) {
    const expected = cli.expectedJson[data.expected as keyof typeof cli.expectedJson] ?? values.expected
    return fill(cli.problems[code], { ...values, expected })
  }
  if (isContestCode(code, contest)) return fill(contest.problems[code], values)
  return `${fill(errors[code].says, values)} ${fill(errors[code].next, values)}`
}

function isCliCode(code: Problem['code'], cli: SpokenWords['cli']): code is keyof SpokenWords['cli']['problems'] {
  return Object.hasOwn(cli.problems, code)
}

function isContestCode(
  code: Problem['code'],
  contest: SpokenWords['contest'],
): code is keyof SpokenWords['contest']['problems'] {
  return Object.hasOwn(contest.problems, code)
}

/** Where it stands: a pointer, or an option with what was given for it. */
function placeOf({ code, path, data }: Problem): string {
  return path.startsWith('--') && typeof data.found === 'string' && code !== 'OPTION_UNKNOWN'
    ? `${path} ${data.found}`
    : path
}

function expectedOf({ code, data }: Problem): readonly string[] {
  const { expected } = data
  // Named in the sentence itself.
  if (code === 'JSON_INVALID' || code.startsWith('CSV_') || code.startsWith('OPTION_') || code === 'LANGUAGE_UNKNOWN')
    return []
  return expected === undefined ? [] : Array.isArray(expected) ? expected : [String(expected)]
}

function suggestionOf({ code, path, data }: Problem): string | undefined {
  if (typeof data.suggestion === 'string') return data.suggestion
  if (code !== 'FACT_UNKNOWN_KEY' || !Array.isArray(data.expected)) return undefined
  return nearest(path.slice(path.lastIndexOf('/') + 1), data.expected)
}
