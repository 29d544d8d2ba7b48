import { en } from './en/index.ts'
import type { Language } from './languages.ts'

/** Every subject in words. The English text decides which subjects and which sentences there are. */
export type Words = typeof en

/** A part of the words that is translated as a whole: `site`, `guide`, ... */
export type Subject = keyof Words

/** The words in one language, and which subjects in them are still English. */
export type SpokenWords = Words & {
  readonly language: Language
  /** Subjects that fall back to English. A page that shows one says so and marks that part as English. */
  readonly untranslated: readonly Subject[]
}

/** What a language must have before it can be offered: the words of the site itself. */
export type Translation = Pick<Words, 'site'> & Partial<Words>

/** The words of a language: what is translated, and English for the rest. The only place where that happens. */
export function inLanguage(language: Language, translated: Translation): SpokenWords {
  const untranslated = (Object.keys(en) as Subject[]).filter((subject) => translated[subject] === undefined)
  return { ...en, ...translated, language, untranslated }
}
