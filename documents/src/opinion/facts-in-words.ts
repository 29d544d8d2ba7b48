import type { Law, Shape } from '@parcours/engine'
import type { ConceptWords, FieldWords } from '@parcours/words'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import { countryName, languageName } from '../sentences/names-of-codes.ts'
import { localeOf, type OpinionContext, own } from './opinion-words.ts'

/** One fact as the person knows it: `Registration 1` `From` `4 March 2024`. */
export interface FactInWords {
  /** JSON pointer in the situation. */
  readonly pointer: string
  readonly concept: string
  /** The fact, or the row of it: `Your date of birth`, `Registration 2`. */
  readonly label: string
  /** The part of the row or record; absent where the fact has no parts. */
  readonly field?: string
  /** The value that was given; absent where none was. */
  readonly value?: string
  /** True where the value says by itself what it is: a municipality, a card. A date does not. */
  readonly speaksForItself?: boolean
}

// Many reasons on one page name the same facts. They are forgotten with the context, which lives as long as a request.
const said = new WeakMap<OpinionContext, Map<string, FactInWords>>()

/** The fact at a JSON pointer. A pointer that the law does not know is given back as its own label. */
export function factInWords(pointer: string, context: OpinionContext): FactInWords {
  let known = said.get(context)
  if (known === undefined) {
    known = new Map()
    said.set(context, known)
  }
  let fact = known.get(pointer)
  if (fact === undefined) {
    fact = sayFact(pointer, context)
    known.set(pointer, fact)
  }
  return fact
}

function sayFact(pointer: string, context: OpinionContext): FactInWords {
  const { law, words } = context
  const steps = pointer.split('/').slice(1).map(unescapePointer)
  const id = steps[0] ?? ''
  const concept = law.conceptById.get(id)
  const spoken = own<ConceptWords>(words.concepts, id)
  if (!concept || !spoken) return { pointer, concept: id, label: pointer }

  let shape: Shape = concept.shape
  let value: unknown = isFacts(context.given) ? own(context.given, id) : undefined
  let fields = spoken.fields
  let row = spoken.row
  let label = spoken.label
  const labels: string[] = []
  const path: string[] = []
  for (const step of steps.slice(1)) {
    if (shape.kind === 'list') {
      shape = shape.of
      value = Array.isArray(value) ? value[Number(step)] : undefined
      const several = fill(words.opinion.rowNumber, { row: row ?? spoken.label, number: Number(step) + 1 })
      if (path.length === 0) label = several
      else labels.push(several)
      continue
    }
    if (shape.kind !== 'record' || !Object.hasOwn(shape.fields, step)) break
    shape = shape.fields[step] as Shape
    value = isFacts(value) ? own(value, step) : undefined
    const field: FieldWords | undefined = own(fields, step)
    labels.push(field?.label ?? step)
    row = field?.row ?? field?.label
    fields = field?.fields
    path.push(step)
  }
  const text = value === undefined ? undefined : valueInWords(value, shape, own(spoken.codes, path.join('.')), context)
  return {
    pointer,
    concept: id,
    label,
    ...(labels.length > 0 ? { field: labels.join(', ') } : {}),
    ...(text === undefined ? {} : { value: text }),
    ...(text !== undefined && (shape.kind === 'code' || shape.kind === 'text') ? { speaksForItself: true } : {}),
  }
}

const numberFormatters = new Map<string, Intl.NumberFormat>()

function formatNumber(value: number, locale: string): string {
  let formatter = numberFormatters.get(locale)
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale)
    numberFormatters.set(locale, formatter)
  }
  return formatter.format(value)
}

/** A value as people write it; undefined for a list or record with something in it. */
export function valueInWords(
  value: unknown,
  shape: Shape,
  codes: { readonly [code: string]: string } | undefined,
  context: Pick<OpinionContext, 'words' | 'municipality'>,
): string | undefined {
  const { words } = context
  const locale = localeOf(words, 'concepts')
  switch (shape.kind) {
    case 'date':
      return value === 'never' ? words.opinion.never : formatDay(String(value), locale)
    case 'boolean':
      return value === true ? words.opinion.yes : words.opinion.no
    case 'number':
      return typeof value === 'number' ? formatNumber(value, locale) : String(value)
    case 'code':
      return own(codes, own(shape.aliases, String(value)) ?? String(value)) ?? String(value)
    case 'text':
      return nameInWords(String(value), shape.names, locale, context.municipality)
    case 'list':
      return Array.isArray(value) && value.length === 0 ? words.opinion.none : undefined
    case 'record':
      return undefined
  }
}

function nameInWords(
  value: string,
  names: string,
  locale: string,
  municipality: OpinionContext['municipality'],
): string {
  if (names === 'municipality') return municipality?.(value) ?? value
  if (names === 'country') return countryName(value, locale)
  return names === 'language' ? languageName(value, locale) : value
}

/**
 * The facts at several pointers as one text, row by row: `Registration 1: From 4 March 2024; Your family: none`. A pointer
 * to a whole row stands for all that was told of it.
 */
export function factsAsText(pointers: readonly string[], context: OpinionContext): string | undefined {
  const rows = new Map<string, string[]>()
  for (const pointer of withPartsOfRows(pointers, context.given)) {
    const { label, field, value, speaksForItself } = factInWords(pointer, context)
    if (value === undefined) continue
    const parts = rows.get(label) ?? []
    parts.push(field === undefined || speaksForItself ? value : `${field} ${value}`)
    rows.set(label, parts)
  }
  if (rows.size === 0) return undefined
  const { labelled } = context.words.opinion
  return [...rows].map(([label, parts]) => fill(labelled, { label, value: parts.join(', ') })).join('; ')
}

function withPartsOfRows(pointers: readonly string[], given: unknown): ReadonlySet<string> {
  const all = new Set<string>()
  for (const pointer of pointers) {
    let value = given
    for (const step of pointer.split('/').slice(1).map(unescapePointer)) {
      value = Array.isArray(value) ? value[Number(step)] : isFacts(value) ? own(value, step) : undefined
    }
    if (pointer !== '' && isFacts(value)) for (const key of Object.keys(value)) all.add(`${pointer}/${key}`)
    else all.add(pointer)
  }
  return all
}

/** The shape at the end of a path of fields, indices left out: `['registrations', 'from']`. */
export function shapeOfFields(law: Law, path: readonly string[]): Shape | undefined {
  let shape = law.conceptById.get(path[0] ?? '')?.shape
  for (const step of path.slice(1)) {
    const record: Shape | undefined = shape?.kind === 'list' ? shape.of : shape
    shape = record?.kind === 'record' ? own(record.fields, step) : undefined
  }
  return shape
}

function isFacts(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
