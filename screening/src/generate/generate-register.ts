import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, type InformationConcept, parseDay } from '@parcours/engine'
import { NATIONAL_NUMBER } from '../read/mapping.ts'
import { rowsFrom } from '../tables/person-rows.ts'
import type { Table } from '../tables/table.ts'
import { allTables, KEY, ROW, tablesOf, unknownColumn } from '../tables/tables-of.ts'
import { csvRow } from '../write/csv-row.ts'
import { type FlawShares, spoil } from './flaws.ts'
import { type InventedPerson, inventPerson } from './invent-person.ts'
import { randomFor } from './random.ts'
import { testNumber } from './test-number.ts'

/** Changes whenever the same seed gives other bytes. */
const GENERATOR = 1

export const REGISTER_FORMATS = ['csv', 'jsonl'] as const
export type RegisterFormat = (typeof REGISTER_FORMATS)[number]

/** Characters that wait for a file, each. */
const HELD = 1 << 18
const PERSONS_BETWEEN_TURNS = 1_000

export interface GenerateOptions {
  readonly persons: number
  readonly seed: string
  /** Day of the register, `YYYY-MM-DD`: nobody is born, and nothing happens, after it. */
  readonly on: string
  readonly format: RegisterFormat
  readonly shares: FlawShares
  /** A folder; made where it is not there. */
  readonly out: string
  readonly onProgress?: (persons: number) => void
  readonly signal?: AbortSignal
}

/** What a synthetic register holds, counted while it was written. */
export interface Manifest {
  readonly invented: true
  readonly generator: number
  readonly seed: string
  readonly on: string
  readonly format: RegisterFormat
  readonly persons: number
  readonly asked: FlawShares
  /** Facts (concepts) in all, and those left out. */
  readonly facts: { readonly all: number; readonly unknown: number }
  /** Whole days in all, and those of which only the month or the year was kept. */
  readonly days: { readonly all: number; readonly imprecise: number }
  /** Persons with a contradiction, by kind. */
  readonly contradictory: { readonly [kind: string]: number }
  /** How many persons are in each group, by what was drawn. */
  readonly groups: { readonly [marginal: string]: { readonly [value: string]: number } }
  /** Rows of each file. */
  readonly files: { readonly [file: string]: number }
}

/** One person of a synthetic register, made from the seed and the place in the register alone. */
export interface SyntheticPerson {
  readonly person: string
  readonly nationalNumber: string
  readonly given: { readonly [concept: string]: unknown }
  readonly groups: InventedPerson['groups']
  readonly flaws: Omit<ReturnType<typeof spoil>, 'facts'>
}

/** Makes the person with this place, from 0. */
export function syntheticPerson(
  index: number,
  { seed, on, shares }: Pick<GenerateOptions, 'seed' | 'on' | 'shares'>,
): SyntheticPerson {
  const random = randomFor(seed, index)
  const { facts, groups, born } = inventPerson(random, parseDay(on) as Day)
  const { facts: given, ...flaws } = spoil(facts, shares, random)
  const person = `T${String(index + 1).padStart(9, '0')}`
  return { person, nationalNumber: testNumber(index, born), given, groups, flaws }
}

/**
 * Writes a synthetic register as tables or as situations, and its manifest beside it. The same options give the same
 * bytes; memory does not grow with the number of persons. Gives undefined where it was interrupted.
 */
export async function generateRegister(
  concepts: readonly InformationConcept[],
  options: GenerateOptions,
): Promise<Manifest | undefined> {
  mkdirSync(options.out, { recursive: true })
  const writer = options.format === 'csv' ? new TableWriter(concepts, options.out) : new SituationWriter(options.out)
  const counted = new Counter()
  try {
    for (let index = 0; index < options.persons; index += 1) {
      const person = syntheticPerson(index, options)
      writer.write(person)
      counted.add(person)
      if ((index + 1) % PERSONS_BETWEEN_TURNS !== 0) continue
      options.onProgress?.(index + 1)
      // Others may wait for their turn, an interruption too.
      await new Promise((resolve) => setImmediate(resolve))
      if (options.signal?.aborted) return undefined
    }
  } finally {
    writer.close()
  }
  const { seed, on, format, persons, shares } = options
  const manifest: Manifest = {
    invented: true,
    generator: GENERATOR,
    seed,
    on,
    format,
    persons,
    asked: shares,
    ...counted.counts(),
    files: writer.rows(),
  }
  writeFileSync(join(options.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

class Counter {
  private readonly facts = { all: 0, unknown: 0 }
  private readonly days = { all: 0, imprecise: 0 }
  private readonly contradictory: { [kind: string]: number } = {}
  private readonly groups: { [marginal: string]: { [value: string]: number } } = {}

  add({ given, groups, flaws }: SyntheticPerson): void {
    this.facts.all += Object.keys(given).length + flaws.unknown
    this.facts.unknown += flaws.unknown
    this.days.all += flaws.days
    this.days.imprecise += flaws.imprecise
    const { contradiction } = flaws
    if (contradiction) this.contradictory[contradiction] = (this.contradictory[contradiction] ?? 0) + 1
    for (const [marginal, value] of Object.entries(groups)) {
      this.groups[marginal] ??= {}
      const group = this.groups[marginal]
      group[value] = (group[value] ?? 0) + 1
    }
  }

  counts(): Pick<Manifest, 'facts' | 'days' | 'contradictory' | 'groups'> {
    const { facts, days } = this
    const groups = Object.fromEntries(Object.entries(this.groups).map(([name, each]) => [name, sorted(each)]))
    return { facts, days, contradictory: sorted(this.contradictory), groups }
  }
}

function sorted(counts: { readonly [key: string]: number }): { readonly [key: string]: number } {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A file that is written in large pieces. */
class Pieces {
  count = 0
  private readonly file: number
  private held: string[] = []
  private size = 0

  constructor(path: string) {
    this.file = openSync(path, 'w')
  }

  push(text: string): void {
    this.held.push(text)
    this.size += text.length
    this.count += 1
    if (this.size >= HELD) this.flush()
  }

  private flush(): void {
    if (this.size > 0) writeSync(this.file, this.held.join(''))
    this.held = []
    this.size = 0
  }

  close(): void {
    this.flush()
    closeSync(this.file)
  }
}

interface RegisterWriter {
  write(person: SyntheticPerson): void
  close(): void
  rows(): Manifest['files']
}

class SituationWriter implements RegisterWriter {
  private readonly pieces: Pieces

  constructor(folder: string) {
    this.pieces = new Pieces(join(folder, 'situations.jsonl'))
  }

  write({ person, given }: SyntheticPerson): void {
    this.pieces.push(`${JSON.stringify({ person, situation: given })}\n`)
  }

  close(): void {
    this.pieces.close()
  }

  rows(): Manifest['files'] {
    return { 'situations.jsonl': this.pieces.count }
  }
}

/** One file a table, the tables worked out from the concepts of which something is told. */
class TableWriter implements RegisterWriter {
  private readonly persons: Table
  private readonly files: ReadonlyMap<string, { readonly columns: readonly string[]; readonly pieces: Pieces }>

  constructor(concepts: readonly InformationConcept[], folder: string) {
    // Of the others nothing is known of anybody: no table, no column.
    this.persons = tablesOf(concepts.filter(({ id }) => inventedConcepts().has(id)))
    this.files = new Map(
      allTables(this.persons).map((table) => {
        const columns = columnsOf(table)
        const pieces = new Pieces(join(folder, `${table.name}.csv`))
        pieces.push(csvRow(columns))
        return [table.name, { columns, pieces }]
      }),
    )
  }

  write({ person, nationalNumber, given }: SyntheticPerson): void {
    for (const { table, row, parentRow, values } of rowsFrom(this.persons, given)) {
      const file = this.files.get(table.name)
      if (!file) continue
      const cells = file.columns.map((name) => {
        if (name === KEY) return person
        if (name === ROW) return String((table.inner.length > 0 ? row : parentRow) ?? '')
        if (name === NATIONAL_NUMBER) return nationalNumber
        const value = values[name]
        return value === undefined ? '' : String(value)
      })
      file.pieces.push(csvRow(cells))
    }
  }

  close(): void {
    for (const { pieces } of this.files.values()) pieces.close()
  }

  rows(): Manifest['files'] {
    return Object.fromEntries([...this.files].map(([name, { pieces }]) => [`${name}.csv`, pieces.count - 1]))
  }
}

/** The columns of a file: of whom, which row, the facts, and which lists nobody knows. */
function columnsOf(table: Table): readonly string[] {
  const first = table.parent === undefined
  const numbered = !first && (table.inner.length > 0 || table.parent !== 'persons')
  return [
    KEY,
    ...(first ? [NATIONAL_NUMBER] : []),
    ...(numbered ? [ROW] : []),
    ...table.columns.map(({ name }) => name),
    ...table.inner.map(unknownColumn),
  ]
}

let known: ReadonlySet<string> | undefined

/** Concepts that every invented person has something told of, before it is spoilt. */
function inventedConcepts(): ReadonlySet<string> {
  known ??= new Set(Object.keys(inventPerson(randomFor('', 0), parseDay('2026-01-01') as Day).facts))
  return known
}
