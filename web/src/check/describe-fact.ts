import { valueInWords } from '@parcours/documents'
import type { Shape } from '@parcours/engine'
import type { FieldWords } from '@parcours/words'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { TYPED, typedText } from './draft.ts'
import { placeName } from './place-names.ts'

type Codes = { readonly [field: string]: { readonly [code: string]: string } | undefined }

/**
 * A told fact in words, one line per row of a list: what says itself first (a card, a town), then the rest with its
 * label. `path` is the place below the concept, for the labels of codes.
 */
export function describeFact(
  shape: Shape,
  value: unknown,
  words: FieldWords,
  codes: Codes,
  context: PageContext,
  path = '',
): readonly string[] {
  const { check } = context.words
  if (value === undefined) return [check.notSaid]
  const text = typedText(value)
  switch (shape.kind) {
    case 'list': {
      const rows = Array.isArray(value) ? value : []
      if (rows.length === 0) return [words.none ?? check.none]
      return rows.map((row) => describeFact(shape.of, row, words, codes, context, path).join(', '))
    }
    case 'record': {
      const told = value as { readonly [field: string]: unknown }
      const parts = Object.entries(shape.fields)
        .filter(([field]) => told[field] !== undefined)
        .map(([field, own]) => {
          const spoken = words.fields?.[field] ?? { label: field }
          const at = path === '' ? field : `${path}.${field}`
          const text = describeFact(own, told[field], spoken, codes, context, at).join('; ')
          return own.kind === 'code' || own.kind === 'text'
            ? { itself: true, text }
            : { itself: false, text: fill(context.words.opinion.labelled, { label: spoken.label, value: text }) }
        })
      const names = parts.filter(({ itself }) => itself).map(({ text }) => text)
      const rest = parts.filter(({ itself }) => !itself).map(({ text }) => text)
      return [[...(names.length > 0 ? [names.join(', ')] : []), ...rest].join(' · ')]
    }
    case 'boolean':
      return [value ? check.yes : check.no]
    case 'date':
      if (value === 'never') return [check.never]
      break
    case 'text':
      // A municipality that was typed and is not recognised yet.
      if (text.startsWith(TYPED)) return [text.slice(TYPED.length)]
      break
    case 'code':
    case 'number':
      break
  }
  const municipality = (nis: string): string => placeName(nis, context.language)
  return [valueInWords(value, shape, codes[path], { words: context.words, municipality }) ?? text]
}
