import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Applicant extends Criterion {
  readonly kind: 'applicant'
  readonly of: Criterion
}

/** Asks a criterion of the applicant from inside a record of a list. */
export function ofApplicant(of: Criterion): Applicant {
  return makeNode<Applicant>({ is: 'criterion', kind: 'applicant', of }, costOf([of]))
}

export const applicantOperation: CriterionOperation<Applicant> = {
  kind: 'applicant',
  children: (node) => [node.of],
  evaluate: (node, evaluation) => evaluation.truth(node.of, evaluation.applicant),
  unknowns: (node, evaluation, _row, days, sink) => sink.criterion(node.of, evaluation.applicant, days),
  reasons: (node, _row, day, sink) => sink.criterion(node.of, sink.evaluation.applicant, day),
}
