import { type Day, parseDay } from '../../days/day.ts'
import { lawError } from '../../errors/engine-error.ts'
import { type Moment, onDay } from '../../timeline/moment.ts'
import { type MomentNode, type MomentOperation, makeNode } from '../node.ts'

export interface FixedDay extends MomentNode {
  readonly kind: 'fixed-day'
  readonly day: string
}

const moments = new WeakMap<FixedDay, Moment>()

/** A day the law itself names, `YYYY-MM-DD`. */
export function fixedDay(day: string): FixedDay {
  const read = parseDay(day)
  if (read === undefined) throw lawError('LAW_DATE_INVALID', 'fixedDay', { found: day })
  const node = makeNode<FixedDay>({ is: 'moment', kind: 'fixed-day', day }, 1)
  moments.set(node, onDay(read))
  return node
}

export const fixedDayOperation: MomentOperation<FixedDay> = {
  kind: 'fixed-day',
  children: () => [],
  evaluate: (node) => moments.get(node) ?? onDay(parseDay(node.day) as Day),
  unknowns: () => {},
  reasons: () => {},
}
