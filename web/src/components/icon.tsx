import type { VNode } from 'preact'

/** Drawings on a square of 24, in lines of the colour of the text around them. */
const drawings = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  question: 'M9 9.2a3.1 3.1 0 1 1 4.4 2.8c-1 .5-1.4 1-1.4 2M12 17.4v.1',
  exclamation: 'M12 6.5v7M12 17.2v.1',
  information: 'M12 11v6M12 7.2v.1',
  clock: 'M12 7v5l3.4 2',
  hourglass: 'M7 4h10M7 20h10M8 4v3.5l4 4.5 4-4.5V4M8 20v-3.5l4-4.5 4 4.5V20',
  path: 'M7 15c0-5 10-3 10-7M7 15a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 1 0 7 15M17 8a2.2 2.2 0 1 1 0-4.4A2.2 2.2 0 1 1 17 8',
  flag: 'M7 20V5c4-2.4 6 2 10 0v8.5c-4 2-6-2.4-10 0',
  list: 'M9 7h10M9 12h10M9 17h10M5 7v.1M5 12v.1M5 17v.1',
  book: 'M12 7c-2-1.6-4.6-2-7-2v12.5c2.4 0 5 .4 7 2 2-1.6 4.6-2 7-2V5c-2.4 0-5 .4-7 2zM12 7v12.5',
  scales: 'M12 5v14M8.5 19h7M6 7.5l6-1.5 6 1.5M6 7.5l-2.5 6h5zM18 7.5l-2.5 6h5z',
} as const

export type IconName = keyof typeof drawings

/** A small drawing beside words. It is never the only carrier of a meaning, so it is hidden from screen readers. */
export function Icon({ name, directional = false }: { name: IconName; directional?: boolean }): VNode {
  return (
    <svg
      class={directional ? 'icon icon-directional' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
