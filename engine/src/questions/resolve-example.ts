import { minus, plus } from '../days/add.ts'
import { type Day, formatDay } from '../days/day.ts'
import type { Period } from '../days/period.ts'

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/

/**
 * Writes out an example whose dates count from a day: `{ ago: 'P2Y' }` becomes the date two years before it,
 * `{ ahead: 'P1M' }` the date one month after it. Everything else stays as it is.
 */
export function resolveExample(example: unknown, on: Day): unknown {
  if (Array.isArray(example)) return example.map((each) => resolveExample(each, on))
  if (typeof example !== 'object' || example === null) return example
  const { ago, ahead } = example as { ago?: string; ahead?: string }
  if (ago !== undefined) return formatDay(minus(on, readPeriod(ago)))
  if (ahead !== undefined) return formatDay(plus(on, readPeriod(ahead)))
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, resolveExample(value, on)]))
}

function readPeriod(text: string): Period {
  const parts = PERIOD.exec(text)
  return { months: Number(parts?.[1] ?? 0) * 12 + Number(parts?.[2] ?? 0), days: Number(parts?.[3] ?? 0) }
}
