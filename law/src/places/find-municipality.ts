import { municipalities } from './municipalities.ts'
import type { Municipality, ProgrammeRegion } from './municipality.ts'
import { postcodes } from './postcodes.ts'

const byNis: ReadonlyMap<string, Municipality> = new Map(municipalities.map((one) => [one.nis, one]))

/** The municipality with this NIS code, also when it no longer exists; `undefined` when no such code is known. */
export function findMunicipality(nis: string): Municipality | undefined {
  return byNis.get(nis)
}

/**
 * Which integration programme goes with this municipality (rule GEN-1): by language area, so the nine municipalities of
 * the German-language area have their own although they lie in the Walloon Region. `undefined` for an unknown code.
 */
export function programmeRegionOf(nis: string): ProgrammeRegion | undefined {
  return byNis.get(nis)?.programmeRegion
}

/** Does the municipality exist on this day (`YYYY-MM-DD`)? Days before 2020 are taken as 1 January 2020. */
export function existsOn(municipality: Municipality, day: string): boolean {
  const { validFrom, validUntil } = municipality
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day < validUntil)
}

/**
 * The municipality that this one has become by a day (`YYYY-MM-DD`): itself while it exists, else the one it became part
 * of. Without a day: the newest one known.
 */
export function successorOn(municipality: Municipality, day?: string): Municipality {
  const { validUntil, successor } = municipality
  if (validUntil === undefined || successor === undefined || (day !== undefined && day < validUntil))
    return municipality
  const next = byNis.get(successor)
  return next === undefined ? municipality : successorOn(next, day)
}

/** NIS codes by programme, codes of merged municipalities included. */
export const nisOf: Readonly<Record<ProgrammeRegion, readonly string[]>> = Object.freeze({
  wallonia: codesOf('wallonia'),
  brussels: codesOf('brussels'),
  flanders: codesOf('flanders'),
  'german-community': codesOf('german-community'),
})

function codesOf(region: ProgrammeRegion): readonly string[] {
  return Object.freeze(municipalities.filter((one) => one.programmeRegion === region).map((one) => one.nis))
}

const byPostcode: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(postcodes, ([postcode]) => postcode)].map(([postcode, rows]) => [
    postcode,
    [...new Set(rows.flatMap(([, , nis]) => nis.split(' ')))],
  ]),
)

/**
 * The municipalities a postcode lies in on a day (`YYYY-MM-DD`); without a day, the newest ones known.
 *
 * Usually one. Several where a place of that postcode lies across a boundary: then the person has to choose. An unknown
 * postcode gives an empty list.
 */
export function municipalitiesOfPostcode(postcode: string, day?: string): readonly Municipality[] {
  const found = new Set<Municipality>()
  for (const nis of byPostcode.get(postcode.trim()) ?? []) {
    const municipality = byNis.get(nis)
    if (municipality !== undefined) found.add(successorOn(municipality, day))
  }
  return [...found]
}

/**
 * The name to show in a language. French and German readers see their own name of the place where there is one; in
 * other languages it is the official name, which in Brussels is both.
 */
export function municipalityName({ names, languageArea }: Municipality, language: string): string {
  if (language === 'fr' || language === 'nl') return names[language]
  if (language === 'de' && names.de !== undefined) return names.de
  if (languageArea === 'bilingual') return names.fr === names.nl ? names.fr : `${names.fr} / ${names.nl}`
  return names[languageArea] ?? names.fr
}
