import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import { generatedFiles } from './generate.ts'
import { joinPlaces, provinceOfPostcode } from './join.ts'
import { municipalityRows } from './municipality-rows.ts'

const HEAD =
  '"NIS_code","municipality_NL","municipality_FR","arrondissement_NL","arrondissement_FR","province_NL","province_FR","region_NL","region_FR","inhabitants","zip"'
const MERGERS = 'old_nis,new_nis,new_name'
const HAND = 'postcode,nis,reason'

/** A list of municipalities of Walloon Brabant: code, name, main postcode. */
function walloonBrabant(...rows: [string, string, string][]): string {
  const lines = rows.map(
    ([nis, name, postcode]) =>
      `${nis},"${name}","${name}","Nijvel","Nivelles","Waals-Brabant","Brabant wallon","Waals Gewest","Région wallonne","1",${postcode}`,
  )
  return [HEAD, ...lines].join('\n')
}

const TWO = municipalityRows(walloonBrabant(['25001', 'Alpha', '1310'], ['25002', 'Beta', '1312']), MERGERS)

test('The written files are what the lists give.', () => {
  for (const [path, text] of generatedFiles()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, `${path} is up to date`).toBe(true)
  }
})

test('Every place of the list of postcodes is joined or listed.', () => {
  const page = generatedFiles().get('law/data/places/unjoined.md') ?? ''
  const postcodes = generatedFiles().get('law/src/places/postcodes.ts') ?? ''
  const list = readFileSync(new URL('../../law/data/places/postcodes.csv', import.meta.url), 'utf8')
  for (const [postcode, place] of readCsv(list)) {
    const joined = postcodes.includes(`['${postcode}', `)
    expect(joined || page.includes(`- ${postcode} ${place}:`), `${postcode} ${place}`).toBe(true)
  }
})

test('A field in quotes may hold a comma and a doubled quote.', () => {
  expect(readCsv('a,"b, ""c""",\n\nd')).toEqual([['a', 'b, "c"', ''], ['d']])
  expect(() => readCsv('a,"b')).toThrow('not closed')
})

test('A range of postcodes with one municipality takes a place near it, and not one far from it.', () => {
  const one = municipalityRows(walloonBrabant(['25001', 'Alpha', '1310']), MERGERS)
  const near = joinPlaces(one, '1310,Alpha,4.5,50.7\n1311,Village,4.5,50.8', HAND)
  expect(near.joined.map(({ place, nis, by }) => [place, nis, by])).toEqual([
    ['Alpha', ['25001'], 'name'],
    ['Village', ['25001'], 'range'],
  ])
  const far = joinPlaces(one, '1310,Alpha,4.5,50.7\n1311,Village,4.5,50.81', HAND)
  expect(far.unjoined).toEqual([
    { postcode: '1311', place: 'Village', reason: '12 km from the municipality that has this range of postcodes' },
  ])
})

test('A range of postcodes with two municipalities is not guessed, but a main postcode or a line by hand settles it.', () => {
  const places = '1310,Alpha,4.5,50.7\n1312,Beta,4.5,50.7\n1311,Village,4.5,50.7'
  expect(joinPlaces(TWO, places, HAND).unjoined.map((place) => place.place)).toEqual(['Village'])
  const hand = joinPlaces(TWO, places, `${HAND}\n1311,25001 25002,on the boundary`)
  expect(hand.joined.find((place) => place.postcode === '1311')).toMatchObject({ nis: ['25001', '25002'], by: 'hand' })
  const main = municipalityRows(walloonBrabant(['25001', 'Alpha', '1311'], ['25002', 'Beta', '1312']), MERGERS)
  expect(joinPlaces(main, places, HAND).joined.find((place) => place.postcode === '1311')).toMatchObject({
    nis: ['25001'],
    by: 'main-postcode',
  })
})

test('A name counts only in the province of the municipality.', () => {
  const { unjoined } = joinPlaces(TWO, '1710,Alpha,4.5,50.7', HAND)
  expect(unjoined.map((place) => place.postcode)).toEqual(['1710'])
})

test('Two municipalities by name in one postcode are refused until a line by hand decides.', () => {
  const places = '1310,Alpha,4.5,50.7\n1310,Beta,4.5,50.7'
  expect(() => joinPlaces(TWO, places, HAND)).toThrow('join it by hand')
  expect(joinPlaces(TWO, places, `${HAND}\n1310,25001,its part`).joined).toHaveLength(2)
})

test('A line by hand with an unknown code is refused.', () => {
  expect(() => joinPlaces(TWO, '', `${HAND}\n1310,25009,why`)).toThrow('25009')
})

test('A list with an unknown region, or a merger of an unknown code, is refused.', () => {
  expect(() => municipalityRows(walloonBrabant(['25001', 'Alpha', '1310']).replace('wallonne', '?'), MERGERS)).toThrow(
    'Unknown region',
  )
  expect(() => municipalityRows(walloonBrabant(), `${MERGERS}\n25001,25003,Gamma`)).toThrow('not in the list')
})

test('The ranges of postcodes change province between the right two numbers.', () => {
  expect(['1299', '1300'].map(provinceOfPostcode)).toEqual([undefined, 'walloon-brabant'])
  expect(['3499', '3500'].map(provinceOfPostcode)).toEqual(['flemish-brabant', 'limburg'])
  expect(['6599', '6600'].map(provinceOfPostcode)).toEqual(['hainaut', 'luxembourg'])
})
