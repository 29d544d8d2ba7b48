import type { Shape } from '@parcours/engine'
import type { FieldWords } from '@parcours/words'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { TYPED, typedText } from './draft.ts'
import { countryName, languageName, placeName } from './place-names.ts'

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
    case 'date':
      return [value === 'never' ? check.never : formatDay(text, context.language)]
    case 'boolean':
      return [value ? check.yes : check.no]
    case 'code':
      return [codes[path]?.[shape.aliases?.[text] ?? text] ?? text]
    case 'number':
      return [
        new Intl.NumberFormat(context.language === 'ar' ? 'ar-u-nu-latn' : context.language).format(Number(value)),
      ]
    case 'text':
      if (shape.names === 'country') return [countryName(text, context.language)]
      if (shape.names === 'language') return [languageName(text, context.language)]
      if (shape.names === 'municipality') {
        return [text.startsWith(TYPED) ? text.slice(1) : placeName(text, context.language)]
      }
      return [text]
  }
}
