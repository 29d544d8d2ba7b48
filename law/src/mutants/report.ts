import type { Exception } from './equivalent.ts'
import { type Mutant, mutantId } from './mutants.ts'
import type { Score } from './run-mutants.ts'

/** The part of all mutants that must be killed. */
export const leastKilled = 0.9

export interface MutantReport {
  /** As printed. */
  readonly lines: readonly string[]
  readonly passed: boolean
}

/**
 * Scores by norm and subject, survivors as readable lines, and whether enough were killed. An exception that was killed
 * after all fails the report; one whose mutant was not there fails it where all mutants were tried.
 */
export function reportOn(
  scores: readonly Score[],
  exceptions: readonly Exception[],
  tried: 'all mutants' | 'some mutants',
): MutantReport {
  const matches = exceptions.map((exception) => ({ exception, pattern: patternOf(exception), survived: 0, killed: 0 }))
  const excepted = (mutant: Mutant): (typeof matches)[number] | undefined =>
    matches.find(({ pattern }) => pattern.test(mutantId(mutant)))
  const lines: string[] = []
  const subjects = new Map<string, { killed: number; all: number }>()
  for (const { norm, subject, killed, survivors } of scores) {
    const real: Mutant[] = []
    let dead = 0
    for (const mutant of survivors) {
      const match = excepted(mutant)
      if (match) match.survived += 1
      else real.push(mutant)
    }
    for (const mutant of killed) {
      const match = excepted(mutant)
      if (match) match.killed += 1
      dead += 1
    }
    const sum = subjects.get(subject) ?? { killed: 0, all: 0 }
    subjects.set(subject, { killed: sum.killed + dead, all: sum.all + dead + real.length })
    lines.push(`${percent(dead, dead + real.length)}  ${norm}  (${dead} of ${dead + real.length})`)
    for (const mutant of real) lines.push(`        survived: ${mutant.path} · ${mutant.what}`)
  }
  const wrong = matches.flatMap(({ exception, survived, killed }) => {
    if (killed > 0) return [`A case notices this exception, so it is none: ${exception.mutant}`]
    return survived === 0 && tried === 'all mutants'
      ? [`No mutant is meant by this exception: ${exception.mutant}`]
      : []
  })
  const total = [...subjects.values()].reduce(
    (sum, each) => ({ killed: sum.killed + each.killed, all: sum.all + each.all }),
    {
      killed: 0,
      all: 0,
    },
  )
  lines.push('')
  for (const [subject, { killed, all }] of subjects)
    lines.push(`${percent(killed, all)}  ${subject}  (${killed} of ${all})`)
  lines.push(`${percent(total.killed, total.all)}  all  (${total.killed} of ${total.all} mutants killed)`)
  lines.push(...wrong)
  const enough = total.all > 0 && total.killed >= leastKilled * total.all
  if (!enough)
    lines.push(`At least ${leastKilled * 100} % must be killed: a mutant that no case notices is a missing case.`)
  return { lines, passed: enough && wrong.length === 0 }
}

function patternOf({ mutant }: Exception): RegExp {
  const parts = mutant.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/gu, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u')
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)} %`
}
