import type { Node } from './node.ts'
import { childrenOf } from './operations.ts'

const known: (boolean | undefined)[] = []

/**
 * Whether a node has anything to tell outside all clauses. Facts are told of a clause; apart from clauses only the
 * clauses and the versions below a node count, and a node that has neither need not be gone through again.
 */
export function isToldOutsideClauses(node: Node): boolean {
  const before = known[node.no]
  if (before !== undefined) return before
  const told = node.kind === 'clause' || node.kind === 'by-version' || childrenOf(node).some(isToldOutsideClauses)
  known[node.no] = told
  return told
}
