import type { Law, Reason } from '@parcours/engine'
import { type ClauseNode, isClause, normsById, openPointsOf } from './parts-of-law.ts'
import { possibleOutcomes } from './possible-outcomes.ts'
import { type Problem, problem } from './problem.ts'
import type { CaseRun } from './run-cases.ts'

/** How much of the law the cases prove. A side is one outcome of one clause. */
export interface Coverage {
  readonly clauses: number
  readonly sides: number
  readonly proved: number
  readonly problems: readonly Problem[]
}

/**
 * Every clause must decide a finding of one of its norms in both ways it can: once because it holds, once because it
 * fails. Where an unread text or a judgement takes a side away, it must be seen to leave a finding open instead. Every
 * open point must leave a finding open.
 */
export function measureCoverage(law: Law, runs: readonly CaseRun[]): Coverage {
  const seen = new Map<string, Set<string>>()
  const open = new Set<string>()
  for (const finding of runs.flatMap((run) => run.findings)) {
    for (const reason of finding.because) collect(reason, seen)
    for (const point of finding.openPoints) open.add(point)
  }
  let sides = 0
  let proved = 0
  const problems: Problem[] = []
  const clauses = normsById(law, isClause)
  for (const [id, { nodes, norms }] of clauses) {
    const wanted = sidesOf(nodes)
    const lacking = wanted.filter((side) => !seen.get(id)?.has(side))
    sides += wanted.length
    proved += wanted.length - lacking.length
    if (lacking.length === 0) continue
    const found = lacking.map((side) => `No case is decided by the clause "${id}" ${HOW[side]}.`)
    problems.push(problem('LAW_CLAUSE_WITHOUT_CASE', norms[0]?.id ?? id, found, 'Add such a case to cases.ts.'))
  }
  for (const norm of law.norms) {
    for (const point of openPointsOf(norm)) {
      sides += 1
      if (open.has(point)) {
        proved += 1
        continue
      }
      const found = `No case is left open by the open point "${point}".`
      problems.push(problem('LAW_OPEN_POINT_WITHOUT_CASE', norm.id, found, 'Add such a case to cases.ts.'))
    }
  }
  return { clauses: clauses.size, sides, proved, problems }
}

type Side = Reason['outcome']

const HOW: { readonly [side in Side]: string } = {
  true: 'because it holds',
  false: 'because it fails',
  unknown: 'because it is open',
}

function sidesOf(nodes: readonly ClauseNode[]): readonly Side[] {
  const possible = nodes.map(possibleOutcomes)
  const sides: Side[] = []
  if (possible.some((each) => each.true)) sides.push('true')
  if (possible.some((each) => each.false)) sides.push('false')
  return sides.length > 0 ? sides : ['unknown']
}

function collect(reason: Reason, seen: Map<string, Set<string>>): void {
  const own = seen.get(reason.clause) ?? new Set()
  seen.set(reason.clause, own.add(reason.outcome))
  for (const inner of reason.because ?? []) collect(inner, seen)
}
