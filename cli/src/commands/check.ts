import { findingsNamedBy, presentFinding, presentOverview } from '@parcours/documents'
import { type EvaluateOptions, evaluate, type Finding, type Situation } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'
import { readSituation } from '../input/read-input.ts'
import { COLOURS, MARKS } from '../print/outcome-marks.ts'
import type { Page } from '../print/page.ts'
import { printBriefly, printFinding, printMissing, printSources } from '../print/print-finding.ts'
import { askedOf, fileOf } from './asked.ts'
import { type Command, contextOf, newPage, printDay, printJson } from './command.ts'

/** More findings than this are shown as an overview. */
const MOST_IN_FULL = 3

/** `parcours check`: what holds for the person in a file on a day. */
export async function check(command: Command): Promise<void> {
  const { io, law, words } = command
  const file = fileOf(command, 1)
  const { options, assumed } = askedOf(command)
  const situation = await readSituation(file, io.stdin, law.concepts)
  const findings = evaluate(law, situation, options)
  if (command.arguments.options.json) {
    printJson(findings, io)
    return
  }
  const page = newPage(command, 'cli', 'opinion', 'law')
  printDay(options.on, assumed, words, page)
  printFindings(findings, situation, options, command, page)
  page.gap().line(words.opinion.decides, { style: 'dim' })
  io.out(page.toString())
}

/** A few findings in full, or many in an overview: what holds first, then what is open, then what does not hold. */
export function printFindings(
  findings: readonly Finding[],
  situation: Situation,
  options: EvaluateOptions,
  command: Command,
  page: Page,
): void {
  const { words } = command
  const context = contextOf(command, situation.given)
  const others = findingsNamed(findings, situation, options, command)
  if (findings.length <= MOST_IN_FULL) {
    for (const finding of findings) printFinding(presentFinding(finding, context, others), words, page)
    return
  }
  const file = command.arguments.positionals[0] ?? 'FILE'
  printOverview(
    presentOverview(findings, context, others),
    `parcours explain ${file} ID --on ${options.on}`,
    words,
    page,
  )
}

function printOverview(
  { shown, sources }: ReturnType<typeof presentOverview>,
  toSeeWhy: string,
  words: SpokenWords,
  page: Page,
): void {
  const groups = [
    ['met', words.cli.concerns],
    ['undetermined', words.cli.uncertain],
  ] as const
  for (const [outcome, heading] of groups) {
    const group = shown.filter((each) => each.outcome === outcome)
    if (group.length > 0) page.gap().title(heading.toLocaleUpperCase(words.language))
    for (const each of group) printBriefly(each, page)
  }
  const missing = new Map(shown.flatMap((each) => each.missing).map((line) => [line.concept, line]))
  printMissing([...missing.values()], words, page)
  const not = shown.filter((each) => each.outcome === 'not-met')
  if (not.length > 0) {
    page.gap().title(words.cli.notOnThisDay.toLocaleUpperCase(words.language)).gap()
    for (const each of not) {
      page.line(each.headline, { indent: 2, mark: `${MARKS['not-met']} `, markStyle: COLOURS['not-met'] })
      page.line(each.id, { indent: 4, style: 'dim' })
    }
  }
  printSources(sources, words, page)
  page.gap().line(words.cli.toSeeWhy).line(toSeeWhy, { indent: 2, whole: true })
}

/** The findings whose dates the steps name, where they were not asked for themselves. */
export function findingsNamed(
  findings: readonly Finding[],
  situation: Situation,
  options: EvaluateOptions,
  { law }: Command,
): readonly Finding[] {
  const have = new Set(findings.map(({ id }) => id))
  const norms = findings.flatMap(({ id }) => law.normById.get(id) ?? [])
  const named = new Set(norms.flatMap(findingsNamedBy).filter((id) => !have.has(id) && law.normById.has(id)))
  return named.size === 0 ? findings : [...findings, ...evaluate(law, situation, { ...options, only: [...named] })]
}
