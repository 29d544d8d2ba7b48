import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface Judgement extends Criterion {
  readonly kind: 'judgement'
  readonly id: string
  /** Id of the authority that judges. */
  readonly authority: string
  readonly source: string
}

/** What the law leaves to an authority. Unknown until the authority's judgement is handed in with the question. */
export function judgement(id: string, options: { authority: string; source: string }): Judgement {
  return makeNode<Judgement>(
    { is: 'criterion', kind: 'judgement', id, authority: options.authority, source: options.source },
    1,
  )
}

export const judgementOperation: CriterionOperation<Judgement> = {
  kind: 'judgement',
  children: () => [],
  evaluate(node, evaluation) {
    const given = evaluation.judgements.get(node.id)
    return given === undefined ? UNKNOWN : given ? TRUE : FALSE
  },
  unknowns: (node, _evaluation, _row, _days, sink) => sink.judgement(node.id),
  reasons: () => {},
}
