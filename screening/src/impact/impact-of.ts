import {
  allNodesOf,
  type EvaluateOptions,
  evaluate,
  type Finding,
  type Law,
  type Norm,
  type Outcome,
  type Reason,
  rootsOf,
  type Situation,
} from '@parcours/engine'

/** One of the two sides of a comparison: a body of law, and how it is asked. */
export interface LawSide {
  readonly law: Law
  readonly options: EvaluateOptions
}

/** What of an answer is otherwise. */
export type TreatmentPart = 'outcome' | 'value' | 'since' | 'until'

/** A clause as it decided. */
export interface DecidingClause {
  readonly clause: string
  /** Id of the source passage the clause gives effect to. */
  readonly source: string
  readonly outcome: Reason['outcome']
}

/** Persons whom one change treats differently in one way, by the same provisions. */
export interface ImpactGroup {
  readonly finding: string
  readonly before: Outcome
  readonly after: Outcome
  readonly parts: readonly TreatmentPart[]
  /**
   * What makes the difference. `law`: another wording applies, or announced law. `day`: the same wordings, asked on another
   * day; the person grew older, a term ran out.
   */
  readonly by: 'law' | 'day'
  /**
   * Clauses that decide on the one side and not on the other, or otherwise. What is not met is told by what it fails by;
   * beside it, all that would have had to hold says nothing more and is left out.
   */
  readonly clausesGone: readonly DecidingClause[]
  readonly clausesNew: readonly DecidingClause[]
  /** Wordings that apply on the one side and not on the other. Empty where one side fails before any wording applies. */
  readonly versionsGone: readonly string[]
  readonly versionsNew: readonly string[]
  /** How many persons. */
  count: number
  /** The first of them in the order of the register, with both answers. */
  readonly witness: {
    readonly person: string
    readonly before: Pick<Finding, 'outcome' | 'reason' | 'value' | 'since' | 'until'>
    readonly after: Pick<Finding, 'outcome' | 'reason' | 'value' | 'since' | 'until'>
  }
}

export interface Impact {
  /** Persons that were looked at, and those of them for whom at least one answer is otherwise. */
  readonly persons: number
  readonly affected: number
  /** In the order of the law; the largest first for one finding. */
  readonly groups: readonly ImpactGroup[]
}

/**
 * Finds out who is treated differently on two sides: each person is asked once on each, and only what can differ. Whether
 * a text is written otherwise counts for nothing; only answers do.
 */
export class ImpactCount {
  private readonly before: LawSide
  private readonly after: LawSide
  private readonly asked: readonly string[]
  private readonly groups = new Map<string, ImpactGroup>()
  private persons = 0
  private affected = 0

  constructor(before: LawSide, after: LawSide) {
    this.before = before
    this.after = after
    this.asked = findingsThatCanDiffer(before, after)
  }

  /** Ids of the findings that are asked for. */
  get findings(): readonly string[] {
    return this.asked
  }

  add(person: string, situation: Situation): void {
    this.persons += 1
    if (this.asked.length === 0) return
    const [first, second] = [this.before, this.after].map(({ law, options }) =>
      evaluate(law, situation, { ...options, only: this.asked }),
    ) as [readonly Finding[], readonly Finding[]]
    let differs = false
    first.forEach((before, at) => {
      const after = second[at] as Finding
      const parts = differingParts(before, after)
      if (parts.length === 0) return
      differs = true
      this.count(person, before, after, parts)
    })
    if (differs) this.affected += 1
  }

  result(): Impact {
    const order = new Map([...this.after.law.norms].map(({ id }, at) => [id, at]))
    const groups = [...this.groups].sort(
      ([keyA, a], [keyB, b]) =>
        (order.get(a.finding) ?? 0) - (order.get(b.finding) ?? 0) || b.count - a.count || (keyA < keyB ? -1 : 1),
    )
    return { persons: this.persons, affected: this.affected, groups: groups.map(([, group]) => group) }
  }

  private count(person: string, before: Finding, after: Finding, parts: readonly TreatmentPart[]): void {
    const [old, now] = [clausesOf(before.because), clausesOf(after.because)]
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, clause]) => clause)
    const fresh = [...now].filter(([key]) => !old.has(key)).map(([, clause]) => clause)
    const bothApply = before.versions.length > 0 && after.versions.length > 0
    const described = {
      finding: before.id,
      before: before.outcome,
      after: after.outcome,
      parts,
      clausesGone: after.outcome === 'not-met' && before.outcome === 'met' ? [] : gone.sort(byClause),
      clausesNew: before.outcome === 'not-met' && after.outcome === 'met' ? [] : fresh.sort(byClause),
      versionsGone: bothApply ? before.versions.filter((id) => !after.versions.includes(id)) : [],
      versionsNew: bothApply ? after.versions.filter((id) => !before.versions.includes(id)) : [],
    }
    const key = JSON.stringify(described)
    const known = this.groups.get(key)
    if (known) {
      known.count += 1
      return
    }
    const sameLaw = this.before.law === this.after.law && sameReforms(this.before, this.after)
    const sameWording = described.versionsGone.length + described.versionsNew.length === 0
    this.groups.set(key, {
      ...described,
      by: sameLaw && sameWording && this.before.options.on !== this.after.options.on ? 'day' : 'law',
      count: 1,
      witness: { person, before: answerOf(before), after: answerOf(after) },
    })
  }
}

/**
 * Ids of the findings that the two sides can answer differently: on one day and under one law, those that hold a reform
 * which is on for one side only; otherwise all that both know.
 */
function findingsThatCanDiffer(before: LawSide, after: LawSide): readonly string[] {
  const asked = (after.options.only ?? after.law.norms.map(({ id }) => id)).filter((id) => before.law.normById.has(id))
  const { on, knownOn, readings, judgements } = before.options
  const other = after.options
  const sameQuestion =
    before.law === after.law &&
    on === other.on &&
    (knownOn ?? on) === (other.knownOn ?? other.on) &&
    JSON.stringify([readings, judgements]) === JSON.stringify([other.readings, other.judgements])
  if (!sameQuestion) return asked
  const [first, second] = [new Set(before.options.reforms), new Set(other.reforms)]
  const switched = first.symmetricDifference(second)
  return asked.filter((id) => reformsIn(after.law.normById.get(id) as Norm).some((reform) => switched.has(reform)))
}

function reformsIn(norm: Norm): readonly string[] {
  return rootsOf(norm).flatMap((root) =>
    allNodesOf(root).flatMap((node) =>
      node.kind === 'reform' ? [(node as unknown as { readonly id: string }).id] : [],
    ),
  )
}

function sameReforms(before: LawSide, after: LawSide): boolean {
  return new Set(before.options.reforms).symmetricDifference(new Set(after.options.reforms)).size === 0
}

/** Since when something is not so, or not known, treats nobody differently. */
function differingParts(a: Finding, b: Finding): readonly TreatmentPart[] {
  const parts: TreatmentPart[] = []
  if (a.outcome !== b.outcome) parts.push('outcome')
  if (a.value !== b.value) parts.push('value')
  if (a.outcome === 'met' && b.outcome === 'met') {
    if (a.since !== b.since) parts.push('since')
    if (a.until !== b.until) parts.push('until')
  }
  return parts
}

/** The deciding clauses by id and outcome. */
function clausesOf(
  reasons: readonly Reason[],
  into = new Map<string, DecidingClause>(),
): ReadonlyMap<string, DecidingClause> {
  for (const { clause, source, outcome, because } of reasons) {
    into.set(`${clause} ${outcome}`, { clause, source, outcome })
    if (because) clausesOf(because, into)
  }
  return into
}

function byClause(a: DecidingClause, b: DecidingClause): number {
  return a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : a.outcome < b.outcome ? -1 : 1
}

function answerOf({ outcome, reason, value, since, until }: Finding): ImpactGroup['witness']['before'] {
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(value === undefined ? {} : { value }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}
