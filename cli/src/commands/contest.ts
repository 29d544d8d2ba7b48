import { writeFile } from 'node:fs/promises'
import { fill } from '@parcours/documents'
import {
  type Branch,
  branches,
  type ContestRanking,
  firstContest,
  nonResidentCap,
  type OpenTie,
  placesOf,
  rankCandidates,
} from '@parcours/law'
import { languageFacts } from '@parcours/words'
import Papa from 'papaparse'
import { MOST_CSV_BYTES, readCandidates } from '../input/read-candidates.ts'
import { readText } from '../input/read-input.ts'
import type { Page } from '../print/page.ts'
import { type Problem, Refused } from '../problem.ts'
import { refuseMore } from './asked.ts'
import { type Command, newPage, printJson } from './command.ts'

/** More candidates than this are not listed on a page. */
const MOST_LISTED = 40

/** More candidates of one tie than this are counted. */
const MOST_NAMED = 20

/** The columns of the file that `--out` writes. */
const COLUMNS = ['rank', 'candidate', 'mark', 'resident', 'result'] as const

interface Contest {
  readonly year: number
  readonly branch: Branch
  readonly places: number
  readonly nonResidents: number
  readonly placesFrom: 'law' | 'option'
}

/** `parcours contest`: the ranking of one branch of the entrance contest, with its places and its limit. */
export async function contest(command: Command): Promise<void> {
  const { positionals, options } = command.arguments
  refuseMore(positionals, 1)
  const [file] = positionals
  const problems: Problem[] = []
  if (file === undefined) problems.push({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'FILE.csv' } })
  const asked = contestOf(command, problems)
  if (file === undefined || !asked) throw new Refused(...problems)

  const text = await readText(file, command.io.stdin, { most: MOST_CSV_BYTES, code: 'CSV_TOO_LARGE' })
  const { candidates, others } = readCandidates(text, file, asked.branch)
  const ranking = rankCandidates(candidates, { places: asked.places, nonResidentCap: asked.nonResidents })
  const out = options.out?.[0]
  if (out !== undefined) await writeRanking(out, ranking)
  if (options.json) {
    const { places: _, nonResidentCap: __, ...found } = ranking
    printJson({ ...asked, ...found, otherBranch: others }, command.io)
    return
  }
  const page = newPage(command, 'contest')
  printRanking(ranking, asked, others, command, page)
  if (out !== undefined) page.gap().line(fill(command.words.contest.saved, { file: out }))
  command.io.out(page.toString())
}

/** Which contest is meant; undefined, with the problems, where that cannot be said. */
function contestOf({ arguments: { options } }: Command, problems: Problem[]): Contest | undefined {
  const year = numberOf(options.year?.[0], 'year', /^\d{4}$/, problems)
  const places = numberOf(options.places?.[0], 'places', /^\d{1,6}$/, problems)
  const branch = branches.find((each) => each === options.branch?.[0])
  if (options.year === undefined) neededOption('year', 'YYYY', problems)
  if (!branch) {
    if (options.branch === undefined) neededOption('branch', branches.join(', '), problems)
    else invalidOption('branch', branches.join(', '), options.branch[0], problems)
  }
  if (year === undefined || !branch || problems.length > 0) return undefined
  if (year < firstContest) {
    problems.push({ code: 'CONTEST_NOT_HELD', path: '--year', data: { year, first: firstContest } })
    return undefined
  }
  if (places !== undefined) {
    return { year, branch, places, nonResidents: nonResidentCap(places), placesFrom: 'option' }
  }
  const known = placesOf(year, branch)
  if (!known) {
    problems.push({ code: 'CONTEST_PLACES_UNKNOWN', path: '--year', data: { year } })
    return undefined
  }
  return { year, branch, places: known.places, nonResidents: known.nonResidents, placesFrom: 'law' }
}

function numberOf(
  text: string | undefined,
  name: 'year' | 'places',
  form: RegExp,
  problems: Problem[],
): number | undefined {
  if (text === undefined || form.test(text)) return text === undefined ? undefined : Number(text)
  invalidOption(name, name === 'year' ? 'YYYY' : '0, 1, 2, …', text, problems)
  return undefined
}

function neededOption(name: string, expected: string, problems: Problem[]): void {
  problems.push({ code: 'OPTION_NEEDED', path: `--${name}`, data: { option: `--${name}`, expected } })
}

function invalidOption(name: string, expected: string, found: string | undefined, problems: Problem[]): void {
  const option = `--${name}`
  problems.push({ code: 'OPTION_INVALID', path: option, data: { option, expected, ...(found ? { found } : {}) } })
}

function printRanking(
  ranking: ContestRanking,
  { year, branch, places, nonResidents, placesFrom }: Contest,
  others: number,
  { words }: Command,
  page: Page,
): void {
  const { contest: say } = words
  const format = new Intl.NumberFormat(languageFacts[words.language].locale, { maximumFractionDigits: 6 })
  const number = (value: number): string => format.format(value)
  page.title(fill(say.title, { year, branch: say.branches[branch] }))
  page.line(fill(say.places, { places: number(places), nonResidents: number(nonResidents) }))
  page.line(placesFrom === 'law' ? say.placesOfLaw : say.placesGiven, { style: 'dim' })
  page.gap()
  page.line(fill(say.ranked, { count: number(ranking.candidates.length), others: number(others) }))
  const { admitted, candidates, openTies } = ranking
  page.line(fill(say.admitted, { all: number(admitted.all), nonResidents: number(admitted.nonResidents) }))
  const last = candidates.findLast(({ result }) => result === 'admitted')
  if (last) page.line(fill(say.lastMark, { mark: number(last.mark) }))
  if (ranking.empty > 0) page.line(fill(say.empty, { count: number(ranking.empty) }))
  if (openTies.length === 0) page.line(say.noTies)
  else page.heading(say.tiesHeading, 0)
  for (const tie of openTies) printTie(tie, number, say, page)
  page.heading(say.listHeading, 0)
  for (const { rank, id, mark, resident, result } of candidates.slice(0, MOST_LISTED)) {
    const residence = say.residence[resident ? 'resident' : 'non-resident']
    page.line(
      fill(say.row, { rank: number(rank), candidate: id, mark: number(mark), residence, result: say.results[result] }),
    )
  }
  const more = candidates.length - MOST_LISTED
  if (more > 0) page.line(fill(say.more, { count: number(more) }), { style: 'dim' })
}

function printTie(
  { mark, rank, across, candidates, places, nonResidents, tooManyIfAll }: OpenTie,
  number: (value: number) => string,
  say: Command['words']['contest'],
  page: Page,
): void {
  const sentence = across === 'last-place' ? say.tieLastPlace : say.tieCap
  page.gap()
  page.line(
    fill(sentence, {
      rank: number(rank),
      mark: number(mark),
      count: number(candidates.length),
      places: number(places),
    }),
  )
  const { least, most } = nonResidents
  if (least !== most) page.line(fill(say.tieNonResidents, { least: number(least), most: number(most) }), { indent: 2 })
  page.line(fill(say.tieIfAll, { count: number(tooManyIfAll) }), { indent: 2 })
  page.line(fill(say.tieIfNone, { places: number(places) }), { indent: 2 })
  const named = candidates.slice(0, MOST_NAMED).join(', ')
  const rest = candidates.length - MOST_NAMED
  page.line(
    fill(say.tieCandidates, {
      candidates: rest > 0 ? fill(say.andMore, { candidates: named, count: number(rest) }) : named,
    }),
    { indent: 2 },
  )
}

/** The whole ranking as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
async function writeRanking(file: string, { candidates }: ContestRanking): Promise<void> {
  const data = candidates.map(({ rank, id, mark, resident, result }) => [
    rank,
    id,
    mark,
    resident ? 'yes' : 'no',
    result,
  ])
  const text = Papa.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: true, newline: '\n' })
  try {
    await writeFile(file, `${text}\n`)
  } catch {
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: '--out', data: { file } })
  }
}
