import { type Law, type Norm, parseDay } from '@parcours/engine'
import { nearest } from '../nearest.ts'
import { type Problem, Refused } from '../problem.ts'
import { refuseMore } from './asked.ts'
import type { Command } from './command.ts'
import { lawAt } from './law-at.ts'
import { lawDiff } from './law-diff.ts'
import { lawList } from './law-list.ts'
import { lawShow } from './law-show.ts'

const FORMS = ['list', 'show ID', 'at ID DAY', 'diff ID DAY DAY'] as const

/** `parcours law`: the law itself, to read. */
export async function law(command: Command): Promise<void> {
  const [what, ...rest] = command.arguments.positionals
  const form = FORMS.find((each) => each.split(' ')[0] === what)
  if (!form) {
    const names = FORMS.map((each) => each.split(' ')[0] as string)
    const suggestion = what === undefined ? undefined : nearest(what, names)
    throw new Refused({
      code: what === undefined ? 'ARGUMENT_MISSING' : 'COMMAND_UNKNOWN',
      path: '',
      data:
        what === undefined
          ? { argument: names.join(' | '), see: 'parcours help law' }
          : {
              found: `law ${what}`,
              see: 'parcours help law',
              ...(suggestion ? { suggestion: `parcours law ${suggestion}` } : {}),
            },
    })
  }
  const wanted = form.split(' ').slice(1)
  refuseMore(rest, wanted.length)
  const problems: Problem[] = []
  const norm = wanted.includes('ID') ? normOf(command.law, rest[0], problems) : undefined
  const days = wanted.flatMap((name, i) => (name === 'DAY' ? [dayOf(rest[i], problems)] : []))
  if (problems.length > 0) throw new Refused(...problems)
  switch (form) {
    case 'list':
      return lawList(command)
    case 'show ID':
      return lawShow(command, norm as Norm)
    case 'at ID DAY':
      return lawAt(command, norm as Norm, days[0] as string)
    case 'diff ID DAY DAY':
      return lawDiff(command, norm as Norm, days[0] as string, days[1] as string)
  }
}

function normOf(law: Law, id: string | undefined, problems: Problem[]): Norm | undefined {
  const norm = id === undefined ? undefined : law.normById.get(id)
  if (norm) return norm
  if (id === undefined) {
    problems.push({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'ID', see: 'parcours law list' } })
    return undefined
  }
  const suggestion = nearest(id, law.normById.keys())
  problems.push({ code: 'FINDING_UNKNOWN', path: '', data: { found: id, ...(suggestion ? { suggestion } : {}) } })
  return undefined
}

function dayOf(text: string | undefined, problems: Problem[]): string | undefined {
  if (text !== undefined && parseDay(text) !== undefined) return text
  if (text === undefined) problems.push({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'DAY' } })
  else problems.push({ code: 'DAY_INVALID', path: '', data: { found: text } })
  return undefined
}
