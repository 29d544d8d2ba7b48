import { type ChangeLine, type ExplanationLine, presentExplanation, presentFinding } from '@parcours/documents'
import { explain as explainFinding } from '@parcours/engine'
import { readSituation } from '../input/read-input.ts'
import type { Page } from '../print/page.ts'
import { printFinding, printSources } from '../print/print-finding.ts'
import { askedOf, fileOf, idOf } from './asked.ts'
import { findingsNamed } from './check.ts'
import { type Command, contextOf, newPage, printDay, printJson } from './command.ts'

/** `parcours explain`: every clause that was looked at, and what would change the answer. */
export async function explain(command: Command): Promise<void> {
  const { io, law, words } = command
  const file = fileOf(command, 2)
  const id = idOf(command, 1)
  const {
    options: { only: _, ...options },
    assumed,
  } = askedOf(command)
  const situation = await readSituation(file, io.stdin, law.concepts)
  const explanation = explainFinding(law, situation, id, options)
  if (command.arguments.options.json) {
    printJson(explanation, io)
    return
  }
  const context = contextOf(command, situation.given)
  const { finding } = explanation
  const shown = presentFinding(finding, context, findingsNamed([finding], situation, options, command))
  const explained = presentExplanation(explanation, context)
  const page = newPage(command, 'cli', 'opinion', 'law')
  printDay(options.on, assumed, words, page)
  printFinding({ ...shown, sources: [] }, words, page)
  page.heading(words.opinion.headings.looked)
  for (const line of explained.lines) printStep(line, page, 4)
  page.heading(words.opinion.headings.change)
  if (explained.change) printChange(explained.change, page, 4)
  else page.line(words.opinion.change.nothing, { indent: 4 })
  printSources(shown.sources, words, page)
  page.gap().line(words.opinion.decides, { style: 'dim' })
  io.out(page.toString())
}

const MARKS = { true: '✓ ', false: '✗ ', unknown: '? ' } as const
const COLOURS = { true: 'green', false: 'red', unknown: 'yellow' } as const

function printStep(step: ExplanationLine, page: Page, indent: number): void {
  const { outcome, sentence, stretch, parts } = step
  page.line(sentence, { indent, mark: MARKS[outcome], markStyle: COLOURS[outcome] })
  if (stretch) page.line(stretch, { indent: indent + 2, style: 'dim' })
  for (const part of parts) printStep(part, page, indent + 2)
}

function printChange(change: ChangeLine, page: Page, indent: number): void {
  page.line(change.sentence, { indent, mark: change.kind === 'clause' ? '• ' : '' })
  for (const each of change.of) printChange(each, page, indent + 2)
}
