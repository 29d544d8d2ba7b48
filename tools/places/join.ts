import type { Province } from '../../law/src/places/municipality.ts'
import { readCsv } from './csv.ts'
import type { MunicipalityRow } from './municipality-rows.ts'

/** Farther than this from its municipality, a place is not joined by its range of postcodes alone. Kilometres. */
const FAR = 12

/** How a postcode came to its municipality. */
export type JoinedBy = 'hand' | 'name' | 'main-postcode' | 'range'

/** A place of the list of postcodes and the municipalities (codes of 2020) it belongs to. */
export interface JoinedPlace {
  readonly postcode: string
  readonly place: string
  readonly nis: readonly string[]
  readonly by: JoinedBy
  readonly reason?: string
}

export interface Unjoined {
  readonly postcode: string
  readonly place: string
  readonly reason: string
}

export interface Join {
  readonly joined: readonly JoinedPlace[]
  readonly unjoined: readonly Unjoined[]
}

interface Place {
  readonly postcode: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
}

interface Found {
  readonly nis: readonly string[]
  readonly by: JoinedBy
  readonly reason?: string
}

/**
 * Joins places to municipalities, in this order: the hand-made table; the name, within the province that the postcode
 * lies in; the main postcode that the list of municipalities gives, if it is not far from where the name was found; and
 * the range of ten postcodes, when only one municipality has it and the places are not far from it.
 *
 * Names alone are not enough: Hamme, Halle, Vorst and others are a municipality in one province and a part of another
 * municipality in the next.
 */
export function joinPlaces(rows: readonly MunicipalityRow[], postcodesCsv: string, byHandCsv: string): Join {
  const places = readCsv(postcodesCsv).map(place)
  const byPostcode = Map.groupBy(places, (place) => place.postcode)
  const old = rows.filter((row) => row.municipality.validFrom === undefined)
  const hand = handMade(byHandCsv, old)
  const named = joinByName(old, places, hand)
  const anchors = new Map([...named, ...joinByMainPostcode(old, byPostcode, named, hand)])

  const joined: JoinedPlace[] = []
  const unjoined: Unjoined[] = []
  for (const [postcode, here] of [...byPostcode].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = hand.get(postcode) ?? anchors.get(postcode) ?? joinByRange(postcode, here, anchors, byPostcode)
    for (const place of here) {
      if (typeof found === 'string') unjoined.push({ postcode, place: place.name, reason: found })
      else joined.push({ postcode, place: place.name, ...found })
    }
  }
  return { joined, unjoined }
}

/** Main postcodes of the list of municipalities that this join contradicts: faults of that list. */
export function wrongMainPostcodes(rows: readonly MunicipalityRow[], { joined }: Join): MunicipalityRow[] {
  const nisOf = new Map(joined.map((place) => [place.postcode, place.nis]))
  return rows.filter(
    ({ municipality, postcode }) =>
      municipality.validFrom === undefined && nisOf.get(postcode)?.includes(municipality.nis) !== true,
  )
}

/** A name without accents, case and punctuation, for comparison. */
function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The province whose range the postcode lies in; `undefined` for Brussels. The ranges are those of the postal service. */
export function provinceOfPostcode(postcode: string): Province | undefined {
  const code = Number(postcode)
  if (code < 1300) return undefined
  if (code < 1500) return 'walloon-brabant'
  if (code < 2000) return 'flemish-brabant'
  if (code < 3000) return 'antwerp'
  if (code < 3500) return 'flemish-brabant'
  if (code < 4000) return 'limburg'
  if (code < 5000) return 'liege'
  if (code < 6000) return 'namur'
  if (code < 6600) return 'hainaut'
  if (code < 7000) return 'luxembourg'
  if (code < 8000) return 'hainaut'
  if (code < 9000) return 'west-flanders'
  return 'east-flanders'
}

function place(line: readonly string[]): Place {
  const [postcode = '', name = '', longitude, latitude] = line
  if (!/^\d{4}$/.test(postcode) || name === '') throw new Error(`Not a postcode and a place: ${line.join(',')}`)
  return { postcode, name, longitude: Number(longitude), latitude: Number(latitude) }
}

function handMade(csv: string, rows: readonly MunicipalityRow[]): Map<string, Found> {
  const known = new Set(rows.map((row) => row.municipality.nis))
  const table = new Map<string, Found>()
  for (const [postcode = '', codes = '', reason = ''] of readCsv(csv).slice(1)) {
    const nis = codes.split(' ')
    for (const code of nis) if (!known.has(code)) throw new Error(`The hand-made join of ${postcode} names ${code}.`)
    table.set(postcode, { nis, by: 'hand', reason })
  }
  return table
}

function joinByName(
  rows: readonly MunicipalityRow[],
  places: readonly Place[],
  hand: ReadonlyMap<string, Found>,
): Map<string, Found> {
  const byName = new Map<string, MunicipalityRow[]>()
  for (const row of rows) {
    for (const name of new Set(Object.values(row.municipality.names).map(bareName))) {
      byName.set(name, [...(byName.get(name) ?? []), row])
    }
  }
  const named = new Map<string, Found>()
  for (const { postcode, name } of places) {
    if (hand.has(postcode)) continue
    for (const { municipality } of byName.get(bareName(name)) ?? []) {
      if (municipality.province !== provinceOfPostcode(postcode)) continue
      const before = named.get(postcode)?.nis[0]
      if (before !== undefined && before !== municipality.nis) {
        throw new Error(
          `${postcode} holds two municipalities by name, ${before} and ${municipality.nis}: join it by hand.`,
        )
      }
      named.set(postcode, { nis: [municipality.nis], by: 'name' })
    }
  }
  return named
}

function joinByMainPostcode(
  rows: readonly MunicipalityRow[],
  byPostcode: ReadonlyMap<string, readonly Place[]>,
  named: ReadonlyMap<string, Found>,
  hand: ReadonlyMap<string, Found>,
): Map<string, Found> {
  const result = new Map<string, Found>()
  for (const { municipality, postcode } of rows) {
    const here = byPostcode.get(postcode)
    if (here === undefined || named.has(postcode) || hand.has(postcode)) continue
    if (municipality.province !== provinceOfPostcode(postcode)) continue
    const elsewhere = [...named].filter(([, found]) => found.nis.includes(municipality.nis))
    if (elsewhere.length > 0 && !(distance(here, placesOf(elsewhere, byPostcode)) <= FAR)) continue
    result.set(postcode, { nis: [municipality.nis], by: 'main-postcode' })
  }
  return result
}

/** The municipality that alone has the range of ten postcodes, or the reason why there is none. */
function joinByRange(
  postcode: string,
  here: readonly Place[],
  anchors: ReadonlyMap<string, Found>,
  byPostcode: ReadonlyMap<string, readonly Place[]>,
): Found | string {
  const range = [...anchors].filter(([other]) => other.slice(0, 3) === postcode.slice(0, 3))
  const owners = new Set(range.flatMap(([, found]) => found.nis))
  const [owner, second] = owners
  if (owner === undefined) return 'no municipality has its name in this range of postcodes'
  if (second !== undefined) return 'the range of postcodes is shared by several municipalities'
  const middle = distance(here, placesOf(range, byPostcode))
  if (!(middle <= FAR)) return `${middle.toFixed(0)} km from the municipality that has this range of postcodes`
  return { nis: [owner], by: 'range' }
}

function placesOf(found: readonly (readonly [string, Found])[], byPostcode: ReadonlyMap<string, readonly Place[]>) {
  return found.flatMap(([postcode]) => byPostcode.get(postcode) ?? [])
}

/** How far the middle one of these places is from the nearest of the others, in kilometres; infinite when none is. */
function distance(here: readonly Place[], others: readonly Place[]): number {
  const nearest = here.map((place) => Math.min(...others.map((other) => kilometres(place, other))))
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? Number.POSITIVE_INFINITY
}

/** Distance over a flat map, exact enough across Belgium. */
function kilometres(a: Place, b: Place): number {
  const perDegree = 111.3
  const narrowing = Math.cos((50.6 * Math.PI) / 180)
  return Math.hypot((a.longitude - b.longitude) * perDegree * narrowing, (a.latitude - b.latitude) * perDegree)
}
