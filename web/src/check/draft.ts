import type { RecordShape, Shape } from '@parcours/engine'
import { municipalitiesOfPostcode, searchMunicipalities } from '@parcours/law'
import { typedDate, writtenDate } from '../forms/typed-date.ts'

/**
 * What a person has typed for a fact so far, in the form of the fact but not checked: a date may be the 45th, a number
 * may be a word. Kept as it is, so that a page can show it again with what is wrong.
 */
export type Draft = unknown

/** The fields of a form by name: the last value of a name, and all of them. */
export interface Sent {
  (field: string): string | undefined
  readonly all?: (field: string) => readonly string[]
}

/** A value of one field as it is typed; empty where there is none. */
export function typedText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}

/** Marks a municipality that was typed but not yet recognised. */
export const TYPED = '~'

type Facts = { readonly [field: string]: unknown }

function factsOf(value: unknown): Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {}
}

// Nobody has typed more; somebody may still send more.
const mostRows = 100
const mostInnerRows = 10

/** Reads a fact out of a form. `before` is what was told earlier: fields the page does not show stay as they were. */
export function readDraft(shape: Shape, name: string, sent: Sent, shown: Shown, before: unknown): Draft {
  switch (shape.kind) {
    case 'date':
      return readDate(shape.orNever === true && sent(`${name}-never`) !== undefined, name, sent, before)
    case 'boolean':
      return sent(name) === 'true' ? true : sent(name) === 'false' ? false : undefined
    case 'number':
      return readNumber(sent(name))
    case 'code':
      return sent(name) || undefined
    case 'text':
      return shape.names === 'municipality' ? readMunicipality(name, sent) : sent(name)?.trim() || undefined
    case 'record':
      return readRecord(shape, name, sent, shown, before)
    case 'list': {
      const none = sent(`${name}-none`) !== undefined
      const wasNone = Array.isArray(before) && before.length === 0
      if (none && !wasNone) return []
      // Nothing sent is nothing said; only the box says "none".
      if (sent(`${name}.rows`) === undefined) return none ? [] : before
      const most = pathOf(name).includes('.') ? mostInnerRows : mostRows
      const count = Math.min(Number(sent(`${name}.rows`) ?? 0) || 0, most)
      const rows = Array.isArray(before) ? before : []
      const read = Array.from({ length: count }, (_, i) => readRecord(shape.of, `${name}.${i}`, sent, shown, rows[i]))
      // The box was ticked before, and now there is a row: the row is the news.
      return none && tidy(shape, read) === undefined ? [] : read
    }
  }
}

/** "Never" is ticked anew, or a date is typed anew: what is new counts. */
function readDate(never: boolean, name: string, sent: Sent, before: unknown): string | undefined {
  const written = writtenDate(typedDate(sent, name))
  return never && (before !== 'never' || written === undefined) ? 'never' : written
}

/** Which fields of a fact the page shows, by dotted path without row numbers. */
export type Shown = (path: string) => boolean

function readRecord(shape: RecordShape, name: string, sent: Sent, shown: Shown, before: unknown): Facts {
  const told = factsOf(before)
  const out: Record<string, unknown> = {}
  for (const [field, own] of Object.entries(shape.fields)) {
    const at = `${name}.${field}`
    const value = shown(pathOf(at)) ? readDraft(own, at, sent, shown, told[field]) : told[field]
    if (value !== undefined) out[field] = value
  }
  return out
}

/** `f.registrations.0.from` is the field `registrations.from`. */
export function pathOf(name: string): string {
  return name
    .split('.')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step))
    .join('.')
}

function readNumber(text: string | undefined): number | string | undefined {
  const typed = text?.trim() ?? ''
  if (typed === '') return undefined
  const value = Number(typed.replace(/\s/g, '').replace(',', '.'))
  return Number.isFinite(value) ? value : typed
}

function readMunicipality(name: string, sent: Sent): string | undefined {
  const typed = sent(name)?.trim() ?? ''
  const chosen = sent(`${name}-choice`)
  // A choice speaks only for the text it was offered for.
  if (chosen && sent(`${name}-typed`) === typed) return chosen
  if (typed === '') return undefined
  return recogniseMunicipality(typed) ?? `${TYPED}${typed}`
}

/** The NIS code where a name or a postcode leaves no choice. */
function recogniseMunicipality(typed: string): string | undefined {
  const found = municipalitiesMeant(typed)
  if (found.length === 1) return found[0]?.nis
  const same = found.filter((each) =>
    Object.values(each.names).some((name) => name?.toLowerCase() === typed.toLowerCase()),
  )
  return same.length === 1 ? same[0]?.nis : undefined
}

/** The municipalities that a typed name or postcode can mean. */
export function municipalitiesMeant(typed: string) {
  return /^\d{4}$/.test(typed) ? municipalitiesOfPostcode(typed) : searchMunicipalities(typed)
}

/** The fact without empty rows and empty records; undefined where nothing is left. */
export function tidy(shape: Shape, draft: Draft): unknown {
  if (draft === undefined) return undefined
  if (shape.kind === 'record') {
    const out: Record<string, unknown> = {}
    for (const [field, own] of Object.entries(shape.fields)) {
      const value = tidy(own, factsOf(draft)[field])
      if (value !== undefined) out[field] = value
    }
    return Object.keys(out).length === 0 ? undefined : out
  }
  if (shape.kind === 'list' && Array.isArray(draft)) {
    if (draft.length === 0) return []
    const rows = draft.map((row) => tidy(shape.of, row)).filter((row) => row !== undefined)
    return rows.length === 0 ? undefined : rows
  }
  return draft
}

/** True if nothing is filled in. */
export function isEmpty(shape: Shape, draft: Draft): boolean {
  return tidy(shape, draft) === undefined
}

/** The draft with one more row in the list at a field name, or one row fewer (`f.work.1.leave.0`). */
export function changeRows(draft: Draft, name: string, change: 'add' | 'remove'): Draft {
  const steps = name.split('.').slice(2)
  return changed(draft, steps, change)
}

function changed(draft: Draft, steps: readonly string[], change: 'add' | 'remove'): Draft {
  const [step, ...rest] = steps
  if (step === undefined) return change === 'add' ? [...(Array.isArray(draft) ? draft : [{}]), {}] : draft
  if (Array.isArray(draft)) {
    const index = Number(step)
    if (rest.length === 0 && change === 'remove') {
      const left = draft.filter((_, i) => i !== index)
      // Somebody who removes the last row has not said that there is none.
      return left.length === 0 ? [{}] : left
    }
    return draft.map((row, i) => (i === index ? changed(row, rest, change) : row))
  }
  const facts = factsOf(draft)
  return { ...facts, [step]: changed(facts[step], rest, change) }
}
