import { type Day, formatDay, parseDay } from '@parcours/engine'
import { chance, pick, type Random, whole } from './random.ts'

/** How often facts are spoilt, as shares from 0 to 1. */
export interface FlawShares {
  /** Of the facts (concepts) of a person, that nobody knows. */
  readonly unknown: number
  /** Of the whole days, that only the month or the year is known. */
  readonly imprecise: number
  /** Of the persons, that one fact contradicts itself or another. */
  readonly contradictory: number
}

/**
 * What can contradict. A period that ends before it begins is refused by every reader of situations; the others are facts
 * that cannot both be true, and that no reader can tell from their form.
 */
export const CONTRADICTIONS = ['period-reversed', 'registered-before-birth', 'registered-twice-at-once'] as const
export type Contradiction = (typeof CONTRADICTIONS)[number]

/** Facts after spoiling, and what was done. */
export interface Spoilt {
  readonly facts: { readonly [concept: string]: unknown }
  readonly unknown: number
  /** Whole days there were, and those of them that became a month or a year. */
  readonly days: number
  readonly imprecise: number
  readonly contradiction?: Contradiction
}

interface Registration {
  readonly from: string
  readonly until?: string
}

/** Spoils the facts of a person, some of them in place. A contradiction stays readable: its facts are neither left out nor made imprecise. */
export function spoil(facts: { readonly [concept: string]: unknown }, shares: FlawShares, random: Random): Spoilt {
  const contradiction = chance(random, shares.contradictory) ? pick(random, CONTRADICTIONS) : undefined
  const kept = contradiction ? contradict(facts, contradiction, random) : facts
  const out: { [concept: string]: unknown } = {}
  const count = { days: 0, imprecise: 0 }
  let unknown = 0
  for (const [concept, value] of Object.entries(kept)) {
    const needed = contradiction !== undefined && (concept === 'registrations' || concept === 'birthDate')
    if (!needed && chance(random, shares.unknown)) {
      unknown += 1
      continue
    }
    out[concept] = blur(value, needed ? 0 : shares.imprecise, random, count)
  }
  return { facts: out, unknown, ...count, ...(contradiction ? { contradiction } : {}) }
}

const HYPHEN = 45

/** The value with some of its days made less precise; lists and records are changed in place. */
function blur(value: unknown, share: number, random: Random, count: { days: number; imprecise: number }): unknown {
  if (typeof value === 'string') {
    // `2024-02-29`: no code and no name is written so.
    if (value.length !== 10 || value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return value
    count.days += 1
    if (!chance(random, share)) return value
    count.imprecise += 1
    return value.slice(0, chance(random, 0.5) ? 7 : 4)
  }
  if (Array.isArray(value)) for (const each of value) blur(each, share, random, count)
  else if (typeof value === 'object' && value !== null) {
    const record = value as { [key: string]: unknown }
    for (const [key, old] of Object.entries(record)) {
      const now = blur(old, share, random, count)
      if (now !== old) record[key] = now
    }
  }
  return value
}

function contradict(
  facts: { readonly [concept: string]: unknown },
  kind: Contradiction,
  random: Random,
): { readonly [concept: string]: unknown } {
  const registrations = facts.registrations as readonly Registration[]
  const [first, ...rest] = registrations as readonly [Registration, ...Registration[]]
  const last = registrations.at(-1) as Registration
  switch (kind) {
    case 'period-reversed': {
      const until = before(first.from, whole(random, 10, 400))
      return { ...facts, registrations: [{ ...first, until }, ...rest] }
    }
    case 'registered-before-birth': {
      const from = before(facts.birthDate as string, whole(random, 30, 2_000))
      return { ...facts, registrations: [{ ...first, from }, ...rest] }
    }
    case 'registered-twice-at-once':
      return { ...facts, registrations: [...registrations, { ...last, register: 'waiting' }] }
  }
}

function before(day: string, days: number): string {
  return formatDay((parseDay(day) as Day) - days)
}
