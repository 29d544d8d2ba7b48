import type { Law } from '@parcours/engine'
import type { LawCase } from '../case.ts'
import { isClause, isReading, normsById } from './parts-of-law.ts'
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
