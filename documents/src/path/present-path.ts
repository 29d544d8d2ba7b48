import type { Finding } from '@parcours/engine'
import { localeOf, type OpinionContext } from '../opinion/opinion-words.ts'
import { presentFinding } from '../opinion/present-finding.ts'
import type { Presentation } from '../opinion/presentation.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import { type Path, type PathEntry, type PathPlace, PLACES } from './path-of.ts'

/** An entry of a path as sentences. */
export interface PathLine {
  readonly entry: PathEntry
  /** The day and what it is: `From 3 March 2027`, `Last day: 2 June 2026`. */
  readonly when: string
  /** What holds, in one sentence, or what the day is about. */
  readonly sentence: string
  /** Last day of what holds, where the day itself is not the last one. */
  readonly until?: string
  /** Said where it is not certain that it concerns the person. */
  readonly perhaps?: string
  /** The whole finding in words: steps, reasons, sources. */
  readonly shown: Presentation
}

/** A path as sentences, by place, places without entries left out. */
export interface PathInWords {
  readonly places: readonly { readonly place: PathPlace; readonly title: string; readonly lines: readonly PathLine[] }[]
  readonly open: readonly Presentation[]
}

/** A path in words. `others` are the person's findings on the day asked about: last days of steps are among them. */
export function presentPath(path: Path, context: OpinionContext, others: readonly Finding[]): PathInWords {
  const lines = path.entries.map((entry) => presentEntry(entry, context, others))
  const places = PLACES.flatMap((place) => {
    const here = lines.filter(({ entry }) => entry.place === place)
    return here.length === 0 ? [] : [{ place, title: context.words.path.places[place], lines: here }]
  })
  return { places, open: path.open.map((finding) => presentFinding(finding, context, others)) }
}

/** One entry in words. */
function presentEntry(entry: PathEntry, context: OpinionContext, others: readonly Finding[] = []): PathLine {
  const { words } = context
  const locale = localeOf(words, 'path')
  const shown = presentFinding(entry.finding, context, others)
  const { kind, day, until, certain } = entry
  const perhaps = !certain && kind !== 'possibly' && entry.finding.reason === 'missing-facts'
  return {
    entry,
    when: day === undefined ? words.path.sinceEver : fill(words.path.kinds[kind], { date: formatDay(day, locale) }),
    // On the last day a sentence in the present would read as if it went on.
    sentence: kind === 'ends' || kind === 'possibly' ? shown.title : shown.headline,
    ...(until === undefined ? {} : { until: fill(words.path.until, { date: formatDay(until, locale) }) }),
    ...(perhaps ? { perhaps: words.path.perhaps } : {}),
    shown,
  }
}
