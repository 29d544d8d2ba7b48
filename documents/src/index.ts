/** Findings as something to read, to print and to keep. */
export { type CalendarOptions, calendarFile } from './calendar/calendar-file.ts'
export type { OpinionContext } from './opinion/opinion-words.ts'
export { presentExplanation } from './opinion/present-explanation.ts'
export { findingsNamedBy, missingLines, presentFinding } from './opinion/present-finding.ts'
export type * from './opinion/presentation.ts'
