import { type Language, languageFacts } from '@parcours/words'

const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day (`2021-03-07`), month (`2021-03`) or year (`2021`) written out in a language: `7 March 2021`. */
export function formatDay(day: string, language: Language): string {
  const style = day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
  const key = `${language}/${style}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(languageFacts[language].locale, { ...styles[style], timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter.format(new Date(day))
}
