import { type ComparedFinding, compareFindings, fill, formatDay, localeOf, presentFinding } from '@parcours/documents'
import type { Situation } from '@parcours/engine'
import { readSituation } from '../input/read-input.ts'
import { COLOURS, MARKS } from '../print/outcome-marks.ts'
import type { Page } from '../print/page.ts'
import { Refused } from '../problem.ts'
import { askedOf, fileOf } from './asked.ts'
import { type Command, contextOf, newPage, printDay, printJson } from './command.ts'

/** `parcours compare`: only the answers that differ between two files, or between the law in force and an announced one. */
export async function compare(command: Command): Promise<void> {
  const { io, law, words } = command
  const file = fileOf(command, 1)
  const other = command.arguments.options.with?.[0]
  const { options, assumed } = askedOf(command)
  const { reforms = [], ...inForce } = options
  if (other === undefined && reforms.length === 0) {
    throw new Refused({ code: 'OPTION_NEEDED', path: '--with', data: { option: '--with', expected: 'FILE' } })
  }
  const before = await readSituation(file, io.stdin, law.concepts)
  const after = other === undefined ? before : await readSituation(other, io.stdin, law.concepts)
  const changes = compareFindings(
    law,
    { situation: before, options: inForce },
    { situation: after, options: { ...inForce, reforms } },
  )
  if (command.arguments.options.json) {
    printJson(changes, io)
    return
  }
  const { whatIf } = words.path
  const page = newPage(command, 'cli', 'path', 'opinion', 'law')
  printDay(options.on, assumed, words, page)
  if (reforms.length > 0) page.line(`${whatIf.reformNotLaw}. ${whatIf.reformNotLawText}`, { style: 'yellow' })
  if (changes.length === 0) page.gap().line(whatIf.noDifference)
  for (const change of changes) {
    const shown = presentFinding(change.after.finding, contextOf(command, after.given))
    page.gap().title(shown.title)
    printSide(whatIf.today, change.before, before, command, page)
    printSide(other === undefined ? whatIf.reformIf : whatIf.ifSo, change.after, after, command, page)
    page.line(change.id, { indent: 2, style: 'dim' })
  }
  page.gap().line(words.opinion.decides, { style: 'dim' })
  io.out(page.toString())
}

function printSide(
  title: string,
  { finding, earliest }: ComparedFinding,
  situation: Situation,
  command: Command,
  page: Page,
): void {
  const { words } = command
  const shown = presentFinding(finding, contextOf(command, situation.given))
  page.line(title, { indent: 2, style: 'bold' })
  page.line(shown.headline, {
    indent: 2,
    mark: `${MARKS[finding.outcome]} `,
    markStyle: COLOURS[finding.outcome],
  })
  if (shown.because) page.line(shown.because, { indent: 4 })
  if (shown.stretch && finding.outcome === 'met') page.line(shown.stretch, { indent: 4 })
  if (earliest !== undefined) {
    const date = formatDay(earliest, localeOf(words, 'path'))
    page.line(fill(words.path.whatIf.earliest, { date }), { indent: 4 })
  }
  if (finding.reason === 'missing-facts') return
  for (const { sentence, outcome } of shown.reasons) {
    page.line(sentence, { indent: 4, mark: outcome === 'unknown' ? '? ' : '• ', style: 'dim' })
  }
}
