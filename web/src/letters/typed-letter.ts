import type { LetterAnswers, LetterField, LetterKind } from '@parcours/documents'
import { parseDay } from '@parcours/engine'
import { type Language, wordsFor } from '@parcours/words'
import { boxesOf, type TypedDate, typedDate, writtenDate } from '../forms/typed-date.ts'

/** The name under which the language of the letter is sent. */
export const letterLanguageName = 'written-in'

/** What a person typed for a letter, box by box: nothing is lost, whether it is right or wrong. */
export interface TypedLetter {
  readonly language: Language
  /** Every value of a field, by name; dates by box. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** What is wrong with a field, by the id of the field. */
export type LetterMistake = 'required' | 'tooLong' | 'tooMany' | 'choose' | 'date'

/** The most letters that a field takes. */
export function mostLetters({ kind }: LetterField): number {
  return kind === 'line' ? 200 : 5000
}

/** The most lines of a field. A line can be a row of a table, and a document of thousands would keep others waiting. */
export function mostLines({ kind }: LetterField): number {
  return kind === 'lines' ? 60 : 300
}

/** The languages a letter can be written in today. English, so that it can be read at all, where none is translated yet. */
export function languagesOf(kind: LetterKind): readonly Language[] {
  const ready = kind.languages.filter((language) => !wordsFor(language).untranslated.includes('letterTexts'))
  return ready.length > 0 ? ready : ['en']
}

/** An empty letter in the language of the page, if it can be written in it; the date of the letter is today. */
export function newLetter(kind: LetterKind, pageLanguage: Language, today: string): TypedLetter {
  const languages = languagesOf(kind)
  const [first = 'en'] = languages
  const date = Object.entries(boxesOf(today)).map(([box, value]) => [`date-${box}`, [value]] as const)
  return { language: languages.includes(pageLanguage) ? pageLanguage : first, values: new Map(date) }
}

/** Takes what belongs to a letter out of a form. Other names are left behind. */
export function typedLetter(
  kind: LetterKind,
  body: Readonly<Record<string, unknown>>,
  otherwise: Language,
): TypedLetter {
  const all = (name: string): readonly string[] => {
    const value: unknown = Object.hasOwn(body, name) ? body[name] : []
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
  }
  const names = kind.fields.flatMap((field) => namesOf(field))
  const languages = languagesOf(kind)
  const chosen = all(letterLanguageName).at(-1)
  return {
    language: languages.find((language) => language === chosen) ?? otherwise,
    values: new Map(names.map((name) => [name, all(name)])),
  }
}

/** Everything that was typed as hidden fields, in order. */
export function carried(kind: LetterKind, typed: TypedLetter): readonly (readonly [string, string])[] {
  const values = kind.fields.flatMap(namesOf).flatMap((name) => {
    return (typed.values.get(name) ?? []).filter((value) => value !== '').map((value) => [name, value] as const)
  })
  return [[letterLanguageName, typed.language], ...values]
}

/** What was typed into the one box of a field. */
export function boxOf(typed: TypedLetter, name: string): string {
  return typed.values.get(name)?.at(-1) ?? ''
}

/** What was typed into the three boxes of a date. */
export function dateBoxes(typed: TypedLetter, field: string): TypedDate {
  return typedDate((name) => boxOf(typed, name), field)
}

/** The answers a letter is made of, and what is wrong with what was typed. */
export function answersIn(
  kind: LetterKind,
  typed: TypedLetter,
): { readonly answers: LetterAnswers; readonly mistakes: ReadonlyMap<string, LetterMistake> } {
  const answers: Record<string, string | readonly string[]> = {}
  const mistakes = new Map<string, LetterMistake>()
  for (const field of kind.fields) {
    const read = readField(field, typed)
    if ('mistake' in read) mistakes.set(field.id, read.mistake)
    else if (read.answer.length > 0) answers[field.id] = read.answer
    else if (field.required)
      mistakes.set(field.id, field.choices ? 'choose' : field.kind === 'date' ? 'date' : 'required')
  }
  return { answers, mistakes }
}

function readField(
  field: LetterField,
  typed: TypedLetter,
): { readonly answer: string | readonly string[] } | { readonly mistake: LetterMistake } {
  const { id, kind, choices = [] } = field
  if (kind === 'choices') return { answer: choices.filter((choice) => typed.values.get(id)?.includes(choice)) }
  if (kind === 'choice') return { answer: choices.find((choice) => choice === boxOf(typed, id)) ?? '' }
  if (kind === 'date') {
    const written = writtenDate(dateBoxes(typed, id)) ?? ''
    return written === '' || parseDay(written) !== undefined ? { answer: written } : { mistake: 'date' }
  }
  const text = boxOf(typed, id)
  if (text.length > mostLetters(field)) return { mistake: 'tooLong' }
  if (text.split('\n').length > mostLines(field)) return { mistake: 'tooMany' }
  return { answer: text.trim() }
}

function namesOf({ id, kind }: LetterField): readonly string[] {
  return kind === 'date' ? [`${id}-day`, `${id}-month`, `${id}-year`] : [id]
}
