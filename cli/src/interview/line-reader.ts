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
  private readonly echo: (line: string) => void

  /** `echo` shows a line that nobody typed: a terminal shows what is typed by itself. */
  constructor(input: Readable, echo: (line: string) => void) {
    this.echo = echo
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
  async next(): Promise<string | undefined> {
    const known = this.lines.shift()
    const line = known === undefined && !this.ended ? await this.coming() : known
    this.echo(line ?? '')
    return line
  }

  private coming(): Promise<string | undefined> {
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  stop(): void {
    this.close()
  }
}
