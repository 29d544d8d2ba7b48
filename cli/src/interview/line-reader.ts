import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/**
 * Lines of an input, one for each time somebody asks: typed at a terminal, or piped in all at once. The terminal itself
 * shows what is typed and lets one correct it.
 */
export class LineReader {
  private readonly waiting: ((line: string | undefined) => void)[] = []
  private readonly lines: string[] = []
  private ended = false
  private readonly close: () => void

  constructor(input: Readable) {
    const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
    this.close = () => reader.close()
    reader.on('line', (line) => {
      const next = this.waiting.shift()
      if (next) next(line)
      else this.lines.push(line)
    })
    reader.on('close', () => {
      this.ended = true
      for (const next of this.waiting.splice(0)) next(undefined)
    })
  }

  /** The next line; undefined where there is none any more. */
  next(): Promise<string | undefined> {
    const line = this.lines.shift()
    if (line !== undefined || this.ended) return Promise.resolve(line)
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  stop(): void {
    this.close()
  }
}
