/** Findings as something to read, to print and to keep. */
export { type CalendarOptions, calendarFile } from './calendar/calendar-file.ts'
export {
  type ComparedFinding,
  type ComparedSide,
  compareFindings,
  type FindingChange,
  type FindingPart,
} from './compare/compare-findings.ts'
export { dataAsJson } from './data-as-json.ts'
export type * from './letter/printed-document.ts'
export { composeLetter, type LetterTextWords, letterHolds } from './letters/compose-letter.ts'
export type { LetterAnswers, LetterField, LetterId, LetterKind, LetterPart, LetterTerm } from './letters/letter-kind.ts'
export { letterKind, letterKinds, lettersAfter } from './letters/letter-kinds.ts'
export { bodyOf, compareVersions, type Difference, versionAt } from './norm/compare-versions.ts'
export { describeNode, type NodeInWords } from './norm/describe-node.ts'
export { dayBefore, formatVersionDays } from './norm/version-days.ts'
export { wholeAmount } from './norm/whole-amount.ts'
export { type FactInWords, factInWords, valueInWords } from './opinion/facts-in-words.ts'
export { LawSentences, localeOf, type OpinionContext } from './opinion/opinion-words.ts'
export { presentExplanation } from './opinion/present-explanation.ts'
export { findingsNamedBy, missingLines, presentFinding, presentOverview } from './opinion/present-finding.ts'
export type * from './opinion/presentation.ts'
export { articleInWords, sourceLine } from './opinion/source-list.ts'
export { pathCalendar } from './path/path-calendar.ts'
export { pathDocument } from './path/path-document.ts'
export { lastDayAhead, type Path, type PathEntry, type PathEntryKind, type PathPlace, pathOf } from './path/path-of.ts'
export { type PathInWords, type PathLine, presentPath } from './path/present-path.ts'
export { findingsOfPath } from './path/told-subjects.ts'
export { withoutOpen } from './path/without-open.ts'
export { type PrintedBatch, renderPdf, renderPdfBatch, unprintable } from './pdf/render-pdf.ts'
export { type DutyLetterOptions, dutyLetter, type LetterFinding } from './register-summary/duty-letter.ts'
export { registerSummaryPage, type SummaryData } from './register-summary/summary-page.ts'
export { type ChecklistOptions, checklistDocument, conditionInWords } from './routes/checklist-document.ts'
export {
  alternativesToShow,
  type ChecklistPart,
  checklistOf,
  isProved,
  type OpenTo,
  type PapersInQuestion,
} from './routes/checklist-of.ts'
export {
  bringsForward,
  type ComparedRoutes,
  compareRoutes,
  type Forward,
  type Opening,
  type Route,
  type RouteCondition,
} from './routes/compare-routes.ts'
export { fill } from './sentences/fill.ts'
export { formatAmount } from './sentences/format-amount.ts'
export { formatDay } from './sentences/format-day.ts'
export { countryName, languageName } from './sentences/names-of-codes.ts'
