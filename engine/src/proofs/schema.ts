import type { InformationConcept, RecordShape, Shape } from '../facts/concept.ts'
import type { Random } from './random.ts'

// A generated body of facts: what persons can be asked in one round of the proofs.

/** A list of records with a period, and what else is told of each. */
export interface ListSchema {
  readonly name: string
  readonly fields: readonly Field[]
  /** What an absent first day says in this list. */
  readonly absentFrom: 'unknown' | 'since-ever'
  /** Calendar days that one unit of the list's `amount` takes at least. */
  readonly daysPerUnit: number
  readonly nested?: ListSchema
  /** Listed only where there are any: absent says that there are none. */
  readonly ifGiven?: boolean
}

export interface Field {
  readonly name: string
  readonly kind: 'boolean' | 'code' | 'number' | 'date' | 'date-or-never'
  /** Told only where there is something special to tell: absent says that there is not. */
  readonly ifTold?: boolean
}

export interface Schema {
  /** Dotted where they lie inside a record. */
  readonly fields: readonly Field[]
  readonly lists: readonly ListSchema[]
}

export const CODES = ['red', 'green', 'blue'] as const
export const MOST = 400

/** Draws a schema: some scalars, a record, one to three lists, one of them perhaps with a list inside. */
export function drawSchema(random: Random): Schema {
  const kinds: Field['kind'][] = ['date', 'date-or-never', 'boolean', 'code', 'number']
  const fields: Field[] = kinds.map((kind, i) => ({ name: `f${i}`, kind }))
  for (let i = random.between(0, 2); i > 0; i -= 1) fields.push({ name: `g${i}`, kind: random.pick(kinds) })
  for (let i = random.between(0, 2); i > 0; i -= 1) fields.push({ name: `r.h${i}`, kind: random.pick(kinds) })
  const lists = Array.from({ length: random.between(1, 3) }, (_, i) => drawList(random, `l${i}`, random.chance(0.4)))
  return { fields, lists }
}

function drawList(random: Random, name: string, withNested: boolean): ListSchema {
  const kinds: Field['kind'][] = ['boolean', 'code', 'date', 'date-or-never']
  const fields: Field[] = [{ name: 'c', kind: 'code' }]
  if (random.chance(0.3)) fields.push({ name: 's', kind: 'code', ifTold: true })
  for (let i = random.between(0, 2); i > 0; i -= 1) fields.push({ name: `x${i}`, kind: random.pick(kinds) })
  return {
    name,
    fields,
    absentFrom: random.chance(0.25) ? 'since-ever' : 'unknown',
    daysPerUnit: random.pick([1, 1, 2.5, 0.125]),
    ...(withNested ? { nested: drawList(random, 'n', false) } : {}),
    ...(random.chance(0.15) ? { ifGiven: true } : {}),
  }
}

/** The schema as the concepts the engine reads situations with. */
export function conceptsOf(schema: Schema): readonly InformationConcept[] {
  const shapes = new Map<string, Shape>()
  const inside: Record<string, Shape> = {}
  for (const field of schema.fields) {
    const [record, name] = field.name.split('.')
    if (name === undefined) shapes.set(field.name, shapeOf(field))
    else {
      inside[name] = shapeOf(field)
      shapes.set(record as string, { kind: 'record', fields: inside })
    }
  }
  for (const list of schema.lists) shapes.set(list.name, listShape(list))
  return [...shapes].map(([id, shape], order) => ({ id, order, shape, examples: [] }))
}

function listShape(list: ListSchema): Shape {
  const of: RecordShape = {
    kind: 'record',
    fields: {
      from: { kind: 'date' },
      until: { kind: 'date' },
      on: { kind: 'date' },
      amount: { kind: 'number', unit: 'unit', least: 0, most: MOST },
      ...Object.fromEntries(list.fields.map((field) => [field.name, shapeOf(field)])),
      ...(list.nested ? { [list.nested.name]: listShape(list.nested) } : {}),
    },
  }
  return { kind: 'list', of, periods: [['from', 'until']] }
}

function shapeOf(field: Field): Shape {
  switch (field.kind) {
    case 'boolean':
      return { kind: 'boolean' }
    case 'code':
      return { kind: 'code', values: CODES }
    case 'number':
      return { kind: 'number', unit: 'unit', least: 0, most: 4, whole: true }
    case 'date':
      return { kind: 'date' }
    case 'date-or-never':
      return { kind: 'date', orNever: true }
  }
}
