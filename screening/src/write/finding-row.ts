import type { Finding, Law, Norm, Reason } from '@parcours/engine'

/** The columns of a result, in CSV and in Parquet; days as `YYYY-MM-DD`, several ids with `|` between them. */
export const FINDING_COLUMNS = [
  'person',
  'finding',
  'on',
  'outcome',
  'reason',
  'since',
  'until',
  'value',
  'deadline',
  'because',
  'because_in_words',
  'missing',
  'open_points',
  'judgements',
  'readings',
] as const

/** Columns of a result that hold a day. */
export const DAY_COLUMNS: readonly string[] = ['on', 'since', 'until', 'deadline']

/** One finding of one person as a row. */
export function findingRow(
  person: string,
  finding: Finding,
  deadline: string | undefined,
  becauseInWords: string,
): readonly string[] {
  return [
    person,
    finding.id,
    finding.on,
    finding.outcome,
    finding.reason ?? '',
    finding.since ?? '',
    finding.until ?? '',
    finding.value === undefined ? '' : String(finding.value),
    deadline ?? '',
    clausesOf(finding.because).join('|'),
    becauseInWords,
    finding.missing.join('|'),
    finding.openPoints.join('|'),
    finding.judgements.join('|'),
    finding.readings
      .map(({ id, options }) => `${id}: ${options.map((each) => `${each.id}=${each.outcome}`).join(', ')}`)
      .join('|'),
  ]
}

/** The clauses a finding rests on, each before those inside it. */
function clausesOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ clause, because }) => [clause, ...clausesOf(because ?? [])]))]
}

const SIDES = { met: 'met', 'not-met': 'notMet', undetermined: 'undetermined' } as const

/** Ids of the findings whose dates are the last days for what comes next after this one. */
export function findingsWithDeadlines(norm: Norm | undefined): readonly string[] {
  const { met = [], notMet = [], undetermined = [] } = norm?.next ?? {}
  return [...new Set([...met, ...notMet, ...undetermined].flatMap(({ by }) => by ?? []))]
}

/** The first of the last days for what comes next: of the finding's own date, or of those that its steps name. */
export function deadlineOf(law: Law, finding: Finding, others: ReadonlyMap<string, Finding>): string | undefined {
  const norm = law.normById.get(finding.id)
  if (!norm) return undefined
  const steps = norm.next?.[SIDES[finding.outcome]] ?? []
  const days = steps
    .flatMap(({ by }) => (by === undefined || by === finding.id ? [] : (others.get(by)?.value ?? [])))
    .filter((value) => typeof value === 'string')
  const own = norm.kind === 'date' && finding.outcome === 'met' ? [String(finding.value)] : []
  return [...days, ...own].sort()[0]
}
