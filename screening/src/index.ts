export {
  centuriesOf,
  controlDigits,
  isNationalNumber,
  plainNationalNumber,
} from './national-number/national-number.ts'
export {
  factsFrom,
  type PersonRow,
  type RowsOfPerson,
  rowsFrom,
  type TableRow,
  type WrittenRow,
} from './tables/person-rows.ts'
export { type Cell, readCell } from './tables/read-cell.ts'
export type { Column, LeafShape, Table } from './tables/table.ts'
export { allTables, KEY, ROW, tablesOf, unknownColumn } from './tables/tables-of.ts'
