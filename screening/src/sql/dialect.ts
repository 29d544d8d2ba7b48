import type { MonthEnd, Period } from '@parcours/engine'
import type { LeafShape } from '../tables/index.ts'

/** The databases that the law is written for. */
export const DIALECTS = ['duckdb', 'postgres', 'spark'] as const
export type DialectName = (typeof DIALECTS)[number]

/** A list that stands in the row of a person: the rows of one table, days, or stretches of days. */
export interface Listing {
  /** The column of the person's row; where a dialect has no lists of records, the beginning of the names of its columns. */
  readonly name: string
  /** A list of plain values: its only field is the value itself. */
  readonly plain?: true
  /** Where a dialect keeps each field in a column of its own: the columns by field, where they are not `name_field`. */
  readonly columns?: { readonly [field: string]: string }
}

/** One column to be written: its name and the expression that gives it. */
export interface Written {
  readonly name: string
  readonly sql: string
}

/** What is written over the items of a list: `item` is the name of one of them, `field` reads from it. */
export type OverItem = (field: (name: string) => string) => string

/**
 * What differs between databases. All lists stand in the row of their person, so that nothing here reads a table.
 * Truths are SQL booleans with NULL for unknown; days are SQL dates.
 */
export interface Dialect {
  readonly name: DialectName
  /** Words before a CTE that is read once and holds worked-out columns: it must be worked out once too. */
  readonly once: string
  quote(name: string): string
  /** SQL type of a cell; dates are text in the tables, since a register may know the month or the year alone. */
  typeOf(shape: LeafShape['kind'] | 'row' | 'key'): string
  asText(sql: string): string
  /** A day that is written out, `YYYY-MM-DD`. */
  day(iso: string): string
  /** The day a period later, earlier where `back`. The day is known and is not `never`. */
  plus(day: string, period: Period, monthEnd: MonthEnd, back?: boolean): string
  addDays(day: string, days: number | string): string
  daysBetween(from: string, until: string): string
  /** The columns that gather the rows of one person, one list for each table. */
  gather(listing: Listing, fields: readonly string[]): readonly Written[]
  /** The columns of a list as they stand in a row. */
  columnsOf(listing: Listing, fields: readonly string[]): readonly string[]
  /** True where it is true of an item; else unknown where it is unknown of one; else false. No list holds no item. */
  any(listing: Listing, item: string, that: OverItem): string
  /** The earliest or the latest of the days that are not NULL; NULL where there is none. */
  extreme(which: 'earliest' | 'latest', listing: Listing, item: string, that: OverItem): string
  /** The sum of whole numbers; 0 where there is no item. */
  total(listing: Listing, item: string, that: OverItem): string
  /** All of these days from `first` on and before `end`, each once, the earliest first. */
  days(scalars: readonly string[], mapped: readonly MappedDays[], first: string, end: string): string
  /**
   * Where set, what holds on each day of a list is not written as an expression but as a CTE of its own, with a row for
   * each person and day: the days that `apart` gives, gathered again.
   */
  readonly apart?: { day(days: string): string; gather(day: string, holds: string): string }
  /** The days of a list, each with what holds on it. */
  holding(days: Listing, listing: Listing, item: string, that: OverItem): readonly Written[]
  /** The days on which what holds changes; before the first day it did not. */
  changes(holding: Listing): string
  /** The stretches between changes: those on which it holds, each `from` to before `until`, where `bounds` may move them. */
  stretches(changes: Listing, listing: Listing, end: string): readonly Written[]
  /** Each stretch moved. */
  moved(stretches: Listing, listing: Listing, item: string, from: OverItem, until: OverItem): readonly Written[]
  /** Text of those that are not NULL, with a blank between. */
  joined(texts: readonly string[]): string
  /** Words of a text, each once, in the order of the alphabet. */
  eachOnce(text: string): string
  asView(name: string, body: string): string
}

/** Days of the items of a list. */
export interface MappedDays {
  readonly listing: Listing
  readonly item: string
  readonly day: OverItem
}
