import { allNodesOf, type Law, type Node, rootsOf } from '@parcours/engine'
import { reforms } from '@parcours/law'

/** Ids of the ways to become Belgian: the rights of the subject that say how each condition is proved. */
export function waysToNationality(law: Law): readonly string[] {
  return law.norms
    .filter(({ subject, nature, evidenceLists }) => subject === 'nationality' && nature === 'right' && evidenceLists)
    .map(({ id }) => id)
}

/** What a way is called in an address: the last part of its id. */
export function nameOfWay(id: string): string {
  return id.split('/').at(-1) ?? id
}

/** Ids of the announced laws that would touch these findings. */
export function reformsTouching(law: Law, ids: readonly string[]): readonly string[] {
  const touched = new Set(
    ids
      .flatMap((id) => law.normById.get(id) ?? [])
      .flatMap(rootsOf)
      .flatMap((root) => [...allNodesOf(root)])
      .flatMap((node) => (node.kind === 'reform' ? [(node as Reform).id] : [])),
  )
  return reforms.map(({ id }) => id).filter((id) => touched.has(id))
}

/** A node of the law that stands for an announced change. */
type Reform = Node & { readonly id: string }
