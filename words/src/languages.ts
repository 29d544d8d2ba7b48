/** The languages of Parcours, in the order in which they are offered. English is the reference text. */
export const languages = ['fr', 'nl', 'de', 'en', 'ar'] as const

/** ISO 639-1 code of a language that Parcours speaks. */
export type Language = (typeof languages)[number]

/** What a page needs to know about a language. */
export interface LanguageFacts {
  /** The language's name in that language. */
  autonym: string
  direction: 'ltr' | 'rtl'
  /** BCP 47 tag for `Intl`. Arabic keeps the digits 0 to 9, as on Belgian documents. */
  locale: string
  /** True once a person whose first language this is has read every text and agreed. */
  checkedByNativeSpeaker: boolean
}

/** Facts of every language. No text has been read by a native speaker yet, the English reference included. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  fr: { autonym: 'Français', direction: 'ltr', locale: 'fr-BE', checkedByNativeSpeaker: false },
  nl: { autonym: 'Nederlands', direction: 'ltr', locale: 'nl-BE', checkedByNativeSpeaker: false },
  de: { autonym: 'Deutsch', direction: 'ltr', locale: 'de-BE', checkedByNativeSpeaker: false },
  en: { autonym: 'English', direction: 'ltr', locale: 'en-GB', checkedByNativeSpeaker: false },
  ar: { autonym: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn', checkedByNativeSpeaker: false },
}

/** True if Parcours speaks the language with this code. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code)
}
