import type { Finding } from '@parcours/engine'
import { type CalendarOptions, descriptionOf, uidOf } from '../calendar/calendar-file.ts'
import { calendarOf } from '../calendar/calendar-of.ts'
import { presentFinding } from '../opinion/present-finding.ts'
import { fill } from '../sentences/fill.ts'
import type { Path, PathEntry } from './path-of.ts'

/**
 * Every day of a path as one calendar file, those that are over left out unless they still count; undefined where there is
 * no day. A last day has the same UID as in the calendar of a single answer. `others` as in `presentPath`.
 */
export function pathCalendar(path: Path, options: CalendarOptions, others: readonly Finding[]): string | undefined {
  const { words, stamp } = options
  const entries = path.entries.flatMap((entry) => {
    const { kind, day, id, finding } = entry
    if (kind === 'holds' || day === undefined) return []
    return [
      {
        uid: kind === 'date' ? uidOf(id, day) : uidOf(`${id}.${kind}`, day),
        day,
        title: titleOf(entry, options),
        description: descriptionOf(finding, others, options),
      },
    ]
  })
  return calendarOf(entries, { words, stamp, name: words.path.calendarName })
}

function titleOf({ kind, certain, finding }: PathEntry, options: CalendarOptions): string {
  const { title } = presentFinding(finding, options)
  const { words } = options
  if (kind === 'date' || kind === 'holds') return certain ? title : fill(words.calendar.ifConcerned, { title })
  return fill(words.path.calendarTitles[kind], { title })
}
