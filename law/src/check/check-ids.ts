import type { Law, Norm } from '@parcours/engine'
import type { LawCase } from '../case.ts'
import { isClause, isReading, nodesOf, normsById } from './parts-of-law.ts'
import { type Problem, problem } from './problem.ts'

/** Ids that stand for two different things (clauses, readings, cases), and steps that lead to no finding. */
export function checkIds(law: Law, cases: readonly LawCase[]): readonly Problem[] {
  const problems: Problem[] = []
  for (const [id, { nodes, norms }] of normsById(law, isClause)) {
    if (new Set(nodes.map((node) => JSON.stringify(node))).size < 2) continue
    const found = `The clause "${id}" says different things in ${norms.map((norm) => norm.id).join(' and ')}.`
    problems.push(problem('LAW_CLAUSE_DUPLICATE', norms[0]?.id ?? id, found, 'Give one of them another id.'))
  }
  for (const [id, { nodes, norms }] of normsById(law, isReading)) {
    // One reading may be asked of several things, but its options are the same everywhere.
    const options = new Set(nodes.map((node) => JSON.stringify(node.options.map((each) => [each.id, each.source]))))
    if (options.size < 2) continue
    const found = `The reading "${id}" has different options in ${norms.map((norm) => norm.id).join(' and ')}.`
    problems.push(problem('LAW_READING_DUPLICATE', norms[0]?.id ?? id, found, 'Give one of them another id.'))
  }
  for (const norm of law.norms) {
    for (const { id, by } of Object.values(norm.next ?? {}).flat()) {
      if (by === undefined || law.normById.has(by)) continue
      const found = `The last day of the step "${id}" is said to be the finding "${by}", which there is not.`
      problems.push(problem('LAW_FINDING_UNKNOWN', norm.id, found, 'Correct the id, or add the norm.'))
    }
  }
  for (const norm of law.norms) problems.push(...checkEvidence(law, norm))
  for (const key of ['id', 'title'] as const) {
    const seen = new Set<string>()
    for (const each of cases) {
      if (seen.has(each[key])) {
        const found = `Two cases have the ${key} "${each[key]}".`
        problems.push(problem('LAW_CASE_DUPLICATE', each.id, found, `Give one of them another ${key}.`))
      }
      seen.add(each[key])
    }
  }
  return problems
}

/** Lists of evidence for a condition the norm does not have, for whom no clause says, or without a paper. */
function checkEvidence(law: Law, norm: Norm): readonly Problem[] {
  const lists = norm.evidenceLists ?? []
  if (lists.length === 0) return []
  const clauses = new Set(
    nodesOf(norm)
      .filter(isClause)
      .map((clause) => clause.id),
  )
  const problems: Problem[] = []
  for (const { proves, anyOf } of lists) {
    for (const id of [proves, ...anyOf.flatMap(({ when }) => when ?? [])]) {
      if (clauses.has(id) || (id !== norm.id && law.normById.has(id))) continue
      const found = `Its evidence for "${proves}" names "${id}", which is no clause of it and no other norm.`
      problems.push(problem('LAW_CLAUSE_UNKNOWN', norm.id, found, 'Correct the id.'))
    }
    if (anyOf.length > 0 && anyOf.every(({ papers }) => papers.length > 0)) continue
    const found = `Its evidence for "${proves}" has no alternative, or one without a paper.`
    problems.push(problem('LAW_CLAUSE_UNKNOWN', norm.id, found, 'Name the papers, or remove the list.'))
  }
  return problems
}
