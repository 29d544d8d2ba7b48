import { minus, plus } from '../days/add.ts'
import type { Day } from '../days/day.ts'
import { formatDay } from '../days/day.ts'
import { parseImpreciseDate } from '../days/imprecise-date.ts'
import type { RecordShape, Shape } from '../facts/concept.ts'

/**
 * What was told, with everything untold taken from somebody else's complete life. What was told stays; of a date told as
 * a month or a year its first day is taken.
 */
export function completeFrom(shape: Shape, given: unknown, donor: unknown): unknown {
  if (given === undefined) return donor
  switch (shape.kind) {
    case 'record':
      return completeRecord(shape, given as Facts, isFacts(donor) ? donor : {})
    case 'list': {
      const donors = Array.isArray(donor) ? donor : []
      return (given as Facts[]).map((row, i) => completeRecord(shape.of, row, (donors[i] ?? donors[0] ?? {}) as Facts))
    }
    case 'date':
      return typeof given === 'string' ? firstDayOf(given) : given
    case 'boolean':
    case 'code':
    case 'number':
    case 'text':
      return given
  }
}

function firstDayOf(told: string): string {
  const range = parseImpreciseDate(told)
  return range ? formatDay(range.first) : told
}

type Facts = { readonly [key: string]: unknown }

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function completeRecord(shape: RecordShape, given: Facts, donor: Facts): Facts {
  const out: Record<string, unknown> = { ...given }
  for (const [field, own] of Object.entries(shape.fields)) {
    // An absent last day says "still so": it is told, not missing.
    if (given[field] === undefined && (field === 'until' || field === 'endedOn')) continue
    const value = completeFrom(own, given[field], donor[field])
    if (value !== undefined) out[field] = value
  }
  return out
}

/** The shape at the end of a JSON pointer, and the pointer's steps; undefined where it leads nowhere. */
export function shapeAt(
  root: RecordShape,
  pointer: string,
): { readonly shape: Shape; readonly steps: readonly string[] } | undefined {
  const steps = pointer.split('/').slice(1)
  let shape: Shape = root
  for (const step of steps) {
    if (shape.kind === 'list' && /^\d+$/.test(step)) shape = shape.of
    else if (shape.kind === 'record' && Object.hasOwn(shape.fields, step)) shape = shape.fields[step] as Shape
    else return undefined
  }
  return { shape, steps }
}

/** A copy of a situation with one value put in its place. Records and lists on the way must be there. */
export function withValue(situation: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(situation)) {
    return situation.map((each, i) => (String(i) === step ? withValue(each, rest, value) : each))
  }
  const facts = isFacts(situation) ? situation : {}
  return { ...facts, [step]: withValue(facts[step], rest, value) }
}

export function valueAt(situation: unknown, steps: readonly string[]): unknown {
  let value = situation
  for (const step of steps) value = isFacts(value) || Array.isArray(value) ? (value as Facts)[step] : undefined
  return value
}

/** Values that a missing or imprecise fact of this shape could well have, told which one others gave. */
export function candidatesFor(shape: Shape, told: unknown, others: readonly unknown[], on: Day): readonly unknown[] {
  if (shape.kind === 'date' && typeof told === 'string') {
    const range = parseImpreciseDate(told)
    return range ? [formatDay(range.first), formatDay(range.last)] : []
  }
  // Told exactly, and still not enough (a sum that a window cuts): another value would contradict it.
  if (told !== undefined) return []
  switch (shape.kind) {
    case 'boolean':
      return [true, false]
    case 'code':
      return shape.values
    case 'number':
      return [...others, shape.least, 1, 300, 600, shape.most].filter(
        (value) => typeof value === 'number' && value >= shape.least && value <= shape.most,
      )
    case 'date':
      return [...others, ...datesAround(on), ...(shape.orNever ? ['never'] : [])]
    case 'list':
    case 'record':
    case 'text':
      return others
  }
}

function datesAround(on: Day): readonly string[] {
  const before = [1, 3, 7, 13, 20, 40, 70, 130].map((months) => formatDay(minus(on, { months, days: 0 })))
  return [
    formatDay(on),
    ...before,
    // Just after the day: a period that ends soon after it has little room to begin in.
    formatDay(plus(on, { months: 0, days: 1 })),
    formatDay(plus(on, { months: 1, days: 0 })),
    formatDay(plus(on, { months: 6, days: 0 })),
    formatDay(plus(on, { months: 60, days: 0 })),
  ]
}
