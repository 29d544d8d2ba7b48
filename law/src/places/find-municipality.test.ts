import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  existsOn,
  findMunicipality,
  type Municipality,
  municipalities,
  municipalitiesOfPostcode,
  municipalityName,
  nisOf,
  programmeRegionOf,
  successorOn,
} from './index.ts'

function list(name: string): string[][] {
  const text = readFileSync(new URL(`../../data/places/${name}`, import.meta.url), 'utf8')
  const rows = text
    .trim()
    .split('\n')
    .slice(name === 'postcodes.csv' ? 0 : 1)
  return rows.map((row) => row.split(','))
}

/** The municipality with this code, which the test knows to exist. */
function known(nis: string): Municipality {
  const found = findMunicipality(nis)
  if (found === undefined) throw new Error(`${nis} is not known`)
  return found
}

const codes = (found: readonly Municipality[]) => found.map((one) => one.nis).sort()

test('Every code of both lists belongs to exactly one programme.', () => {
  const listed = [
    ...list('municipalities-2020.csv').map(([nis]) => nis as string),
    ...list('mergers-2025-01-01.csv').map(([, next]) => next as string),
  ]
  const byProgramme = Object.values(nisOf)
  for (const nis of listed) {
    expect(
      byProgramme.filter((some) => some.includes(nis)),
      nis,
    ).toHaveLength(1)
  }
  expect(byProgramme.flat().sort()).toEqual(municipalities.map((one) => one.nis).sort())
  expect(new Set(listed)).toEqual(new Set(byProgramme.flat()))
})

test('Brussels has nineteen municipalities and the German-language area nine.', () => {
  expect(nisOf.brussels).toHaveLength(19)
  expect(nisOf['german-community']).toHaveLength(9)
  expect(nisOf['german-community'].map((nis) => findMunicipality(nis)?.names.de)).toEqual([
    'Amel',
    'Büllingen',
    'Bütgenbach',
    'Eupen',
    'Kelmis',
    'Lontzen',
    'Raeren',
    'Sankt Vith',
    'Burg-Reuland',
  ])
})

test('The nine lie in the Walloon Region but do not follow its programme; their French-speaking neighbours do.', () => {
  expect(known('63023')).toMatchObject({ region: 'wallonia', languageArea: 'de', programmeRegion: 'german-community' })
  expect(known('63049')).toMatchObject({ region: 'wallonia', languageArea: 'fr', programmeRegion: 'wallonia' })
})

test('A municipality with two official languages around Brussels belongs to Flanders.', () => {
  expect(programmeRegionOf('23088')).toBe('flanders')
  expect(programmeRegionOf('21015')).toBe('brussels')
  expect(programmeRegionOf('99999')).toBeUndefined()
})

test('All but the nine and Brussels have the programme of their region.', () => {
  for (const { region, programmeRegion, languageArea, province, nis } of municipalities) {
    if (languageArea !== 'de') expect(programmeRegion, nis).toBe(region)
    expect(province === undefined, nis).toBe(region === 'brussels')
  }
})

test('On the merger day 565 municipalities exist, the day before 581.', () => {
  const on = (day: string) => municipalities.filter((one) => existsOn(one, day)).length
  expect(on('2020-01-01')).toBe(581)
  expect(on('2024-12-31')).toBe(581)
  expect(on('2025-01-01')).toBe(565)
})

test('Every merged municipality ends on the merger day and names one that exists from then on.', () => {
  for (const [old = '', next = ''] of list('mergers-2025-01-01.csv')) {
    const before = known(old)
    if (old === next) {
      expect(before.validUntil).toBeUndefined()
      continue
    }
    expect(before).toMatchObject({ validUntil: '2025-01-01', successor: next })
    expect(existsOn(before, '2024-12-31')).toBe(true)
    expect(existsOn(before, '2025-01-01')).toBe(false)
    expect(existsOn(known(next), '2025-01-01')).toBe(true)
    expect(known(next).programmeRegion).toBe(before.programmeRegion)
  }
})

test('A new municipality does not exist before the merger day, an enlarged one does.', () => {
  expect(existsOn(known('23106'), '2024-12-31')).toBe(false)
  expect(existsOn(known('11002'), '2024-12-31')).toBe(true)
})

test('A merger across provinces goes to the province of the new code.', () => {
  expect(known('11056').province).toBe('antwerp')
  expect(known('46030')).toMatchObject({ province: 'east-flanders', district: 'Saint-Nicolas' })
})

test('A merged municipality keeps both names where the new one is called the same.', () => {
  expect(known('82039').names).toEqual({ fr: 'Bastogne', nl: 'Bastenaken' })
  expect(known('23106').names).toEqual({ fr: 'Pajottegem', nl: 'Pajottegem' })
})

test('The successor is the municipality itself until the day before the merger.', () => {
  expect(successorOn(known('23032'), '2024-12-31').nis).toBe('23032')
  expect(successorOn(known('23032'), '2025-01-01').nis).toBe('23106')
  expect(successorOn(known('23032')).nis).toBe('23106')
  expect(successorOn(known('21015')).nis).toBe('21015')
})

test('Every postcode of the list finds at least one municipality that exists on the day.', () => {
  const postcodes = new Set(list('postcodes.csv').map(([postcode]) => postcode as string))
  expect(postcodes.size).toBe(1145)
  for (const postcode of postcodes) {
    for (const day of ['2024-12-31', '2025-01-01']) {
      const found = municipalitiesOfPostcode(postcode, day)
      expect(found.length, postcode).toBeGreaterThan(0)
      for (const one of found) expect(existsOn(one, day), postcode).toBe(true)
    }
  }
})

test('Every municipality that exists has a postcode.', () => {
  const postcodes = new Set(list('postcodes.csv').map(([postcode]) => postcode as string))
  const reached = new Set([...postcodes].flatMap((postcode) => codes(municipalitiesOfPostcode(postcode))))
  for (const one of municipalities) if (existsOn(one, '2025-01-01')) expect(reached, one.names.fr).toContain(one.nis)
})

test('A postcode finds the municipality that its place is part of.', () => {
  expect(codes(municipalitiesOfPostcode('1030'))).toEqual(['21015'])
  expect(codes(municipalitiesOfPostcode('1020'))).toEqual(['21004'])
  expect(codes(municipalitiesOfPostcode('1348'))).toEqual(['25121'])
  expect(codes(municipalitiesOfPostcode('4606'))).toEqual(['62027'])
  expect(codes(municipalitiesOfPostcode('4780'))).toEqual(['63067'])
  expect(codes(municipalitiesOfPostcode('1785'))).toEqual(['23052'])
})

test('A postcode of a merged municipality gives the old one until the day before, then the new one.', () => {
  expect(codes(municipalitiesOfPostcode('2150', '2024-12-31'))).toEqual(['11007'])
  expect(codes(municipalitiesOfPostcode('2150', '2025-01-01'))).toEqual(['11002'])
  expect(codes(municipalitiesOfPostcode('2150'))).toEqual(['11002'])
})

test('A postcode across a boundary gives every municipality it lies in.', () => {
  expect(codes(municipalitiesOfPostcode('4920'))).toEqual(['62009', '62100'])
})

test('A postcode that is not in the list finds nothing.', () => {
  for (const postcode of ['', '0000', '9999', '103', '10300', 'abcd']) {
    expect(municipalitiesOfPostcode(postcode), postcode).toEqual([])
  }
})

test('The name to show follows the language, and is the official one where the language has none.', () => {
  const shown = (nis: string) =>
    ['fr', 'nl', 'de', 'en', 'ar'].map((language) => municipalityName(known(nis), language))
  expect(shown('21015')).toEqual(['Schaerbeek', 'Schaarbeek', ...Array(3).fill('Schaerbeek / Schaarbeek')])
  expect(shown('62063')).toEqual(['Liège', 'Luik', 'Liège', 'Liège', 'Liège'])
  expect(shown('44021')).toEqual(['Gand', 'Gent', 'Gent', 'Gent', 'Gent'])
  expect(shown('63067')).toEqual(['Saint-Vith', 'Sankt Vith', 'Sankt Vith', 'Sankt Vith', 'Sankt Vith'])
  expect(municipalityName(known('21001'), 'en')).toBe('Anderlecht')
})

test('The lists cannot be changed by who reads them.', () => {
  expect(Object.isFrozen(municipalities)).toBe(true)
  expect(Object.isFrozen(known('21015'))).toBe(true)
  expect(Object.isFrozen(known('21015').names)).toBe(true)
  expect(Object.isFrozen(nisOf.brussels)).toBe(true)
})
