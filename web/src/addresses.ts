import type { Language } from '@parcours/words'

/** The address of a page in a language. `page` is what follows the language: `guide/brussels`; empty for the start page. */
export function addressOf(language: Language, page = ''): string {
  return `/${language}/${page}`
}
