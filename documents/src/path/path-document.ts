import type { SpokenWords } from '@parcours/words'
import type { PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { localeOf } from '../opinion/opinion-words.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import type { Path } from './path-of.ts'
import type { PathInWords, PathLine } from './present-path.ts'

/** A path to print or to keep as a PDF: days and what to do, without the answers of the person. */
export function pathDocument(path: Path, spoken: PathInWords, words: SpokenWords): PrintedDocument {
  const date = formatDay(path.on, localeOf(words, 'path'))
  const blocks: PrintedBlock[] = [{ text: fill(words.check.result.onDay, { date }) }]
  for (const { title, lines } of spoken.places) {
    blocks.push({ heading: title }, ...lines.flatMap((line) => blocksOf(line, words)))
  }
  if (spoken.places.length === 0) blocks.push({ text: words.path.nothing })
  if (spoken.open.length > 0) {
    blocks.push({ heading: words.path.openTitle }, { list: spoken.open.map(({ question }) => question) })
  }
  blocks.push({ note: words.opinion.decides })
  return {
    title: words.path.title,
    language: words.untranslated.includes('path') ? 'en' : words.language,
    date: path.on,
    blocks,
  }
}

function blocksOf({ when, sentence, until, perhaps, shown, entry }: PathLine, words: SpokenWords): PrintedBlock[] {
  const { kind } = entry
  const steps = kind === 'holds' || kind === 'date' ? shown.steps.map((step) => step.sentence) : []
  // What a day is about has no full stop: what follows stands in a line of its own.
  const more = [until, perhaps, shown.because].filter(Boolean).join(' ')
  return [
    { heading: when, level: 3 },
    { text: sentence },
    ...(more === '' ? [] : [{ text: more }]),
    ...(steps.length > 0 ? [{ text: words.path.whatToDo }, { list: steps }] : []),
  ]
}
