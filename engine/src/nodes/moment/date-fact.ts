import { END } from '../../days/day.ts'
import { factOf, pointerOf } from '../../facts/row.ts'
import { stretch } from '../../timeline/interval-set.ts'
import { exactDay, type Moment, moment, NEVER, UNDATED_MOMENT, UNKNOWN_MOMENT } from '../../timeline/moment.ts'
import { type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface DateFact extends MomentNode {
  readonly kind: 'date-fact'
  readonly field: readonly string[]
  readonly happens: 'surely' | 'maybe' | 'if-given' | 'still-to-come'
}

/**
 * A date the person gave. Absent: unknown when, and unknown whether at all, unless it surely happens (`surely`: every
 * person has a day of birth). `if-given` is for a last day, which the contract of facts says is absent while the period
 * still runs: absent, it has not come and nobody is asked for it. `still-to-come` is the same last day, looked at for how
 * long the period has run at least: absent, it is no earlier than the day the facts were told.
 */
export function dateFact(field: string, happens: DateFact['happens'] = 'maybe'): DateFact {
  return makeNode<DateFact>({ is: 'moment', kind: 'date-fact', field: Object.freeze(field.split('.')), happens }, 1)
}

const WHERE_ABSENT: { readonly [happens in Exclude<DateFact['happens'], 'still-to-come'>]: Moment } = {
  surely: UNDATED_MOMENT,
  maybe: UNKNOWN_MOMENT,
  'if-given': NEVER,
}

export const dateFactOperation: MomentOperation<DateFact> = {
  kind: 'date-fact',
  children: () => [],
  evaluate(node, evaluation, row) {
    const fact = factOf(row, node.field) as Moment | undefined
    if (fact) return fact
    return node.happens === 'still-to-come'
      ? moment(stretch(evaluation.knownOn, END), true)
      : WHERE_ABSENT[node.happens]
  },
  unknowns(node, _evaluation, row, sink) {
    const fact = factOf(row, node.field) as Moment | undefined
    if (fact === undefined && node.happens !== 'if-given' && node.happens !== 'still-to-come')
      sink.missing(pointerOf(row, node.field))
    else if (fact && fact.days.length > 0 && exactDay(fact) === undefined)
      sink.missing(pointerOf(row, node.field), true)
  },
  reasons(node, row, sink) {
    const told = factOf(row, node.field) !== undefined
    // What nobody told, and nobody needs to, is no ground to point at.
    if (told || node.happens === 'surely' || node.happens === 'maybe') sink.fact(pointerOf(row, node.field))
  },
}
