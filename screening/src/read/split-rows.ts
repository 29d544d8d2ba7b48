import type { RawRow } from './raw-row.ts'

/** A cell in quotation marks that is longer than this was never meant: a mark was left open. */
const LONGEST_CELL = 1_000_000

type Quoted = { readonly cells: string[]; readonly next: number } | 'open' | 'broken'

/**
 * Cuts text that comes in pieces into rows (RFC 4180; `\n` or `\r\n`). A quotation mark that is left open, or followed
 * by what no cell may hold, costs the line it stands in and not the lines after it. Empty lines are passed over.
 */
export class RowSplitter {
  private readonly separator: string
  private rest = ''
  private line = 1
  /** How many cells the first row had. */
  private width = 0

  constructor(separator: string) {
    this.separator = separator
  }

  /** The rows that are whole with this piece. */
  push(text: string): RawRow[] {
    return this.rows(this.rest === '' ? text : this.rest + text, false)
  }

  /** What is left at the end of the file. */
  end(): RawRow[] {
    return this.rest === '' ? [] : this.rows(this.rest, true)
  }

  private rows(text: string, last: boolean): RawRow[] {
    const found: RawRow[] = []
    let at = 0
    while (at < text.length) {
      const feed = text.indexOf('\n', at)
      if (feed < 0 && !last) break
      const stop = feed < 0 ? text.length : feed
      const next = feed < 0 ? text.length : feed + 1
      const row = text.slice(at, text[stop - 1] === '\r' && stop > at ? stop - 1 : stop)
      if (!row.includes('"')) {
        if (row.trim() !== '') this.take(found, row.split(this.separator))
        this.line += 1
        at = next
        continue
      }
      const quoted = this.quoted(text, at, last)
      if (quoted === 'open' && !last && text.length - at < LONGEST_CELL) break
      const lines = typeof quoted === 'string' ? 1 : linesIn(text, at, quoted.next)
      // A cell over several lines in a row of another length: rather a mark left open than a cell.
      if (typeof quoted === 'string' || (lines > 1 && this.width > 0 && quoted.cells.length !== this.width)) {
        found.push({ line: this.line, cells: row.replaceAll('"', '').split(this.separator), fault: 'ROW_QUOTES' })
        this.line += 1
        at = next
        continue
      }
      this.take(found, quoted.cells)
      this.line += lines
      at = quoted.next
    }
    this.rest = at === 0 ? text : text.slice(at)
    if (last) this.rest = ''
    return found
  }

  private take(found: RawRow[], cells: string[]): void {
    // What spreadsheets write to say which separator they mean.
    if (this.width === 0 && cells.length === 2 && /^sep=$/i.test(cells[0] as string) && cells[1] === '') return
    if (this.width === 0) this.width = cells.length
    found.push(
      cells.length === this.width ? { line: this.line, cells } : { line: this.line, cells, fault: 'ROW_LENGTH' },
    )
  }

  /** A row with quotation marks in it, from `at`. */
  private quoted(text: string, from: number, last: boolean): Quoted {
    const cells: string[] = []
    let at = from
    for (;;) {
      if (text[at] === '"') {
        let cell = ''
        at += 1
        for (;;) {
          const mark = text.indexOf('"', at)
          // The last sign there is may be the first of two.
          if (mark < 0 || (mark === text.length - 1 && !last)) return 'open'
          cell += text.slice(at, mark)
          at = mark + 1
          if (text[at] !== '"') break
          cell += '"'
          at += 1
        }
        cells.push(cell)
      } else {
        const start = at
        while (at < text.length && text[at] !== '\n' && !text.startsWith(this.separator, at)) at += 1
        const end = text[at - 1] === '\r' && at > start && (text[at] === '\n' || at === text.length) ? at - 1 : at
        cells.push(text.slice(start, end))
        if (at === text.length && !last) return 'open'
      }
      if (text.startsWith(this.separator, at)) {
        at += this.separator.length
        continue
      }
      if (at >= text.length) return { cells, next: text.length }
      if (text[at] === '\n') return { cells, next: at + 1 }
      if (text[at] === '\r' && text[at + 1] === '\n') return { cells, next: at + 2 }
      if (text[at] === '\r' && at === text.length - 1) return last ? { cells, next: text.length } : 'open'
      return 'broken'
    }
  }
}

/** How many lines a row takes that reaches from one place of a text to another. */
function linesIn(text: string, from: number, until: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) lines += 1
  return Math.max(lines, 1)
}

const SEPARATORS = [',', ';', '\t', '|'] as const

/** The sign between the cells: the one that the first line has most often outside quotation marks. */
export function separatorOf(head: string): string {
  const [first = ''] = head.split(/\r?\n/, 1)
  const said = /^sep=(.)$/i.exec(first)
  if (said) return said[1] as string
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  const count = (separator: string): number => bare.split(separator).length
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best))
}
