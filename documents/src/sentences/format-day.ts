const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day (`2021-03-07`), month (`2021-03`) or year (`2021`) written out: `7 March 2021`. Other text is given back. */
export function formatDay(day: string, locale: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(day)) return day
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const style = day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
  const key = `${locale}/${style}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...styles[style], calendar: 'gregory', timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  const written = formatter.format(date)
  // French counts the first day of a month: premier mars, deux mars.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written
}
