export {
  factsFrom,
  type PersonRow,
  type RowsOfPerson,
  rowsFrom,
  type TableRow,
  type WrittenRow,
} from './person-rows.ts'
export { type Cell, readCell } from './read-cell.ts'
export type { Column, LeafShape, Table } from './table.ts'
export { allTables, KEY, ROW, tablesOf, unknownColumn } from './tables-of.ts'
