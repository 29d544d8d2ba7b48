import { always, chosen, type MomentNode, never, reading } from '@parcours/engine/authoring'

/** One way to read a term: who reads it so, and the date that follows. */
export interface DateOption {
  readonly id: string
  readonly source: string
  readonly date: MomentNode
}

/**
 * A date on which sources disagree. Where both ways to read lead to the same day there is a date; where they do not, both
 * are shown. Whoever asks may choose one by id, as with every reading.
 *
 * @param from the moment the term starts from
 */
export function contestedDate(id: string, from: MomentNode, first: DateOption, second: DateOption): MomentNode {
  const options = [
    { id: first.id, source: first.source, that: always },
    { id: second.id, source: second.source, that: never },
  ]
  return chosen(from, [
    { when: reading(id, options), moment: first.date },
    { when: always, moment: second.date },
  ])
}
