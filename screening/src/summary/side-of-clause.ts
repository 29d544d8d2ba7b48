import { childrenOf, type Node, type Norm, type Outcome } from '@parcours/engine'

/** How a clause stands in a norm: helping it to hold, standing in its way, or neither for sure. */
type Sign = 1 | -1 | 0

const signs = new WeakMap<Norm, ReadonlyMap<string, Sign>>()

/**
 * Whether a clause held or failed where it settled an answer, read off the answer and the place of the clause in the norm:
 * what decides that something is met holds, unless it stands under a negation. Undefined where the place does not tell.
 */
export function sideOfClause(norm: Norm, clause: string, outcome: Outcome): 'holds' | 'fails' | undefined {
  let known = signs.get(norm)
  if (!known) {
    known = signsIn(norm)
    signs.set(norm, known)
  }
  const sign = known.get(clause) ?? 0
  if (sign === 0 || outcome === 'undetermined') return undefined
  return (outcome === 'met') === (sign === 1) ? 'holds' : 'fails'
}

function signsIn(norm: Norm): ReadonlyMap<string, Sign> {
  const found = new Map<string, Sign>()
  const walk = (node: Node, sign: Sign): void => {
    if (node.kind === 'clause') {
      const { id } = node as unknown as { readonly id: string }
      const before = found.get(id)
      found.set(id, before === undefined || before === sign ? sign : 0)
    }
    // Inside a date or a number, more of it may mean earlier or later.
    const inside = node.kind === 'not' ? ((sign * -1) as Sign) : LOGICAL.has(node.kind) ? sign : 0
    for (const child of childrenOf(node)) walk(child, inside)
  }
  walk(norm.kind === 'criterion' ? norm.holdsWhen : norm.appliesWhen, 1)
  if (norm.kind === 'date') walk(norm.date, 0)
  return found
}

const LOGICAL: ReadonlySet<string> = new Set([
  'all',
  'any',
  'clause',
  'reform',
  'reading',
  'by-version',
  'some',
  'applicant',
])
