import type { SpokenWords } from '@parcours/words'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import { localeOf } from './opinion-words.ts'

/** First and last day of a stretch in one sentence; undefined where neither is known. */
export function stretchInWords(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  words: SpokenWords,
): string | undefined {
  const locale = localeOf(words, 'opinion')
  const { stretch } = words.opinion
  const days = {
    since: since === undefined ? undefined : formatDay(since, locale),
    until: until === undefined ? undefined : formatDay(until, locale),
  }
  if (since === undefined && until === undefined) return undefined
  if (until === undefined) return fill(stretch.since, days)
  if (since === undefined) return fill(stretch.until, days)
  return fill(since === until ? stretch.day : stretch.both, days)
}
