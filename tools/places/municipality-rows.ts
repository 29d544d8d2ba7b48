import type {
  LanguageArea,
  Municipality,
  ProgrammeRegion,
  Province,
  Region,
} from '../../law/src/places/municipality.ts'
import { readCsv } from './csv.ts'

/** First day of the mergers in `mergers-2025-01-01.csv`. */
const MERGER_DAY = '2025-01-01'

/** The nine municipalities of the German-language area, from Amel to Burg-Reuland. */
const GERMAN_LANGUAGE = ['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087']

const REGIONS: Readonly<Record<string, Region>> = {
  'Région wallonne': 'wallonia',
  'Région flamande': 'flanders',
  'Région de Bruxelles-Capitale': 'brussels',
}

const PROVINCES: Readonly<Record<string, Province>> = {
  Anvers: 'antwerp',
  'Brabant flamand': 'flemish-brabant',
  'Brabant wallon': 'walloon-brabant',
  'Flandre occidentale': 'west-flanders',
  'Flandre orientale': 'east-flanders',
  Hainaut: 'hainaut',
  Liège: 'liege',
  Limbourg: 'limburg',
  Luxembourg: 'luxembourg',
  Namur: 'namur',
}

/** A municipality together with the one postcode its source gives for it. */
export interface MunicipalityRow {
  readonly municipality: Municipality
  readonly postcode: string
}

/**
 * Turns the list of 1 January 2020 and the list of mergers into municipalities.
 *
 * @throws Error when a region, a province or a merged code is not known.
 */
export function municipalityRows(municipalitiesCsv: string, mergersCsv: string): MunicipalityRow[] {
  const [head, ...lines] = readCsv(municipalitiesCsv)
  if (head?.[0] !== 'NIS_code') throw new Error('The list of municipalities has an unexpected header.')
  const mergers = readCsv(mergersCsv).slice(1)
  const successors = new Map(mergers.map(([old, next]) => [old as string, next as string]))
  const of2020 = lines.map((line) => row(line, successors))
  return [...of2020, ...merged(of2020, mergers)].sort((a, b) => compare(a.municipality.nis, b.municipality.nis))
}

function row(line: readonly string[], successors: ReadonlyMap<string, string>): MunicipalityRow {
  const [nis = '', nl = '', fr = '', , district = '', , provinceName = '', , regionName = '', , postcode = ''] = line
  const region = REGIONS[regionName]
  if (region === undefined) throw new Error(`Unknown region "${regionName}" of ${nis}`)
  const province = PROVINCES[provinceName]
  if (province === undefined && region !== 'brussels') throw new Error(`Unknown province "${provinceName}" of ${nis}`)
  const german = GERMAN_LANGUAGE.includes(nis)
  const successor = successors.get(nis)
  return {
    postcode,
    municipality: {
      nis,
      // In the source the Dutch column holds the German name of these nine.
      names: german ? { fr, nl, de: nl } : { fr, nl },
      region,
      ...(province === undefined ? {} : { province }),
      district,
      languageArea: languageAreaOf(region, german),
      programmeRegion: programmeRegionOf(region, german),
      ...(successor === undefined || successor === nis ? {} : { validUntil: MERGER_DAY, successor }),
    },
  }
}

/** Rule GEN-1: the programme follows from the language area of the municipality. */
function programmeRegionOf(region: Region, german: boolean): ProgrammeRegion {
  return german ? 'german-community' : region
}

function languageAreaOf(region: Region, german: boolean): LanguageArea {
  if (german) return 'de'
  if (region === 'brussels') return 'bilingual'
  return region === 'flanders' ? 'nl' : 'fr'
}

/** The municipalities that are new on the merger day: each takes its place from the old one of the same district. */
function merged(of2020: readonly MunicipalityRow[], mergers: readonly (readonly string[])[]): MunicipalityRow[] {
  const known = new Map(of2020.map((row) => [row.municipality.nis, row]))
  const fresh = new Map<string, MunicipalityRow>()
  for (const [old = '', next = '', name = ''] of mergers) {
    const before = known.get(old)
    if (before === undefined) throw new Error(`The list of mergers names ${old}, which is not in the list of 2020.`)
    if (known.has(next) || next.slice(0, 2) !== old.slice(0, 2)) continue
    const { names, region, province, district, languageArea, programmeRegion } = before.municipality
    const kept = names.nl === name || names.fr === name
    if (fresh.has(next) && !kept) continue
    fresh.set(next, {
      postcode: before.postcode,
      municipality: {
        nis: next,
        names: kept ? names : { fr: name, nl: name },
        region,
        ...(province === undefined ? {} : { province }),
        district,
        languageArea,
        programmeRegion,
        validFrom: MERGER_DAY,
      },
    })
  }
  for (const [, next = ''] of mergers) {
    if (!known.has(next) && !fresh.has(next)) throw new Error(`No member of ${next} lies in its district.`)
  }
  return [...fresh.values()]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
