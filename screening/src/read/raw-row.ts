/** One row of a table as it stands in its file, not judged yet. */
export interface RawRow {
  /** Line of the file in which the row begins, from 1; the number of the row where the file has no lines. */
  readonly line: number
  readonly cells: readonly string[]
  /** What is wrong with the row as a whole: its cells cannot be told apart for sure. */
  readonly fault?: 'ROW_QUOTES' | 'ROW_LENGTH' | 'ROW_NOT_JSON'
}
