import { type Branch, branches, type Candidate, highestMark } from '@parcours/law'
import Papa from 'papaparse'
import { type CliCode, type Problem, Refused } from '../problem.ts'

/** More bytes than the list of any contest needs. */
export const MOST_CSV_BYTES = 50_000_000

/** More problems than this are counted and not listed. */
const MOST_PROBLEMS = 100

const MOST_SIGNS_OF_ID = 64

const REQUIRED = ['candidate', 'mark', 'resident'] as const
type Column = (typeof REQUIRED)[number] | 'branch'

/** What a spreadsheet in one of the languages of Belgium or in English writes for yes and no. */
const YES = ['yes', 'true', '1', 'oui', 'ja']
const NO = ['no', 'false', '0', 'non', 'nee', 'nein']

const DELIMITERS = [',', ';', '\t'] as const

/** The candidates of one branch, and how many rows of the file were of the other one. */
export interface CandidateList {
  readonly candidates: readonly Candidate[]
  readonly others: number
}

/**
 * Reads candidates from CSV text: a first line with the names of the columns (`candidate`, `mark`, `resident`, and
 * `branch` where the file holds both branches; others are left alone), then one candidate a row. Comma, semicolon or tab
 * between the fields; a comma in a mark may stand for the point. Empty lines are skipped. Throws `Refused` with every
 * row that cannot be read, by line and column: nothing is guessed and no row is dropped.
 */
export function readCandidates(text: string, file: string, branch: Branch): CandidateList {
  const delimiter = delimiterOf(text)
  const parsed = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false })
  const rows = linesOf(parsed.data)
  const [head, ...body] = rows.filter(({ fields }) => fields.some((field) => field.trim() !== ''))
  if (!head || body.length === 0) throw new Refused({ code: 'CSV_EMPTY', path: '', data: { file } })
  const problems = new Problems()
  for (const error of parsed.errors) {
    if (error.type === 'Quotes') problems.add('CSV_QUOTES', rows[error.row ?? 0]?.line ?? 1, undefined)
  }
  const columns = columnsOf(head.fields, problems)
  problems.refuse()
  const candidates: Candidate[] = []
  const seen = new Map<string, number>()
  let others = 0
  for (const { line, fields } of body) {
    if (fields.length !== head.fields.length) {
      problems.add('CSV_ROW_LENGTH', line, undefined, { found: fields.length, expected: head.fields.length })
      continue
    }
    const valueIn = (column: Column): string => (fields[columns.get(column) ?? -1] ?? '').trim()
    const id = readId(valueIn('candidate'), line, problems)
    const mark = readMark(valueIn('mark'), line, problems)
    const resident = readResidence(valueIn('resident'), line, problems)
    const of = columns.has('branch') ? readBranch(valueIn('branch'), line, problems) : branch
    if (id === undefined || of === undefined) continue
    const key = `${of} ${id}`
    const first = seen.get(key)
    if (first !== undefined) problems.add('CSV_CANDIDATE_TWICE', line, 'candidate', { first })
    else seen.set(key, line)
    if (of !== branch) others += 1
    else if (mark !== undefined && resident !== undefined) candidates.push({ id, mark, resident })
  }
  problems.refuse()
  return { candidates, others }
}

interface Line {
  /** Line of the file in which the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** The rows with the line each begins in: a field in quotation marks may reach over several lines. */
function linesOf(rows: readonly (readonly string[])[]): readonly Line[] {
  let line = 1
  return rows.map((fields) => {
    const begins = line
    line += 1
    for (const field of fields) line += field.match(/\r\n|\r|\n/g)?.length ?? 0
    return { line: begins, fields }
  })
}

/** The sign between fields under which the first line has the most of the columns that are needed. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r\n|\r|\n/, 1)
  const found = (delimiter: string) => {
    const names = first.split(delimiter).map(nameOf)
    return REQUIRED.filter((column) => names.includes(column)).length
  }
  return [...DELIMITERS].sort((a, b) => found(b) - found(a))[0] as string
}

function nameOf(field: string): string {
  return field
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim()
    .toLowerCase()
}

function columnsOf(head: readonly string[], problems: Problems): ReadonlyMap<Column, number> {
  const names = head.map(nameOf)
  const columns = new Map<Column, number>()
  for (const column of [...REQUIRED, 'branch'] as const) {
    const at = names.indexOf(column)
    if (at === -1) {
      if (column !== 'branch') problems.add('CSV_COLUMN_MISSING', 1, column)
      continue
    }
    if (names.lastIndexOf(column) !== at) problems.add('CSV_COLUMN_TWICE', 1, column)
    columns.set(column, at)
  }
  return columns
}

function readId(text: string, line: number, problems: Problems): string | undefined {
  if (text === '') return problems.add('CSV_VALUE_MISSING', line, 'candidate')
  if (text.length > MOST_SIGNS_OF_ID || hasControlSign(text)) {
    return problems.add('CSV_CANDIDATE_INVALID', line, 'candidate', { most: MOST_SIGNS_OF_ID })
  }
  return text
}

/** A tab, a line break or another sign that no code holds. */
function hasControlSign(text: string): boolean {
  return Array.from(text).some((sign) => sign < ' ' || sign === '\u007f')
}

/** At most nine digits: far from where two different decimals become the same number. */
function readMark(text: string, line: number, problems: Problems): number | undefined {
  if (text === '') return problems.add('CSV_VALUE_MISSING', line, 'mark')
  const mark = /^\d{1,3}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return mark <= highestMark ? mark : problems.add('CSV_MARK_INVALID', line, 'mark', { most: highestMark })
}

function readResidence(text: string, line: number, problems: Problems): boolean | undefined {
  const word = text.toLowerCase()
  if (YES.includes(word)) return true
  if (NO.includes(word)) return false
  return problems.add('CSV_RESIDENCE_UNKNOWN', line, 'resident')
}

function readBranch(text: string, line: number, problems: Problems): Branch | undefined {
  const found = branches.find((each) => each === text.toLowerCase())
  return found ?? problems.add('CSV_BRANCH_INVALID', line, 'branch')
}

/** Collects what is wrong; far more than anybody reads is counted only. */
class Problems {
  private readonly found: Problem[] = []
  private count = 0

  add(code: CliCode, line: number, column: string | undefined, data: Problem['data'] = {}): undefined {
    this.count += 1
    if (this.found.length >= MOST_PROBLEMS) return
    const place = column === undefined ? `${line}` : `${line}:${column}`
    this.found.push({ code, path: place, data: { line, ...(column === undefined ? {} : { column }), ...data } })
  }

  refuse(): void {
    if (this.count === 0) return
    const more = this.count - this.found.length
    throw new Refused(
      ...this.found,
      ...(more > 0 ? [{ code: 'CSV_MORE_PROBLEMS', path: '', data: { count: more } } as const] : []),
    )
  }
}
