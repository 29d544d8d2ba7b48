import type { Exception } from './equivalent.ts'
import { type Mutant, mutantId } from './mutants.ts'
import type { Score } from './run-mutants.ts'

/** The part of the mutants that must be killed, of all and of each subject. */
const leastKilled = 0.9

export interface MutantReport {
  /** By norm: its score, and each survivor on a line of its own. */
  readonly norms: readonly string[]
  /** By subject and of all, and what is wrong. */
  readonly summary: readonly string[]
  readonly passed: boolean
}

interface Sum {
  readonly killed: number
  readonly all: number
}

/**
 * Scores by norm and subject, survivors as readable lines, and whether enough were killed. An exception that a case notices
 * after all fails the report; one whose mutant is not there fails it where all mutants were tried.
 */
export function reportOn(
  scores: readonly Score[],
  exceptions: readonly Exception[],
  tried: 'all mutants' | 'some mutants',
): MutantReport {
  const patterns = exceptions.map(patternOf)
  const exceptionOf = (mutant: Mutant): number => patterns.findIndex((pattern) => pattern.test(mutantId(mutant)))
  const noticed = new Set(scores.flatMap(({ killed }) => killed.map(exceptionOf)))
  const met = new Set(scores.flatMap(({ survivors }) => survivors.map(exceptionOf)))
  const norms: string[] = []
  const subjects = new Map<string, Sum>()
  let total: Sum = { killed: 0, all: 0 }
  for (const { norm, subject, killed, survivors } of scores) {
    const real = survivors.filter((mutant) => exceptionOf(mutant) < 0)
    const sum = { killed: killed.length, all: killed.length + real.length }
    subjects.set(subject, plus(subjects.get(subject), sum))
    total = plus(total, sum)
    norms.push(line(norm, sum), ...real.map(({ path, what }) => `         survived: ${path} · ${what}`))
  }
  const wrong = exceptions.flatMap(({ mutant }, i) => {
    if (noticed.has(i)) return [`A case notices this exception, so it is none: ${mutant}`]
    return met.has(i) || tried === 'some mutants' ? [] : [`No mutant is meant by this exception: ${mutant}`]
  })
  const few = [...subjects].filter(([, sum]) => !isEnough(sum)).map(([subject]) => subject)
  if (few.length > 0 || !isEnough(total)) {
    const where = few.length > 0 ? `: ${few.join(', ')}` : ''
    wrong.push(
      `At least ${100 * leastKilled} % must be killed${where}. A mutant that no case notices is a missing case.`,
    )
  }
  const summary = [...[...subjects].map(([subject, sum]) => line(subject, sum)), line('all mutants', total), ...wrong]
  return { norms, summary, passed: wrong.length === 0 && total.all > 0 }
}

function plus(a: Sum | undefined, b: Sum): Sum {
  return a ? { killed: a.killed + b.killed, all: a.all + b.all } : b
}

function isEnough({ killed, all }: Sum): boolean {
  return killed >= leastKilled * all
}

function patternOf({ mutant }: Exception): RegExp {
  const parts = mutant.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/gu, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u')
}

function line(what: string, { killed, all }: Sum): string {
  const percent = all === 0 ? 100 : (100 * killed) / all
  return `${percent.toFixed(1).padStart(5)} %  ${what}: ${killed} of ${all} killed`
}
