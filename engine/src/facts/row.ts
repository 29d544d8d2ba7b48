import type { Moment } from '../timeline/moment.ts'

/** A fact as the engine holds it: a code, a number, a truth, a moment, a record or a list of records. */
export type Fact = string | number | boolean | Moment | Row | readonly Row[]

/** One record of facts. A field that is absent is unknown. */
export interface Row {
  /** JSON pointer of the record in the situation; empty for the applicant. */
  readonly at: string
  readonly fields: { readonly [field: string]: Fact | undefined }
}

/** The fact under a dotted field path, or undefined where it, or a record on the way, is unknown. */
export function factOf(row: Row, path: readonly string[]): Fact | undefined {
  let fact: Fact | undefined = row.fields[path[0] as string]
  if (path.length === 1) return fact
  for (let i = 1; i < path.length; i += 1) {
    if (fact === undefined) return undefined
    fact = (fact as Row).fields[path[i] as string]
  }
  return fact
}

export function pointerOf(row: Row, path: readonly string[]): string {
  return path.length === 1 ? `${row.at}/${path[0]}` : `${row.at}/${path.join('/')}`
}

export function listOf(row: Row, path: readonly string[]): readonly Row[] | undefined {
  return factOf(row, path) as readonly Row[] | undefined
}

/** One of several records, the same one in whatever order they were told. */
export function firstByContent(rows: readonly Row[]): Row | undefined {
  if (rows.length < 2) return rows[0]
  const keyed = rows.map((row) => ({ row, content: contentOf(row) }))
  return keyed.reduce((a, b) => (b.content < a.content ? b : a)).row
}

/** What a record says, without where it stands. */
function contentOf(fact: Fact | undefined): string {
  if (Array.isArray(fact)) return `[${(fact as readonly Row[]).map(contentOf).sort().join()}]`
  if (typeof fact !== 'object' || !('fields' in fact)) return JSON.stringify(fact)
  const keys = Object.keys(fact.fields)
    .filter((key) => fact.fields[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${key}:${contentOf(fact.fields[key])}`).join()}}`
}
