const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Style = keyof typeof styles

const formatters = new Map<string, Intl.DateTimeFormat>()
const patterns = new Map<string, string>()

/** A day (`2021-03-07`), month (`2021-03`) or year (`2021`) written out: `7 March 2021`. Other text is given back. */
export function formatDay(day: string, locale: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(day)) return day
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const style = day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
  const written = filled(date, locale, style) ?? formatterOf(locale, style).format(date)
  // French counts the first day of a month: premier mars, deux mars.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written
}

// A day that every month has and a year: their figures occur nowhere else in a written day.
const [patternYear, patternDay] = ['2067', '28']

/**
 * The day in the pattern of its month: a page has hundreds of days, and asking the formatter for each takes a fifth of
 * the time it is made in. Undefined where a language writes its figures differently.
 */
function filled(date: Date, locale: string, style: Style): string | undefined {
  const month = date.getUTCMonth()
  const key = `${locale}/${style}/${month}`
  let pattern = patterns.get(key)
  if (pattern === undefined) {
    pattern = formatterOf(locale, style).format(new Date(Date.UTC(Number(patternYear), month, Number(patternDay))))
    patterns.set(key, pattern)
  }
  if (!pattern.includes(patternYear) || (style === 'day' && !pattern.includes(patternDay))) return undefined
  return pattern.replace(patternDay, String(date.getUTCDate())).replace(patternYear, String(date.getUTCFullYear()))
}

function formatterOf(locale: string, style: Style): Intl.DateTimeFormat {
  const key = `${locale}/${style}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...styles[style], calendar: 'gregory', timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter
}
