import type { Day } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Curve } from '../timeline/days-where.ts'
import type { IntervalSet } from '../timeline/interval-set.ts'
import type { Moment } from '../timeline/moment.ts'
import type { Truth } from '../timeline/truth.ts'

/** A frozen piece of a norm: plain data, one kind, evaluated by the operation of that kind. */
export interface Node {
  readonly kind: string
  /** Number of the node in this process: the key under which an evaluation remembers its result. Not part of the data. */
  readonly no: number
  /** How much work the node is, roughly. Cheap operands are looked at first. Not part of the data. */
  readonly cost: number
}

/** A node that is true, false or unknown on every day. */
export interface Criterion extends Node {
  readonly is: 'criterion'
}

/** A node that is a day on which something happens. */
export interface MomentNode extends Node {
  readonly is: 'moment'
}

/** A node that is a number changing over days, between a least and a greatest value. */
export interface Quantity extends Node {
  readonly is: 'quantity'
}

/** What an operation may ask while it evaluates. */
export interface Evaluation {
  /** The applicant: the outermost facts. */
  readonly applicant: Row
  /** The day up to which the facts were told; what "still so" is anchored on. */
  readonly knownOn: Day
  readonly reforms: ReadonlySet<string>
  /** Readings settled by whoever asks, as reading id to option id. */
  readonly readings: ReadonlyMap<string, string>
  /** Judgements an authority gave, by id. */
  readonly judgements: ReadonlyMap<string, boolean>
  truth(node: Criterion, row: Row): Truth
  moment(node: MomentNode, row: Row): Moment
  bounds(node: Quantity, row: Row): Bounds
}

/** The least and the greatest value of a quantity, each as a sum of curves. */
export interface Bounds {
  readonly least: readonly Curve[]
  readonly greatest: readonly Curve[]
}

/** Collects why something is not known. */
export interface UnknownSink {
  criterion(node: Criterion, row: Row, days: IntervalSet): void
  moment(node: MomentNode, row: Row): void
  quantity(node: Quantity, row: Row, days: IntervalSet): void
  missing(path: string, imprecise?: boolean): void
  contested(reading: string): void
  openPoint(id: string): void
  /** The guard of an open point: facts missing in it could take the person out of the group it concerns. */
  guard(node: Criterion, row: Row, days: IntervalSet): void
  judgement(id: string): void
  notModelled(what: string): void
  version(norm: string, version: string): void
}

/** Collects what a known outcome on a day rests on. */
export interface ReasonSink {
  readonly evaluation: Evaluation
  /** Whether a clause is being told: facts outside all clauses are told nowhere. */
  readonly inClause: boolean
  criterion(node: Criterion, row: Row, day: Day): void
  moment(node: MomentNode, row: Row): void
  quantity(node: Quantity, row: Row): void
  fact(path: string): void
  version(norm: string, version: string): void
}

export interface CriterionOperation<N extends Criterion = Criterion> {
  readonly kind: string
  children(node: N): readonly Node[]
  evaluate(node: N, evaluation: Evaluation, row: Row): Truth
  /** Told only of days on which the node is unknown. */
  unknowns(node: N, evaluation: Evaluation, row: Row, days: IntervalSet, sink: UnknownSink): void
  /** Told only of a day on which the node is true or false. */
  reasons(node: N, row: Row, day: Day, sink: ReasonSink): void
}

export interface MomentOperation<N extends MomentNode = MomentNode> {
  readonly kind: string
  children(node: N): readonly Node[]
  evaluate(node: N, evaluation: Evaluation, row: Row): Moment
  unknowns(node: N, evaluation: Evaluation, row: Row, sink: UnknownSink): void
  reasons(node: N, row: Row, sink: ReasonSink): void
}

export interface QuantityOperation<N extends Quantity = Quantity> {
  readonly kind: string
  children(node: N): readonly Node[]
  bounds(node: N, evaluation: Evaluation, row: Row): Bounds
  /** Told of the days on which a comparison with the quantity is unknown. */
  unknowns(node: N, evaluation: Evaluation, row: Row, days: IntervalSet, sink: UnknownSink): void
  reasons(node: N, row: Row, sink: ReasonSink): void
}

let made = 0

/**
 * Freezes a node. `no` and `cost` stay out of its data, so that equal nodes print alike; so does `ready`, what the
 * operation has worked out beforehand to have it at hand.
 */
export function makeNode<N extends Node>(data: Omit<N, 'no' | 'cost' | 'ready'>, cost: number, ready?: unknown): N {
  made += 1
  Object.defineProperty(data, 'ready', { value: ready, enumerable: false })
  Object.defineProperty(data, 'no', { value: made, enumerable: false })
  Object.defineProperty(data, 'cost', { value: cost, enumerable: false })
  return Object.freeze(data) as unknown as N
}

/** How many nodes exist: the size of the table an evaluation keeps. */
export function nodesMade(): number {
  return made
}

export function costOf(nodes: readonly Node[]): number {
  let cost = 1
  for (const node of nodes) cost += node.cost
  return cost
}

/** Operands in the one order in which they are looked at: cheap first, then by what they say. */
export function inOrder<N extends Node>(nodes: readonly N[]): readonly N[] {
  if (nodes.length < 2) return nodes
  // Only nodes of the same cost are printed: trees are large, and most costs differ.
  const printed = new Map<N, string>()
  const print = (node: N): string => {
    const text = printed.get(node) ?? JSON.stringify(node)
    printed.set(node, text)
    return text
  }
  const order = (a: N, b: N): number => {
    if (a === b || a.cost !== b.cost) return a.cost - b.cost
    const [first, second] = [print(a), print(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }
  return Object.freeze([...nodes].sort(order))
}
