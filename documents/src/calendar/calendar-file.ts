import type { Finding } from '@parcours/engine'
import type { OpinionContext } from '../opinion/opinion-words.ts'
import { presentFinding, presentOverview } from '../opinion/present-finding.ts'
import { fill } from '../sentences/fill.ts'
import { calendarOf } from './calendar-of.ts'

/** The first ones are those of the next steps. The page that made the file has them all. */
const MOST_SOURCES = 3

/** What a calendar is made with: the words and the law, and when it was made. */
export interface CalendarOptions extends Pick<OpinionContext, 'law' | 'words' | 'showIds'> {
  /** Moment at which the file is made, ISO 8601 in UTC (`2026-03-01T10:00:00Z`): its DTSTAMP. There is no clock in here. */
  readonly stamp: string
}

/**
 * The dates of findings as a calendar file (iCalendar, RFC 5545): one entry for a whole day each, with reminders.
 * Findings without a date are left out; undefined where none has one. The file holds no fact of the person, and the same
 * date has the same UID in every file, so that importing it again adds nothing.
 */
export function calendarFile(findings: readonly Finding[], options: CalendarOptions): string | undefined {
  const { words, stamp } = options
  const entries = findings.flatMap((finding) => {
    const day = dayOf(finding)
    if (day === undefined) return []
    const title = titleOf(finding, options)
    return [{ uid: uidOf(finding.id, day), day, title, description: descriptionOf(finding, findings, options) }]
  })
  return calendarOf(entries, { words, stamp, name: words.calendar.name })
}

function dayOf({ outcome, value }: Finding): string | undefined {
  return outcome !== 'not-met' && typeof value === 'string' ? value : undefined
}

/** The name of a date of a finding in every calendar. */
export function uidOf(id: string, day: string): string {
  return `${id.replaceAll('/', '.')}.${day}@parcours`
}

function titleOf(finding: Finding, options: CalendarOptions): string {
  const { title } = presentFinding(finding, options)
  return finding.outcome === 'met' ? title : fill(options.words.calendar.ifConcerned, { title })
}

/** The outcome, what to do, and the sources of that: somebody reads it on a telephone on the day it rings. */
export function descriptionOf(finding: Finding, others: readonly Finding[], options: CalendarOptions): string {
  const { words } = options
  const { shown, sources } = presentOverview([finding], options, others)
  const lines = shown.flatMap(({ headline, because, steps }) => [
    headline,
    ...(because ? [because] : []),
    ...steps.map((step) => `- ${step.sentence}`),
  ])
  const named = sources.slice(0, MOST_SOURCES)
  return [
    ...lines,
    ...(named.length > 0 ? ['', words.calendar.sources] : []),
    ...named.map(({ text, url }) => (url ? `- ${text} ${url}` : `- ${text}`)),
    '',
    words.calendar.decides,
  ].join('\n')
}
