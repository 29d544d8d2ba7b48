import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { RawRow } from './raw-row.ts'
import { RowSplitter, separatorOf } from './split-rows.ts'
import { decoderOf, type Encoding, encodingOf } from './text-encoding.ts'

const HEAD = 256 * 1024
/** Small pieces are young when they die: larger ones outlive a collection of garbage and cost a full one. */
const PIECE = 64 * 1024

/** Rows of a file, some at a time, and how far into the file the reader is. */
export interface RowSource {
  /** Names of the columns, as they stand in the file. */
  readonly columns: readonly string[]
  readonly rows: AsyncGenerator<readonly RawRow[]>
  /** Between 0 and 1. */
  progress(): number
}

export interface CsvOptions {
  readonly encoding?: Encoding | undefined
  readonly separator?: string | undefined
}

/** Reads a CSV file piece by piece; its first row names the columns. */
export async function readCsv(path: string, { encoding, separator }: CsvOptions = {}): Promise<RowSource> {
  const head = headOf(path)
  const known = encoding ?? encodingOf(head)
  const cut = separator ?? separatorOf(new TextDecoder(known).decode(head))
  const size = Math.max(1, statSync(path).size)
  let read = 0

  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const file = openSync(path, 'r')
    try {
      const decode = decoderOf(known, path, encoding !== undefined)
      const splitter = new RowSplitter(cut)
      const bytes = Buffer.allocUnsafe(PIECE)
      for (;;) {
        const count = readSync(file, bytes, 0, PIECE, null)
        read += count
        const text = decode(bytes.subarray(0, count), count === 0)
        const found = splitter.push(text)
        if (count === 0) found.push(...splitter.end())
        if (found.length > 0) yield found
        if (count === 0) return
      }
    } finally {
      closeSync(file)
    }
  }

  const all = rows()
  const begin = await all.next()
  const [names, ...first] = begin.done ? [] : begin.value
  async function* body(): AsyncGenerator<readonly RawRow[]> {
    if (first.length > 0) yield first
    yield* all
  }
  return {
    columns: (names?.cells ?? []).map((name) => name.trim()),
    rows: body(),
    progress: () => Math.min(1, read / size),
  }
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(HEAD)
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0))
  } finally {
    closeSync(file)
  }
}
