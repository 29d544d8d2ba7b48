import { type Law, safeParseSituation } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { PersonRow } from '../src/tables/index.ts'

type Json = { [key: string]: unknown }

/**
 * Persons of a register, made of the facts of the worked cases: mixed, with days moved, blanked, told to the month or to
 * the year alone, put on leap days, lists emptied or left out. Only such as the contract accepts. Repeats with its seed.
 */
export function drawRegister(law: Law, cases: readonly LawCase[], count: number, seed: number): readonly PersonRow[] {
  const random = randomFrom(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const out: PersonRow[] = []
  while (out.length < count) {
    const given: Json = structuredClone(pick(cases).given) as Json
    if (random() < 0.5) mix(given, structuredClone(pick(cases).given) as Json)
    const changes = Math.floor(random() * 5)
    for (let i = 0; i < changes; i += 1) change(given, random, pick)
    if (safeParseSituation(law.concepts, given).ok) out.push({ person: `p${out.length}`, given })
  }
  return out

  function mix(into: Json, other: Json): void {
    for (const [key, value] of Object.entries(other)) {
      const own = into[key]
      if (own === undefined) into[key] = value
      else if (Array.isArray(own) && Array.isArray(value) && random() < 0.5) own.push(...value)
      else if (random() < 0.3) into[key] = value
    }
  }
}

interface Spot {
  readonly holder: Json | unknown[]
  readonly key: string | number
}

function spotsOf(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name
    return [{ holder: value as Json, key }, ...spotsOf((value as Json)[name])]
  })
}

function change(given: Json, random: () => number, pick: <T>(of: readonly T[]) => T): void {
  const spots = spotsOf(given)
  if (spots.length === 0) return
  const { holder, key } = pick(spots)
  const at = holder as Json
  const value = at[key]
  const kind = random()
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    if (kind < 0.15) at[key] = value.slice(0, 7)
    else if (kind < 0.25) at[key] = value.slice(0, 4)
    else if (kind < 0.35) at[key] = `${pick(['2016', '2020', '2024'])}-02-29`
    else if (kind < 0.45) at[key] = `${value.slice(0, 8)}${pick(['01', '28'])}`
    else if (kind < 0.6) delete at[key]
    else at[key] = moved(value, Math.round((random() - 0.5) * (random() < 0.5 ? 20 : 2_000)))
  } else if (Array.isArray(value)) {
    if (kind < 0.4) at[key] = []
    else if (kind < 0.7 && !Array.isArray(holder)) delete at[key]
    else value.splice(Math.floor(random() * (value.length + 1)), 1)
  } else if (typeof value === 'boolean') at[key] = !value
  else if (!Array.isArray(holder)) delete at[key]
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
