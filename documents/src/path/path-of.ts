import {
  type EvaluateOptions,
  evaluate,
  type Finding,
  type Law,
  type Norm,
  parseDay,
  resolveExample,
  type Situation,
  type TimelineStretch,
  timeline,
} from '@parcours/engine'

/** How far a path looks ahead. What comes later is too far to plan, and would press the rest of a picture together. */
const AHEAD = 'P15Y'

/** How far "soon" reaches. */
const SOON = 'P3M'

/**
 * What a day is: since when something `holds`; from when it `begins` or `possibly` begins; the last day before it `ends`;
 * a `date` of the law itself, such as a last day to do something.
 */
export type PathEntryKind = 'holds' | 'begins' | 'possibly' | 'ends' | 'date'

/** Where an entry stands, seen from the day asked about. */
export type PathPlace = 'past' | 'now' | 'soon' | 'later'

/** One thing on somebody's path: a duty, a right or a date, with the day on which it counts. */
export interface PathEntry {
  /** Id of the finding. */
  readonly id: string
  readonly subject: string
  readonly nature?: 'duty' | 'right'
  readonly kind: PathEntryKind
  readonly place: PathPlace
  /** The day, `YYYY-MM-DD`. Absent where something has held since ever. */
  readonly day?: string
  /** Last day of what holds or begins, where there is one. */
  readonly until?: string
  /** False where it is not certain that this concerns the person. */
  readonly certain: boolean
  /** The finding on the day on which the entry speaks. */
  readonly finding: Finding
}

/** Everything that concerns somebody, by date. */
export interface Path {
  /** The day asked about. */
  readonly on: string
  /** Last day of "soon". */
  readonly soonUntil: string
  /** Last day that was looked at. */
  readonly until: string
  readonly entries: readonly PathEntry[]
  /** Duties and rights of which nobody can say on the day asked about whether they concern the person: facts are missing. */
  readonly open: readonly Finding[]
}

/**
 * What concerns a person now, soon and later, ordered by date: beginnings and ends of duties and rights, last days, earliest
 * days. Facts that hold today go on. `only` are the findings looked at; all of the law where left out.
 * `today` is what `evaluate` gives for the same, where it is known already. Errors as `evaluate`.
 */
export function pathOf(
  law: Law,
  situation: Situation,
  options: EvaluateOptions,
  today: readonly Finding[] = evaluate(law, situation, options),
): Path {
  const { on, only: _only, knownOn = on, ...shared } = options
  const soonUntil = later(on, SOON)
  const until = lastDayAhead(on)
  const entries: PathEntry[] = []
  const open: Finding[] = []
  const findingOn = (day: string, id: string): Finding =>
    evaluate(law, situation, { ...shared, on: day, knownOn, only: [id] })[0] as Finding
  for (const finding of today) {
    const norm = law.normById.get(finding.id) as Norm
    if (norm.kind === 'amount' || (norm.kind === 'criterion' && norm.nature === undefined)) continue
    const stretches = staysSo(norm, finding)
      ? []
      : timeline(law, situation, norm.id, { ...shared, from: on, until, knownOn })
    const about = {
      id: norm.id,
      subject: norm.subject,
      ...(norm.nature ? { nature: norm.nature } : {}),
    }
    const add = (entry: Pick<PathEntry, 'kind' | 'certain' | 'finding'> & { day?: string; until?: string }): void => {
      entries.push({ ...about, ...entry, place: placeOf(entry, on, soonUntil) })
    }
    if (norm.kind === 'date') {
      for (const dated of datesOf(finding, stretches, (day) => findingOn(day, norm.id))) {
        add({ kind: 'date', day: dated.value as string, certain: dated.outcome === 'met', finding: dated })
      }
      continue
    }
    if (finding.outcome === 'undetermined' && finding.reason === 'missing-facts') open.push(finding)
    else if (finding.outcome !== 'not-met') {
      add({
        kind: 'holds',
        certain: finding.outcome === 'met',
        finding,
        ...(finding.since === undefined ? {} : { day: finding.since }),
        ...(finding.until === undefined ? {} : { until: finding.until }),
      })
    }
    stretches.forEach((stretch, at) => {
      const next = stretches[at + 1]
      if (stretch.outcome === 'met' && next) {
        add({ kind: 'ends', day: stretch.until, certain: true, finding: findingOn(stretch.until, norm.id) })
      }
      const before = stretches[at - 1]
      if (before && before.outcome !== 'met' && stretch.outcome === 'met') {
        add({
          kind: 'begins',
          day: stretch.from,
          certain: true,
          finding: findingOn(stretch.from, norm.id),
          ...(next ? { until: stretch.until } : {}),
        })
      }
    })
    const possible = possibleFrom(stretches)
    if (possible !== undefined) {
      add({ kind: 'possibly', day: possible, certain: false, finding: findingOn(possible, norm.id) })
    }
  }
  return { on, soonUntil, until, entries: inOrder(entries), open }
}

/** The dates a norm gives from the day asked about on: today's, and those of days on which it comes to apply. */
function datesOf(
  today: Finding,
  stretches: readonly TimelineStretch[],
  findingOn: (day: string) => Finding,
): readonly Finding[] {
  const dates = new Map<string, Finding>()
  const offer = (finding: Finding): void => {
    if (finding.outcome === 'not-met' || typeof finding.value !== 'string') return
    const known = dates.get(finding.value)
    if (!known || (known.outcome !== 'met' && finding.outcome === 'met')) dates.set(finding.value, finding)
  }
  offer(today)
  for (const { from, outcome, value } of stretches.slice(1)) {
    if (outcome !== 'not-met' && typeof value === 'string') offer(findingOn(from))
  }
  return [...dates.values()]
}

/** True if an answer has no end: then the days ahead need not be looked at. */
function staysSo(norm: Norm, { outcome, until }: Finding): boolean {
  return until === undefined && (norm.kind === 'criterion' || outcome === 'not-met')
}

/** The first day after the one asked about on which it could come to hold, where it never surely does. */
function possibleFrom(stretches: readonly TimelineStretch[]): string | undefined {
  if (stretches[0]?.outcome !== 'not-met' || stretches.some(({ outcome }) => outcome === 'met')) return undefined
  return stretches.find(({ outcome }) => outcome === 'undetermined')?.from
}

function placeOf(entry: { kind: PathEntryKind; day?: string }, on: string, soonUntil: string): PathPlace {
  if (entry.kind === 'holds' || entry.day === undefined) return 'now'
  if (entry.day < on) return 'past'
  if (entry.day === on) return 'now'
  return entry.day <= soonUntil ? 'soon' : 'later'
}

/** The places in the order of reading. What holds now comes first: who opens a path asks what to do today. */
export const PLACES: readonly PathPlace[] = ['now', 'past', 'soon', 'later']

/** By place, then by day; what holds now and dates of the same day: duties before rights, certain before uncertain. */
function inOrder(entries: readonly PathEntry[]): readonly PathEntry[] {
  const rank = ({ nature, certain }: PathEntry): number =>
    (nature === 'duty' ? 0 : nature === 'right' ? 4 : 2) + (certain ? 0 : 1)
  return entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => {
      const place = PLACES.indexOf(a.entry.place) - PLACES.indexOf(b.entry.place)
      if (place !== 0) return place
      const day = a.entry.place === 'now' ? 0 : (a.entry.day ?? '').localeCompare(b.entry.day ?? '')
      return day || rank(a.entry) - rank(b.entry) || a.at - b.at
    })
    .map(({ entry }) => entry)
}

/** Last day that can be planned for, seen from a day (`YYYY-MM-DD`). */
export function lastDayAhead(on: string): string {
  return later(on, AHEAD)
}

function later(day: string, period: string): string {
  const from = parseDay(day)
  if (from === undefined) return day
  return resolveExample({ ahead: period }, from) as string
}
