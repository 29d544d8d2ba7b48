import { basename, extname } from 'node:path'
import type { Finding, Law, Outcome, UndeterminedReason } from '@parcours/engine'
import { comparePersons } from '../read/person-order.ts'
import { type RowSource, readCsv } from '../read/read-csv.ts'
import { readParquet } from '../read/read-parquet.ts'
import { unreadable } from '../read/register-issue.ts'
import type { ReasonsInWords } from '../screen/screen-block.ts'
import { deadlineOf, FINDING_COLUMNS } from '../write/finding-row.ts'
import { readLines } from './read-lines.ts'

/** A finding as the result of a screening holds it, in whatever format. */
export interface ResultFinding {
  readonly id: string
  readonly on: string
  readonly outcome: Outcome
  readonly reason?: UndeterminedReason
  readonly since?: string
  readonly until?: string
  readonly value?: string | number
  readonly deadline?: string
  /** Ids of the clauses it rests on; where undetermined, of those that are not known. */
  readonly clauses: readonly string[]
  /** JSON pointers of the facts that could still change it. */
  readonly missing: readonly string[]
  readonly openPoints: readonly string[]
  readonly judgements: readonly string[]
  /** The reasons as sentences. */
  readonly inWords: string
  /** Wordings of the law that were applied; only JSON Lines hold them. */
  readonly versions?: readonly string[]
}

export interface ResultOfPerson {
  readonly person: string
  readonly findings: readonly ResultFinding[]
}

/**
 * Reads the result of a screening person by person: JSON Lines, CSV or Parquet, by the ending of its name. Memory does not
 * grow with the file. `inWords` writes the reasons of JSON Lines; the other formats hold them. Throws REGISTER_NOT_FOUND, REGISTER_NOT_READABLE, and RESULT_NOT_ONE where the file holds something
 * else.
 */
export async function* readResult(
  law: Law,
  path: string,
  inWords: ReasonsInWords = () => '',
): AsyncGenerator<ResultOfPerson> {
  const file = basename(path)
  const ending = extname(path).toLowerCase()
  if (ending === '.jsonl') {
    let last: string | undefined
    for await (const line of opened(file, () => readLines(path))) {
      const result = fromLine(law, line, file, inWords)
      refuseDisorder(last, result.person, file)
      last = result.person
      yield result
    }
    return
  }
  if (ending !== '.csv' && ending !== '.parquet') throw unreadable('REGISTER_NOT_READABLE', file)
  const source = await readSource(path, ending, file)
  const at = new Map(source.columns.map((name, i) => [name, i]))
  if (FINDING_COLUMNS.some((name) => !at.has(name))) {
    await source.rows.return(undefined)
    throw unreadable('RESULT_NOT_ONE', file)
  }
  let person: string | undefined
  let findings: ResultFinding[] = []
  for await (const rows of source.rows) {
    for (const { cells, fault } of rows) {
      if (fault) throw unreadable('RESULT_NOT_ONE', file)
      const own = plainCell(cells[at.get('person') as number] ?? '')
      if (own !== person) {
        refuseDisorder(person, own, file)
        if (person !== undefined) yield { person, findings }
        person = own
        findings = []
      }
      findings.push(fromRow((name) => plainCell(cells[at.get(name) as number] ?? '')))
    }
  }
  if (person !== undefined) yield { person, findings }
}

/** A result is in the order of persons: what is not has been changed since. */
function refuseDisorder(last: string | undefined, person: string, file: string): void {
  if (last !== undefined && comparePersons(last, person) >= 0) throw unreadable('RESULT_NOT_ONE', file)
}

async function readSource(path: string, ending: '.csv' | '.parquet', file: string): Promise<RowSource> {
  try {
    return ending === '.csv' ? await readCsv(path, { encoding: 'utf-8', separator: ',' }) : await readParquet(path)
  } catch (error) {
    throw unreadable(
      (error as { code?: string }).code === 'ENOENT' ? 'REGISTER_NOT_FOUND' : 'REGISTER_NOT_READABLE',
      file,
    )
  }
}

async function* opened<T>(file: string, read: () => AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* read()
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === undefined) throw error
    throw unreadable(code === 'ENOENT' ? 'REGISTER_NOT_FOUND' : 'REGISTER_NOT_READABLE', file)
  }
}

/** What stood in a cell before it was made harmless for spreadsheets. */
function plainCell(cell: string): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell
}

function fromRow(cell: (name: (typeof FINDING_COLUMNS)[number]) => string): ResultFinding {
  const listed = (name: (typeof FINDING_COLUMNS)[number]): readonly string[] =>
    cell(name) === '' ? [] : cell(name).split('|')
  const [reason, since, until, value, deadline] = (['reason', 'since', 'until', 'value', 'deadline'] as const).map(cell)
  return {
    id: cell('finding'),
    on: cell('on'),
    outcome: cell('outcome') as Outcome,
    ...(reason ? { reason: reason as UndeterminedReason } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(value ? { value: /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value } : {}),
    ...(deadline ? { deadline } : {}),
    clauses: listed('because'),
    missing: listed('missing'),
    openPoints: listed('open_points'),
    judgements: listed('judgements'),
    inWords: cell('because_in_words'),
  }
}

function fromLine(law: Law, line: string, file: string, inWords: ReasonsInWords): ResultOfPerson {
  let given: { readonly person?: unknown; readonly findings?: readonly Finding[] }
  try {
    given = JSON.parse(line) as typeof given
  } catch {
    throw unreadable('RESULT_NOT_ONE', file)
  }
  const { person, findings } = given ?? {}
  if (typeof person !== 'string' || !Array.isArray(findings)) throw unreadable('RESULT_NOT_ONE', file)
  const byId = new Map((findings as readonly Finding[]).map((finding) => [finding.id, finding]))
  return {
    person,
    findings: (findings as readonly Finding[]).map((finding) => ({
      ...resultOf(finding, deadlineOf(law, finding, byId)),
      inWords: inWords(finding),
      versions: finding.versions,
    })),
  }
}

/** What a result keeps of a finding, beside its last day and its words. */
function resultOf(finding: Finding, deadline: string | undefined): Omit<ResultFinding, 'inWords'> {
  const { id, on, outcome, reason, since, until, value, because, missing, openPoints, judgements } = finding
  return {
    id,
    on,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(value === undefined ? {} : { value }),
    ...(deadline === undefined ? {} : { deadline }),
    clauses: clausesOf(because),
    missing,
    openPoints,
    judgements,
  }
}

function clausesOf(reasons: Finding['because']): readonly string[] {
  return [...new Set(reasons.flatMap(({ clause, because }) => [clause, ...clausesOf(because ?? [])]))]
}
