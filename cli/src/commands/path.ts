import { writeFile } from 'node:fs/promises'
import {
  fill,
  findingsOfPath,
  formatDay,
  localeOf,
  pathCalendar,
  pathOf,
  presentPath,
  withoutOpen,
} from '@parcours/documents'
import { evaluate } from '@parcours/engine'
import { notRaised, quietFindings, subjectsOfALife } from '@parcours/law'
import { readSituation } from '../input/read-input.ts'
import { MARKS } from '../print/outcome-marks.ts'
import { Refused } from '../problem.ts'
import { askedOf, fileOf } from './asked.ts'
import { type Command, contextOf, newPage, printDay, printJson } from './command.ts'

/** `parcours path`: everything that concerns the person in a file, by date. */
export async function path(command: Command): Promise<void> {
  const { io, law, words } = command
  const file = fileOf(command, 1)
  const { options, assumed } = askedOf(command)
  const situation = await readSituation(file, io.stdin, law.concepts)
  const told = situation.given as { readonly [concept: string]: unknown }
  const left = new Set(options.only ? [] : notRaised(law, told))
  const only = options.only ?? findingsOfPath(law, told, subjectsOfALife).filter((id) => !left.has(id))
  const asked = { ...options, only }
  const context = contextOf(command, situation.given)
  const others = withoutOpen(evaluate(law, situation, asked), options.only ? [] : quietFindings(law, told))
  const found = pathOf(law, situation, asked, others)
  const ics = command.arguments.options.ics?.[0]
  const calendar =
    ics === undefined ? undefined : pathCalendar(found, { ...context, stamp: `${io.today()}T00:00:00Z` }, others)
  if (ics !== undefined && calendar !== undefined) await write(ics, calendar)
  if (command.arguments.options.json) {
    printJson(found, io)
    return
  }
  const page = newPage(command, 'cli', 'path', 'opinion', 'law')
  const { places, open } = presentPath(found, context, others)
  printDay(options.on, assumed, words, page)
  if (places.length === 0) page.gap().line(words.path.nothing)
  for (const { title, lines } of places) {
    page.gap().title(title.toLocaleUpperCase(words.language))
    for (const { when, sentence, until, perhaps, shown, entry } of lines) {
      page.gap().line(when, { mark: `${MARKS[entry.certain ? 'met' : 'undetermined']} `, style: 'bold' })
      page.line([sentence, until, perhaps].filter((each) => each !== undefined).join(' '), { indent: 2 })
      if (entry.kind === 'holds' || entry.kind === 'date') {
        for (const step of shown.steps) page.line(step.sentence, { indent: 2, mark: '→ ' })
      }
      page.line(entry.id, { indent: 2, style: 'dim' })
    }
  }
  if (open.length > 0) page.gap().title(words.path.openTitle.toLocaleUpperCase(words.language))
  for (const { headline, id } of open) {
    page.gap().line(headline, { mark: `${MARKS.undetermined} ` })
    page.line(id, { indent: 2, style: 'dim' })
  }
  page.gap().line(fill(words.path.horizon, { date: formatDay(found.until, localeOf(words, 'path')) }), { style: 'dim' })
  if (ics !== undefined) page.line(calendar ? fill(words.path.saved, { file: ics }) : words.path.noDays)
  page.line(words.opinion.decides, { style: 'dim' })
  io.out(page.toString())
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch {
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: '--ics', data: { file } })
  }
}
