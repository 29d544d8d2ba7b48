import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Reform extends Criterion {
  readonly kind: 'reform'
  readonly id: string
  readonly inForce: Criterion
  readonly ifAdopted: Criterion
}

/** Announced law beside the law in force. The announced side counts only where the reform is switched on by name. */
export function reform(id: string, options: { inForce: Criterion; ifAdopted: Criterion }): Reform {
  return makeNode<Reform>(
    { is: 'criterion', kind: 'reform', id, inForce: options.inForce, ifAdopted: options.ifAdopted },
    costOf([options.inForce, options.ifAdopted]),
  )
}

export const reformOperation: CriterionOperation<Reform> = {
  kind: 'reform',
  children: (node) => [node.inForce, node.ifAdopted],
  evaluate: (node, evaluation, row) => evaluation.truth(applicable(node, evaluation.reforms), row),
  unknowns: (node, evaluation, row, days, sink) => sink.criterion(applicable(node, evaluation.reforms), row, days),
  reasons: (node, row, day, sink) => sink.criterion(applicable(node, sink.evaluation.reforms), row, day),
}

function applicable(node: Reform, reforms: ReadonlySet<string>): Criterion {
  return reforms.has(node.id) ? node.ifAdopted : node.inForce
}
