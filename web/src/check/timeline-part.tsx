import { type OpinionContext, presentFinding } from '@parcours/documents'
import type { Finding } from '@parcours/engine'
import type { VNode } from 'preact'
import { Timeline, type TimelineLane, type TimelineStretch } from '../components/timeline.tsx'
import type { PageContext } from '../page-context.ts'
import type { CheckState } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import { placeName } from './place-names.ts'

type Row = { readonly [field: string]: unknown }

/** What the person told and what follows from it, in one picture with its table. Nothing where there is no date to show. */
export function TimelinePart(props: {
  context: PageContext
  state: CheckState
  findings: readonly Finding[]
  opinion: OpinionContext
}): VNode | null {
  const { context, state, findings, opinion } = props
  const { result } = context.words.check
  const lanes = [
    ...factLanes(context, state),
    ...windowLanes(findings, opinion),
    ...deadlineLane(context, findings, opinion),
  ]
  const days = lanes.flatMap((lane) => [
    ...lane.stretches.flatMap((each) => [each.from, ...(each.until ? [each.until] : [])]),
    ...(lane.moments ?? []).map((moment) => moment.on),
  ])
  if (days.length === 0) return null
  const all = [...days, state.on].sort()
  return (
    <section>
      <h2>{result.timelineTitle}</h2>
      <Timeline
        title={result.timelineTitle}
        from={all[0] as string}
        until={lastOf(all.at(-1) as string, state.on)}
        askedOn={state.on}
        lanes={lanes}
        language={context.language}
        words={context.words.site}
      />
    </section>
  )
}

/** A little room after the last day, so that what still runs is seen to run on. */
function lastOf(last: string, on: string): string {
  return last === on ? `${Number(on.slice(0, 4)) + 1}${on.slice(4, 8)}01` : last
}

function factLanes(context: PageContext, state: CheckState): readonly TimelineLane[] {
  const lanes = context.words.check.result.lanes
  const label: { readonly [concept: string]: (row: Row) => string } = {
    registrations: (row) =>
      row.municipality ? placeName(String(row.municipality), context.language) : lanes.registrations,
    residenceDocuments: (row) => code(context, 'residenceDocuments', 'type', row.type) ?? lanes.residenceDocuments,
    work: (row) => code(context, 'work', 'kind', row.kind) ?? lanes.work,
    absences: () => lanes.absences,
  }
  return Object.entries(label).flatMap(([concept, labelOf]) => {
    const rows = state.situation[concept]
    const stretches = (Array.isArray(rows) ? (rows as Row[]) : []).flatMap((row) => stretchOf(row, labelOf(row)))
    return stretches.length === 0 ? [] : [{ label: lanes[concept as keyof typeof lanes], stretches }]
  })
}

function code(context: PageContext, concept: string, field: string, value: unknown): string | undefined {
  return typeof value === 'string' ? (conceptWords(context, concept).codes?.[field]?.[value] ?? value) : undefined
}

/** A picture needs a day; an imprecise date is drawn from its first day, the table beside it says what was told. */
function stretchOf(row: Row, label: string): readonly TimelineStretch[] {
  const from = firstDayOf(row.from)
  if (from === undefined) return []
  const until = firstDayOf(row.until)
  return [{ kind: 'fact', label, from, ...(until === undefined ? {} : { until }) }]
}

function firstDayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}/.test(value)) return undefined
  return `${value}-01-01`.slice(0, 10)
}

/** Stretches in which a duty or a right holds, as the findings know their first and last day. */
function windowLanes(findings: readonly Finding[], opinion: OpinionContext): readonly TimelineLane[] {
  return findings.flatMap((finding) => {
    const norm = opinion.law.normById.get(finding.id)
    if (!norm?.nature || norm.kind !== 'criterion' || finding.outcome === 'not-met' || !finding.since) return []
    const { title } = presentFinding(finding, opinion)
    const kind = finding.outcome === 'met' ? (finding.until ? 'window' : 'met') : 'unknown'
    const stretch: TimelineStretch = {
      kind,
      label: title,
      from: finding.since,
      ...(finding.until ? { until: finding.until } : {}),
    }
    return [{ label: title, stretches: [stretch] }]
  })
}

function deadlineLane(
  context: PageContext,
  findings: readonly Finding[],
  opinion: OpinionContext,
): readonly TimelineLane[] {
  const moments = findings.flatMap((finding) =>
    typeof finding.value === 'string' && finding.outcome !== 'not-met'
      ? [{ label: presentFinding(finding, opinion).title, on: finding.value }]
      : [],
  )
  return moments.length === 0 ? [] : [{ label: context.words.check.result.lanes.deadlines, stretches: [], moments }]
}
