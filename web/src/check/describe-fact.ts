import type { Shape } from '@parcours/engine'
import type { FieldWords } from '@parcours/words'
import type { PageContext } from '../page-context.ts'
import { formatDay } from '../text/format-day.ts'
import { TYPED } from './draft.ts'
import { countryName, languageName, placeName } from './place-names.ts'

type Codes = { readonly [field: string]: { readonly [code: string]: string } | undefined }

/** A told fact in words, one line per row of a list. `path` is the place below the concept, for the labels of codes. */
export function describeFact(
  shape: Shape,
  value: unknown,
  words: FieldWords & { readonly none?: string },
  codes: Codes,
  context: PageContext,
  path = '',
): readonly string[] {
  const { check } = context.words
  if (value === undefined) return [check.notSaid]
  switch (shape.kind) {
    case 'list': {
      const rows = Array.isArray(value) ? value : []
      if (rows.length === 0) return [words.none ?? check.none]
      return rows.map((row) => describeFact(shape.of, row, words, codes, context, path).join(', '))
    }
    case 'record': {
      const told = value as { readonly [field: string]: unknown }
      return [
        Object.entries(shape.fields)
          .filter(([field]) => told[field] !== undefined)
          .map(([field, own]) => {
            const at = path === '' ? field : `${path}.${field}`
            const own_ = words.fields?.[field] ?? { label: field }
            const text = describeFact(own, told[field], own_, codes, context, at).join('; ')
            return `${own_.label}: ${text}`
          })
          .join(', '),
      ]
    }
    case 'date':
      return [value === 'never' ? check.never : formatDay(String(value), context.language)]
    case 'boolean':
      return [value ? check.yes : check.no]
    case 'code':
      return [codes[path]?.[String(value)] ?? String(value)]
    case 'number':
      return [
        new Intl.NumberFormat(context.language === 'ar' ? 'ar-u-nu-latn' : context.language).format(Number(value)),
      ]
    case 'text': {
      const text = String(value)
      if (shape.names === 'country') return [countryName(text, context.language)]
      if (shape.names === 'language') return [languageName(text, context.language)]
      if (shape.names === 'municipality') {
        return [text.startsWith(TYPED) ? text.slice(1) : placeName(text, context.language)]
      }
      return [text]
    }
  }
}
