import { bodyOf, fill, formatDay, formatVersionDays, LawSentences, localeOf, versionAt } from '@parcours/documents'
import type { Norm } from '@parcours/engine'
import { printSources } from '../print/print-finding.ts'
import { type Command, contextOf, newPage, printJson } from './command.ts'
import { printTree } from './print-norm.ts'
import { sourceLines } from './source-lines.ts'
import { amountInWords, rootsInWords } from './wording.ts'

/** The wording of a norm on a day. */
export function lawAt(command: Command, norm: Norm, day: string): void {
  const { words, io } = command
  const version = versionAt(norm, day)
  if (command.arguments.options.json) {
    printJson(version ?? null, io)
    return
  }
  const { cli } = words
  const context = contextOf(command)
  const sentences = new LawSentences(context)
  const page = newPage(command, 'cli', 'law', 'tree')
  const reading = {
    numbers: new Map(norm.sources.map((source, i) => [source.id, i + 1])),
    whole: command.arguments.options.full !== undefined,
  }
  page.title(sentences.norm(norm.id, 'title'))
  page.line(fill(cli.onDay, { date: formatDay(day, localeOf(words, 'cli')) }))
  if (norm.chosenBy !== 'day-asked-about') {
    page.gap().line(cli.law.chosenByMoment)
    printTree(norm.chosenBy, context, page, reading)
  }
  if (!version) {
    page.gap().line(cli.law.noVersion)
    io.out(page.toString())
    return
  }
  page.heading(`${sentences.version(version.id)} (${formatVersionDays(version, words)})`)
  const body = bodyOf(version)
  if (norm.kind === 'amount') page.line(amountInWords(norm, version, words), { indent: 4 })
  if (norm.kind !== 'criterion') {
    for (const { heading, node } of rootsInWords(norm, words).slice(0, 1)) {
      page.line(heading, { indent: 2 })
      printTree(node, context, page, reading)
    }
  }
  if (body) printTree(body, context, page, reading)
  printSources(sourceLines(norm, words), words, page)
  io.out(page.toString())
}
