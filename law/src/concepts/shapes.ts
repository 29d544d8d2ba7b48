import type { ListShape, RecordShape, Shape } from '@parcours/engine'

/** Building blocks of the input contract. */
export const date: Shape = Object.freeze({ kind: 'date' })
/** A date of which may be said `"never"`: it has not happened. */
export const dateOrNever: Shape = Object.freeze({ kind: 'date', orNever: true })
export const yesOrNo: Shape = Object.freeze({ kind: 'boolean' })
export const country: Shape = Object.freeze({ kind: 'text', names: 'country', pattern: '^[A-Z]{2}$' })
export const language: Shape = Object.freeze({ kind: 'text', names: 'language', pattern: '^[a-z]{2}$' })

export function code(...values: string[]): Shape {
  return Object.freeze({ kind: 'code', values: Object.freeze(values) })
}

export function number(unit: string, least: number, most: number, whole = false): Shape {
  return Object.freeze({ kind: 'number', unit, least, most, whole })
}

export function record(fields: RecordShape['fields']): RecordShape {
  return Object.freeze({ kind: 'record', fields: Object.freeze(fields) })
}

/** Records with a period `from`..`until` where they have both fields, unless other pairs are named. */
export function list(fields: RecordShape['fields'], periods?: ListShape['periods']): ListShape {
  const hasPeriod = Object.hasOwn(fields, 'from') && Object.hasOwn(fields, 'until')
  return Object.freeze({
    kind: 'list',
    of: record(fields),
    periods: Object.freeze(periods ?? (hasPeriod ? ([['from', 'until']] as const) : [])),
  })
}
