import { parseArgs } from 'node:util'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import {
  COMMANDS,
  type CommandName,
  isCommand,
  isOption,
  isRepeatable,
  OPTIONS,
  type OptionName,
  valueAfter,
} from './commands.ts'

/** A command line, taken apart. `problems` lists everything that could not be read; then nothing else is done. */
export interface Arguments {
  readonly command: CommandName | undefined
  readonly positionals: readonly string[]
  readonly options: { readonly [Option in OptionName]?: readonly string[] }
  readonly problems: readonly Problem[]
}

const PARSED = Object.fromEntries(
  (Object.keys(OPTIONS) as OptionName[]).map((name) => [
    name,
    {
      type: valueAfter(name) === undefined ? ('boolean' as const) : ('string' as const),
      ...(name === 'help' ? { short: 'h' } : {}),
    },
  ]),
)

/** Takes a command line apart: no option is guessed, and every mistake is told at once. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSED,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const problems: Problem[] = []
  const options: { [Option in OptionName]?: string[] } = {}
  const positionals: string[] = []
  let afterOnly = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      afterOnly = false
      continue
    }
    if (token.kind === 'positional') {
      // `--only A B`: what follows are further ids, once the file is named.
      if (afterOnly && positionals.length > 1) options.only?.push(token.value)
      else positionals.push(token.value)
      continue
    }
    afterOnly = token.name === 'only'
    if (!isOption(token.name)) {
      const suggestion = nearest(token.name, Object.keys(OPTIONS))
      problems.push({
        code: 'OPTION_UNKNOWN',
        path: token.rawName,
        data: { found: token.rawName, ...(suggestion ? { suggestion: `--${suggestion}` } : {}) },
      })
      continue
    }
    const name = token.name
    const option = `--${name}`
    const expected = valueAfter(name)
    if (expected === undefined) {
      if (token.value !== undefined) problems.push({ code: 'OPTION_TAKES_NO_VALUE', path: option, data: { option } })
      options[name] = []
      continue
    }
    const value = token.value
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
      problems.push({ code: 'OPTION_WITHOUT_VALUE', path: option, data: { option, expected } })
      continue
    }
    const given = options[name]
    if (given && !isRepeatable(name)) problems.push({ code: 'OPTION_TWICE', path: option, data: { option } })
    options[name] = [...(given ?? []), ...(name === 'only' ? value.split(',').filter((id) => id !== '') : [value])]
  }
  const [first, ...rest] = positionals
  const command = first !== undefined && isCommand(first) ? first : undefined
  if (first === undefined) {
    if (!options.help && !options.version) problems.push({ code: 'COMMAND_MISSING', path: '', data: {} })
  } else if (!command) {
    const suggestion = nearest(first, Object.keys(COMMANDS))
    problems.push({
      code: 'COMMAND_UNKNOWN',
      path: '',
      data: { found: first, ...(suggestion ? { suggestion: `parcours ${suggestion}` } : {}) },
    })
  } else problems.push(...optionsOfOtherCommands(command, options))
  return { command, positionals: rest, options, problems }
}

function optionsOfOtherCommands(command: CommandName, options: Arguments['options']): readonly Problem[] {
  const taken: readonly string[] = [...COMMANDS[command].options, 'help', 'version']
  return Object.keys(options)
    .filter((name) => !taken.includes(name))
    .map((name) => ({ code: 'OPTION_UNKNOWN', path: `--${name}`, data: { found: `--${name}` } }))
}
