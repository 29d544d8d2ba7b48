import { firstByContent, listOf, pointerOf, type Row } from '../../facts/row.ts'
import { intersect } from '../../timeline/interval-set.ts'
import { FALSE, or, TRUE, type Truth, truthAt, UNKNOWN, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

export interface Some extends Criterion {
  readonly kind: 'some'
  readonly list: readonly string[]
  readonly that: Criterion
  /** Where the list is absent: unknown (left out), or, for a list the contract of facts lets people leave out, empty. */
  readonly whereAbsent?: 'empty'
}

/**
 * True on the days on which a record of the list makes the criterion true. An absent list is unknown, an empty one is not.
 * `if-given` is for exceptions inside a record, which the contract of facts says are listed only where there are any
 * (leave inside a period of work): absent, there is none and nobody is asked for it.
 */
export function some(list: string, that: Criterion, told: 'maybe' | 'if-given' = 'maybe'): Some {
  return makeNode<Some>(
    {
      is: 'criterion',
      kind: 'some',
      list: Object.freeze(list.split('.')),
      that,
      ...(told === 'if-given' ? { whereAbsent: 'empty' as const } : {}),
    },
    2 * costOf([that]),
  )
}

/** Joins the two halves of the records, so that a list of thousands costs no more than sorting it. */
export function anyOf(that: (row: Row) => Truth, rows: readonly Row[], from: number, until: number): Truth {
  if (until - from <= 1) return from < until ? that(rows[from] as Row) : FALSE
  const middle = (from + until) >> 1
  const first = anyOf(that, rows, from, middle)
  return first === TRUE ? TRUE : or(first, anyOf(that, rows, middle, until))
}

export const someOperation: CriterionOperation<Some> = {
  kind: 'some',
  children: (node) => [node.that],
  evaluate(node, evaluation, row) {
    const rows = listOf(row, node.list)
    if (rows === undefined) return node.whereAbsent === 'empty' ? FALSE : UNKNOWN
    return anyOf((each) => evaluation.truth(node.that, each), rows, 0, rows.length)
  },
  unknowns(node, evaluation, row, days, sink) {
    const rows = listOf(row, node.list)
    if (rows === undefined) {
      sink.missing(pointerOf(row, node.list))
      return
    }
    for (const each of rows) {
      const open = intersect(days, unknownDays(evaluation.truth(node.that, each)))
      if (open.length > 0) sink.criterion(node.that, each, open)
    }
  },
  reasons(node, row, day, sink) {
    const rows = listOf(row, node.list) ?? []
    const holding = firstByContent(
      rows.filter((each) => truthAt(sink.evaluation.truth(node.that, each), day) === 'true'),
    )
    if (!holding) {
      if (listOf(row, node.list)) sink.fact(pointerOf(row, node.list))
      return
    }
    sink.fact(holding.at)
    sink.criterion(node.that, holding, day)
  },
}
