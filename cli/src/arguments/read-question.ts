import { type EvaluateOptions, type Law, parseDay } from '@parcours/engine'
import { nearest } from '../nearest.ts'
import { type Problem, Refused } from '../problem.ts'
import type { Arguments } from './read-arguments.ts'

/** The options that every question to the engine shares, checked against the law. Throws `Refused` with all problems. */
export function readAsked(options: Arguments['options'], law: Law): Omit<EvaluateOptions, 'on'> {
  const problems: Problem[] = []
  const check = (code: Problem['code'], path: string, found: string, known: readonly string[]): boolean => {
    if (known.includes(found)) return true
    const suggestion = nearest(found, known)
    problems.push({ code, path, data: { found, ...(suggestion ? { suggestion } : {}) } })
    return false
  }
  const only = [...new Set(options.only ?? [])]
  for (const id of only) check('FINDING_UNKNOWN', '--only', id, [...law.normById.keys()])
  for (const id of options.reform ?? []) check('REFORM_UNKNOWN', '--reform', id, [...law.reformIds])

  const readings: { [reading: string]: string } = {}
  for (const given of options.reading ?? []) {
    const [id, option] = pair(given)
    if (option === undefined) {
      problems.push(invalid('--reading', 'READING=OPTION'))
      continue
    }
    if (!check('READING_UNKNOWN', '--reading', id, [...law.readingById.keys()])) continue
    const known = law.readingById.get(id)?.options.map((each) => each.id) ?? []
    if (!known.includes(option)) problems.push(invalid('--reading', known.map((each) => `${id}=${each}`).join(', ')))
    readings[id] = option
  }

  const judgements: { [judgement: string]: boolean } = {}
  for (const given of options.judgement ?? []) {
    const [id, answer] = pair(given)
    if (answer !== 'yes' && answer !== 'no') problems.push(invalid('--judgement', 'JUDGEMENT=yes, JUDGEMENT=no'))
    else if (check('JUDGEMENT_UNKNOWN', '--judgement', id, [...law.judgementIds])) judgements[id] = answer === 'yes'
  }

  const knownOn = readDay(options, 'known-on', problems)
  if (problems.length > 0) throw new Refused(...problems)
  return {
    ...(knownOn ? { knownOn } : {}),
    ...(only.length > 0 ? { only } : {}),
    ...(options.reform ? { reforms: options.reform } : {}),
    ...(options.reading ? { readings } : {}),
    ...(options.judgement ? { judgements } : {}),
  }
}

/** The day an option names; undefined, and a problem added, where it names none. */
export function readDay(
  options: Arguments['options'],
  name: 'on' | 'known-on' | 'from' | 'until',
  problems: Problem[],
): string | undefined {
  const text = options[name]?.[0]
  if (text === undefined) return undefined
  if (parseDay(text) !== undefined) return text
  problems.push({ code: 'DAY_INVALID', path: `--${name}`, data: { found: text } })
  return undefined
}

/** A day that programs have to name, and people may leave out. */
export function neededDay(name: 'on' | 'from' | 'until', problems: Problem[]): undefined {
  problems.push({ code: 'OPTION_NEEDED', path: `--${name}`, data: { option: `--${name}`, expected: 'YYYY-MM-DD' } })
}

function pair(text: string): readonly [string, string | undefined] {
  const cut = text.lastIndexOf('=')
  return cut < 0 ? [text, undefined] : [text.slice(0, cut), text.slice(cut + 1)]
}

function invalid(option: string, expected: string): Problem {
  return { code: 'OPTION_INVALID', path: option, data: { option, expected } }
}
