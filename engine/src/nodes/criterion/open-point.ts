import { intersect, NO_DAYS } from '../../timeline/interval-set.ts'
import { FALSE, type Truth, truth, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface OpenPoint extends Criterion {
  readonly kind: 'open-point'
  readonly id: string
  readonly source: string
  readonly guard: Criterion
}

/**
 * A criterion whose text has not been read or says nothing. `guard` is the group it could concern: outside it the
 * criterion is false, inside it nobody knows, so it is never true.
 */
export function openPoint(id: string, options: { source: string; guard: Criterion }): OpenPoint {
  return makeNode<OpenPoint>(
    { is: 'criterion', kind: 'open-point', id, source: options.source, guard: options.guard },
    costOf([options.guard]),
  )
}

export const openPointOperation: CriterionOperation<OpenPoint> = {
  kind: 'open-point',
  children: (node) => [node.guard],
  evaluate: (node, evaluation, row) => openPointTruth(evaluation.truth(node.guard, row)),
  unknowns(node, evaluation, row, days, sink) {
    sink.openPoint(node.id)
    // A fact that would show that the person is outside the group settles the answer, though no fact reads the law.
    const open = intersect(days, unknownDays(evaluation.truth(node.guard, row)))
    if (open.length > 0) sink.guard(node.guard, row, open)
  },
  reasons: (node, row, day, sink) => sink.criterion(node.guard, row, day),
}

/** Unknown on the days on which the guard may hold, false on all others. */
export function openPointTruth(guard: Truth): Truth {
  return guard === FALSE ? FALSE : truth(NO_DAYS, guard.possibly)
}
