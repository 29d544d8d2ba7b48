import { childrenOf, type Law, type Node, rootsOf } from '@parcours/engine'

/** A comparison of a fact with codes: `family`, `nationalities.country`, `['BE']`. */
export interface ValuesCompared {
  readonly concept: string
  /** Fields below the concept; empty where the concept itself is compared. */
  readonly path: readonly string[]
  readonly values: readonly (string | boolean)[]
}

type FactNode = Node & {
  readonly field?: readonly string[]
  readonly values?: readonly (string | boolean)[]
  readonly list?: readonly string[]
}

/** Every comparison of a fact with codes or with yes and no that stands in the law, each once. */
export function valuesCompared(law: Law): readonly ValuesCompared[] {
  const found = new Map<string, ValuesCompared>()
  const seen = new Map<Node, Set<string>>()
  const visit = (node: Node, scope: readonly string[]): void => {
    const scopes = seen.get(node) ?? new Set()
    if (scopes.has(scope.join('.'))) return
    seen.set(node, scopes.add(scope.join('.')))
    const { field, values, list } = node as FactNode
    if (node.kind === 'is' && field && values) {
      const [concept, ...path] = [...scope, ...field]
      found.set(JSON.stringify([scope, field, values]), { concept: concept as string, path, values })
    }
    // The criteria of a reduced number are asked of the person, not of the records its numbers stand in.
    const entered = node.kind === 'reduced' ? undefined : list
    const inner = node.kind === 'applicant' ? [] : entered ? [...scope, ...entered] : scope
    for (const child of childrenOf(node)) visit(child, inner)
  }
  for (const norm of law.norms) for (const root of rootsOf(norm)) visit(root, [])
  return [...found.values()]
}
