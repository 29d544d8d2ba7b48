import { formatDay } from '../days/day.ts'
import { parseImpreciseDate } from '../days/imprecise-date.ts'
import { drawDay } from './draw-tree.ts'
import type { Random } from './random.ts'
import { CODES, type Field, type ListSchema, MOST, type Schema } from './schema.ts'

/** Facts as they are sent. */
export type Facts = { readonly [key: string]: unknown }

/** How much of a life is told. */
export interface Telling {
  /** Probability that a fact is missing. */
  readonly missing: number
  /** Probability that a date is known only to the month or the year. */
  readonly imprecise: number
}

export const EVERYTHING: Telling = { missing: 0, imprecise: 0 }

const [FIRST_YEAR, LAST_YEAR] = [1992, 2034]

/** Draws a person of the schema. `knownOn` is the day up to which the facts are told. */
export function drawFacts(random: Random, schema: Schema, telling: Telling, knownOn: string): Facts {
  const out: Record<string, unknown> = {}
  for (const field of schema.fields) {
    if (random.chance(telling.missing)) continue
    const [record, name] = field.name.split('.') as [string, string?]
    const value = drawValue(random, field, telling)
    if (name === undefined) out[record] = value
    else out[record] = { ...(out[record] as Facts | undefined), [name]: value }
  }
  for (const list of schema.lists) {
    if (!random.chance(telling.missing)) out[list.name] = drawList(random, list, telling, knownOn)
  }
  return out
}

function drawList(random: Random, list: ListSchema, telling: Telling, knownOn: string): readonly Facts[] {
  return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () => drawRow(random, list, telling, knownOn))
}

function drawRow(random: Random, list: ListSchema, telling: Telling, knownOn: string): Facts {
  const row: Record<string, unknown> = {}
  if (!random.chance(list.absentFrom === 'since-ever' ? 0.3 : telling.missing)) row.from = drawDate(random, telling)
  if (random.chance(0.65)) {
    const until = drawDate(random, telling)
    // The first and the last day may be known only roughly; that the last is not the earlier one is known.
    if (row.from === undefined || rangeOf(until).last >= rangeOf(row.from).first) row.until = until
  }
  for (const field of list.fields) {
    if (!random.chance(telling.missing)) row[field.name] = drawValue(random, field, telling)
  }
  if (!random.chance(telling.missing)) row.on = drawDate(random, telling)
  if (!random.chance(telling.missing)) {
    row.amount = random.between(0, Math.min(random.chance(0.5) ? 20 : MOST, roomFor(list, row, knownOn)))
  }
  if (list.nested && !random.chance(telling.missing)) {
    row[list.nested.name] = drawList(random, list.nested, telling, knownOn)
  }
  return row
}

function drawValue(random: Random, field: Field, telling: Telling): unknown {
  switch (field.kind) {
    case 'boolean':
      return random.chance(0.5)
    case 'code':
      return random.pick(CODES)
    case 'number':
      return random.between(0, 4)
    case 'date':
      return drawDate(random, telling)
    case 'date-or-never':
      return random.chance(0.25) ? 'never' : drawDate(random, telling)
  }
}

function drawDate(random: Random, telling: Telling): string {
  const day = drawDay(random, FIRST_YEAR, LAST_YEAR)
  if (!random.chance(telling.imprecise)) return day
  return random.chance(0.6) ? day.slice(0, 7) : day.slice(0, 4)
}

function rangeOf(date: unknown): { readonly first: number; readonly last: number } {
  return parseImpreciseDate(date as string) as { first: number; last: number }
}

/** How many units of the list's amount a record has room for, whatever its imprecise dates are. */
function roomFor(list: ListSchema, row: Facts, knownOn: string): number {
  const told = rangeOf(knownOn).last
  const from = row.from === undefined ? undefined : rangeOf(row.from)
  const until = row.until === undefined ? told : rangeOf(row.until).first
  // An unknown first day can be the last day itself.
  const first = from ? from.last : list.absentFrom === 'since-ever' ? until - MOST * 3 : until
  return Math.max(0, Math.floor((until - first + 1) / list.daysPerUnit))
}

/**
 * One of the lives that the facts leave open: what is missing is filled in, what is imprecise is settled, what was told
 * stays. Undefined where chance finds none (an amount that no longer has room).
 */
export function complete(random: Random, schema: Schema, facts: Facts, knownOn: string): Facts | undefined {
  const out: Record<string, unknown> = {}
  for (const field of schema.fields) {
    const [record, name] = field.name.split('.') as [string, string?]
    if (name === undefined) out[record] = settle(random, field, facts[record])
    else {
      const told = (facts[record] as Facts | undefined)?.[name]
      out[record] = { ...(out[record] as Facts | undefined), [name]: settle(random, field, told) }
    }
  }
  for (const list of schema.lists) {
    if (list.ifGiven && facts[list.name] === undefined) continue
    const rows = completeList(random, list, facts[list.name] as readonly Facts[] | undefined, knownOn)
    if (!rows) return undefined
    out[list.name] = rows
  }
  return out
}

function completeList(
  random: Random,
  list: ListSchema,
  told: readonly Facts[] | undefined,
  knownOn: string,
): readonly Facts[] | undefined {
  if (!told) return drawList(random, list, EVERYTHING, knownOn)
  const rows = told.map((row) => completeRow(random, list, row, knownOn))
  return rows.every((row) => row !== undefined) ? rows : undefined
}

function completeRow(random: Random, list: ListSchema, told: Facts, knownOn: string): Facts | undefined {
  const row: Record<string, unknown> = { ...told }
  const last = told.until === undefined ? undefined : rangeOf(told.until)
  if (told.from !== undefined) row.from = dayIn(random, told.from, last?.last)
  else if (list.absentFrom === 'unknown') {
    // A period that still runs had begun when the facts were told.
    const latest = last ? last.last : rangeOf(knownOn).last
    row.from = formatDay(latest - (random.chance(0.2) ? 0 : random.between(0, 9_000)))
  }
  if (told.until !== undefined) {
    const earliest = row.from === undefined ? undefined : rangeOf(row.from).first
    row.until = dayIn(random, told.until, undefined, earliest)
  }
  for (const field of list.fields) {
    if (field.ifTold && told[field.name] === undefined) continue
    row[field.name] = settle(random, field, told[field.name])
  }
  row.on = settle(random, { name: 'on', kind: 'date' }, told.on)
  const room = roomFor(list, row, knownOn)
  if (told.amount === undefined) row.amount = random.between(0, Math.min(MOST, room))
  else if ((told.amount as number) > room) return undefined
  if (list.nested && !(list.nested.ifGiven && told[list.nested.name] === undefined)) {
    const rows = completeList(random, list.nested, told[list.nested.name] as readonly Facts[] | undefined, knownOn)
    if (!rows) return undefined
    row[list.nested.name] = rows
  }
  return row
}

function settle(random: Random, field: Field, told: unknown): unknown {
  if (told === undefined) return drawValue(random, field, EVERYTHING)
  if ((field.kind === 'date' || field.kind === 'date-or-never') && told !== 'never') return dayIn(random, told)
  return told
}

/** A day that an imprecise date can mean; its first and last day more often than chance. */
function dayIn(random: Random, date: unknown, latest?: number, earliest?: number): string {
  const range = rangeOf(date)
  const first = Math.max(range.first, earliest ?? range.first)
  const last = Math.min(range.last, latest ?? range.last)
  if (random.chance(0.4)) return formatDay(random.chance(0.5) ? first : last)
  return formatDay(random.between(first, last))
}

/** One fact that was taken away or blurred, and everything it can have been. */
export interface Blur {
  /** Steps from the whole situation to the fact. */
  readonly steps: readonly (string | number)[]
  /** What is left to be told; undefined where nothing is. */
  readonly told: unknown
  readonly values: readonly unknown[]
}

/** Every fact of a complete person that has few enough values to try them all. */
export function blursOf(random: Random, schema: Schema, facts: Facts): readonly Blur[] {
  const out: Blur[] = []
  const add = (field: Field, value: unknown, steps: Blur['steps']): void => {
    if (field.kind === 'boolean') out.push({ steps, told: undefined, values: [true, false] })
    else if (field.kind === 'code') out.push({ steps, told: undefined, values: CODES })
    else if (field.kind === 'number') out.push({ steps, told: undefined, values: [0, 1, 2, 3, 4] })
    else if (value !== undefined && value !== 'never') {
      const told = (value as string).slice(0, random.chance(0.85) ? 7 : 4)
      const { first, last } = rangeOf(told)
      out.push({ steps, told, values: Array.from({ length: last - first + 1 }, (_, i) => formatDay(first + i)) })
    }
  }
  const addRows = (list: ListSchema, rows: readonly Facts[], steps: Blur['steps']): void => {
    rows.forEach((row, i) => {
      const at = [...steps, i]
      for (const field of list.fields) if (!field.ifTold) add(field, row[field.name], [...at, field.name])
      for (const name of ['from', 'until', 'on']) add({ name, kind: 'date' }, row[name], [...at, name])
      if (list.nested) addRows(list.nested, row[list.nested.name] as readonly Facts[], [...at, list.nested.name])
    })
  }
  for (const field of schema.fields) {
    const steps = field.name.split('.')
    add(field, valueAt(facts, steps), steps)
  }
  for (const list of schema.lists) addRows(list, facts[list.name] as readonly Facts[], [list.name])
  return out
}

function valueAt(facts: unknown, steps: Blur['steps']): unknown {
  return steps.reduce<unknown>((at, step) => (at === undefined ? undefined : (at as Facts)[step]), facts)
}

/** The facts with one of them put in its place; undefined takes it away. */
export function withFact(facts: unknown, [step, ...rest]: Blur['steps'], value: unknown): unknown {
  if (step === undefined) return value
  const copy = (Array.isArray(facts) ? [...facts] : { ...(facts as Facts) }) as Record<string | number, unknown>
  const inner = withFact(copy[step], rest, value)
  if (inner === undefined) delete copy[step]
  else copy[step] = inner
  return copy
}

/** Whether the periods run forward and every amount has room in its period. */
export function isPossible(schema: Schema, facts: Facts, knownOn: string): boolean {
  const rowsArePossible = (list: ListSchema, rows: readonly Facts[]): boolean =>
    rows.every(
      (row) =>
        (row.from === undefined || row.until === undefined || (row.from as string) <= (row.until as string)) &&
        (row.amount as number) <= roomFor(list, row, knownOn) &&
        (!list.nested || rowsArePossible(list.nested, row[list.nested.name] as readonly Facts[])),
    )
  return schema.lists.every((list) => rowsArePossible(list, facts[list.name] as readonly Facts[]))
}
