import { lastDayAhead } from '@parcours/documents'
import type { Finding } from '@parcours/engine'
import type { VNode } from 'preact'
import { Timeline, type TimelineLane, type TimelineStretch } from '../components/timeline.tsx'
import type { PageContext } from '../page-context.ts'
import { formatDay } from '../text/format-day.ts'
import { conceptWords } from './concept-words.ts'
import { typedText } from './draft.ts'
import type { FindingGroup } from './group-findings.ts'
import { placeName } from './place-names.ts'
import type { Presented } from './presented.ts'
import type { Visit } from './visit.ts'

type Row = { readonly [field: string]: unknown }

/**
 * What the person told and what follows from it, in one picture with its table: lanes for the histories that were told,
 * one for each answer that holds for a time, one for the days that count. Nothing where there is no date to show.
 */
export function TimelinePart(props: {
  context: PageContext
  visit: Visit
  groups: readonly FindingGroup[]
  presented: Presented
}): VNode | null {
  const { context, visit, groups, presented } = props
  const { on } = visit.state
  const { result } = context.words.check
  const lanes = [
    ...factLanes(context, visit.state.situation),
    ...groups.flatMap(({ lead }) => windowLane(visit, lead, presented)),
    ...daysLane(context, groups, presented),
  ]
  const days = lanes.flatMap((lane) => [
    ...lane.stretches.flatMap((each) => [each.from, ...(each.until ? [each.until] : [])]),
    ...(lane.moments ?? []).map((moment) => moment.on),
  ])
  if (days.length === 0) return null
  const { first, last } = bounds(lanes, on)
  return (
    <section class="check-section">
      <h2>{result.timelineTitle}</h2>
      <Timeline
        title={result.timelineTitle}
        titleHidden
        from={first}
        until={withRoom(first, last)}
        askedOn={on}
        tableOpen={false}
        lanes={lanes}
        language={context.language}
        words={context.words.site}
      />
    </section>
  )
}

/**
 * First and last day to draw: everything that was told and every day that counts, and of answers what lies between and
 * what can be planned. An answer that holds from birth or until old age would press the rest together.
 */
function bounds(lanes: readonly TimelineLane[], on: string): { first: string; last: string } {
  const facts = lanes.flatMap(({ stretches }) => stretches.filter(({ kind }) => kind === 'fact'))
  const ends = ({ from, until }: TimelineStretch): readonly string[] => [from, ...(until === undefined ? [] : [until])]
  const certain = [on, ...facts.flatMap(ends), ...lanes.flatMap(({ moments }) => moments?.map((each) => each.on) ?? [])]
  const all = [...certain, ...lanes.flatMap(({ stretches }) => stretches.flatMap(ends))].sort()
  const planned = lastDayAhead(on)
  const sure = certain.sort()
  return {
    first: (facts.length > 0 ? sure : all)[0] as string,
    last: [all.filter((each) => each <= planned).at(-1) ?? on, sure.at(-1) as string].sort().at(-1) as string,
  }
}

const day = 86_400_000

/** A twentieth more than the last day, so that what still runs is seen to run on. */
export function withRoom(first: string, last: string): string {
  const room = Math.max(60 * day, (Date.parse(last) - Date.parse(first)) / 20)
  return new Date(Date.parse(last) + room).toISOString().slice(0, 10)
}

const lanesOf = ['registrations', 'residenceDocuments', 'protection', 'work', 'absences'] as const

/** One lane for each history that was told. */
export function factLanes(context: PageContext, situation: Row): readonly TimelineLane[] {
  const { lanes } = context.words.check.result
  return lanesOf.flatMap((concept) => {
    const rows = situation[concept]
    const label = lanes[concept]
    const stretches = (Array.isArray(rows) ? (rows as Row[]) : []).flatMap((row) =>
      stretchOf(context, row, labelOf(context, concept, row) ?? label),
    )
    return stretches.length === 0 ? [] : [{ label, stretches }]
  })
}

function labelOf(context: PageContext, concept: (typeof lanesOf)[number], row: Row): string | undefined {
  switch (concept) {
    case 'registrations':
      return row.municipality === undefined ? undefined : placeName(typedText(row.municipality), context.language)
    case 'residenceDocuments':
      return codeName(context, concept, 'type', row.type)
    case 'protection':
    case 'work':
      return codeName(context, concept, 'kind', row.kind)
    case 'absences':
      return undefined
  }
}

/** The label of a code without what stands in brackets: `A card (limited stay)` is `A card` in a picture. */
function codeName(context: PageContext, concept: string, field: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const label = conceptWords(context, concept).codes?.[field]?.[value] ?? value
  return label.replace(/\s*\(.*\)$/, '')
}

/** A picture needs days: an imprecise date is drawn as widely as it can be meant; the table says what was told. */
function stretchOf(context: PageContext, row: Row, label: string): readonly TimelineStretch[] {
  const from = drawnDay(row.from ?? row.requestedOn, 'first')
  if (from === undefined) return []
  const until = drawnDay(row.until, 'last')
  return [
    {
      kind: 'fact',
      label,
      from,
      fromText: formatDay(typedText(row.from ?? row.requestedOn), context.language),
      ...(until === undefined ? {} : { until, untilText: formatDay(typedText(row.until), context.language) }),
    },
  ]
}

function drawnDay(value: unknown, side: 'first' | 'last'): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}/.test(value)) return undefined
  if (value.length === 10) return value
  if (side === 'first') return `${value}-01-01`.slice(0, 10)
  const [year, month] = value.split('-').map(Number)
  return new Date(Date.UTC(year as number, month ?? 12, 0)).toISOString().slice(0, 10)
}

/** The stretch around the day asked about on which an answer holds, where it has a known beginning. */
function windowLane({ law }: Visit, finding: Finding, presented: Presented): readonly TimelineLane[] {
  const { outcome, since, until } = finding
  if (law.normById.get(finding.id)?.kind !== 'criterion' || outcome === 'not-met' || since === undefined) return []
  const { title } = presented.of(finding)
  const kind = outcome === 'met' ? 'met' : 'unknown'
  return [{ label: title, stretches: [{ kind, label: title, from: since, ...(until ? { until } : {}) }] }]
}

function daysLane(
  context: PageContext,
  groups: readonly FindingGroup[],
  presented: Presented,
): readonly TimelineLane[] {
  const moments = groups
    .flatMap(({ lead, others }) => [lead, ...others])
    .flatMap((finding) =>
      typeof finding.value === 'string' && finding.outcome !== 'not-met'
        ? [{ label: presented.of(finding).title, on: finding.value }]
        : [],
    )
  if (moments.length === 0) return []
  return [{ label: context.words.check.result.lanes.deadlines, stretches: [], moments }]
}
