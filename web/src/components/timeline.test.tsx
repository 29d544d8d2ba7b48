import { wordsFor } from '@parcours/words'
import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Timeline, type TimelineLane } from './timeline.tsx'

const lanes: TimelineLane[] = [
  {
    label: 'Legal stay',
    stretches: [
      { kind: 'fact', label: 'card A', from: '2021-01-01', until: '2021-12-31' },
      { kind: 'unknown', label: 'not clear', from: '2022-01-01' },
    ],
  },
]

function picture(language: 'en' | 'ar'): string {
  return render(
    <Timeline
      title="Time"
      from="2021-01-01"
      until="2024-12-31"
      lanes={lanes}
      language={language}
      words={wordsFor(language).site}
    />,
  )
}

/** Where the bars of the picture begin and how long they are, in per cent of its width. The legend's bars have no per cent. */
function bars(html: string): { x: number; width: number }[] {
  return [...html.matchAll(/<rect [^>]*x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }))
}

it('a bar covers its days, the last one included', () => {
  // 2021 has 365 of the 1461 days from 2021 to 2024.
  expect(bars(picture('en'))[0]).toEqual({ x: 0, width: 24.98 })
})

it('a stretch that still runs goes to the edge', () => {
  const bar = bars(picture('en'))[1]
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(100, 1)
})

it('where reading runs from right to left, time does too', () => {
  const [first, second] = bars(picture('ar'))
  expect(first).toEqual({ x: 75.02, width: 24.98 })
  expect(second?.x).toBe(0)
})

it('the table says everything the picture shows', () => {
  const html = picture('en')
  expect(html).toContain('Legal stay: card A')
  expect(html).toContain('31 December 2021')
  expect(html).toContain('still running')
})

it('a long label takes two lines, and the table has all of it', () => {
  const label = 'A duty with a name that is much too long to stand in one line on a telephone of any size'
  const html = render(
    <Timeline
      title="Time"
      from="2021-01-01"
      until="2024-12-31"
      lanes={[{ label, stretches: [{ kind: 'met', label, from: '2022-01-01' }] }, ...lanes]}
      language="en"
      words={wordsFor('en').site}
    />,
  )
  const lines = [...html.matchAll(/timeline-lane-label" x="0%" y="(\d+)">([^<]+)/g)].map(([, y, text]) => [y, text])
  expect(lines).toEqual([
    ['18', 'A duty with a name that is much too'],
    ['36', 'long to stand in one line on a tele…'],
    ['98', 'Legal stay'],
  ])
  expect(html).toContain(`<th scope="row" role="rowheader">${label}</th>`)
})

it('days that count are numbered in their order, and those that would touch stand on two levels', () => {
  const html = render(
    <Timeline
      title="Time"
      from="2021-01-01"
      until="2024-12-31"
      lanes={[
        {
          label: 'Days',
          stretches: [],
          moments: [
            { label: 'the end', on: '2023-06-02' },
            { label: 'the beginning', on: '2021-06-01' },
            { label: 'the day before', on: '2023-06-01' },
          ],
        },
      ]}
      language="en"
      words={wordsFor('en').site}
    />,
  )
  const circles = [...html.matchAll(/cy="(\d+)" r="10"/g)].map(([, cy]) => cy)
  expect(circles).toEqual(['34', '34', '54'])
  expect(html.replace(/<[^>]+>/g, ' ')).toMatch(/1 +1 June 2021 +the beginning +2 +1 June 2023 +the day before +3 /)
})

it('years whose figures would touch are drawn without figures', () => {
  const html = render(
    <Timeline
      title="Time"
      from="2020-12-01"
      until="2058-12-31"
      lanes={lanes}
      language="en"
      words={wordsFor('en').site}
    />,
  )
  const lines = [...html.matchAll(/class="timeline-year" x1="([\d.]+)%"/g)].map(([, x]) => Number(x))
  const figures = [...html.matchAll(/timeline-year-label" x="([\d.]+)%"/g)].map(([, x]) => Number(x))
  expect(lines.length).toBeGreaterThan(figures.length)
  figures.reduce((before, x) => {
    expect(x - before).toBeGreaterThan(8)
    return x
  })
})
