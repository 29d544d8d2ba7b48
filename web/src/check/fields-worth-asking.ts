import { factsUsed, type InformationConcept, type Law, type Norm, type Shape } from '@parcours/engine'
import type { Draft } from './draft.ts'
import { findingsOfTopic } from './topics.ts'
import type { Asking, Visit } from './visit.ts'

const usedByNorm = new WeakMap<Norm, ReadonlySet<string>>()

function factsUsedBy(norm: Norm): ReadonlySet<string> {
  let used = usedByNorm.get(norm)
  if (!used) {
    used = factsUsed([norm])
    usedByNorm.set(norm, used)
  }
  return used
}

/**
 * The fields of a fact that are worth a person's time, as dotted paths without row numbers: what the findings look at
 * that need the fact (a settled answer stays whatever else is told), and what is filled already.
 */
export function fieldsWorthAsking(
  { law, topic, state }: Visit,
  { concept, findings }: Pick<Asking, 'concept' | 'findings'>,
  draft: Draft,
): ReadonlySet<string> {
  // Somebody may come to change an answer that nothing hangs on any more.
  const ids = findings.length > 0 ? findings : findingsOfTopic(law, topic, state.situation)
  const all = fieldsOf(law, concept, new Set(ids))
  addFilled(concept.shape, draft, concept.id, all)
  if (all.size === 0) addAll(concept.shape, concept.id, all)
  return all
}

function fieldsOf(law: Law, concept: InformationConcept, ids: ReadonlySet<string>): Set<string> {
  const fields = new Set<string>()
  for (const norm of law.norms) {
    if (!ids.has(norm.id)) continue
    for (const path of factsUsedBy(norm)) if (path.startsWith(`${concept.id}.`)) fields.add(path)
  }
  return fields
}

function addFilled(shape: Shape, draft: Draft, path: string, into: Set<string>): void {
  if (shape.kind === 'list') {
    if (Array.isArray(draft)) for (const row of draft) addFilled(shape.of, row, path, into)
    return
  }
  if (shape.kind !== 'record' || typeof draft !== 'object' || draft === null) return
  for (const [field, own] of Object.entries(shape.fields)) {
    const value = (draft as { readonly [field: string]: unknown })[field]
    if (value === undefined) continue
    into.add(`${path}.${field}`)
    addFilled(own, value, `${path}.${field}`, into)
  }
}

function addAll(shape: Shape, path: string, into: Set<string>): void {
  const record = shape.kind === 'list' ? shape.of : shape
  if (record.kind !== 'record') return
  for (const [field, own] of Object.entries(record.fields)) {
    into.add(`${path}.${field}`)
    addAll(own, `${path}.${field}`, into)
  }
}
