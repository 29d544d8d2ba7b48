import { earlierOf as earlier } from '../../timeline/moment.ts'
import { costOf, type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface EarlierOf extends MomentNode {
  readonly kind: 'earlier-of'
  readonly of: readonly MomentNode[]
}

/** The earliest of several moments; those that never come are left out. */
export function earlierOf(...of: MomentNode[]): EarlierOf {
  return makeNode<EarlierOf>({ is: 'moment', kind: 'earlier-of', of: Object.freeze(of) }, costOf(of))
}

export const earlierOfOperation: MomentOperation<EarlierOf> = {
  kind: 'earlier-of',
  children: (node) => node.of,
  evaluate: (node, evaluation, row) => node.of.map((each) => evaluation.moment(each, row)).reduce(earlier),
  unknowns(node, _evaluation, row, sink) {
    for (const each of node.of) sink.moment(each, row)
  },
  reasons(node, row, sink) {
    for (const each of node.of) sink.moment(each, row)
  },
}
