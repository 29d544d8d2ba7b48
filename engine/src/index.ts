/** The engine: facts, law and a day in; findings with their reasons out. Pure, no clock, no disk, no language. */
export { applyChange, type ChangedLife } from './changes/apply-change.ts'
export type { FactEdit, LifeChange } from './changes/life-change.ts'
export { type MonthEnd, minus, plus } from './days/add.ts'
export { BEGIN, type Day, dayOf, daysInMonth, END, formatDay, parseDay } from './days/day.ts'
export type { Period } from './days/period.ts'
export {
  type EndOfTerm,
  type HolidayCalendar,
  isWorkingDay,
  nextWorkingDay,
  plusWorkingDays,
} from './days/working-days.ts'
export { ERROR_CODES, type ErrorCode, type ErrorKind } from './errors/codes.ts'
export { EngineError, type Issue } from './errors/engine-error.ts'
export { type EvaluateOptions, evaluate } from './evaluate/evaluate.ts'
export { type Change, type Explanation, explain, type Step } from './evaluate/explain.ts'
export type {
  Finding,
  Outcome,
  ReadingOutcome,
  Reason,
  SourceReference,
  UndeterminedReason,
} from './evaluate/finding.ts'
export {
  type EarliestDay,
  earliestDay,
  type TimelineOptions,
  type TimelineStretch,
  timeline,
} from './evaluate/timeline.ts'
export type { CodeShape, InformationConcept, ListShape, RecordShape, Shape } from './facts/concept.ts'
export {
  type ParseResult,
  parseSituation,
  type Situation,
  safeParseSituation,
  situationShape,
} from './facts/parse-situation.ts'
export type { Criterion, MomentNode, Node, Quantity } from './nodes/node.ts'
export { allNodesOf, childrenOf } from './nodes/operations.ts'
export { factsUsed } from './norm/facts-used.ts'
export { defineLaw, type Law, type Profile, rootsOf } from './norm/law.ts'
export type {
  AmountNorm,
  CriterionNorm,
  DateNorm,
  EvidenceAlternative,
  EvidenceList,
  Norm,
  Source,
  Version,
} from './norm/norm.ts'
export {
  answer,
  type NextQuestion,
  type NextQuestionsOptions,
  nextQuestions,
  type Witness,
} from './questions/next-questions.ts'
export { resolveExample } from './questions/resolve-example.ts'
export { canonicalJson } from './receipt/canonical-json.ts'
export { ENGINE_VERSION, isReplayedBy, type Receipt, receiptFor } from './receipt/receipt.ts'
