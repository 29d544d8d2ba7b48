import { formatDay, parseDay } from '@parcours/engine'

/** The day before a day, both `YYYY-MM-DD`; the text itself where it is no day. */
export function dayBefore(text: string): string {
  const day = parseDay(text)
  return day === undefined ? text : formatDay(day - 1)
}
