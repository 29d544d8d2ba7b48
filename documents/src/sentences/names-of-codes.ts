const namers = new Map<string, Intl.DisplayNames>()

function nameOf(code: string, locale: string, type: 'region' | 'language'): string {
  const key = `${locale} ${type}`
  let names = namers.get(key)
  if (!names) {
    names = new Intl.DisplayNames(locale, { type })
    namers.set(key, names)
  }
  return names.of(code) ?? code
}

/** The name of a country by its ISO 3166-1 code, in a language (`locale`: BCP 47). What is no such code is given back. */
export function countryName(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf(code, locale, 'region') : code
}

/** The name of a language by its ISO 639-1 code, in a language (`locale`: BCP 47). What is no such code is given back. */
export function languageName(code: string, locale: string): string {
  return /^[a-z]{2}$/.test(code) ? nameOf(code, locale, 'language') : code
}
