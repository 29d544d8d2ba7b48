import {
  type EvaluateOptions,
  evaluate,
  explain,
  type Finding,
  type Law,
  type Situation,
  type Step,
} from '@parcours/engine'

/** Whether an alternative is open to the person: its papers exist for somebody with these facts. */
export type OpenTo = 'yes' | 'perhaps' | 'no'

/** Papers that prove a condition, all of them together. */
export interface PapersInQuestion {
  /** Ids of evidence. */
  readonly papers: readonly string[]
  readonly source: string
  readonly open: OpenTo
}

/** One condition with the ways to prove it. */
export interface ChecklistPart {
  /** Id of a clause, or of a finding that is proved beside it. */
  readonly proves: string
  /** Whether the facts told show the condition. */
  readonly outcome: 'true' | 'false' | 'unknown'
  /** The easiest to prove first. Where none is open, all are what the person can work for. */
  readonly anyOf: readonly PapersInQuestion[]
}

type Options = Omit<EvaluateOptions, 'only'>

/**
 * The papers for one norm and one person, condition by condition (CCCEV EvidenceTypeList). Empty where the norm names none.
 * Errors as `evaluate`.
 */
export function checklistOf(law: Law, situation: Situation, id: string, options: Options): readonly ChecklistPart[] {
  const lists = law.normById.get(id)?.evidenceLists ?? []
  if (lists.length === 0) return []
  const outcomes = outcomesOf(explain(law, situation, id, options).steps)
  const others = new Map<string, Finding>()
  const outcomeOf = (name: string): 'true' | 'false' | 'unknown' => {
    if (!law.normById.has(name)) return outcomes.get(name) ?? 'unknown'
    let finding = others.get(name)
    if (!finding) {
      finding = evaluate(law, situation, { ...options, only: [name] })[0] as Finding
      others.set(name, finding)
    }
    return { met: 'true', 'not-met': 'false', undetermined: 'unknown' }[finding.outcome] as 'true' | 'false' | 'unknown'
  }
  return lists.map(({ proves, anyOf }) => ({
    proves,
    outcome: outcomeOf(proves),
    anyOf: anyOf.map(({ papers, source, when }) => ({
      papers,
      source,
      open: when === undefined ? 'yes' : OPEN[outcomeOf(when)],
    })),
  }))
}

const RANK = { yes: 2, perhaps: 1, no: 0 } as const

const OPEN = { true: 'yes', false: 'no', unknown: 'perhaps' } as const

/** The outcome of every clause that was looked at. A clause met in one place counts as met. */
function outcomesOf(steps: readonly Step[]): ReadonlyMap<string, 'true' | 'false' | 'unknown'> {
  const outcomes = new Map<string, 'true' | 'false' | 'unknown'>()
  const rank = { false: 0, unknown: 1, true: 2 }
  const visit = (step: Step): void => {
    if (step.kind === 'clause' && step.id !== undefined) {
      const known = outcomes.get(step.id)
      if (known === undefined || rank[step.outcome] > rank[known]) outcomes.set(step.id, step.outcome)
    }
    step.parts.forEach(visit)
  }
  steps.forEach(visit)
  return outcomes
}

/** True if all papers of one of the alternatives are among those at hand. */
export function isProved({ anyOf }: ChecklistPart, atHand: readonly string[]): boolean {
  return anyOf.some(({ papers }) => papers.every((paper) => atHand.includes(paper)))
}

/** The alternatives worth showing: those that are or may be open; where none is, all. */
export function alternativesToShow({ anyOf }: ChecklistPart): readonly PapersInQuestion[] {
  // The same papers may be open for several reasons: they are shown once, as open as the best of them.
  const bySet = new Map<string, PapersInQuestion>()
  for (const each of anyOf) {
    const key = each.papers.join(' ')
    const known = bySet.get(key)
    if (!known || RANK[each.open] > RANK[known.open]) bySet.set(key, each)
  }
  const sets = [...bySet.values()]
  const open = sets.filter((each) => each.open !== 'no')
  return open.length > 0 ? open : sets
}
