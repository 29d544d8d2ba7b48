import { FALSE, TRUE } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface Always extends Criterion {
  readonly kind: 'always'
  readonly value: boolean
}

/** Holds on every day: for a version of a norm that asks nothing of the person's facts. */
export const always: Always = makeNode<Always>({ is: 'criterion', kind: 'always', value: true }, 0)
/** Holds on no day: for a version under which nobody is concerned. */
export const never: Always = makeNode<Always>({ is: 'criterion', kind: 'always', value: false }, 0)

export const alwaysOperation: CriterionOperation<Always> = {
  kind: 'always',
  children: () => [],
  evaluate: (node) => (node.value ? TRUE : FALSE),
  unknowns: () => {},
  reasons: () => {},
}
