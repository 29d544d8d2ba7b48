import type { SourceReference } from '@parcours/engine'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import { localeOf, type OpinionContext } from './opinion-words.ts'
import type { SourceLine } from './presentation.ts'

/** Gives each source a number when it is first named. */
export class SourceList {
  private readonly numbers = new Map<string, SourceLine>()
  private readonly context: OpinionContext

  constructor(context: OpinionContext) {
    this.context = context
  }

  /** The numbers of these sources. Ids the law does not know are left out. */
  cite(...ids: readonly string[]): readonly number[] {
    return ids.flatMap((id) => {
      const known = this.numbers.get(id)
      if (known) return [known.number]
      const source = this.context.law.sourceById.get(id)
      if (!source) return []
      const line = sourceLine(source, this.numbers.size + 1, this.context)
      this.numbers.set(id, line)
      return [line.number]
    })
  }

  get lines(): readonly SourceLine[] {
    return [...this.numbers.values()]
  }
}

/** A source as a reader finds it again. */
export function sourceLine(
  source: SourceReference,
  number: number,
  context: Pick<OpinionContext, 'words'>,
): SourceLine {
  const { words } = context
  const { id, title, publisher, article, url, eli, readOn } = source
  const locale = localeOf(words, 'opinion')
  const text = [
    title,
    ...(article ? [articleInWords(article, words)] : []),
    `${publisher}.`,
    ...(readOn ? [fill(words.opinion.readOn, { date: formatDay(readOn, locale) })] : []),
  ]
  const [head, ...tail] = [text.slice(0, article ? 3 : 2).join(', '), ...text.slice(article ? 3 : 2)]
  return {
    number,
    id,
    title,
    publisher,
    ...(article ? { article } : {}),
    ...(url ? { url } : {}),
    ...(eli ? { eli } : {}),
    ...(readOn ? { readOn } : {}),
    text: [head, ...tail].join(' '),
  }
}

/** `12` becomes `article 12`; what names itself (`Royal Decree, art. 3`) stays. */
export function articleInWords(article: string, words: OpinionContext['words']): string {
  return /^\d/.test(article) ? fill(words.opinion.article, { article }) : article
}
