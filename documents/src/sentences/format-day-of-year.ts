/** A day that comes every year, `MM-DD`, written out: `1 August`. */
export function formatDayOfYear(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`2001-${day}T00:00:00Z`),
  )
}
