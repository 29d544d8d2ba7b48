import type { Law, Norm, Source } from '@parcours/engine'
import { isClause, isJudgement, isOpen, isReading, nodesOf } from './parts-of-law.ts'
import { type Problem, problem } from './problem.ts'

/** Norms without a source, passages that are cited but not written down, one id for two different passages. */
export function checkSources(law: Law): readonly Problem[] {
  return [...law.norms.flatMap(checkNorm), ...duplicates(law)]
}

function checkNorm(norm: Norm): readonly Problem[] {
  if (norm.sources.length === 0) {
    return [
      problem(
        'LAW_NORM_WITHOUT_SOURCE',
        norm.id,
        'It names no source.',
        'Write the passages it rests on in sources.ts.',
      ),
    ]
  }
  const known = new Set(norm.sources.map((source) => source.id))
  const problems: Problem[] = []
  const cite = (what: string, source: string): void => {
    if (known.has(source)) return
    const found = `${what} cites "${source}". The sources of the norm do not have that id.`
    problems.push(problem('LAW_SOURCE_UNKNOWN', norm.id, found, 'Add the passage to sources.ts, or correct the id.'))
  }
  for (const version of norm.versions) {
    if (version.sources.length === 0) {
      const found = `Version ${version.id} names no source.`
      problems.push(problem('LAW_NORM_WITHOUT_SOURCE', norm.id, found, 'Name the passages this wording rests on.'))
    }
    for (const source of version.sources) cite(`Version ${version.id}`, source)
    for (const { id, source } of version.information ?? []) cite(`Information ${id}`, source)
  }
  for (const steps of Object.values(norm.next ?? {})) for (const { id, source } of steps) cite(`Step ${id}`, source)
  for (const { id, source } of norm.evidence ?? []) cite(`Evidence ${id}`, source)
  for (const { proves, anyOf } of norm.evidenceLists ?? []) {
    for (const { papers, source } of anyOf) cite(`Evidence for ${proves} (${papers.join(', ')})`, source)
  }
  for (const node of nodesOf(norm)) {
    if (isClause(node)) cite(`Clause ${node.id}`, node.source)
    else if (isOpen(node)) cite(`Open point ${node.id}`, node.source)
    else if (isJudgement(node)) cite(`Judgement ${node.id}`, node.source)
    else if (isReading(node)) for (const option of node.options) cite(`Reading ${node.id}/${option.id}`, option.source)
  }
  return problems
}

function duplicates(law: Law): readonly Problem[] {
  const first = new Map<string, { readonly source: Source; readonly norm: string }>()
  const problems: Problem[] = []
  for (const norm of law.norms) {
    for (const source of norm.sources) {
      const known = first.get(source.id)
      if (!known) first.set(source.id, { source, norm: norm.id })
      else if (JSON.stringify(known.source) !== JSON.stringify(source)) {
        const found = `The source "${source.id}" is another passage here than in ${known.norm}.`
        problems.push(problem('LAW_SOURCE_DUPLICATE', norm.id, found, 'Give one of the two another id.'))
      }
    }
  }
  return problems
}
