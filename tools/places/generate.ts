/**
 * Writes the municipalities and postcodes of `law/src/places` from the lists in `law/data/places`.
 *
 * Run: `npx node tools/places/generate.ts`. The test beside it fails when the written files are not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Join, joinPlaces, wrongMainPostcodes } from './join.ts'
import { type MunicipalityRow, municipalityRows } from './municipality-rows.ts'

const ROOT = new URL('../../', import.meta.url)
const DATA = 'law/data/places/'

/** The files to write: path below the project's root, and text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const rows = municipalityRows(read('municipalities-2020.csv'), read('mergers-2025-01-01.csv'))
  const join = joinPlaces(rows, read('postcodes.csv'), read('joined-by-hand.csv'))
  return new Map([
    ['law/src/places/municipalities.ts', municipalitiesModule(rows)],
    ['law/src/places/postcodes.ts', postcodesModule(join)],
    [`${DATA}unjoined.md`, unjoinedPage(rows, join)],
  ])
}

function read(name: string): string {
  return readFileSync(new URL(DATA + name, ROOT), 'utf8')
}

const NOTICE = `// biome-ignore-all format: one line a row
// Written by tools/places/generate.ts from law/data/places. Change the lists there, not this file.
`

function municipalitiesModule(rows: readonly MunicipalityRow[]): string {
  const lines = rows.map(({ municipality }) => `  ${literal(municipality)},`)
  return `${NOTICE}import type { Municipality } from './municipality.ts'

/** Every municipality that exists or existed since 1 January 2020, by NIS code. */
export const municipalities: readonly Municipality[] = Object.freeze([
${lines.join('\n')}
] satisfies Municipality[])

for (const municipality of municipalities) {
  Object.freeze(municipality.names)
  Object.freeze(municipality)
}
`
}

function postcodesModule({ joined }: Join): string {
  const lines = joined.map(
    ({ postcode, place, nis }) => `  [${[postcode, place, nis.join(' ')].map(literal).join(', ')}],`,
  )
  return `${NOTICE}
/** Postcode, place, and the codes of 2020 of the municipalities it belongs to, separated by a space. */
export type PostcodeRow = readonly [postcode: string, place: string, nis: string]

/** The places of Belgium by postcode, as of 2017. A place keeps its postcode when municipalities merge. */
export const postcodes: readonly PostcodeRow[] = Object.freeze([
${lines.join('\n')}
] satisfies PostcodeRow[])

for (const row of postcodes) Object.freeze(row)
`
}

function unjoinedPage(rows: readonly MunicipalityRow[], join: Join): string {
  const byHand = new Map(join.joined.filter((place) => place.by === 'hand').map((place) => [place.postcode, place]))
  const nameOf = new Map(rows.map(({ municipality }) => [municipality.nis, municipality.names.fr]))
  const unjoined = join.unjoined.map(({ postcode, place, reason }) => `- ${postcode} ${place}: ${reason}`)
  const hand = [...byHand.values()].map(
    ({ postcode, nis, reason }) => `- ${postcode}: ${nis.map((code) => nameOf.get(code)).join(', ')} (${reason})`,
  )
  const wrong = wrongMainPostcodes(rows, join).map(
    ({ municipality, postcode }) => `- ${municipality.nis} ${municipality.names.fr}: ${postcode}`,
  )
  const count = (by: string) => join.joined.filter((place) => place.by === by).length
  return `# What could not be joined by rule

Written by \`tools/places/generate.ts\`. Of ${join.joined.length + join.unjoined.length} places, ${count('name')} were joined by the name
of the municipality in their postcode, ${count('main-postcode')} by its main postcode, ${count('range')} by the range of ten postcodes with a
check of the distance, and ${count('hand')} by the hand-made table \`joined-by-hand.csv\`.

## Not joined

A postcode listed here finds no municipality.

${unjoined.length === 0 ? 'None.' : unjoined.join('\n')}

## Joined by hand

The rule found nothing, or could not be trusted.

${hand.join('\n')}

## Main postcodes that contradict the join

The list of municipalities gives these as main postcode; they belong to another municipality and were not used.

${wrong.length === 0 ? 'None.' : wrong.join('\n')}
`
}

/** A value as TypeScript text, in the project's quotes. */
function literal(value: unknown): string {
  if (typeof value === 'string')
    return value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\\', '\\\\')}'`
  const entries = Object.entries(value as object).map(([key, inner]) => `${key}: ${literal(inner)}`)
  return `{ ${entries.join(', ')} }`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    writeFileSync(new URL(path, ROOT), text)
    process.stdout.write(`${path}\n`)
  }
}
