import { articleInWords, fill, formatDay, formatVersionDays, LawSentences, localeOf } from '@parcours/documents'
import type { Norm, Source } from '@parcours/engine'
import { cases } from '@parcours/law'
import type { Words } from '@parcours/words'
import type { Page } from '../print/page.ts'
import { type Command, contextOf, newPage, printJson } from './command.ts'
import { printTree } from './print-norm.ts'
import { amountInWords, rootsInWords } from './wording.ts'

/** More cases than this are counted and not listed. */
const MOST_CASES = 40

/** The authority that a norm is filed under: the first part of its id. */
function authorityOf(norm: Norm): keyof Words['lawBrowser']['authorities'] {
  return norm.id.split('/')[0] as keyof Words['lawBrowser']['authorities']
}

/** One norm: what it asks, its versions, the tree in words, readings, open points, sources and cases. */
export function lawShow(command: Command, norm: Norm): void {
  const { words, io } = command
  const proving = cases.filter((each) => Object.hasOwn(each.expect, norm.id))
  if (command.arguments.options.json) {
    printJson({ ...norm, cases: proving }, io)
    return
  }
  const { cli } = words
  const context = contextOf(command)
  const sentences = new LawSentences(context)
  const locale = localeOf(words, 'cli')
  const reading = {
    numbers: new Map(norm.sources.map((source, i) => [source.id, i + 1])),
    whole: command.arguments.options.full !== undefined,
  }
  const page = newPage(command, 'cli', 'law', 'tree')

  page.title(sentences.norm(norm.id, 'title'))
  page.line(sentences.norm(norm.id, 'question'))
  page.line(fill(cli.law.id, { id: norm.id }), { style: 'dim' })
  page.line(fill(cli.law.authority, { authority: words.lawBrowser.authorities[authorityOf(norm)] ?? norm.authority }), {
    style: 'dim',
  })
  page.line(fill(cli.law.kind, { kind: cli.law.kinds[norm.kind] }), { style: 'dim' })

  page.heading(cli.law.versions)
  for (const version of norm.versions) {
    const days = formatVersionDays(version, words)
    page.line(days ? `${sentences.version(version.id)} (${days})` : sentences.version(version.id), {
      indent: 4,
      mark: '• ',
    })
    if (norm.kind === 'amount') page.line(amountInWords(norm, version, words), { indent: 6 })
    page.line(fill(cli.law.verified, { date: formatDay(version.lastVerified, locale) }), { indent: 6, style: 'dim' })
  }
  for (const { heading, node } of rootsInWords(norm, words)) {
    page.heading(heading)
    printTree(node, context, page, reading)
  }
  if (norm.readings && norm.readings.length > 0) {
    page.heading(cli.law.readings)
    for (const { id, conflict, state } of norm.readings) {
      const standing = [conflict, cli.law[state]].filter((each) => each !== undefined).join(', ')
      page.line(`${sentences.reading(id)} (${standing})`, { indent: 4, mark: '• ' })
      for (const option of command.law.readingById.get(id)?.options ?? []) {
        page.line(sentences.option(id, option.id), { indent: 6, mark: '– ' })
      }
    }
  }
  if (norm.openPoints && norm.openPoints.length > 0) {
    page.heading(cli.law.openPoints)
    for (const { id } of norm.openPoints) {
      page.line(`${sentences.openPoint(id, 'says')} ${sentences.openPoint(id, 'ask')}`, { indent: 4, mark: '• ' })
    }
  }
  page.heading(cli.law.sources)
  for (const [i, source] of norm.sources.entries()) printSource(source, i + 1, command, page)
  if (proving.length > 0) {
    page.heading(cli.law.cases)
    page.line(fill(cli.law.casesLead, { count: proving.length }), { indent: 4, style: 'dim' })
    for (const each of proving.slice(0, MOST_CASES)) {
      const date = formatDay(each.on, locale)
      page.line(fill(cli.law.case, { title: each.title, date }), { indent: 4, mark: '• ' })
    }
    if (proving.length > MOST_CASES) page.line('…', { indent: 4 })
  }
  io.out(page.toString())
}

function printSource(source: Source, number: number, { words }: Command, page: Page): void {
  const { cli, opinion } = words
  const read = fill(opinion.readOn, { date: formatDay(source.readOn, localeOf(words, 'opinion')) })
  const place = [source.title, ...(source.article ? [articleInWords(source.article, words)] : [])]
  page.line(`${[...place, source.publisher].join(', ')}. ${read}`, { indent: 4, mark: `[${number}] ` })
  const address = source.url ?? source.eli
  if (address) page.line(address, { indent: 8, style: 'dim' })
  page.line(fill(cli.law.says, { says: source.says }), { indent: 8 })
  page.line(`(${cli.law.standings[source.standing]})`, { indent: 8, style: 'dim' })
}
