import { findMunicipality, municipalitiesOfPostcode, successorOn } from './find-municipality.ts'
import { municipalities } from './municipalities.ts'
import type { Municipality } from './municipality.ts'
import { otherNames } from './other-names.ts'
import { postcodes } from './postcodes.ts'

/** One name that leads to a municipality. */
interface Entry {
  readonly nis: string
  /** The name of a part of the municipality, such as a village, comes after the municipalities' own names. */
  readonly part: boolean
  /** Bare spellings; the second has one sign for Saint, Sankt and Sint. */
  readonly spellings: readonly string[]
}

const SAINT = /(?<=^| )(?:saint|sainte|sankt|sint|sinte|st|ste)(?= |$)/gu

const index: readonly Entry[] = [
  ...municipalities.flatMap(({ nis, names }) =>
    [...new Set([...Object.values(names), ...(otherNames[nis] ?? [])])].map((name) => entry(nis, name, false)),
  ),
  ...postcodes.flatMap(([, place, codes]) => codes.split(' ').map((nis) => entry(nis, place, true))),
]

/**
 * Municipalities whose name, or the name of a place in them, begins with the text or has a word that does.
 *
 * Accents, capitals, hyphens and the way of writing Saint, Sankt or Sint do not matter. French, Dutch and German names
 * are searched, and a complete postcode is accepted. Best matches first. A merged municipality is answered by what it has
 * become by the day (`YYYY-MM-DD`); without a day, by the newest known. Text without letters or digits finds nothing.
 */
export function searchMunicipalities(text: string, day?: string, limit = 20): readonly Municipality[] {
  if (/^\s*\d{4}\s*$/.test(text)) return municipalitiesOfPostcode(text, day).slice(0, limit)
  const wanted = spellingsOf(text)
  if (wanted[0] === '') return []

  const best = new Map<Municipality, number>()
  for (const { nis, part, spellings } of index) {
    const rank = rankOf(wanted, spellings)
    if (rank === undefined) continue
    const found = findMunicipality(nis)
    if (found === undefined) continue
    const municipality = successorOn(found, day)
    // A new municipality is not found by its new name before it exists.
    if (day !== undefined && municipality.validFrom !== undefined && day < municipality.validFrom) continue
    const place = rank + (part ? 3 : 0)
    best.set(municipality, Math.min(best.get(municipality) ?? place, place))
  }
  return [...best]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || (a.names.fr < b.names.fr ? -1 : 1))
    .slice(0, limit)
    .map(([municipality]) => municipality)
}

function entry(nis: string, name: string, part: boolean): Entry {
  return { nis, part, spellings: spellingsOf(name) }
}

/** 0 = the whole name, 1 = its beginning, 2 = the beginning of a later word, `undefined` = no match. */
function rankOf(wanted: readonly string[], spellings: readonly string[]): number | undefined {
  let rank: number | undefined
  spellings.forEach((spelling, at) => {
    const text = wanted[at] ?? ''
    const here = spelling === text ? 0 : spelling.startsWith(text) ? 1 : spelling.includes(` ${text}`) ? 2 : undefined
    if (here !== undefined && (rank === undefined || here < rank)) rank = here
  })
  return rank
}

function spellingsOf(name: string): readonly string[] {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return [bare, bare.replace(SAINT, '§')]
}
