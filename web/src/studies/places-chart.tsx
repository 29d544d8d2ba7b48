import type { ContestPlaces } from '@parcours/law'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'

/** Bars of one branch by year; the dark part is for non-residents. A table beside it says the same in numbers. */
export function PlacesChart(props: {
  context: PageContext
  places: readonly ContestPlaces[]
  /** What the longest bar stands for, so that two charts compare. */
  most: number
}): VNode {
  const { context, places, most } = props
  const numbers = new Intl.NumberFormat(context.language)
  const share = (count: number): number => (100 * count) / most
  return (
    <ul class="bars" role="list">
      {places.map(({ year, places: all, nonResidents }) => (
        <li key={year}>
          <span>{year}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-all" x="0" y="0.5" width={share(all)} height="9" />
            <rect class="bar-part" x="0" y="0.5" width={share(nonResidents)} height="9" />
          </svg>
          <span>{numbers.format(all)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the two colours mean. */
export function PlacesLegend({ residents, nonResidents }: { residents: string; nonResidents: string }): VNode {
  return (
    <p class="bars-legend">
      {(
        [
          ['bar-part', nonResidents],
          ['bar-all', residents],
        ] as const
      ).map(([look, text]) => (
        <span key={look}>
          <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class={look} x="0.5" y="0.5" width="9" height="9" />
          </svg>
          {text}
        </span>
      ))}
    </p>
  )
}
