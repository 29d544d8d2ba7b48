/** What norms are written with. Law imports nothing else of the engine but types. */
export type { MonthEnd } from './days/add.ts'
export { days, months, type Period, weeks, years } from './days/period.ts'
export type { EndOfTerm, HolidayCalendar } from './days/working-days.ts'
export type { InformationConcept, ListShape, RecordShape, Shape } from './facts/concept.ts'
export { accumulates } from './nodes/criterion/accumulates.ts'
export { all } from './nodes/criterion/all.ts'
export { always, never } from './nodes/criterion/always.ts'
export { any } from './nodes/criterion/any.ts'
export { ofApplicant } from './nodes/criterion/applicant.ts'
export { clause } from './nodes/criterion/clause.ts'
export { during } from './nodes/criterion/during.ts'
export { fallsWithin } from './nodes/criterion/falls-within.ts'
export { heldAt } from './nodes/criterion/held-at.ts'
export { is, isIfTold } from './nodes/criterion/is.ts'
export { judgement } from './nodes/criterion/judgement.ts'
export { lasting } from './nodes/criterion/lasting.ts'
export { longestStretch } from './nodes/criterion/longest-stretch.ts'
export { not } from './nodes/criterion/not.ts'
export { notAfter } from './nodes/criterion/not-after.ts'
export { numberIs } from './nodes/criterion/number-is.ts'
export { openPoint } from './nodes/criterion/open-point.ts'
export { reading } from './nodes/criterion/reading.ts'
export { reform } from './nodes/criterion/reform.ts'
export { since } from './nodes/criterion/since.ts'
export { some } from './nodes/criterion/some.ts'
export { sumsTo } from './nodes/criterion/sums-to.ts'
export { withinLast } from './nodes/criterion/within-last.ts'
export { bounded } from './nodes/moment/bounded.ts'
export { chosen } from './nodes/moment/chosen.ts'
export { dateFact } from './nodes/moment/date-fact.ts'
export { dayInYearOf } from './nodes/moment/day-in-year-of.ts'
export { deadline } from './nodes/moment/deadline.ts'
export { earlierOf } from './nodes/moment/earlier-of.ts'
export { firstTime } from './nodes/moment/first-time.ts'
export { fixedDay } from './nodes/moment/fixed-day.ts'
export { lastTime } from './nodes/moment/last-time.ts'
export { laterBy } from './nodes/moment/later-by.ts'
export { laterOf } from './nodes/moment/later-of.ts'
export { nthDay } from './nodes/moment/nth-day.ts'
export { earliestOf, latestOf } from './nodes/moment/of-records.ts'
export { openDate } from './nodes/moment/open-date.ts'
export type { Criterion, MomentNode, Quantity } from './nodes/node.ts'
export { amountOf } from './nodes/quantity/amount-of-records.ts'
export { type Reduced, type Reduction, reduced } from './nodes/quantity/reduced.ts'
export { sum } from './nodes/quantity/sum.ts'
export { defineLaw, type Law, type Profile } from './norm/law.ts'
export { amountNorm, criterionNorm, dateNorm } from './norm/make-norm.ts'
export type {
  AmountNorm,
  CriterionNorm,
  DateNorm,
  Evidence,
  EvidenceAlternative,
  EvidenceList,
  Information,
  NextStep,
  Norm,
  OpenPointNote,
  ReadingNote,
  Source,
  Version,
} from './norm/norm.ts'
