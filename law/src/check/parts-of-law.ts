import { allNodesOf, type Law, type Node, type Norm, rootsOf } from '@parcours/engine'

/** Nodes as data: what the check reads of the kinds that carry an id. */
export interface ClauseNode extends Node {
  readonly kind: 'clause'
  readonly id: string
  readonly source: string
  readonly that: Node
}

export interface ReadingNode extends Node {
  readonly kind: 'reading'
  readonly id: string
  readonly options: readonly { readonly id: string; readonly source: string; readonly that: Node }[]
}

/** An open point or an open date: both are open points to whoever reads a finding. */
export interface OpenNode extends Node {
  readonly kind: 'open-point' | 'open-date'
  readonly id: string
  readonly source: string
}

export interface JudgementNode extends Node {
  readonly kind: 'judgement'
  readonly id: string
  readonly source: string
}

/** Every node of a norm, each once. */
export function nodesOf(norm: Norm): readonly Node[] {
  const nodes = new Set<Node>()
  for (const root of rootsOf(norm)) for (const node of allNodesOf(root)) nodes.add(node)
  // A date chosen by the day asked about, and an amount, keep their chooser outside the trees.
  if (norm.chosenBy !== 'day-asked-about') for (const node of allNodesOf(norm.chosenBy)) nodes.add(node)
  return [...nodes]
}

export function isClause(node: Node): node is ClauseNode {
  return node.kind === 'clause'
}

export function isReading(node: Node): node is ReadingNode {
  return node.kind === 'reading'
}

export function isOpen(node: Node): node is OpenNode {
  return node.kind === 'open-point' || node.kind === 'open-date'
}

export function isJudgement(node: Node): node is JudgementNode {
  return node.kind === 'judgement'
}

/** Norms by the id of something that stands in their trees. */
export function normsById<N extends Node & { readonly id: string }>(
  law: Law,
  is: (node: Node) => node is N,
): ReadonlyMap<string, { readonly nodes: readonly N[]; readonly norms: readonly Norm[] }> {
  const found = new Map<string, { nodes: N[]; norms: Norm[] }>()
  for (const norm of law.norms) {
    for (const node of nodesOf(norm)) {
      if (!is(node)) continue
      const own = found.get(node.id) ?? { nodes: [], norms: [] }
      if (!own.nodes.includes(node)) own.nodes.push(node)
      if (!own.norms.includes(norm)) own.norms.push(norm)
      found.set(node.id, own)
    }
  }
  return found
}

/** Ids of open points of a norm: those in its trees, and those it only names, as an amount does. */
export function openPointsOf(norm: Norm): readonly string[] {
  const ids = nodesOf(norm)
    .filter(isOpen)
    .map((node) => node.id)
  return [...new Set([...ids, ...(norm.openPoints ?? []).map((point) => point.id)])]
}
