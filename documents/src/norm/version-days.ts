import type { SpokenWords } from '@parcours/words'
import { localeOf } from '../opinion/opinion-words.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'

/** First and last day of a version, written out. `until` is the first day on which it no longer applies. */
export function formatVersionDays(
  { from, until }: { readonly from: string; readonly until?: string },
  words: SpokenWords,
): string {
  const locale = localeOf(words, 'tree')
  const { daysFrom, daysFromUntil, daysUntil } = words.tree
  const last = until === undefined ? undefined : formatDay(dayBefore(until), locale)
  // Before any law of ours: no reader needs the day on which that began.
  const first = from < '1900' ? undefined : formatDay(from, locale)
  if (first === undefined) return last === undefined ? '' : fill(daysUntil, { until: last })
  return last === undefined ? fill(daysFrom, { from: first }) : fill(daysFromUntil, { from: first, until: last })
}

/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
