import { formatDay as written } from '@parcours/documents'
import { type Language, languageFacts } from '@parcours/words'

/** A day (`2021-03-07`), month (`2021-03`) or year (`2021`) written out in a language: `7 March 2021`. */
export function formatDay(day: string, language: Language): string {
  return written(day, languageFacts[language].locale)
}
