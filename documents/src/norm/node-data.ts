import type { Node } from '@parcours/engine'
import type { Period } from '../sentences/format-period.ts'

type Path = readonly string[]
type Limit = { readonly comparison: '>=' | '>' | '<=' | '<' }

/**
 * The operators as the plain data they are, by kind. The engine keeps the types of its nodes to itself; a test reads one
 * node of each kind, so that none goes unread.
 */
export type NodeData =
  | { readonly kind: 'all' | 'any' | 'later-of' | 'earlier-of' | 'sum'; readonly of: readonly Node[] }
  | { readonly kind: 'not' | 'applicant'; readonly of: Node }
  | { readonly kind: 'always'; readonly value: boolean }
  | { readonly kind: 'clause'; readonly id: string; readonly source: string; readonly that: Node }
  | { readonly kind: 'some'; readonly list: Path; readonly that: Node }
  | { readonly kind: 'is'; readonly field: Path; readonly values: readonly (string | boolean)[] }
  | ({ readonly kind: 'number-is'; readonly field: Path; readonly limit: number } & Limit)
  | { readonly kind: 'during'; readonly from: Path; readonly until: Path }
  | { readonly kind: 'since'; readonly moment: Node }
  | { readonly kind: 'held-at'; readonly moment: Node; readonly that: Node }
  | LengthData
  | { readonly kind: 'within-last'; readonly period: Period; readonly that: Node }
  | ({ readonly kind: 'sums-to'; readonly quantity: Node; readonly limit: number } & Limit)
  | { readonly kind: 'not-after'; readonly first: Node; readonly second: Node }
  | FallsWithinData
  | ReadingData
  | { readonly kind: 'reform'; readonly id: string; readonly inForce: Node; readonly ifAdopted: Node }
  | { readonly kind: 'open-point'; readonly id: string; readonly guard: Node }
  | { readonly kind: 'judgement'; readonly id: string }
  | ByVersionData
  | { readonly kind: 'date-fact'; readonly field: Path }
  | DeadlineData
  | { readonly kind: 'first-time' | 'last-time'; readonly that: Node }
  | { readonly kind: 'later-by'; readonly moment: Node; readonly period: Period }
  | { readonly kind: 'day-in-year-of'; readonly moment: Node; readonly day: string }
  | { readonly kind: 'nth-day'; readonly count: number | (Node & { readonly whole: number }); readonly that: Node }
  | ReducedData
  | { readonly kind: 'fixed-day'; readonly day: string }
  | { readonly kind: 'bounded'; readonly moment: Node; readonly notBefore?: Node; readonly notAfter?: Node }
  | {
      readonly kind: 'chosen'
      readonly at: Node
      readonly cases: readonly { readonly when: Node; readonly moment: Node }[]
    }
  | {
      readonly kind: 'of-records'
      readonly which: 'earliest' | 'latest'
      readonly list: Path
      readonly moment: Node
      readonly where: Node
    }
  | { readonly kind: 'open-date' }
  | AmountData

export type LengthData = Limit & {
  readonly kind: 'lasting' | 'accumulates' | 'longest-stretch'
  readonly period: Period
  readonly that: Node
  readonly window?: Period | 'all-time'
}

export interface FallsWithinData {
  readonly kind: 'falls-within'
  readonly moment: Node
  readonly from: string
  readonly until: string
}

export interface ReadingData {
  readonly kind: 'reading'
  readonly id: string
  readonly options: readonly { readonly id: string; readonly source: string; readonly that: Node }[]
}

export interface ByVersionData {
  readonly kind: 'by-version'
  readonly norm: string
  readonly chosenBy: Node | 'day-asked-about'
  readonly versions: readonly {
    readonly id: string
    readonly from: string
    readonly until?: string
    readonly that: Node
  }[]
}

export interface DeadlineData {
  readonly kind: 'deadline'
  readonly start: Node
  readonly term: Period | { readonly workingDays: number }
  readonly pausedWhile?: Node
  readonly endOfTerm: 'as-is' | 'next-working-day'
}

export interface ReducedData {
  readonly kind: 'reduced'
  readonly whole: number
  readonly list: Path
  readonly field: string
  readonly reductions: readonly { readonly when: Node; readonly share: number; readonly least: number }[]
}

export interface AmountData {
  readonly kind: 'amount-of-records'
  readonly list: Path
  readonly where: Node
  readonly amount: { readonly field: string } | { readonly each: 1 } | { readonly daysOfPeriod: true }
  readonly times: number
  readonly window: Period | 'all-time'
}
