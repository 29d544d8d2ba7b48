import type { Finding } from '@parcours/engine'
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { OpinionContext } from '../opinion/opinion-words.ts'
import { presentFinding, presentOverview } from '../opinion/present-finding.ts'
import { fill } from '../sentences/fill.ts'

/** Days before a date on which a calendar reminds of it. */
const REMINDERS = [14, 2]

/** Hour of those days: a day begins at midnight, when nobody wants a telephone to ring. */
const REMINDER_HOUR = 9

/** The first ones are those of the next steps. The page that made the file has them all. */
const MOST_SOURCES = 3

const HOUR_IN_SECONDS = 3600
const DAY_IN_SECONDS = 24 * HOUR_IN_SECONDS

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
  const stamp = new Date(options.stamp)
  if (Number.isNaN(stamp.getTime())) throw new RangeError('stamp must be a moment in ISO 8601')
  const { words } = options
  const calendar = ical({
    name: words.calendar.name,
    prodId: { company: 'Parcours', product: 'deadlines', language: words.language.toUpperCase() },
  })
  for (const finding of findings) {
    const day = dayOf(finding)
    if (day === undefined) continue
    const start = new Date(`${day}T00:00:00Z`)
    const summary = titleOf(finding, options)
    const event = calendar.createEvent({
      id: uidOf(finding.id, day),
      stamp,
      allDay: true,
      start,
      end: new Date(start.getTime() + DAY_IN_SECONDS * 1000),
      summary,
      description: descriptionOf(finding, findings, options),
      // A last day is not an appointment: the person is not busy.
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of REMINDERS) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * DAY_IN_SECONDS - REMINDER_HOUR * HOUR_IN_SECONDS,
        description: fill(words.calendar.reminder, { days, title: summary }),
      })
    }
  }
  return calendar.length() === 0 ? undefined : calendar.toString()
}

function dayOf({ outcome, value }: Finding): string | undefined {
  return outcome !== 'not-met' && typeof value === 'string' ? value : undefined
}

function uidOf(id: string, day: string): string {
  return `${id.replaceAll('/', '.')}.${day}@parcours`
}

function titleOf(finding: Finding, options: CalendarOptions): string {
  const { title } = presentFinding(finding, options)
  return finding.outcome === 'met' ? title : fill(options.words.calendar.ifConcerned, { title })
}

/** The outcome, what to do, and the sources of that: somebody reads it on a telephone on the day it rings. */
function descriptionOf(finding: Finding, others: readonly Finding[], options: CalendarOptions): string {
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
