import type { EvaluateOptions } from '@parcours/engine'
import { neededDay, readAsked, readDay } from '../arguments/read-question.ts'
import { nearest } from '../nearest.ts'
import { type Problem, Refused } from '../problem.ts'
import type { Command } from './command.ts'

/** The day and the options of a question. A program must name the day; for a person it is today where left out. */
export function askedOf(command: Command): { readonly options: EvaluateOptions; readonly assumed: boolean } {
  const { options } = command.arguments
  const problems: Problem[] = []
  let on = readDay(options, 'on', problems)
  if (!on && problems.length === 0 && options.json) neededDay('on', problems)
  const asked = collected(() => readAsked(options, command.law), problems)
  if (problems.length > 0 || !asked) throw new Refused(...problems)
  const assumed = on === undefined
  on ??= command.io.today()
  return { options: { on, ...asked }, assumed }
}

/** The result of reading something, or undefined and its problems beside those found before. */
export function collected<T>(read: () => T, problems: Problem[]): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/** The file a command is about. Throws `Refused` where there is none, or too much. */
export function fileOf(command: Command, most: number): string {
  const { positionals } = command.arguments
  refuseMore(positionals, most)
  const [file] = positionals
  if (file === undefined) throw new Refused({ code: 'FILE_MISSING', path: '', data: {} })
  return file
}

export function refuseMore(positionals: readonly string[], most: number): void {
  const found = positionals[most]
  if (found !== undefined) throw new Refused({ code: 'ARGUMENT_UNEXPECTED', path: '', data: { found } })
}

/** The one finding a command is about: an argument, or the only `--only`. */
export function idOf({ arguments: { positionals, options }, law }: Command, at: number): string {
  const given = [...positionals.slice(at, at + 1), ...(options.only ?? [])]
  const [id, more] = given
  if (id === undefined) {
    throw new Refused({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'ID', see: 'parcours law list' } })
  }
  if (more !== undefined) throw new Refused({ code: 'ARGUMENT_UNEXPECTED', path: '', data: { found: more } })
  if (!law.normById.has(id)) {
    const suggestion = nearest(id, law.normById.keys())
    throw new Refused({ code: 'FINDING_UNKNOWN', path: '', data: { found: id, ...(suggestion ? { suggestion } : {}) } })
  }
  return id
}
