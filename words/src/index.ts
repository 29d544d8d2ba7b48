import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './languages.ts'
import { nl } from './nl/index.ts'
import { inLanguage, type SpokenWords } from './translation.ts'

export type { ConceptsWords, ConceptWords, FieldWords } from './concept-words.ts'
export type { ContentBlock, ContentPage, ContentSection, ContentTable } from './content-page.ts'
export { isLanguage, type Language, type LanguageFacts, languageFacts, languages } from './languages.ts'
export type { LawWords } from './law-words.ts'
export { type AboutSlug, aboutSlugs, type GuideSlug, guideSlugs, quickExitSlugs } from './page-slugs.ts'
export type { ReformsWords, ReformWords } from './reform-words.ts'
export type { SpokenWords, Subject, Translation, Words } from './translation.ts'

const spoken: Readonly<Record<Language, SpokenWords>> = {
  fr: inLanguage('fr', fr),
  nl: inLanguage('nl', nl),
  de: inLanguage('de', de),
  en: inLanguage('en', en),
  ar: inLanguage('ar', ar),
}

/** Every sentence of Parcours in this language. Subjects that are not translated yet are English and listed. */
export function wordsFor(language: Language): SpokenWords {
  return spoken[language]
}
