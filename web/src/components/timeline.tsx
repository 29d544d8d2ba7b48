import type { Language, Words } from '@parcours/words'
import { languageFacts } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'
import { formatDay } from '../text/format-day.ts'
import { DataTable } from './data-table.tsx'

/**
 * How a stretch looks: `fact` what the person told, `window` a time in which something may or must happen,
 * `met` a condition holds, `unknown` nobody can say yet.
 */
export type StretchKind = 'fact' | 'window' | 'met' | 'unknown'

/** A stretch of days. Days are `YYYY-MM-DD`; `until` is the last day, absent if it still runs. */
export interface TimelineStretch {
  kind: StretchKind
  label: string
  from: string
  until?: string
  /** What the table says instead of the written day: an imprecise date is drawn as a day but told as it is. */
  fromText?: string
  untilText?: string
}

/** A single day that matters: a deadline, a first day. */
export interface TimelineMoment {
  label: string
  on: string
}

/** One line of the picture: residence, permits, a window. */
export interface TimelineLane {
  label: string
  stretches: readonly TimelineStretch[]
  moments?: readonly TimelineMoment[]
}

const laneHeight = 62
const lineHeight = 18
// Letters that fit beside each other on a telephone of 320 pixels.
const lineLength = 36
const axisHeight = 30
// What the figures of a year take of the width of the same telephone, in per cent.
const yearWidth = 11
// A moment is a circle with a number; numbers that would touch stand on two levels.
const momentRadius = 10
const closest = 9
const day = 86_400_000

/**
 * A person's time as a picture, and the same in a table for who does not see it.
 *
 * The picture uses percentages sideways and pixels downwards, so its words keep their size on a telephone, and it is
 * mirrored where the language runs from right to left. `from` and `until` bound what is shown; a stretch that still
 * runs goes to the edge. `askedOn` draws the day the question is about. Days with moments are numbered, and named in a list.
 */
export function Timeline(props: {
  title: string
  /** True where a heading right above already says what the picture is. */
  titleHidden?: boolean
  from: string
  until: string
  askedOn?: string
  /** False to keep the table folded. */
  tableOpen?: boolean
  lanes: readonly TimelineLane[]
  language: Language
  words: Words['site']
}): VNode {
  const { title, titleHidden = false, from, until, askedOn, tableOpen = true, lanes, language, words } = props
  const mirrored = languageFacts[language].direction === 'rtl'
  const first = Date.parse(from)
  const length = Math.max(Date.parse(until) + day - first, day)

  /** How far along a day begins, in per cent of the width, counted from the side where reading starts. */
  const along = (moment: number): number => Math.min(100, Math.max(0, ((moment - first) / length) * 100))
  const x = (percent: number): string => `${round(mirrored ? 100 - percent : percent)}%`

  const tops: number[] = []
  let below = 0
  const labels = lanes.map((lane) => inLines(lane.label))
  for (const lines of labels) {
    // The first line of a label is part of its lane; where the lane's drawing begins is what is kept.
    tops.push(below + (lines.length - 1) * lineHeight)
    below += laneHeight + (lines.length - 1) * lineHeight
  }
  const height = below + axisHeight
  let taken = Number.NEGATIVE_INFINITY
  const years = yearsToLabel(from, until).map((year) => {
    const percent = along(Date.parse(`${year}-01-01`))
    const start = percent - { start: 0, middle: yearWidth / 2, end: yearWidth }[anchor(percent)]
    const free = start >= taken
    if (free) taken = start + yearWidth
    return { year, percent, free }
  })
  // What falls on the same day shares a circle and a number: circles on top of each other could not be read.
  const byDay = Map.groupBy(
    lanes.flatMap((lane) => lane.moments ?? []).toSorted((a, b) => a.on.localeCompare(b.on)),
    (moment) => moment.on,
  )
  const numbers = new Map([...byDay.keys()].map((on, at) => [on, at + 1]))

  return (
    <figure class="timeline">
      <figcaption class={titleHidden ? 'visually-hidden' : 'timeline-title'}>{title}</figcaption>
      <svg class="timeline-picture" width="100%" height={height} aria-hidden="true" focusable="false">
        <defs>
          <pattern id="timeline-unknown" width="8" height="8" patternUnits="userSpaceOnUse">
            <path class="timeline-hatch" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
          </pattern>
        </defs>
        {years.map(({ year, percent, free }) => (
          <g key={year}>
            <line class="timeline-year" x1={x(percent)} x2={x(percent)} y1="0" y2={height - axisHeight + 6} />
            {free && (
              <text class="timeline-year-label" x={x(percent)} y={height - 8} text-anchor={anchor(percent)}>
                {year}
              </text>
            )}
          </g>
        ))}
        {lanes.map((lane, index) => {
          const top = tops[index] ?? 0
          return (
            <g key={lane.label}>
              {lane.stretches.map((stretch) => {
                const start = along(Date.parse(stretch.from))
                const end = stretch.until === undefined ? 100 : along(Date.parse(stretch.until) + day)
                const width = Math.max(end - start, 0.6)
                return (
                  <g key={`${stretch.from}/${stretch.label}`}>
                    <rect
                      class={`timeline-stretch timeline-${stretch.kind}`}
                      fill={stretch.kind === 'unknown' ? 'url(#timeline-unknown)' : undefined}
                      x={x(mirrored ? end : start)}
                      width={`${round(width)}%`}
                      y={top + 25}
                      height="22"
                      rx="5"
                    />
                    {hasRoom(stretch, width, lane.label) && (
                      <text
                        class={`timeline-label timeline-label-${stretch.kind}`}
                        x={x(start + width / 2)}
                        y={top + 41}
                        text-anchor="middle"
                      >
                        {stretch.label}
                      </text>
                    )}
                  </g>
                )
              })}
              {placed(lane.moments ?? [], (on) => along(Date.parse(on))).map(({ on, percent, low }) => (
                <g key={on}>
                  <circle
                    class="timeline-moment"
                    cx={x(Math.min(98, Math.max(2, percent)))}
                    cy={top + (low ? 54 : 34)}
                    r={momentRadius}
                  />
                  <text
                    class="timeline-number"
                    x={x(Math.min(98, Math.max(2, percent)))}
                    y={top + (low ? 58.5 : 38.5)}
                    text-anchor="middle"
                  >
                    {numbers.get(on)}
                  </text>
                </g>
              ))}
            </g>
          )
        })}
        {askedOn !== undefined && (
          <line
            class="timeline-asked"
            x1={x(along(Date.parse(askedOn)))}
            x2={x(along(Date.parse(askedOn)))}
            y1="0"
            y2={height - axisHeight + 6}
          />
        )}
        {labels.map((lines, index) =>
          lines.map((line, at) => (
            <text
              key={`${index} ${line}`}
              class="timeline-lane-label"
              x={x(0)}
              y={(tops[index] ?? 0) + 18 - (lines.length - 1 - at) * lineHeight}
            >
              {line}
            </text>
          )),
        )}
      </svg>
      {byDay.size > 0 && (
        <ol class="timeline-moments" role="list">
          {[...byDay].map(([on, moments]) => (
            <li key={on}>
              <span class="timeline-mark">{numbers.get(on)}</span>
              <span>
                <strong>{formatDay(on, language)}</strong> {moments.map(({ label }) => label).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Legend lanes={lanes} askedOn={askedOn} words={words} />
      <details class="disclosure" open={tableOpen}>
        <summary>{words.timeline.tableHeading}</summary>
        <DataTable
          caption={title}
          captionHidden
          columns={[words.timeline.what, words.timeline.from, words.timeline.until]}
          rows={tableRows(props)}
        />
      </details>
    </figure>
  )
}

/** What each look in the picture means: only the looks that occur. */
function Legend(props: { lanes: readonly TimelineLane[]; askedOn: string | undefined; words: Words['site'] }): VNode {
  const { lanes, askedOn, words } = props
  const kinds = (['fact', 'met', 'window', 'unknown'] as const).filter((kind) =>
    lanes.some(({ stretches }) => stretches.some((stretch) => stretch.kind === kind)),
  )
  return (
    <ul class="timeline-legend" role="list" aria-label={words.timeline.legend}>
      {kinds.map((kind) => (
        <LegendEntry key={kind} text={words.timeline.kinds[kind]}>
          <rect
            class={`timeline-stretch timeline-${kind}`}
            fill={kind === 'unknown' ? 'url(#timeline-unknown)' : undefined}
            x="1"
            y="3"
            width="26"
            height="14"
            rx="4"
          />
        </LegendEntry>
      ))}
      {askedOn !== undefined && (
        <LegendEntry text={words.timeline.dayAskedAbout}>
          <line class="timeline-asked" x1="14" x2="14" y1="0" y2="20" />
        </LegendEntry>
      )}
    </ul>
  )
}

function LegendEntry(props: { text: string; children: ComponentChildren }): VNode {
  return (
    <li>
      <svg width="28" height="20" aria-hidden="true" focusable="false">
        {props.children}
      </svg>
      {props.text}
    </li>
  )
}

function tableRows({
  lanes,
  askedOn,
  language,
  words,
}: {
  lanes: readonly TimelineLane[]
  askedOn?: string
  language: Language
  words: Words['site']
}): string[][] {
  const rows = lanes.flatMap((lane) => [
    ...lane.stretches.map(({ label, from, until, fromText, untilText }) => [
      label === lane.label ? label : `${lane.label}: ${label}`,
      fromText ?? formatDay(from, language),
      untilText ?? (until === undefined ? words.timeline.stillRunning : formatDay(until, language)),
    ]),
    ...(lane.moments ?? []).map(({ label, on }) => {
      const written = formatDay(on, language)
      return [`${lane.label}: ${label}`, written, written]
    }),
  ])
  if (askedOn === undefined) return rows
  const asked = formatDay(askedOn, language)
  return [...rows, [words.timeline.dayAskedAbout, asked, asked]]
}

/** A label in at most two lines; what is longer is cut, and the table has it whole. */
function inLines(label: string): readonly string[] {
  if (label.length <= lineLength) return [label]
  const cut = label.lastIndexOf(' ', lineLength)
  if (cut <= 0) return [`${label.slice(0, lineLength - 1)}…`]
  const rest = label.slice(cut + 1)
  return [label.slice(0, cut), rest.length <= lineLength ? rest : `${rest.slice(0, lineLength - 1)}…`]
}

/** True if the words of a bar fit into it on a narrow screen, and say something that its lane does not. */
function hasRoom(stretch: TimelineStretch, width: number, lane: string): boolean {
  return stretch.label !== lane && stretch.label.length * 2.7 + 2 <= width
}

/** Days with their place, each once; of two that are too close, the second stands lower. */
function placed(moments: readonly TimelineMoment[], place: (on: string) => number) {
  let before = Number.NEGATIVE_INFINITY
  let low = false
  return [...new Set(moments.map(({ on }) => on))].sort().map((on) => {
    const percent = place(on)
    low = percent - before < closest ? !low : false
    before = percent
    return { on, percent, low }
  })
}

/** At most seven first days of January, evenly spread, that fall inside the picture. */
function yearsToLabel(from: string, until: string): number[] {
  const firstYear = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1)
  const lastYear = Number(until.slice(0, 4))
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / 7))
  const years: number[] = []
  for (let year = firstYear; year <= lastYear; year += step) years.push(year)
  return years
}

/** Keeps a label inside the picture: at the edges it hangs inwards. */
function anchor(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 6) return 'start'
  return percent > 94 ? 'end' : 'middle'
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
