import { type IntervalSet, intersect, union, without } from '../../timeline/interval-set.ts'
import { type Truth, truth, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, makeNode } from '../node.ts'

/** One way to read a text: who reads it so is said by its source. */
export interface ReadingOption {
  readonly id: string
  /** Id of the source that reads it this way. */
  readonly source: string
  readonly that: Criterion
}

export interface Reading extends Criterion {
  readonly kind: 'reading'
  readonly id: string
  readonly options: readonly ReadingOption[]
}

/**
 * A point on which sources or courts disagree. Settled on the days on which all readings agree, contested on the others.
 * Whoever asks may choose one reading by id; the same reading used in several places is chosen in all of them at once.
 */
export function reading(id: string, options: readonly ReadingOption[]): Reading {
  const frozen = Object.freeze(options.map((option) => Object.freeze({ ...option })))
  return makeNode<Reading>(
    { is: 'criterion', kind: 'reading', id, options: frozen },
    costOf(options.map((option) => option.that)),
  )
}

function applicable(node: Reading, chosen: string | undefined): readonly ReadingOption[] {
  const option = chosen === undefined ? undefined : node.options.find((each) => each.id === chosen)
  return option ? [option] : node.options
}

export const readingOperation: CriterionOperation<Reading> = {
  kind: 'reading',
  children: (node) => node.options.map((option) => option.that),
  evaluate(node, evaluation, row) {
    let result: Truth | undefined
    for (const option of applicable(node, evaluation.readings.get(node.id))) {
      const each = evaluation.truth(option.that, row)
      result = result ? truth(intersect(result.surely, each.surely), union(result.possibly, each.possibly)) : each
    }
    return result as Truth
  },
  unknowns(node, evaluation, row, days, sink) {
    const options = applicable(node, evaluation.readings.get(node.id))
    let disputed: IntervalSet = days
    for (const option of options) {
      const open = intersect(days, unknownDays(evaluation.truth(option.that, row)))
      if (open.length > 0) sink.criterion(option.that, row, open)
    }
    // Contested where one reading says yes and another no, whatever is still unknown about the rest.
    const yes = options.map((option) => evaluation.truth(option.that, row).surely).reduce(union)
    const no = options.map((option) => without(days, evaluation.truth(option.that, row).possibly)).reduce(union)
    disputed = intersect(disputed, intersect(yes, no))
    if (disputed.length > 0) sink.contested(node.id)
  },
  reasons(node, row, day, sink) {
    const option = applicable(node, sink.evaluation.readings.get(node.id))[0]
    if (option) sink.criterion(option.that, row, day)
  },
}
