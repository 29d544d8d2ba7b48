import { fill, formatDay, localeOf, presentFinding } from '@parcours/documents'
import { evaluate, timeline as timelineOf } from '@parcours/engine'
import { neededDay, readAsked, readDay } from '../arguments/read-question.ts'
import { readSituation } from '../input/read-input.ts'
import { COLOURS, MARKS } from '../print/outcome-marks.ts'
import { type Problem, Refused } from '../problem.ts'
import { collected, fileOf, idOf } from './asked.ts'
import { type Command, contextOf, newPage, printJson } from './command.ts'

/** Years before and after today that are shown where nobody names days. */
const YEARS_AROUND = 5

/** `parcours timeline`: one finding over a stretch of days, as the stretches on which it stays the same. */
export async function timeline(command: Command): Promise<void> {
  const { io, law, words } = command
  const file = fileOf(command, 2)
  const id = idOf(command, 1)
  const { assumed, ...options } = stretchOf(command)
  const situation = await readSituation(file, io.stdin, law.concepts)
  const stretches = timelineOf(law, situation, id, options)
  if (command.arguments.options.json) {
    printJson(stretches, io)
    return
  }
  const context = contextOf(command, situation.given)
  const locale = localeOf(words, 'cli')
  const page = newPage(command, 'cli', 'opinion', 'law')
  stretches.forEach(({ from, until, outcome }, i) => {
    const [finding] = evaluate(law, situation, { ...options, on: from, only: [id] })
    if (!finding) return
    const shown = presentFinding(finding, context)
    if (i === 0) {
      page.title(shown.title)
      if (assumed) page.line(words.cli.stretchAssumed, { style: 'dim' })
    }
    const days = { from: formatDay(from, locale), to: formatDay(until, locale) }
    const look = { mark: `${MARKS[outcome]} `, markStyle: COLOURS[outcome], style: COLOURS[outcome] }
    page.gap().line(fill(words.cli.timeline.row, days), look)
    page.line(shown.headline, { indent: 2 })
    if (shown.because) page.line(shown.because, { indent: 2, style: 'dim' })
  })
  page.gap().line(words.opinion.decides, { style: 'dim' })
  io.out(page.toString())
}

function stretchOf(command: Command) {
  const { options } = command.arguments
  const problems: Problem[] = []
  const given = { from: readDay(options, 'from', problems), until: readDay(options, 'until', problems) }
  if (options.json) {
    for (const name of ['from', 'until'] as const) if (!options[name]) neededDay(name, problems)
  }
  const asked = collected(() => readAsked(options, command.law), problems)
  if (given.from && given.until && given.until < given.from) {
    problems.push({ code: 'STRETCH_REVERSED', path: '--until', data: {} })
  }
  if (problems.length > 0 || !asked) throw new Refused(...problems)
  const { only: _, ...shared } = asked
  const today = command.io.today()
  const year = Number((given.from ?? given.until ?? today).slice(0, 4))
  const from = given.from ?? `${year - YEARS_AROUND}-01-01`
  const until = given.until ?? `${year + YEARS_AROUND}-12-31`
  // Facts count as told up to the last day asked about, as a check counts them up to its day.
  const knownOn = shared.knownOn ?? until
  return { ...shared, from, until, knownOn, assumed: !given.from || !given.until }
}
