import type { ErrorCode } from '@parcours/engine'

export type RejectCode = ErrorCode

/** Something of the register that could not be used as it stands: where, and what stood there. */
export interface Reject {
  /** Name of the file, without its folder. */
  readonly file: string
  /** Line in which the row begins; the number of the row in a Parquet file. */
  readonly line: number
  /** The column as the file calls it; empty for the whole row. In JSON Lines, a JSON pointer. */
  readonly column: string
  readonly code: RejectCode
  readonly found: string
}
