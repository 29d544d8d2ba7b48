import { type EvaluateOptions, earliestDay, evaluate, type Finding, type Law, type Situation } from '@parcours/engine'

/** What of an answer differs. `earliest` is the first day from which a right can be used. */
export type FindingPart = 'outcome' | 'value' | 'since' | 'until' | 'earliest'

/** An answer and its first certain day. */
export interface ComparedFinding {
  readonly finding: Finding
  /** First day, from the day asked about on, on which a right that is not reached surely is. */
  readonly earliest?: string
}

/** One answer that is not the same on both sides. */
export interface FindingChange {
  readonly id: string
  readonly parts: readonly FindingPart[]
  readonly before: ComparedFinding
  readonly after: ComparedFinding
}

/** One side of a comparison: who, and on which day and terms. */
export interface ComparedSide {
  readonly situation: Situation
  readonly options: EvaluateOptions
}

/**
 * The answers that differ between two situations, two days, or the law in force and an announced reform. In the order of
 * the law; answers that are the same are left out. Errors as `evaluate`.
 */
export function compareFindings(law: Law, before: ComparedSide, after: ComparedSide): readonly FindingChange[] {
  const [first, second] = [before, after].map(({ situation, options }) => evaluate(law, situation, options))
  const byId = new Map((second as readonly Finding[]).map((finding) => [finding.id, finding]))
  return (first as readonly Finding[]).flatMap((finding) => {
    const other = byId.get(finding.id)
    if (!other) return []
    const sides = {
      before: withEarliest(law, before, finding),
      after: withEarliest(law, after, other),
    }
    const parts = differing(sides.before, sides.after)
    return parts.length === 0 ? [] : [{ id: finding.id, parts, ...sides }]
  })
}

function withEarliest(law: Law, { situation, options }: ComparedSide, finding: Finding): ComparedFinding {
  if (finding.outcome === 'met' || law.normById.get(finding.id)?.nature !== 'right') return { finding }
  const { only: _, ...asked } = options
  const { surely } = earliestDay(law, situation, finding.id, asked)
  return surely === undefined ? { finding } : { finding, earliest: surely }
}

function differing(before: ComparedFinding, after: ComparedFinding): readonly FindingPart[] {
  const [a, b] = [before.finding, after.finding]
  const parts: FindingPart[] = []
  if (a.outcome !== b.outcome) parts.push('outcome')
  if (a.value !== b.value && (a.outcome !== 'not-met' || b.outcome !== 'not-met')) parts.push('value')
  // Since when something is not so, or not known, is nothing to act on.
  if (a.outcome === 'met' && b.outcome === 'met') {
    if (a.since !== b.since) parts.push('since')
    if (a.until !== b.until) parts.push('until')
  }
  if (before.earliest !== after.earliest && a.outcome !== 'met' && b.outcome !== 'met') parts.push('earliest')
  return parts
}
