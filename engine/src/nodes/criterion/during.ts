import { BEGIN, type Day, END } from '../../days/day.ts'
import { factOf, pointerOf, type Row } from '../../facts/row.ts'
import { firstDay, lastDay, NO_DAYS, stretch } from '../../timeline/interval-set.ts'
import { exactDay, type Moment } from '../../timeline/moment.ts'
import { FALSE, known, type Truth, truth } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, makeNode } from '../node.ts'

export interface During extends Criterion {
  readonly kind: 'during'
  readonly from: readonly string[]
  readonly until: readonly string[]
  readonly absentFrom: 'unknown' | 'since-ever'
}

export interface DuringOptions {
  /** Field of the first day. */
  readonly from?: string
  /** Field of the last day, included. Absent means: still so. */
  readonly until?: string
  /** What an absent first day means; unknown unless the contract says otherwise for this list. */
  readonly absentFrom?: 'unknown' | 'since-ever'
}

/**
 * True on the days of the record's own period. An imprecise end is a stretch of unknown days. A first day that is
 * unknown while the period still runs leaves the days since the facts were told certain.
 */
export function during(options: DuringOptions = {}): During {
  const { from = 'from', until = 'until', absentFrom = 'unknown' } = options
  return makeNode<During>(
    {
      is: 'criterion',
      kind: 'during',
      from: Object.freeze(from.split('.')),
      until: Object.freeze(until.split('.')),
      absentFrom,
    },
    2,
  )
}

export const duringOperation: CriterionOperation<During> = {
  kind: 'during',
  children: () => [],
  evaluate: (node, evaluation, row) =>
    duringTruth(
      factOf(row, node.from) as Moment | undefined,
      factOf(row, node.until) as Moment | undefined,
      node.absentFrom,
      evaluation.knownOn,
    ),
  unknowns(node, _evaluation, row, _days, sink) {
    const from = factOf(row, node.from) as Moment | undefined
    if (from === undefined && node.absentFrom === 'unknown') sink.missing(pointerOf(row, node.from))
    else if (from && exactDay(from) === undefined) sink.missing(pointerOf(row, node.from), true)
    const until = lastDayOf(row, node)
    if (until && exactDay(until) === undefined) sink.missing(pointerOf(row, node.until), true)
  },
  reasons: (_node, row, _day, sink) => sink.fact(row.at),
}

/** The truth of a period with these two dates. */
export function duringTruth(
  from: Moment | undefined,
  last: Moment | undefined,
  absentFrom: During['absentFrom'],
  knownOn: Day,
): Truth {
  if (from?.days.length === 0) return FALSE
  const until = last && last.days.length > 0 ? last : undefined
  const lastUntil = until ? lastDay(until.days) + 1 : END
  const firstUntil = until ? firstDay(until.days) + 1 : END
  if (from === undefined && absentFrom === 'unknown') {
    // The last day is part of the period, wherever it began; a period still running has come as far as the facts.
    const lastDayKnown = until !== undefined && firstUntil === lastUntil
    const surely = lastDayKnown ? stretch(firstUntil - 1, firstUntil) : until ? NO_DAYS : stretch(knownOn, END)
    return truth(surely, stretch(BEGIN, lastUntil))
  }
  const firstFrom = from ? firstDay(from.days) : BEGIN
  const lastFrom = from ? lastDay(from.days) : BEGIN
  // A period has at least one day: it begins no later than it can end, and ends no earlier than it can begin.
  if (firstFrom >= lastUntil) return FALSE
  // Both ends known to the day, as nearly always.
  if (firstFrom === lastFrom && firstUntil === lastUntil) return known(stretch(firstFrom, lastUntil))
  return truth(
    stretch(Math.min(lastFrom, lastUntil - 1), Math.max(firstUntil, firstFrom + 1)),
    stretch(firstFrom, lastUntil),
  )
}

/** Absent, or known never to come: still so. */
function lastDayOf(row: Row, node: During): Moment | undefined {
  const until = factOf(row, node.until) as Moment | undefined
  return until && until.days.length > 0 ? until : undefined
}
