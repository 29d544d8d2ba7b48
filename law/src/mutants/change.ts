import type { Node } from '@parcours/engine'

/** One way to write a piece of law wrongly: what is put in its place, and how that is told. */
export interface Change {
  /** For whoever reads the list of survivors: `3 years → 3 years less a day`. */
  readonly what: string
  /** What stands there instead. Throws a LawError where the engine refuses it. */
  readonly instead: () => Node
  /** The field or list, in the records of the place, whose absence is read otherwise. */
  readonly untold?: readonly string[]
}

/** What a change may need to know of the place. */
export interface Place {
  /** Codes of the same shape that are not among these, the likeliest mistakes first. */
  otherCodes(field: readonly string[], values: readonly (string | boolean)[]): readonly string[]
  /** Whether the codes of this field come from a register, such as the municipalities. */
  isTable(field: readonly string[]): boolean
  /** The smallest step of a number in this field. */
  stepOf(field: readonly string[]): number
}
