import type { LetterField, LetterKind } from '@parcours/documents'
import type { FieldWords, SpokenWords } from '@parcours/words'

interface KindWords {
  readonly title: string
  readonly lead: string
  /** What to do with the letter. */
  readonly next: readonly string[]
  readonly fields: { readonly [field: string]: FieldWords }
  readonly choices: { readonly [field: string]: { readonly [value: string]: string } }
}

/** The words of the pages of one kind of letter. */
export function kindWords({ letters }: SpokenWords, kind: LetterKind): KindWords {
  return letters.kinds[kind.id]
}

/** How a field is asked: in the words of its letter, or in those that all letters share. */
export function fieldWords(words: SpokenWords, kind: LetterKind, { id }: LetterField): FieldWords {
  const shared: { readonly [field: string]: FieldWords } = words.letters.fields
  const own = kindWords(words, kind).fields
  const found = Object.hasOwn(own, id) ? own[id] : shared[id]
  if (found === undefined) throw new Error(`The field ${id} of the letter ${kind.id} has no words.`)
  return found
}

/** What one value to choose is called: what it says in the letter, where it says something there. */
export function choiceWords(words: SpokenWords, kind: LetterKind, field: LetterField, value: string): string {
  const named = kindWords(words, kind).choices[field.id]?.[value]
  const sentences: { readonly [id: string]: string } = words.letterTexts.letters[kind.id].sentences
  const found = named ?? sentences[`${field.id}.${value}`]
  if (found === undefined) throw new Error(`The choice ${field.id}.${value} of the letter ${kind.id} has no words.`)
  return found
}
