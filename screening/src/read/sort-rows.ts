import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePersons } from './person-order.ts'
import type { RawRow } from './raw-row.ts'
import type { RowSource } from './read-csv.ts'

/** Characters of rows that are sorted in memory at a time. */
const IN_MEMORY = 48_000_000
/** Sorted parts that are merged at a time. */
const MERGED_AT_ONCE = 64

interface Keyed {
  readonly person: string
  readonly row: RawRow
}

/**
 * The rows of a source in the order of persons, through sorted parts on disk that are merged: memory does not grow with
 * the file. Rows that say nobody come first, so that they are told. The parts are removed as soon as they are read.
 */
export function sortRows(
  source: RowSource,
  personOf: (row: RawRow) => string | undefined,
  folder: string,
  inMemory = IN_MEMORY,
): RowSource {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    let parts: string[] = []
    let held: Keyed[] = []
    let size = 0
    let number = 0
    const flush = (): void => {
      const file = join(folder, `part-${number}`)
      number += 1
      writeFileSync(file, held.sort(compareKeyed).map(lineOf).join(''), { mode: 0o600 })
      parts.push(file)
      held = []
      size = 0
    }
    try {
      for await (const batch of source.rows) {
        for (const row of batch) {
          held.push({ person: personOf(row) ?? '', row })
          for (const cell of row.cells) size += cell.length + 24
        }
        if (size >= inMemory) flush()
      }
      if (parts.length === 0) {
        yield held.sort(compareKeyed).map(({ row }) => row)
        return
      }
      flush()
      while (parts.length > MERGED_AT_ONCE) {
        const merged = join(folder, `part-${number}`)
        number += 1
        const some = parts.slice(0, MERGED_AT_ONCE)
        for await (const batch of merge(some)) await appendFile(merged, batch.map(lineOf).join(''), { mode: 0o600 })
        parts = [...parts.slice(MERGED_AT_ONCE), merged]
      }
      for await (const batch of merge(parts)) yield batch.map(({ row }) => row)
    } finally {
      await source.rows.return(undefined)
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { columns: source.columns, rows: rows(), progress: () => source.progress() }
}

function compareKeyed(a: Keyed, b: Keyed): number {
  if (a.person === '' || b.person === '') return a.person.length - b.person.length || a.row.line - b.row.line
  return comparePersons(a.person, b.person) || a.row.line - b.row.line
}

function lineOf({ person, row }: Keyed): string {
  return `${JSON.stringify([person, row.line, row.fault ?? null, row.cells])}\n`
}

async function* merge(parts: readonly string[]): AsyncGenerator<readonly Keyed[]> {
  const heads: { lines: AsyncIterator<Keyed>; keyed: Keyed }[] = []
  for (const part of parts) {
    const lines = linesOf(part)
    const first = await lines.next()
    if (!first.done) heads.push({ lines, keyed: first.value })
  }
  // The smallest one last.
  heads.sort((a, b) => compareKeyed(b.keyed, a.keyed))
  let batch: Keyed[] = []
  for (let head = heads.pop(); head; head = heads.pop()) {
    batch.push(head.keyed)
    if (batch.length === 1_000) {
      yield batch
      batch = []
    }
    const next = await head.lines.next()
    if (next.done) continue
    head.keyed = next.value
    let [low, high] = [0, heads.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareKeyed((heads[middle] as (typeof heads)[0]).keyed, head.keyed) > 0) low = middle + 1
      else high = middle
    }
    heads.splice(low, 0, head)
  }
  if (batch.length > 0) yield batch
}

/** Lines of a part; only `\n` ends one. */
async function* linesOf(part: string): AsyncGenerator<Keyed> {
  let rest = ''
  for await (const piece of createReadStream(part, { encoding: 'utf8' })) {
    const lines = (rest + (piece as string)).split('\n')
    rest = lines.pop() as string
    for (const line of lines) {
      const [person, number, fault, cells] = JSON.parse(line) as [string, number, RawRow['fault'] | null, string[]]
      yield { person, row: { line: number, cells, ...(fault ? { fault } : {}) } }
    }
  }
}
