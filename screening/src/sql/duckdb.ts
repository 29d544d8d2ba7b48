import { ansi, periodOf } from './ansi.ts'
import type { Dialect, Listing, OverItem } from './dialect.ts'

/** DuckDB: lists of records, and lambdas over them. */
export const duckdb: Dialect = {
  ...ansi,
  name: 'duckdb',
  // Otherwise rounds flow into each other, and what one works out is worked out again.
  once: 'MATERIALIZED ',
  plus: (day, period, monthEnd, back = false) =>
    periodOf(day, period, monthEnd, back, {
      months: (at, months) => `CAST(${at} + INTERVAL (${months}) MONTH AS DATE)`,
      days: duckdbDays,
    }),
  eachOnce: (text) => `array_to_string(list_sort(list_distinct(string_split(${text}, ' '))), ' ')`,
  addDays: duckdbDays,
  daysBetween: (from, until) => `(${until} - ${from})`,
  gather: ({ name }, fields) => [{ name, sql: `list({${fields.map((field) => `'${field}': ${field}`).join(', ')}})` }],
  columnsOf: ({ name }) => [name],
  any: (listing, item, that) =>
    `CASE list_max(${mapped(listing, item, (field) => `CASE ${that(field)} WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END`)}) WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE FALSE END`,
  extreme: (which, listing, item, that) =>
    `list_${which === 'earliest' ? 'min' : 'max'}(${mapped(listing, item, that)})`,
  total: (listing, item, that) => `COALESCE(list_sum(${mapped(listing, item, that)}), 0)`,
  days: (scalars, lists, first, end) => {
    const all = lists.map(({ listing, item, day }) => mapped(listing, item, day))
    const some = [`[${scalars.join(', ')}]`, ...all]
    const joined = some.length === 1 ? some[0] : `list_concat(${some.join(', ')})`
    return `list_sort(list_distinct(list_filter(${joined}, lambda p: p >= ${first} AND p < ${end})))`
  },
  // A lambda inside a lambda is slow here, by far.
  apart: {
    day: (days) => `unnest(${days})`,
    gather: (day, holds) => `list_sort(list({'day': ${day}, 'holds': ${holds}}))`,
  },
  holding: (days, listing, item, that) => [
    {
      name: listing.name,
      sql: `list_transform(s.${days.name}, lambda ${item}: {'day': ${item}, 'holds': ${that(read(days, item))}})`,
    },
  ],
  changes: ({ name }) =>
    `list_transform(list_filter(s.${name}, lambda p, i: p.holds <> COALESCE(s.${name}[i - 1].holds, FALSE)), lambda p: p.day)`,
  stretches: (changes, { name }, end) => [
    {
      name,
      sql: `list_filter(list_transform(s.${changes.name}, lambda p, i: {'from_day': CASE WHEN i % 2 = 1 THEN p END, 'until_day': COALESCE(s.${changes.name}[i + 1], ${end})}), lambda p: p.from_day IS NOT NULL)`,
    },
  ],
  moved: (stretches, { name }, item, from, until) => [
    {
      name,
      sql: mapped(stretches, item, (field) => `{'from_day': ${from(field)}, 'until_day': ${until(field)}}`),
    },
  ],
}

function duckdbDays(day: string, days: number | string): string {
  return `(${day} + CAST(${days} AS INTEGER))`
}

function read(listing: Listing, item: string): (field: string) => string {
  return (field) => (listing.plain ? item : `${item}.${field}`)
}

function mapped(listing: Listing, item: string, that: OverItem): string {
  return `list_transform(s.${listing.name}, lambda ${item}: ${that(read(listing, item))})`
}
