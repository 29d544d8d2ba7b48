import type { Node } from '@parcours/engine'
import type { ByVersion, NodeKind, NodeKinds } from './node-kinds.ts'

const numbers = new Map<string, number>()

function numberOf(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** The data of one node, its children as numbers. */
function print(node: Node, numberOfChild: (child: Node) => number): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key !== '' && isNode(value) ? `#${numberOfChild(value)}` : value,
  )
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'no' in value
}

const written = new WeakMap<Node, number>()

/** A number that two nodes share when they are written alike, down to the last leaf. */
export function writtenAs(node: Node): number {
  let number = written.get(node)
  if (number === undefined) {
    number = numberOf(`written ${print(node, writtenAs)}`)
    written.set(node, number)
  }
  return number
}

type Meaning =
  | { readonly kind: 'all' | 'any'; readonly of: readonly number[] }
  | { readonly kind: 'not'; readonly of: number }
  /** True at most from a moment on, or at most where the moment comes at all. */
  | { readonly kind: 'held-at' | 'since' | 'comes'; readonly moment: number }

const meanings = new Map<number, Meaning>()
const meant = new WeakMap<Node, number>()

/** How `falls-within` writes that it sets no limit. */
const WITHOUT_LIMITS = '1800-01-012300-01-01'

const TRUE = numberOf('always')
const FALSE = numberOf('never')

/**
 * A number that two nodes share when they can be seen to come out alike for everybody on all days: clauses are looked
 * through, nested `all` and `any` made flat, their order and repetitions forgotten, negations pushed inwards.
 */
export function meansAs(node: Node): number {
  let number = meant.get(node)
  if (number === undefined) {
    number = meaningOf(node)
    meant.set(node, number)
  }
  return number
}

function meaningOf(node: Node): number {
  const of = <K extends NodeKind>(_kind: K): NodeKinds[K] => node as NodeKinds[K]
  switch (node.kind) {
    case 'clause':
      return meansAs(of('clause').that)
    case 'always':
      return of('always').value ? TRUE : FALSE
    case 'all':
      return joined('all', of('all').of.map(meansAs))
    case 'any':
      return joined('any', of('any').of.map(meansAs))
    case 'not':
      return negated(meansAs(of('not').of))
    case 'is': {
      const { field, values, whereAbsent } = of('is')
      return numberOf(`is ${JSON.stringify([field, [...new Set(values.map(String))].sort(), whereAbsent])}`)
    }
    case 'reading': {
      const options = [...new Set(of('reading').options.map((option) => meansAs(option.that)))]
      return options.length === 1 ? (options[0] as number) : numberOf(print(node, meansAs))
    }
    case 'earlier-of':
    case 'later-of': {
      const moments = [...new Set(of('earlier-of').of.map(meansAs))].sort((a, b) => a - b)
      return moments.length === 1 ? (moments[0] as number) : numberOf(`${node.kind} ${moments.join(' ')}`)
    }
    case 'by-version':
      return wordings(of('by-version'))
    case 'held-at':
    case 'since':
    case 'falls-within': {
      const number = numberOf(print(node, meansAs))
      const comes = node.kind === 'falls-within'
      if (!comes || of('falls-within').from + of('falls-within').until === WITHOUT_LIMITS)
        meanings.set(number, {
          kind: comes ? 'comes' : (node.kind as 'held-at' | 'since'),
          moment: meansAs(of('since').moment),
        })
      return number
    }
    default:
      return numberOf(print(node, meansAs))
  }
}

/** Wordings without their names; neighbours that say the same are one. */
function wordings(node: ByVersion): number {
  const stretches: { from: string; until: string; that: number }[] = []
  for (const { from, until = '', that } of node.versions) {
    const last = stretches.at(-1)
    if (last && last.that === meansAs(that) && last.until === from) last.until = until
    else stretches.push({ from, until, that: meansAs(that) })
  }
  const chooser = node.chosenBy === 'day-asked-about' ? 'day' : meansAs(node.chosenBy)
  return numberOf(`by-version ${JSON.stringify([chooser, stretches])}`)
}

function joined(kind: 'all' | 'any', operands: readonly number[]): number {
  const [nothing, everything] = kind === 'all' ? [TRUE, FALSE] : [FALSE, TRUE]
  const flat = new Set<number>()
  for (const operand of operands) {
    const meaning = meanings.get(operand)
    if (meaning?.kind === kind) for (const each of meaning.of) flat.add(each)
    else flat.add(operand)
  }
  flat.delete(nothing)
  if (flat.has(everything)) return everything
  // a and (a or b) is a.
  for (const operand of flat) {
    const meaning = meanings.get(operand)
    if (meaning && 'of' in meaning && meaning.kind !== 'not' && meaning.of.some((each) => flat.has(each)))
      flat.delete(operand)
  }
  if (kind === 'all') withoutImplied(flat)
  const of = [...flat].sort((a, b) => a - b)
  if (of.length === 0) return nothing
  if (of.length === 1) return of[0] as number
  const number = numberOf(`${kind} ${of.join(' ')}`)
  meanings.set(number, { kind, of })
  return number
}

/** What held at a moment holds since that moment; what holds since a moment needs the moment to come. */
function withoutImplied(operands: Set<number>): void {
  const moments = (...kinds: readonly Meaning['kind'][]): Set<number> => {
    const found = [...operands].map((each) => meanings.get(each))
    return new Set(
      found.flatMap((each) => (each && 'moment' in each && kinds.includes(each.kind) ? [each.moment] : [])),
    )
  }
  const [held, begun] = [moments('held-at'), moments('held-at', 'since')]
  for (const operand of operands) {
    const meaning = meanings.get(operand)
    if (meaning?.kind === 'since' && held.has(meaning.moment)) operands.delete(operand)
    if (meaning?.kind === 'comes' && begun.has(meaning.moment)) operands.delete(operand)
  }
}

function negated(operand: number): number {
  if (operand === TRUE) return FALSE
  if (operand === FALSE) return TRUE
  const meaning = meanings.get(operand)
  if (meaning?.kind === 'not') return meaning.of
  if (meaning?.kind === 'all' || meaning?.kind === 'any')
    return joined(meaning.kind === 'all' ? 'any' : 'all', meaning.of.map(negated))
  const number = numberOf(`not ${operand}`)
  meanings.set(number, { kind: 'not', of: operand })
  return number
}
