import type { Criterion, EndOfTerm, HolidayCalendar, MomentNode, MonthEnd, Period } from '@parcours/engine'

/** The operators as the plain data they are: what the columns read of them. `ready` is the order of looking. */
export type CriterionData =
  | { readonly kind: 'sums-to' | 'longest-stretch' }
  | { readonly kind: 'always'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly ready: readonly Criterion[] }
  | { readonly kind: 'not' | 'applicant'; readonly of: Criterion }
  | { readonly kind: 'clause'; readonly id: string; readonly that: Criterion }
  | { readonly kind: 'some'; readonly list: Path; readonly that: Criterion; readonly whereAbsent?: 'empty' }
  | {
      readonly kind: 'is'
      readonly field: Path
      readonly values: readonly (string | boolean)[]
      readonly whereAbsent?: 'false'
    }
  | { readonly kind: 'number-is'; readonly field: Path; readonly comparison: string; readonly limit: number }
  | {
      readonly kind: 'during'
      readonly from: Path
      readonly until: Path
      readonly absentFrom: 'unknown' | 'since-ever'
    }
  | { readonly kind: 'since'; readonly moment: MomentNode }
  | { readonly kind: 'held-at'; readonly moment: MomentNode; readonly that: Criterion }
  | { readonly kind: 'falls-within'; readonly moment: MomentNode; readonly ready: readonly number[] }
  | { readonly kind: 'not-after'; readonly first: MomentNode; readonly second: MomentNode }
  | { readonly kind: 'open-point'; readonly guard: Criterion }
  | { readonly kind: 'judgement'; readonly id: string }
  | { readonly kind: 'reading'; readonly options: readonly { readonly that: Criterion }[] }
  | { readonly kind: 'reform'; readonly inForce: Criterion }
  | {
      readonly kind: 'by-version'
      readonly chosenBy: MomentNode | 'day-asked-about'
      readonly versions: readonly { readonly id: string; readonly that: Criterion }[]
      readonly ready: { readonly days: readonly (readonly number[])[] }
    }
  | {
      readonly kind: 'lasting'
      readonly that: Criterion
      readonly comparison: '>=' | '>'
      readonly period: Period
      readonly counting: 'days-before' | 'day-included'
      readonly monthEnd: MonthEnd
    }
  | {
      readonly kind: 'accumulates'
      readonly that: Criterion
      readonly comparison: string
      readonly period: Period
      readonly window: Period | 'all-time'
    }
  | { readonly kind: 'within-last'; readonly that: Criterion; readonly period: Period; readonly monthEnd: MonthEnd }

export type MomentData =
  | { readonly kind: 'last-time' | 'nth-day' | 'day-in-year-of' }
  | { readonly kind: 'date-fact'; readonly field: Path; readonly happens: string }
  | { readonly kind: 'fixed-day'; readonly day: string }
  | { readonly kind: 'later-by'; readonly moment: MomentNode; readonly period: Period; readonly monthEnd: MonthEnd }
  | { readonly kind: 'earlier-of' | 'later-of'; readonly of: readonly MomentNode[] }
  | { readonly kind: 'first-time'; readonly that: Criterion }
  | { readonly kind: 'bounded'; readonly moment: MomentNode }
  | { readonly kind: 'open-date' }
  | {
      readonly kind: 'chosen'
      readonly at: MomentNode
      readonly cases: readonly { readonly when: Criterion; readonly moment: MomentNode }[]
    }
  | {
      readonly kind: 'of-records'
      readonly which: 'earliest' | 'latest'
      readonly list: Path
      readonly moment: MomentNode
      readonly where: Criterion
    }
  | {
      readonly kind: 'deadline'
      readonly start: MomentNode
      readonly term: Period | { readonly workingDays: number }
      readonly pausedWhile?: Criterion
      readonly monthEnd: MonthEnd
      readonly endOfTerm: EndOfTerm
      readonly calendar?: HolidayCalendar
    }

type Path = readonly string[]
