import { UNKNOWN_MOMENT } from '../../timeline/moment.ts'
import { type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface OpenDate extends MomentNode {
  readonly kind: 'open-date'
  readonly id: string
  readonly source: string
}

/** A date the law sets in a text that has not been read: nobody can compute it, whatever the facts. */
export function openDate(id: string, options: { source: string }): OpenDate {
  return makeNode<OpenDate>({ is: 'moment', kind: 'open-date', id, source: options.source }, 1)
}

export const openDateOperation: MomentOperation<OpenDate> = {
  kind: 'open-date',
  children: () => [],
  evaluate: () => UNKNOWN_MOMENT,
  unknowns: (node, _evaluation, _row, sink) => sink.openPoint(node.id),
  reasons: () => {},
}
