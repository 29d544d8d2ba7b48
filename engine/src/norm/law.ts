import { lawError } from '../errors/engine-error.ts'
import type { SourceReference } from '../evaluate/finding.ts'
import type { InformationConcept } from '../facts/concept.ts'
import type { Clause } from '../nodes/criterion/clause.ts'
import type { Judgement } from '../nodes/criterion/judgement.ts'
import type { Reading } from '../nodes/criterion/reading.ts'
import type { Reform } from '../nodes/criterion/reform.ts'
import type { Node } from '../nodes/node.ts'
import { allNodesOf } from '../nodes/operations.ts'
import type { Norm } from './norm.ts'

/** A person whose facts are complete, for finding out what a missing fact could change. Dates relative to the day asked about. */
export interface Profile {
  readonly id: string
  readonly facts: { readonly [concept: string]: unknown }
}

/** A body of law the engine can answer from. */
export interface Law {
  /** Changes with every change of a norm. */
  readonly version: string
  readonly concepts: readonly InformationConcept[]
  readonly norms: readonly Norm[]
  readonly profiles: readonly Profile[]
  readonly normById: ReadonlyMap<string, Norm>
  readonly conceptById: ReadonlyMap<string, InformationConcept>
  readonly sourceById: ReadonlyMap<string, SourceReference>
  readonly clauseById: ReadonlyMap<string, { readonly clause: Clause; readonly norms: readonly string[] }>
  readonly readingById: ReadonlyMap<string, Reading>
  readonly judgementIds: ReadonlySet<string>
  readonly reformIds: ReadonlySet<string>
}

/** Puts a body of law together and indexes it. Throws where two norms or two different sources share an id. */
export function defineLaw(parts: {
  readonly version: string
  readonly concepts: readonly InformationConcept[]
  readonly norms: readonly Norm[]
  readonly profiles?: readonly Profile[]
}): Law {
  const normById = new Map<string, Norm>()
  const sourceById = new Map<string, SourceReference>()
  const clauseById = new Map<string, { clause: Clause; norms: string[] }>()
  const readingById = new Map<string, Reading>()
  const judgementIds = new Set<string>()
  const reformIds = new Set<string>()
  for (const norm of parts.norms) {
    if (normById.has(norm.id)) throw lawError('LAW_NORM_DUPLICATE', norm.id)
    normById.set(norm.id, norm)
    for (const source of norm.sources) {
      const { id, title, publisher, url, eli, article, readOn } = source
      sourceById.set(
        id,
        Object.freeze({
          id,
          title,
          publisher,
          ...(url ? { url } : {}),
          ...(eli ? { eli } : {}),
          ...(article ? { article } : {}),
          readOn,
        }),
      )
    }
    for (const root of rootsOf(norm)) {
      for (const node of allNodesOf(root)) {
        if (node.kind === 'clause') {
          const clause = node as Clause
          const known = clauseById.get(clause.id)
          if (!known) clauseById.set(clause.id, { clause, norms: [norm.id] })
          else if (!known.norms.includes(norm.id)) known.norms.push(norm.id)
        } else if (node.kind === 'reading') readingById.set((node as Reading).id, node as Reading)
        else if (node.kind === 'judgement') judgementIds.add((node as Judgement).id)
        else if (node.kind === 'reform') reformIds.add((node as Reform).id)
      }
    }
  }
  return Object.freeze({
    version: parts.version,
    concepts: Object.freeze([...parts.concepts].sort((a, b) => a.order - b.order)),
    norms: Object.freeze([...parts.norms]),
    profiles: parts.profiles ?? [],
    normById,
    conceptById: new Map(parts.concepts.map((concept) => [concept.id, concept])),
    sourceById,
    clauseById,
    readingById,
    judgementIds,
    reformIds,
  })
}

/** The trees a norm is made of. */
export function rootsOf(norm: Norm): readonly Node[] {
  switch (norm.kind) {
    case 'criterion':
      return [norm.holdsWhen]
    case 'date':
      return [norm.appliesWhen, norm.date]
    case 'amount':
      return [
        norm.appliesWhen,
        ...(norm.chosenBy === 'day-asked-about' ? [] : [norm.chosenBy]),
        ...norm.versions.flatMap(({ body }) => (typeof body === 'number' ? [] : [body])),
      ]
  }
}
