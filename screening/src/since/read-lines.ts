import { createReadStream } from 'node:fs'

/** The lines of a text in UTF-8 that hold something, one after the other; only `\n` ends one. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + (piece as string)).split('\n')
    rest = lines.pop() as string
    for (const line of lines) if (line !== '') yield line
  }
  if (rest !== '') yield rest
}
