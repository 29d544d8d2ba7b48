import { EngineError, type Law } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { isLanguage, type Language, languages, type SpokenWords, wordsFor } from '@parcours/words'
import { type Arguments, readArguments } from './arguments/read-arguments.ts'
import { check } from './commands/check.ts'
import type { Command } from './commands/command.ts'
import { compare } from './commands/compare.ts'
import { contest } from './commands/contest.ts'
import { explain } from './commands/explain.ts'
import { generate } from './commands/generate.ts'
import { help, version } from './commands/help.ts'
import { impact } from './commands/impact.ts'
import { law } from './commands/law.ts'
import { path } from './commands/path.ts'
import { questions } from './commands/questions.ts'
import { screen } from './commands/screen.ts'
import { sql } from './commands/sql.ts'
import { timeline } from './commands/timeline.ts'
import type { Io } from './io.ts'
import { Page } from './print/page.ts'
import { printProblems, problemAsJson } from './print/print-problems.ts'
import { type Problem, Refused } from './problem.ts'

export type { Io } from './io.ts'

/** What a program can tell from the exit status. */
export const EXIT = { answered: 0, defect: 1, refused: 2 } as const

/**
 * Runs one command line (without the names of Node and of the program) and gives the exit status: 0 answered, 2 the
 * input was refused and every problem told, 1 we made a mistake; a screening also 3 and 130. Never throws.
 */
export async function main(argv: readonly string[], io: Io, corpus: Law = belgianLaw): Promise<number> {
  const read = readArguments(argv)
  const problems = [...read.problems]
  const words = wordsFor(languageOf(read, io, problems))
  try {
    if (problems.length > 0) throw new Refused(...problems)
    return await run({ io, law: corpus, words, arguments: read })
  } catch (error) {
    const refused = problemsOf(error)
    if (!refused) return tellDefect(error, words, io)
    // An option that lacks its value may have swallowed this one.
    tellProblems(
      refused,
      argv.some((each) => /^--json(=|$)/.test(each)),
      words,
      io,
    )
    return EXIT.refused
  }
}

async function run(command: Command): Promise<number> {
  const { options, command: name } = command.arguments
  // Only a whole register has more than one way to end well.
  if (!options.version && !options.help) {
    if (name === 'screen') return screen(command)
    if (name === 'generate') return generate(command)
    if (name === 'impact') return impact(command)
  }
  await answer(command)
  return EXIT.answered
}

function answer(command: Command): Promise<void> {
  const { options, command: name } = command.arguments
  if (options.version) return version(command)
  if (options.help) return help(command, name === 'help' ? command.arguments.positionals[0] : name)
  switch (name) {
    case 'check':
      return check(command)
    case 'explain':
      return explain(command)
    case 'questions':
      return questions(command)
    case 'timeline':
      return timeline(command)
    case 'path':
      return path(command)
    case 'compare':
      return compare(command)
    case 'law':
      return law(command)
    case 'contest':
      return contest(command)
    case 'sql':
      return sql(command)
    case 'screen':
    case 'generate':
    case 'impact':
    case 'help':
    case undefined:
      return help(command)
  }
}

/** The language asked for; otherwise that of the system; otherwise English. */
function languageOf({ options }: Arguments, { env }: Io, problems: Problem[]): Language {
  const asked = options.lang?.[0]
  if (asked !== undefined) {
    if (isLanguage(asked)) return asked
    problems.push({ code: 'LANGUAGE_UNKNOWN', path: '--lang', data: { expected: languages } })
    return 'en'
  }
  const system = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2)
  return isLanguage(system) ? system : 'en'
}

function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof Refused) return error.problems
  if (error instanceof EngineError && error.kind === 'input') return error.issues
  return undefined
}

function tellProblems(problems: readonly Problem[], asJson: boolean, words: SpokenWords, io: Io): void {
  if (asJson) {
    io.out(`${JSON.stringify({ errors: problems.map((problem) => problemAsJson(problem, words)) }, null, 2)}\n`)
    return
  }
  const page = new Page(io)
  printProblems(problems, words, page)
  io.err(page.toString())
}

/** Says that the mistake is ours and how to report it: what failed and where, nothing of what the person told. */
function tellDefect(error: unknown, words: SpokenWords, io: Io): number {
  const page = new Page(io)
  page.line(words.cli.defect, { style: 'red' })
  page.line(`parcours: ${nameOf(error)}`, { indent: 2 })
  io.err(page.toString())
  return EXIT.defect
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const what = error instanceof EngineError ? error.issues.map(({ code, path }) => `${code} ${path}`).join(' ') : ''
  // The innermost place in our own files, without the folders above them.
  const place = /\/((?:engine|law|words|documents|screening|cli)\/src\/[^\s)]+)/.exec(error.stack ?? '')?.[1]
  return [error.name, what, place].filter(Boolean).join(' ')
}
