/**
 * A change in somebody's life that people ask about: what would become of their facts if it happened on a day. Dates in the
 * rows count from that day (`{ ahead: 'P0D' }`, `{ ago: 'P1D' }`), as in the examples of concepts.
 */
export interface LifeChange {
  readonly id: string
  /** What the person chooses: the place they move to, the language they prove. Stands in the rows as `{ chosen: true }`. */
  readonly asks?: {
    readonly kind: 'municipality' | 'language'
    readonly choices?: readonly string[]
    readonly first: string
  }
  readonly edits: readonly FactEdit[]
  /** The change is that time passes: the day on which the person has this age. */
  readonly birthday?: number
  /** Not offered where the list has such a row that has not ended: whoever is married cannot marry. */
  readonly notWhile?: { readonly concept: string; readonly has: Fields; readonly endedBy: string }
}

export type Fields = { readonly [field: string]: unknown }

/** One fact that becomes otherwise. A list must have been told: what is added to an unknown list would say that it is all. */
export type FactEdit =
  | { readonly concept: string; readonly set: unknown }
  | {
      readonly concept: string
      /** What ends the rows that still run; left out, they go on. `until` is the field that says that a row has ended. */
      readonly end?: { readonly until: string; readonly fields: Fields }
      /** The new row. */
      readonly add: Fields
      /** Fields the new row takes over from the last row that still ran. */
      readonly keep?: readonly string[]
      /** A field of the new row that follows from the same field of the last row that still ran. */
      readonly follows?: { readonly field: string; readonly by: { readonly [value: string]: string } }
    }
