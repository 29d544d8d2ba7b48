import { type Problem, problem } from './problem.ts'

/** The words in one language as they are, and the subjects of them that are still English. */
export interface Translated {
  readonly language: string
  readonly words: { readonly [subject: string]: unknown }
  readonly untranslated: readonly string[]
}

/** Sentences that the English words have and a language lacks; also whole subjects, unless told to let them be. */
export function checkTranslations(
  english: { readonly [subject: string]: unknown },
  languages: readonly Translated[],
  options: { readonly everySubject: boolean } = { everySubject: true },
): readonly Problem[] {
  return languages.flatMap(({ language, words, untranslated }) =>
    Object.keys(english).flatMap((subject) => {
      const next = `Translate it in words/src/${language}.`
      if (untranslated.includes(subject)) {
        if (!options.everySubject) return []
        const found = `The subject "${subject}" is not translated.`
        return [problem('LAW_TRANSLATION_MISSING', `${language} ${subject}`, found, next)]
      }
      const missing = lacking(english[subject], words[subject], subject)
      if (missing.length === 0) return []
      const first = missing.slice(0, 5).join(', ')
      const found = `${missing.length} sentences are missing: ${first}${missing.length > 5 ? ', …' : ''}.`
      return [problem('LAW_TRANSLATION_MISSING', `${language} ${subject}`, found, next)]
    }),
  )
}

/** Paths of sentences that one has and the other lacks. Lists of sentences may differ in length, but not be empty. */
function lacking(reference: unknown, other: unknown, path: string): readonly string[] {
  if (typeof reference === 'string') return typeof other === 'string' && other.trim() !== '' ? [] : [path]
  if (Array.isArray(reference)) {
    return Array.isArray(other) && (other.length > 0 || reference.length === 0) ? [] : [path]
  }
  if (typeof reference !== 'object' || reference === null) return []
  const own = typeof other === 'object' && other !== null ? (other as { readonly [key: string]: unknown }) : {}
  return Object.entries(reference).flatMap(([key, inner]) => lacking(inner, own[key], `${path}.${key}`))
}
