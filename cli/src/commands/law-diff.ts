import { compareVersions, fill, formatDay, LawSentences, localeOf, versionAt } from '@parcours/documents'
import type { Norm, Version } from '@parcours/engine'
import { type Command, contextOf, newPage, printJson } from './command.ts'
import { amountInWords } from './wording.ts'

/** What changed in a norm between two days. */
export function lawDiff(command: Command, norm: Norm, first: string, second: string): void {
  const { words, io } = command
  const [before, after] = [versionAt(norm, first), versionAt(norm, second)]
  const difference = compareVersions(before, after)
  if (command.arguments.options.json) {
    printJson({ id: norm.id, before: before?.id ?? null, after: after?.id ?? null, ...difference }, io)
    return
  }
  const { cli } = words
  const sentences = new LawSentences(contextOf(command))
  const locale = localeOf(words, 'cli')
  const page = newPage(command, 'cli', 'law')
  const named = (version: Version<unknown> | undefined) => {
    if (!version) return cli.law.noVersion
    const name = sentences.version(version.id)
    return norm.kind === 'amount' ? `${name}: ${amountInWords(norm, version, words)}` : name
  }
  page.title(sentences.norm(norm.id, 'title'))
  page.line(fill(cli.law.before, { date: formatDay(first, locale), version: named(before) }))
  page.line(fill(cli.law.after, { date: formatDay(second, locale), version: named(after) }))
  const same = before?.id === after?.id
  const none = difference.added.length + difference.removed.length + difference.changed.length === 0
  if (same) page.gap().line(cli.law.noDifference)
  else {
    const parts = [
      ['added', '+ ', 'green'],
      ['removed', '− ', 'red'],
      ['changed', '~ ', 'yellow'],
    ] as const
    for (const [part, mark, markStyle] of parts) {
      if (difference[part].length === 0) continue
      page.heading(cli.law[part])
      for (const id of difference[part]) page.line(sentences.clause(id, 'holds'), { indent: 4, mark, markStyle })
    }
    if (none && norm.kind !== 'amount') page.gap().line(cli.law.sameClauses)
    if (difference.kept.length > 0) page.gap().line(fill(cli.law.kept, { count: difference.kept.length }))
  }
  io.out(page.toString())
}
