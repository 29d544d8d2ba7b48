import { plainNationalNumber } from '../national-number/national-number.ts'
import { comparePersons } from './person-order.ts'
import type { RawRow } from './raw-row.ts'
import type { RowSource } from './read-csv.ts'
import type { Reject } from './reject.ts'

/** More rows of one person in one file than this are no life but a mistake. */
export const MOST_ROWS = 10_000

/** Thrown where a file is not in the order of the persons: it has to be sorted first. */
export class NotSorted extends Error {
  override readonly name = 'NotSorted'
  readonly file: string
  constructor(file: string) {
    super(file)
    this.file = file
  }
}

export interface CursorOptions {
  /** Path of the file, for `NotSorted`; its name, for rejects. */
  readonly path: string
  readonly file: string
  /** What the file calls the column of the person. */
  readonly column: string
  readonly personAt: number
  readonly personIs: 'id' | 'national-number'
  readonly reject: (reject: Reject) => void
}

/** Goes through a file person by person, in the order of persons, without ever holding more than one. */
export class PersonCursor {
  /** Whose rows `take` gives next; undefined at the end. */
  person: string | undefined
  private readonly source: RowSource
  private readonly options: CursorOptions
  private batch: readonly RawRow[] = []
  private at = 0

  constructor(source: RowSource, options: CursorOptions) {
    this.source = source
    this.options = options
  }

  /** Goes to the first person. */
  async start(): Promise<void> {
    await this.take()
  }

  progress(): number {
    return this.source.progress()
  }

  /** All rows of the person, and on to the next one. Throws `NotSorted`. */
  async take(): Promise<RawRow[]> {
    const rows: RawRow[] = []
    for (;;) {
      for (; this.at < this.batch.length; this.at += 1) {
        const row = this.batch[this.at] as RawRow
        const person = personOf(row, this.options)
        if (person === undefined) continue
        if (person !== this.person) {
          if (this.person !== undefined && comparePersons(person, this.person) < 0)
            throw new NotSorted(this.options.path)
          this.person = person
          // The first person of all: nothing was taken yet.
          return rows
        }
        if (rows.length < MOST_ROWS) rows.push(row)
        else if (rows.length === MOST_ROWS) this.tooMany(row)
      }
      const { value, done } = await this.source.rows.next()
      if (done) {
        this.person = undefined
        return rows
      }
      this.batch = value
      this.at = 0
    }
  }

  /** Lets the file go. */
  async close(): Promise<void> {
    await this.source.rows.return(undefined)
  }

  private tooMany(row: RawRow): void {
    const { file, column, reject } = this.options
    reject({ file, line: row.line, column, code: 'ROW_TOO_MANY', found: this.person ?? '' })
  }
}

/** Of whom a row is; undefined, and a reject, where it does not say. */
export function personOf(row: RawRow, { file, column, personAt, personIs, reject }: CursorOptions): string | undefined {
  const said = (row.cells[personAt] ?? '').trim()
  if (said !== '') return personIs === 'national-number' ? plainNationalNumber(said) : said
  const whole = row.fault !== undefined
  reject({
    file,
    line: row.line,
    column: whole ? '' : column,
    code: row.fault ?? 'ROW_PERSON_MISSING',
    found: whole ? row.cells.join(' ') : '',
  })
  return undefined
}
