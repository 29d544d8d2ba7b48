import { ansi, periodOf } from './ansi.ts'
import type { Dialect, Listing, OverItem } from './dialect.ts'

/** PostgreSQL 15 or newer: each field of a list is an array of its own, and `unnest` goes through them side by side. */
export const postgres: Dialect = {
  ...ansi,
  name: 'postgres',
  // Otherwise a column that is used twice would be worked out twice, and what it is made of four times.
  once: 'MATERIALIZED ',
  plus: (day, period, monthEnd, back = false) =>
    periodOf(day, period, monthEnd, back, {
      months: (at, months) => `CAST(${at} + INTERVAL '${months} months' AS DATE)`,
      days: postgresDays,
    }),
  eachOnce: (text) =>
    `(SELECT string_agg(DISTINCT w.word, ' ' ORDER BY w.word) FROM unnest(string_to_array(${text}, ' ')) AS w(word))`,
  addDays: postgresDays,
  daysBetween: (from, until) => `(${until} - ${from})`,
  gather: (listing, fields) => fields.map((field) => ({ name: columnOf(listing, field), sql: `array_agg(${field})` })),
  columnsOf: (listing, fields) => fields.map((field) => columnOf(listing, field)),
  any: (listing, item, that) => {
    const { value, from } = over(listing, item, that)
    return `(TRUE IN (SELECT ${value} ${from}))`
  },
  extreme: (which, listing, item, that) => {
    const { value, from } = over(listing, item, that)
    return `(SELECT ${which === 'earliest' ? 'min' : 'max'}(${value}) ${from})`
  },
  total: (listing, item, that) => {
    const { value, from } = over(listing, item, that)
    return `COALESCE((SELECT sum(${value}) ${from}), 0)`
  },
  days: (scalars, lists, first, end) => {
    const parts = [
      `SELECT unnest(ARRAY[${scalars.join(', ')}]) AS day`,
      ...lists.map(({ listing, item, day }) => {
        const { value, from } = over(listing, item, day)
        return `SELECT ${value} ${from}`
      }),
    ]
    return `ARRAY(SELECT DISTINCT p.day FROM (${parts.join(' UNION ALL ')}) AS p WHERE p.day >= ${first} AND p.day < ${end} ORDER BY p.day)`
  },
  holding: (days, listing, item, that) => [
    {
      name: columnOf(listing, 'holds'),
      sql: `ARRAY(SELECT ${that((field) => `${item}.${field}`)} FROM unnest(s.${columnOf(days, 'day')}) WITH ORDINALITY AS ${item}(day, at) ORDER BY ${item}.at)`,
    },
  ],
  changes: (holding) =>
    `ARRAY(SELECT p.day FROM (SELECT q.day, q.holds, lag(q.holds, 1, FALSE) OVER (ORDER BY q.day) AS before FROM unnest(s.${columnOf(holding, 'day')}, s.${columnOf(holding, 'holds')}) AS q(day, holds)) AS p WHERE p.holds <> p.before ORDER BY p.day)`,
  stretches: (changes, listing, end) => {
    const from = `FROM unnest(s.${columnOf(changes, 'day')}) WITH ORDINALITY AS p(day, at) WHERE p.at % 2 = 1 ORDER BY p.at`
    return [
      { name: columnOf(listing, 'from_day'), sql: `ARRAY(SELECT p.day ${from})` },
      {
        name: columnOf(listing, 'until_day'),
        sql: `ARRAY(SELECT COALESCE(s.${columnOf(changes, 'day')}[p.at + 1], ${end}) ${from})`,
      },
    ]
  },
  moved: (stretches, listing, item, from, until) => {
    const columns = ['from_day', 'until_day'].map((field) => `s.${columnOf(stretches, field)}`).join(', ')
    const rows = `FROM unnest(${columns}) WITH ORDINALITY AS ${item}(from_day, until_day, at) ORDER BY ${item}.at`
    const field = (name: string) => `${item}.${name}`
    return [
      { name: columnOf(listing, 'from_day'), sql: `ARRAY(SELECT ${from(field)} ${rows})` },
      { name: columnOf(listing, 'until_day'), sql: `ARRAY(SELECT ${until(field)} ${rows})` },
    ]
  },
}

function postgresDays(day: string, days: number | string): string {
  return `(${day} + ${days})`
}

function columnOf({ name, plain, columns }: Listing, field: string): string {
  return columns?.[field] ?? (plain ? name : `${name}_${field}`)
}

/** What is selected, and from where: of a list only the arrays that are looked at. */
function over(listing: Listing, item: string, that: OverItem): { readonly value: string; readonly from: string } {
  const used: string[] = []
  const value = that((field) => {
    if (!used.includes(field)) used.push(field)
    return `${item}.${field}`
  })
  if (used.length === 0) used.push(listing.plain ? 'day' : 'row_no')
  const columns = used.map((field) => `s.${columnOf(listing, field)}`)
  return { value, from: `FROM unnest(${columns.join(', ')}) AS ${item}(${used.join(', ')})` }
}
