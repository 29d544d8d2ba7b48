import { parseDay } from '../../days/day.ts'
import { lawError } from '../../errors/engine-error.ts'
import { onDay } from '../../timeline/moment.ts'
import { type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface FixedDay extends MomentNode {
  readonly kind: 'fixed-day'
  readonly day: string
}

/** A day the law itself names, `YYYY-MM-DD`. */
export function fixedDay(day: string): FixedDay {
  if (parseDay(day) === undefined) throw lawError('LAW_DATE_INVALID', 'fixedDay', { found: day })
  return makeNode<FixedDay>({ is: 'moment', kind: 'fixed-day', day }, 1)
}

export const fixedDayOperation: MomentOperation<FixedDay> = {
  kind: 'fixed-day',
  children: () => [],
  evaluate: (node) => onDay(parseDay(node.day) as number),
  unknowns: () => {},
  reasons: () => {},
}
