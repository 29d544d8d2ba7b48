import type { MonthEnd, Period } from '@parcours/engine'
import type { Dialect } from './dialect.ts'

/** What DuckDB and PostgreSQL write alike. */
export const ansi = {
  quote: (name: string) => `"${name}"`,
  typeOf: (kind) =>
    ({
      key: 'VARCHAR',
      row: 'INTEGER',
      date: 'VARCHAR',
      code: 'VARCHAR',
      text: 'VARCHAR',
      boolean: 'BOOLEAN',
      number: 'DOUBLE PRECISION',
    })[kind],
  asText: (sql: string) => `CAST(${sql} AS VARCHAR)`,
  day: (iso: string) => `DATE '${iso}'`,
  joined: (texts: readonly string[]) => `concat_ws(' ', ${texts.join(', ')})`,
  asView: (name: string, body: string) => `CREATE OR REPLACE VIEW ${name} AS\n${body}`,
} satisfies Partial<Dialect>

/**
 * The day a period later: months first, and the last day of a month that has no such date; then days. `next-day` takes
 * the first day of the month after instead.
 */
export function periodOf(
  day: string,
  period: Period,
  monthEnd: MonthEnd,
  back: boolean,
  add: { months(day: string, months: number): string; days(day: string, days: number): string },
): string {
  const [months, days] = back ? [-period.months, -period.days] : [period.months, period.days]
  const later = months === 0 ? day : add.months(day, months)
  const moved =
    months === 0 || monthEnd === 'last-day'
      ? later
      : `CASE WHEN EXTRACT(DAY FROM ${later}) < EXTRACT(DAY FROM ${day}) THEN ${add.days(later, 1)} ELSE ${later} END`
  return days === 0 ? moved : add.days(`(${moved})`, days)
}
