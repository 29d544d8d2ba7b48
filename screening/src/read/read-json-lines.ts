import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { RawRow } from './raw-row.ts'
import type { RowSource } from './read-csv.ts'
import { decoderOf, type Encoding, encodingOf } from './text-encoding.ts'

const PIECE = 256 * 1024
/** More characters than the facts of one person ever need: a line without an end is not read into memory. */
const LONGEST_LINE = 16_000_000

/** The two columns that a file of situations has: of whom, and the facts as JSON. */
export const PERSON_AT = 0
export const SITUATION_AT = 1

/** Reads a file of situations, one a line: `{"person": …, "situation": {…}}`, or the facts alone, numbered by line. */
export async function readJsonLines(path: string, encoding?: Encoding): Promise<RowSource> {
  const size = Math.max(1, statSync(path).size)
  let read = 0
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.allocUnsafe(PIECE)
      let decode: ReturnType<typeof decoderOf> | undefined
      let rest = ''
      let line = 0
      for (;;) {
        const count = readSync(file, bytes, 0, PIECE, null)
        read += count
        decode ??= decoderOf(encoding ?? encodingOf(bytes.subarray(0, count)), path, encoding !== undefined)
        const lines = (rest + decode(bytes.subarray(0, count), count === 0)).split('\n')
        rest = count === 0 ? '' : (lines.pop() as string)
        if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE)
        const found: RawRow[] = []
        for (const text of lines) {
          line += 1
          if (text.trim() !== '') found.push(rowOf(text.trim(), line))
        }
        if (found.length > 0) yield found
        if (count === 0) return
      }
    } finally {
      closeSync(file)
    }
  }
  return { columns: ['person', 'situation'], rows: rows(), progress: () => Math.min(1, read / size) }
}

function rowOf(text: string, line: number): RawRow {
  const given = parsed(text)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { line, cells: ['', ''], fault: 'ROW_NOT_JSON' }
  }
  if (!Object.hasOwn(given, 'situation')) return { line, cells: [String(line), text] }
  const { person, situation } = given as { person?: unknown; situation: unknown }
  const said = typeof person === 'string' ? person : Number.isSafeInteger(person) ? String(person) : ''
  return { line, cells: [said, JSON.stringify(situation)] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
