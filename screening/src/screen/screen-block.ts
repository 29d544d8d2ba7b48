import {
  type EvaluateOptions,
  evaluate,
  type Finding,
  type Issue,
  type Law,
  safeParseSituation,
} from '@parcours/engine'
import type { PersonRow } from '../tables/person-rows.ts'
import { csvRow, harmlessCsvRow } from '../write/csv-row.ts'
import { deadlineOf, findingRow, findingsWithDeadlines } from '../write/finding-row.ts'

export const FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** What is asked of every person of a register. Plain data: it goes to other threads. */
export interface ScreenQuestion {
  readonly options: EvaluateOptions & { readonly only: readonly string[] }
  readonly format: Format
  /** Nothing is evaluated or written: the register is read and judged only. */
  readonly dryRun: boolean
}

/** Something of a person that is no fact: the person is screened as if nobody knew it. */
export interface BlockIssue {
  /** Place of the person in the block. */
  readonly at: number
  readonly code: Issue['code']
  readonly path: string
}

export type OutcomeCounts = { [finding: string]: { met: number; 'not-met': number; undetermined: number } }

export interface BlockResult {
  /** What the block adds to the file of the result. */
  readonly text: string
  readonly screened: number
  readonly issues: readonly BlockIssue[]
  readonly counts: OutcomeCounts
}

/** Writes the reasons of a finding as sentences; the words belong to the door. */
export type ReasonsInWords = (finding: Finding) => string

/** Screens some persons: the same bytes in whatever thread. */
export function screenBlock(
  law: Law,
  persons: readonly PersonRow[],
  { options, format, dryRun }: ScreenQuestion,
  inWords: ReasonsInWords,
): BlockResult {
  const issues: BlockIssue[] = []
  const counts: OutcomeCounts = {}
  const rows: string[] = []
  let screened = 0
  const asked = options.only
  // In a table, the last day for what comes next stands beside the finding, also where its own finding was not asked for.
  const named = format === 'jsonl' ? [] : asked.flatMap((id) => findingsWithDeadlines(law.normById.get(id)))
  const all = { ...options, only: [...new Set([...asked, ...named])] }
  const row = format === 'parquet' ? csvRow : harmlessCsvRow
  persons.forEach(({ person, given }, at) => {
    const situation = situationOf(law, given, (issue) => issues.push({ at, code: issue.code, path: issue.path }))
    if (!situation) return
    screened += 1
    if (dryRun) return
    const findings = evaluate(law, situation, all)
    const own = findings.slice(0, asked.length)
    for (const { id, outcome } of own) {
      counts[id] ??= { met: 0, 'not-met': 0, undetermined: 0 }
      counts[id][outcome] += 1
    }
    if (format === 'jsonl') {
      rows.push(`{"person":${JSON.stringify(person)},"findings":${JSON.stringify(own)}}\n`)
      return
    }
    const byId = new Map(findings.map((finding) => [finding.id, finding]))
    for (const finding of own)
      rows.push(row(findingRow(person, finding, deadlineOf(law, finding, byId), inWords(finding))))
  })
  return { text: rows.join(''), screened, issues, counts }
}

/** Reads the facts of a person. What cannot be read becomes unknown with all of its concept: never half a list. */
export function situationOf(law: Law, given: unknown, tell: (issue: Issue) => void) {
  const first = safeParseSituation(law.concepts, given)
  if (first.ok) return first.situation
  for (const issue of first.issues) tell(issue)
  if (first.issues.some(({ path }) => path === '')) return undefined
  const wrong = new Set(first.issues.map(({ path }) => conceptOf(path)))
  const rest = Object.fromEntries(Object.entries(given as object).filter(([key]) => !wrong.has(key)))
  const second = safeParseSituation(law.concepts, rest)
  return second.ok ? second.situation : undefined
}

function conceptOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')
}
