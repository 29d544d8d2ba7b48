import { evaluate, type Law, type Situation, safeParseSituation } from '@parcours/engine'
import type { LawCase } from '../case.ts'
import { nameOf, parts, without } from '../check/left-out.ts'
import { runTold } from '../check/run-cases.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** What became of the mutants of one norm. */
export interface Score {
  readonly norm: string
  readonly subject: string
  readonly killed: readonly Mutant[]
  /** Those that no case noticed. */
  readonly survivors: readonly Mutant[]
}

interface Told {
  readonly case: LawCase
  readonly situation: Situation
}

/** Which mutants are tried. */
export interface Trial {
  /** Only norms whose id begins with one of these. */
  readonly prefixes?: readonly string[]
  /** About so many mutants of each norm, drawn with this seed. All where left out. */
  readonly sample?: { readonly most: number; readonly seed: number }
}

/**
 * Tries the mutants of the norms on the cases that name their findings. A mutant is killed when one of these cases no
 * longer comes out as it expects. Cases that fail for the law as it stands prove nothing and are left out.
 */
export function runMutants(law: Law, cases: readonly LawCase[], trial: Trial = {}): readonly Score[] {
  const told = casesByNorm(law, cases)
  const wanted = law.norms.filter(({ id }) => trial.prefixes?.some((prefix) => id.startsWith(prefix)) ?? true)
  const byNorm = Map.groupBy(mutantsOf(law, wanted), ({ norm }) => norm)
  return wanted.map(({ id, subject }) => {
    const mutants = drawn(byNorm.get(id) ?? [], trial.sample)
    const killed = mutants.filter((mutant) => isKilled(law, mutant, told))
    return { norm: id, subject, killed, survivors: mutants.filter((mutant) => !killed.includes(mutant)) }
  })
}

function casesByNorm(law: Law, cases: readonly LawCase[]): Map<string, Told[]> {
  const told = new Map<string, Told[]>()
  for (const each of cases) {
    const parsed = safeParseSituation(law.concepts, each.given)
    if (!parsed.ok) continue
    for (const id of Object.keys(each.expect)) {
      if (!law.normById.has(id) || runTold(law, each, parsed.situation, [id]).failures.length > 0) continue
      told.set(id, [...(told.get(id) ?? []), { case: each, situation: parsed.situation }])
    }
  }
  return told
}

function isKilled(law: Law, mutant: Mutant, told: Map<string, Told[]>): boolean {
  const { untold } = mutant
  for (const norm of mutant.norms()) {
    const own = told.get(norm.id) ?? []
    const changed: Law = { ...law, norms: [norm], normById: new Map([[norm.id, norm]]) }
    const notices = (each: Told): boolean =>
      runTold(changed, each.case, each.situation, [norm.id]).failures.length > 0 ||
      (untold !== undefined && turnsWithout(changed, each, untold))
    const killer = own.findIndex(notices)
    if (killer < 0) continue
    // The case that noticed this mutant notices its neighbours too: it is asked first next time.
    own.unshift(...own.splice(killer, 1))
    return true
  }
  return false
}

/**
 * Whether a case shows that the mutant takes silence for a "no": its answer turns into the opposite when the fact is left
 * out. For the law as it stands a test holds that this never happens.
 */
function turnsWithout(law: Law, each: Told, untold: string): boolean {
  const only = law.norms.map(({ id }) => id)
  const { on, knownOn, reforms } = each.case
  const options = { on, only, ...(knownOn ? { knownOn } : {}), ...(reforms ? { reforms } : {}) }
  const outcomeOf = (situation: Situation) => evaluate(law, situation, options)[0]?.outcome
  const whole = outcomeOf(each.situation)
  if (whole !== 'met' && whole !== 'not-met') return false
  return parts(each.case.given).some((path) => {
    if (nameOf(path) !== untold) return false
    const parsed = safeParseSituation(law.concepts, without(each.case.given, path))
    if (!parsed.ok) return false
    const less = outcomeOf(parsed.situation)
    return less !== whole && less !== 'undetermined'
  })
}

/** A few, in the order of the law, the same for the same seed. */
function drawn(mutants: readonly Mutant[], sample: Trial['sample']): readonly Mutant[] {
  if (!sample || mutants.length <= sample.most) return mutants
  let state = sample.seed >>> 0
  const chosen = new Set<number>()
  while (chosen.size < sample.most) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    chosen.add(Math.floor((state / 2 ** 32) * mutants.length))
  }
  return mutants.filter((_, i) => chosen.has(i))
}
