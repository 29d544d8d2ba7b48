import type { Language, LanguageFacts, SpokenWords } from '@parcours/words'
import { languageFacts, wordsFor } from '@parcours/words'
import type { Assets } from './assets/assets.ts'

/** What every page needs to know about the request it answers. */
export interface PageContext {
  language: Language
  direction: LanguageFacts['direction']
  words: SpokenWords
  /** The address after the language, without a slash in front: `guide/brussels`. Empty for the start page. */
  page: string
  assets: Assets
  /** Where this copy is reached from outside (`https://…`, no slash at the end), if its host says so. */
  origin?: string | undefined
  /** Whom to write to about this copy, if its host says so. */
  contact?: string | undefined
}

/** The parts of a context that do not depend on the request. */
export type SiteParts = Pick<PageContext, 'assets' | 'origin' | 'contact'>

/** The context of one page in one language. */
export function pageContext(parts: SiteParts, language: Language, page: string): PageContext {
  const { assets, origin, contact } = parts
  return {
    assets,
    origin,
    contact,
    language,
    page,
    direction: languageFacts[language].direction,
    words: wordsFor(language),
  }
}
