import { BEGIN } from '../../days/day.ts'
import { factOf, listOf, pointerOf, type Row } from '../../facts/row.ts'
import { stretch } from '../../timeline/interval-set.ts'
import { truthAt } from '../../timeline/truth.ts'
import { type Criterion, costOf, type Evaluation, makeNode, type Quantity, type QuantityOperation } from '../node.ts'

/** How much of the numbers in the records is taken off, and what must be left at least. */
export interface Reduction {
  /** Looked at once: the same on all days. */
  readonly when: Criterion
  readonly share: number
  readonly least: number
}

export interface Reduced extends Quantity {
  readonly kind: 'reduced'
  readonly whole: number
  readonly list: readonly string[]
  readonly field: string
  readonly reductions: readonly Reduction[]
}

/**
 * A whole number, less a share of the numbers told in a field of the records of a list; the first reduction whose
 * criterion holds is the one, and where none holds nothing is taken off. A broken rest counts as a whole one. A record
 * without the number may have any.
 */
export function reduced(
  whole: number,
  by: { readonly list: string; readonly field: string; readonly reductions: readonly Reduction[] },
): Reduced {
  return makeNode<Reduced>(
    {
      is: 'quantity',
      kind: 'reduced',
      whole,
      list: Object.freeze(by.list.split('.')),
      field: by.field,
      reductions: Object.freeze(by.reductions.map((each) => Object.freeze({ ...each }))),
    },
    costOf(by.reductions.map((each) => each.when)) + 1,
  )
}

/** The least and the greatest number it can be. */
export function rangeOf(node: Reduced, evaluation: Evaluation, row: Row): readonly [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, 0]
  const add = (number: number): void => {
    least = Math.min(least, number)
    greatest = Math.max(greatest, number)
  }
  for (const reduction of node.reductions) {
    const when = truthAt(evaluation.truth(reduction.when, row), BEGIN)
    if (when === 'false') continue
    const { told, all } = toldIn(node, row)
    add(left(node, reduction, told))
    if (!all) add(left(node, reduction, Number.POSITIVE_INFINITY))
    if (when === 'true') return [least, greatest]
  }
  add(node.whole)
  return [least, greatest]
}

function left(node: Reduced, { share, least }: Reduction, told: number): number {
  // No more is left than the whole, even where the least is more.
  return Math.min(node.whole, Math.max(least, Math.ceil(node.whole - share * told)))
}

/** The sum of the numbers told, and whether every record has one. */
function toldIn(node: Reduced, row: Row): { readonly told: number; readonly all: boolean } {
  const numbers = listOf(row, node.list)?.map((each) => factOf(each, [node.field]) as number | undefined)
  return {
    told: (numbers ?? []).reduce<number>((sum, each) => sum + (each ?? 0), 0),
    all: numbers?.every((each) => each !== undefined) ?? false,
  }
}

export const reducedOperation: QuantityOperation<Reduced> = {
  kind: 'reduced',
  children: (node) => node.reductions.map((each) => each.when),
  bounds(node, evaluation, row) {
    const [least, greatest] = rangeOf(node, evaluation, row)
    const constant = (value: number) => [{ breaks: [], slack: () => 0, at: () => value }]
    return { least: constant(least), greatest: constant(greatest) }
  },
  unknowns(node, evaluation, row, _days, sink) {
    const rows = listOf(row, node.list)
    for (const { when } of node.reductions) {
      const now = truthAt(evaluation.truth(when, row), BEGIN)
      if (now === 'false') continue
      if (now === 'unknown') sink.criterion(when, row, stretch(BEGIN, BEGIN + 1))
      if (rows === undefined) sink.missing(pointerOf(row, node.list))
      else
        for (const each of rows)
          if (factOf(each, [node.field]) === undefined) sink.missing(pointerOf(each, [node.field]))
      if (now === 'true') return
    }
  },
  reasons(node, row, sink) {
    for (const { when } of node.reductions) {
      const now = truthAt(sink.evaluation.truth(when, row), BEGIN)
      if (now === 'unknown') continue
      sink.criterion(when, row, BEGIN)
      if (now === 'false') continue
      sink.fact(pointerOf(row, node.list))
      return
    }
  },
}
