import type { SpokenWords } from '@parcours/words'
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import { fill } from '../sentences/fill.ts'

/** Days before a date on which a calendar reminds of it. */
const REMINDERS = [14, 2]

/** Hour of those days: a day begins at midnight, when nobody wants a telephone to ring. */
const REMINDER_HOUR = 9

const HOUR_IN_SECONDS = 3600
const DAY_IN_SECONDS = 24 * HOUR_IN_SECONDS

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** The same date has the same one in every file, so that importing it again adds nothing. */
  readonly uid: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly description: string
}

/**
 * A calendar file (iCalendar, RFC 5545) of whole days with reminders; undefined where there is none. `stamp` is the moment
 * at which the file is made, ISO 8601 in UTC: there is no clock in here. Throws a RangeError where it is none.
 */
export function calendarOf(
  entries: readonly CalendarEntry[],
  { words, stamp, name }: { readonly words: SpokenWords; readonly stamp: string; readonly name: string },
): string | undefined {
  const made = new Date(stamp)
  if (Number.isNaN(made.getTime())) throw new RangeError('stamp must be a moment in ISO 8601')
  const calendar = ical({
    name,
    prodId: { company: 'Parcours', product: 'deadlines', language: words.language.toUpperCase() },
  })
  for (const { uid, day, title, description } of entries) {
    const start = new Date(`${day}T00:00:00Z`)
    const event = calendar.createEvent({
      id: uid,
      stamp: made,
      allDay: true,
      start,
      end: new Date(start.getTime() + DAY_IN_SECONDS * 1000),
      summary: title,
      description,
      // A last day is not an appointment: the person is not busy.
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of REMINDERS) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * DAY_IN_SECONDS - REMINDER_HOUR * HOUR_IN_SECONDS,
        description: fill(words.calendar.reminder, { days, title }),
      })
    }
  }
  return calendar.length() === 0 ? undefined : calendar.toString()
}
