import { parseDay } from '../days/day.ts'
import { resolveExample } from '../questions/resolve-example.ts'
import type { FactEdit, Fields, LifeChange } from './life-change.ts'

/** What becomes of somebody's facts, or why the change cannot be tried. */
export type ChangedLife =
  | { readonly can: 'try'; readonly on: string; readonly facts: Fields }
  /** A list must be told first, or the date of birth in full. */
  | { readonly can: 'tell-first'; readonly concept: string }
  /** The person is married already, or is as old already. */
  | { readonly can: 'not' }

/**
 * The facts of a person as they would be if a change of life happened on the day `on` (`YYYY-MM-DD`). `choice` is what the
 * person chose (a NIS code, a language); the first of the change where left out. The facts handed in stay as they are.
 */
export function applyChange(change: LifeChange, given: Fields, on: string, choice = change.asks?.first): ChangedLife {
  if (change.birthday !== undefined) return atAge(change.birthday, given, on)
  const day = parseDay(on)
  if (day === undefined) return { can: 'not' }
  let facts = given
  const { notWhile } = change
  if (notWhile) {
    const rows = rowsOf(given[notWhile.concept])
    const same = (row: Fields): boolean => Object.entries(notWhile.has).every(([field, value]) => row[field] === value)
    if (rows?.some((row) => same(row) && row[notWhile.endedBy] === undefined)) return { can: 'not' }
  }
  for (const edit of change.edits) {
    if ('set' in edit) {
      facts = { ...facts, [edit.concept]: resolveExample(edit.set, day) }
      continue
    }
    const rows = rowsOf(facts[edit.concept])
    if (!rows) return { can: 'tell-first', concept: edit.concept }
    facts = { ...facts, [edit.concept]: changedRows(rows, edit, (fields) => written(fields, choice, day)) }
  }
  return { can: 'try', on, facts }
}

function changedRows(
  rows: readonly Fields[],
  edit: Extract<FactEdit, { add: Fields }>,
  write: (fields: Fields) => Fields,
): readonly Fields[] {
  const { end, add, keep = [], follows } = edit
  const runs = (row: Fields): boolean => end !== undefined && row[end.until] === undefined
  const last = rows.findLast(runs)
  const kept = Object.fromEntries(keep.flatMap((field) => (last?.[field] === undefined ? [] : [[field, last[field]]])))
  const before = follows ? last?.[follows.field] : undefined
  const next = typeof before === 'string' ? follows?.by[before] : undefined
  const row = { ...write(add), ...kept, ...(follows && next ? { [follows.field]: next } : {}) }
  // A row that begins on the day itself or later cannot have ended the day before; the new one takes its place.
  const ended = rows.flatMap((each) => {
    if (!runs(each)) return [each]
    const closed = { ...each, ...write(end?.fields ?? {}) }
    const from = each.from
    const until = end && closed[end.until]
    return typeof from === 'string' && typeof until === 'string' && from > until ? [] : [closed]
  })
  return [...ended, row]
}

/** The row with what was chosen and with its dates. */
function written(fields: Fields, choice: string | undefined, day: number): Fields {
  const filled = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, isChosen(value) ? choice : value]),
  )
  return resolveExample(filled, day) as Fields
}

function isChosen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'chosen' in value
}

function atAge(years: number, given: Fields, on: string): ChangedLife {
  const { birthDate } = given
  const born = typeof birthDate === 'string' ? parseDay(birthDate) : undefined
  if (born === undefined) return { can: 'tell-first', concept: 'birthDate' }
  const day = resolveExample({ ahead: `P${years}Y` }, born) as string
  return day > on ? { can: 'try', on: day, facts: given } : { can: 'not' }
}

function rowsOf(value: unknown): readonly Fields[] | undefined {
  return Array.isArray(value) ? (value as readonly Fields[]) : undefined
}
