import type { BooleanShape, CodeShape, DateShape, NumberShape, TextShape } from './leaf-shape.ts'

/** A shape that fits into one cell. */
export type LeafShape = DateShape | BooleanShape | NumberShape | CodeShape | TextShape

/** One column: where its value stands inside the record of a row, and what it may hold. */
export interface Column {
  /** `birth_place_country`. */
  readonly name: string
  /** Field path inside the record: `['birthPlace', 'country']`. */
  readonly field: readonly string[]
  readonly shape: LeafShape
}

/**
 * One table of a register: the persons themselves, or one row for each record of a list. Every table has the column
 * `person`; a table with lists inside it has `row`, its number within the person, and so have the tables of those lists.
 */
export interface Table {
  /** `persons`, `residence-documents`, `work-leave`. */
  readonly name: string
  /** Path of the list in a situation, `['work', 'leave']`; empty for the persons. */
  readonly path: readonly string[]
  /** Table whose rows hold the list: `persons`, or the table of the outer list. Absent for the persons. */
  readonly parent?: string
  /** Field path of the list inside a row of the parent. */
  readonly field: readonly string[]
  readonly columns: readonly Column[]
  /** Fields that are the first and the last day of a period. */
  readonly periods?: readonly (readonly [from: string, until: string])[]
  /** Lists inside the rows, each a table of its own. */
  readonly inner: readonly Table[]
}
