import { laterOf as later } from '../../timeline/moment.ts'
import { costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface LaterOf extends MomentNode {
  readonly kind: 'later-of'
  readonly of: readonly MomentNode[]
}

/** The latest of several moments; those that never come are left out. */
export function laterOf(...of: MomentNode[]): LaterOf {
  return makeNode<LaterOf>({ is: 'moment', kind: 'later-of', of: Object.freeze(of) }, costOf(of))
}

export const laterOfOperation: MomentOperation<LaterOf> = {
  kind: 'later-of',
  children: (node) => node.of,
  evaluate: (node, evaluation, row) => node.of.map((each) => evaluation.moment(each, row)).reduce(later),
  unknowns(node, _evaluation, row, sink) {
    for (const each of node.of) sink.moment(each, row)
  },
  reasons(node, row, sink) {
    for (const each of node.of) sink.moment(each, row)
  },
}
