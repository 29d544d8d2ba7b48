import { factOf, pointerOf } from '../../facts/row.ts'
import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface Is extends Criterion {
  readonly kind: 'is'
  readonly field: readonly string[]
  readonly values: readonly (string | boolean)[]
  /** The values for looking up, where there are many. Not part of the data. */
  readonly ready: ReadonlySet<string | boolean> | undefined
}

/** True where a code or a yes-or-no fact has one of the given values. `field` is dotted inside records. */
export function is(field: string, ...values: (string | boolean | readonly string[])[]): Is {
  const flat = Object.freeze(values.flat() as (string | boolean)[])
  const set = flat.length > 4 ? new Set(flat) : undefined
  return makeNode<Is>({ is: 'criterion', kind: 'is', field: Object.freeze(field.split('.')), values: flat }, 1, set)
}

export const isOperation: CriterionOperation<Is> = {
  kind: 'is',
  children: () => [],
  evaluate(node, _evaluation, row) {
    const fact = factOf(row, node.field) as string | boolean | undefined
    if (fact === undefined) return UNKNOWN
    return (node.ready ? node.ready.has(fact) : node.values.includes(fact)) ? TRUE : FALSE
  },
  unknowns: (node, _evaluation, row, _days, sink) => sink.missing(pointerOf(row, node.field)),
  reasons: (node, row, _day, sink) => sink.fact(pointerOf(row, node.field)),
}
