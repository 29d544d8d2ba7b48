/** Registers in, findings out: tables of many persons are read, screened and written with the answers of the engine. */
export { type Kernel, kernelFor, LEFT, MET, NOT_MET } from './columns/kernel.ts'
export { CONTRADICTIONS, type Contradiction, type FlawShares } from './generate/flaws.ts'
export {
  type GenerateOptions,
  generateRegister,
  type Manifest,
  REGISTER_FORMATS,
  type RegisterFormat,
  type SyntheticPerson,
  syntheticPerson,
} from './generate/generate-register.ts'
export { MARGINALS } from './generate/marginals.ts'
export { isTestNumber, MOST_NUMBERS } from './generate/test-number.ts'
export {
  type DecidingClause,
  type Impact,
  ImpactCount,
  type ImpactGroup,
  type LawSide,
  type TreatmentPart,
} from './impact/impact-of.ts'
export { type ImpactOptions, impactOfRegister, type RegisterImpact } from './impact/impact-register.ts'
export {
  centuriesOf,
  controlDigits,
  isNationalNumber,
  plainNationalNumber,
} from './national-number/national-number.ts'
export { type Mapping, NATIONAL_NUMBER, readMapping } from './read/mapping.ts'
export { ENCODINGS, type Encoding } from './read/text-encoding.ts'
export {
  type BlockEvaluator,
  evaluateHere,
  evaluateInWorkers,
  type WorkerMessage,
} from './screen/block-evaluator.ts'
export {
  type BlockResult,
  FORMATS,
  type Format,
  type OutcomeCounts,
  type ReasonsInWords,
  type ScreenQuestion,
  screenBlock,
} from './screen/screen-block.ts'
export {
  NotWritten,
  type ScreenOptions,
  type ScreenProgress,
  type ScreenSummary,
  screenRegister,
} from './screen/screen-register.ts'
export {
  type ChangeCause,
  type ChangedPart,
  changesOf,
  changesSince,
  type PersonChange,
  type ResultChange,
  type SinceEvent,
} from './since/changes-since.ts'
export { type ResultFinding, type ResultOfPerson, readResult } from './since/read-result.ts'
export { createTables, isInDatabase } from './sql/create-tables.ts'
export { DIALECTS, type DialectName } from './sql/dialect.ts'
export {
  type DuckDbScreening,
  openDuckDb,
  type SqlAnswer,
  screenWithDuckDb,
} from './sql/screen-with-duckdb.ts'
export { type SqlQuestion, type SqlText, sqlFor } from './sql/sql-for.ts'
export {
  type Counted,
  MOST_LISTED,
  type OutcomeCount,
  type RegisterSummary,
  SummaryCount,
  summaryOf,
  type ToActOn,
} from './summary/summary-of.ts'
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
export { csvRow, harmlessCsvRow } from './write/csv-row.ts'
export { DAY_COLUMNS, FINDING_COLUMNS } from './write/finding-row.ts'
