export { type PersonRow, rowsFrom } from './person-rows.ts'
export type { Column, LeafShape, Table } from './table.ts'
export { allTables, KEY, ROW, tablesOf, unknownColumn } from './tables-of.ts'
