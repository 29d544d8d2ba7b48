/** A thing one can mean by its name. */
export interface Named {
  readonly value: string
  readonly name: string
}

/** What somebody may mean: the one with exactly this name or code, else all whose name begins with the text. */
export function meant(text: string, candidates: readonly Named[]): readonly Named[] {
  const wanted = plain(text)
  if (wanted === '') return []
  const exact = candidates.filter(({ value, name }) => plain(value) === wanted || plain(name) === wanted)
  return exact.length > 0 ? exact : candidates.filter(({ name }) => plain(name).startsWith(wanted))
}

/** Countries by their name in a language, ISO 3166-1 codes in use today. */
export function countriesIn(locale: string): readonly Named[] {
  return codes(
    locale,
    'region',
    (code) => code.toUpperCase(),
    (code) => new Intl.Locale(`und-${code}`).region === code,
  )
}

/** Languages by their name in a language, ISO 639-1 codes. */
export function languagesIn(locale: string): readonly Named[] {
  return codes(
    locale,
    'language',
    (code) => code,
    (code) => new Intl.Locale(code).language === code,
  )
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** Every code of two letters that has a name of its own, older spellings left out. */
function codes(
  locale: string,
  type: 'region' | 'language',
  written: (code: string) => string,
  isCurrent: (code: string) => boolean,
): readonly Named[] {
  const names = new Intl.DisplayNames([locale], { type, fallback: 'none' })
  const named: Named[] = []
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const value = written(first + second)
      const name = names.of(value)
      if (name !== undefined && isCurrent(value)) named.push({ value, name })
    }
  }
  return named
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
