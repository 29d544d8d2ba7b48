import { factOf, pointerOf } from '../../facts/row.ts'
import { exactDay, type Moment, UNDATED_MOMENT, UNKNOWN_MOMENT } from '../../timeline/moment.ts'
import { type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface DateFact extends MomentNode {
  readonly kind: 'date-fact'
  readonly field: readonly string[]
  readonly happens: 'surely' | 'maybe'
}

/**
 * A date the person gave. Absent: unknown when, and unknown whether at all, unless it surely happens (`surely`: every
 * person has a day of birth).
 */
export function dateFact(field: string, happens: 'surely' | 'maybe' = 'maybe'): DateFact {
  return makeNode<DateFact>({ is: 'moment', kind: 'date-fact', field: Object.freeze(field.split('.')), happens }, 1)
}

export const dateFactOperation: MomentOperation<DateFact> = {
  kind: 'date-fact',
  children: () => [],
  evaluate(node, _evaluation, row) {
    const fact = factOf(row, node.field) as Moment | undefined
    return fact ?? (node.happens === 'surely' ? UNDATED_MOMENT : UNKNOWN_MOMENT)
  },
  unknowns(node, _evaluation, row, sink) {
    const fact = factOf(row, node.field) as Moment | undefined
    if (fact === undefined) sink.missing(pointerOf(row, node.field))
    else if (fact.days.length > 0 && exactDay(fact) === undefined) sink.missing(pointerOf(row, node.field), true)
  },
  reasons: (node, row, sink) => sink.fact(pointerOf(row, node.field)),
}
