import { factOf, pointerOf } from '../../facts/row.ts'
import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface Is extends Criterion {
  readonly kind: 'is'
  readonly field: readonly string[]
  readonly values: readonly (string | boolean)[]
  /** Where the fact is absent: unknown (left out), or, for a field told only where it says something special, false. */
  readonly whereAbsent?: 'false'
  /** The values for looking up, where there are many. Not part of the data. */
  readonly ready: ReadonlySet<string | boolean> | undefined
}

/** True where a code or a yes-or-no fact has one of the given values. `field` is dotted inside records. */
export function is(field: string, ...values: (string | boolean | readonly string[])[]): Is {
  const flat = Object.freeze(values.flat() as (string | boolean)[])
  const set = flat.length > 4 ? new Set(flat) : undefined
  return makeNode<Is>({ is: 'criterion', kind: 'is', field: Object.freeze(field.split('.')), values: flat }, 1, set)
}

/**
 * As `is`, for a field of a record that the contract of facts says is told only where there is something special to tell
 * (that a certificate is a mere declaration of effort): absent, it has none of these values and nobody is asked for it.
 */
export function isIfTold(field: string, ...values: (string | boolean | readonly string[])[]): Is {
  const { ready, ...data } = is(field, ...values)
  return makeNode<Is>({ ...data, whereAbsent: 'false' }, 1, ready)
}

export const isOperation: CriterionOperation<Is> = {
  kind: 'is',
  children: () => [],
  evaluate(node, _evaluation, row) {
    const fact = factOf(row, node.field) as string | boolean | undefined
    if (fact === undefined) return node.whereAbsent === 'false' ? FALSE : UNKNOWN
    return (node.ready ? node.ready.has(fact) : node.values.includes(fact)) ? TRUE : FALSE
  },
  unknowns: (node, _evaluation, row, _days, sink) => sink.missing(pointerOf(row, node.field)),
  reasons(node, row, _day, sink) {
    // What nobody told, and nobody needs to, is no ground to point at.
    if (node.whereAbsent === undefined || factOf(row, node.field) !== undefined) sink.fact(pointerOf(row, node.field))
  },
}
