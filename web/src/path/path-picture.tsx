import type { Path, PathInWords } from '@parcours/documents'
import type { VNode } from 'preact'
import { factLanes, withRoom } from '../check/timeline-part.tsx'
import type { Visit } from '../check/visit.ts'
import { Timeline, type TimelineLane, type TimelineStretch } from '../components/timeline.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'

/** The path as a picture with its table: what the person told, one lane for each duty or right, one for the days that count. */
export function PathPicture(props: {
  context: PageContext
  visit: Visit
  path: Path
  spoken: PathInWords
}): VNode | null {
  const { context, visit, path, spoken } = props
  const { path: text } = context.words
  const lines = spoken.places.flatMap((place) => place.lines)
  const moments = lines.flatMap(({ entry: { kind, day }, shown }) =>
    kind === 'holds' || day === undefined
      ? []
      : [{ label: kind === 'date' ? shown.title : fill(text.dayTitles[kind], { title: shown.title }), on: day }],
  )
  const lanes: TimelineLane[] = [
    ...factLanes(context, visit.state.situation),
    ...stretchLanes(lines),
    ...(moments.length > 0 ? [{ label: text.lanes.days, stretches: [], moments }] : []),
  ]
  const days = lanes.flatMap((lane) => [
    ...lane.stretches.flatMap((each) => [each.from, ...(each.until ? [each.until] : [])]),
    ...(lane.moments ?? []).map((moment) => moment.on),
  ])
  if (days.length === 0) return null
  const all = [...days, path.on].sort()
  const [first, last] = [all[0] as string, all.at(-1) as string]
  return (
    <section class="check-section">
      <h2>{text.picture}</h2>
      <Timeline
        title={text.picture}
        titleHidden
        from={first}
        until={withRoom(first, last)}
        askedOn={path.on}
        tableOpen={false}
        lanes={lanes}
        language={context.language}
        words={context.words.site}
      />
    </section>
  )
}

function stretchLanes(lines: PathInWords['places'][number]['lines']): readonly TimelineLane[] {
  const lanes = new Map<string, TimelineStretch[]>()
  for (const { entry, shown } of lines) {
    const { kind, day, until, certain } = entry
    if (day === undefined || (kind !== 'holds' && kind !== 'begins' && kind !== 'possibly')) continue
    const stretches = lanes.get(shown.title) ?? []
    stretches.push({
      kind: certain ? 'met' : 'unknown',
      label: shown.title,
      from: day,
      ...(until === undefined ? {} : { until }),
    })
    lanes.set(shown.title, stretches)
  }
  return [...lanes].map(([label, stretches]) => ({ label, stretches }))
}
