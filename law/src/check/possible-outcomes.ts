import { childrenOf, type Node } from '@parcours/engine'

/** Which outcomes a criterion can have at all, whoever the person is. */
export interface Possible {
  readonly true: boolean
  readonly false: boolean
}

const ALWAYS: Possible = { true: true, false: false }
const NEVER: Possible = { true: false, false: true }
const NEITHER: Possible = { true: false, false: false }
const BOTH: Possible = { true: true, false: true }

/**
 * What a criterion can be, read off its tree: a text nobody has read never makes it true, a judgement leaves it open,
 * `always` and `never` have one side. Takes facts to be free, so it may allow a side that no person can reach.
 */
export function possibleOutcomes(node: Node): Possible {
  const children = (): readonly Possible[] => childrenOf(node).filter(isCriterion).map(possibleOutcomes)
  switch (node.kind) {
    case 'always':
      return (node as Node & { readonly value?: boolean }).value === false ? NEVER : ALWAYS
    case 'judgement':
      return NEITHER
    case 'open-point':
      return { true: false, false: true }
    case 'clause':
    case 'applicant':
      return children()[0] ?? BOTH
    case 'not': {
      const inner = children()[0] ?? BOTH
      return { true: inner.false, false: inner.true }
    }
    case 'all':
      return {
        true: children().every((each) => each.true),
        false: children().some((each) => each.false),
      }
    case 'any':
      return {
        true: children().some((each) => each.true),
        false: children().every((each) => each.false),
      }
    case 'reading':
      return { true: children().every((each) => each.true), false: children().every((each) => each.false) }
    case 'by-version':
    case 'reform':
      return { true: children().some((each) => each.true), false: children().some((each) => each.false) }
    case 'some':
    case 'held-at':
      return { true: children()[0]?.true ?? true, false: true }
    case 'since':
    case 'falls-within':
    case 'not-after':
      return childrenOf(node).some((each) => each.kind === 'open-date') ? NEITHER : BOTH
    default:
      return BOTH
  }
}

function isCriterion(node: Node): boolean {
  return (node as Node & { readonly is?: string }).is === 'criterion'
}
