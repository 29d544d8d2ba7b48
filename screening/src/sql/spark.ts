import { periodOf } from './ansi.ts'
import type { Dialect, Listing, OverItem } from './dialect.ts'

/** Spark SQL 3.4 or newer: arrays of records, and functions over them. */
export const spark: Dialect = {
  name: 'spark',
  once: '',
  quote: (name) => `\`${name}\``,
  typeOf: (kind) =>
    ({
      key: 'STRING',
      row: 'INT',
      date: 'STRING',
      code: 'STRING',
      text: 'STRING',
      boolean: 'BOOLEAN',
      number: 'DOUBLE',
    })[kind],
  asText: (sql) => `CAST(${sql} AS STRING)`,
  day: (iso) => `DATE '${iso}'`,
  plus: (day, period, monthEnd, back = false) =>
    periodOf(day, period, monthEnd, back, {
      months: (at, months) => `add_months(${at}, ${months})`,
      days: sparkDays,
    }),
  eachOnce: (text) => `array_join(array_sort(array_distinct(split(${text}, ' '))), ' ')`,
  addDays: sparkDays,
  daysBetween: (from, until) => `datediff(${until}, ${from})`,
  gather: ({ name }, fields) => [
    { name, sql: `collect_list(named_struct(${fields.map((field) => `'${field}', ${field}`).join(', ')}))` },
  ],
  columnsOf: ({ name }) => [name],
  any: (listing, item, that) =>
    `CASE WHEN s.${listing.name} IS NULL THEN FALSE ELSE exists(s.${listing.name}, ${item} -> ${that(read(listing, item))}) END`,
  extreme: (which, listing, item, that) =>
    `array_${which === 'earliest' ? 'min' : 'max'}(${mapped(listing, item, that)})`,
  total: (listing, item, that) => `COALESCE(aggregate(${mapped(listing, item, that)}, 0, (a, b) -> a + b), 0)`,
  days: (scalars, lists, first, end) => {
    const all = lists.map(
      ({ listing, item, day }) => `COALESCE(${mapped(listing, item, day)}, CAST(array() AS ARRAY<DATE>))`,
    )
    return `array_sort(array_distinct(filter(concat(array(${scalars.join(', ')})${all.map((each) => `, ${each}`).join('')}), p -> p >= ${first} AND p < ${end})))`
  },
  holding: (days, listing, item, that) => [
    {
      name: listing.name,
      sql: `transform(s.${days.name}, ${item} -> named_struct('day', ${item}, 'holds', ${that(read(days, item))}))`,
    },
  ],
  changes: ({ name }) =>
    `transform(filter(s.${name}, (p, i) -> p.holds <> CASE WHEN i = 0 THEN FALSE ELSE get(s.${name}, i - 1).holds END), p -> p.day)`,
  stretches: (changes, { name }, end) => [
    {
      name,
      sql: `filter(transform(s.${changes.name}, (p, i) -> named_struct('from_day', CASE WHEN i % 2 = 0 THEN p END, 'until_day', COALESCE(get(s.${changes.name}, i + 1), ${end}))), p -> p.from_day IS NOT NULL)`,
    },
  ],
  moved: (stretches, { name }, item, from, until) => [
    {
      name,
      sql: mapped(stretches, item, (field) => `named_struct('from_day', ${from(field)}, 'until_day', ${until(field)})`),
    },
  ],
  joined: (texts) => `concat_ws(' ', ${texts.join(', ')})`,
  asView: (name, body) => `CREATE OR REPLACE VIEW ${name} AS\n${body}`,
}

function sparkDays(day: string, days: number | string): string {
  return `date_add(${day}, ${days})`
}

function read(listing: Listing, item: string): (field: string) => string {
  return (field) => (listing.plain ? item : `${item}.${field}`)
}

function mapped(listing: Listing, item: string, that: OverItem): string {
  return `transform(s.${listing.name}, ${item} -> ${that(read(listing, item))})`
}
