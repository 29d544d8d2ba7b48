import { expect, test } from 'vitest'
import {
  existsOn,
  findMunicipality,
  municipalities,
  nisOf,
  type Office,
  type OfficeField,
  offices,
  officesFor,
  unknown,
} from './index.ts'

const DAY = '2026-11-22'
const FIELDS: readonly OfficeField[] = [
  'address',
  'telephone',
  'email',
  'website',
  'walkIn',
  'byAppointment',
  'contactLanguages',
  'courseLanguages',
]

/** The ids of the offices where a person of this municipality enrols; a trailing `?` = not known whether it is this one. */
function programme(nis: string, day = DAY): string[] {
  return (officesFor(nis, day)?.programme ?? [])
    .map(({ office, areaKnown }) => office.id + (areaKnown ? '' : '?'))
    .sort()
}

function office(id: string): Office {
  const found = offices.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no office ${id}`)
  return found
}

test('Brussels leaves the choice among five reception offices, everywhere alike.', () => {
  for (const nis of nisOf.brussels) {
    expect(programme(nis), nis).toEqual(['bapa-bxl', 'bon', 'convivial', 'via-molenbeek', 'via-schaerbeek'])
    expect(officesFor(nis, DAY)?.choice).toBe('free')
    expect(officesFor(nis, DAY)?.sanctions.map(({ office }) => office.id)).toEqual(['vivalis'])
  }
})

test.each([
  ['Namur', '92094', 'cai'],
  ['Wavre', '25112', 'cribw'],
  ['Arlon', '81001', 'crilux'],
  ['Liège', '62063', 'cripel'],
  ['Huy', '61031', 'cripel'],
  ['Waremme', '64074', 'cripel'],
  ['Verviers', '63079', 'crvi'],
  ['Malmedy', '63049', 'crvi'],
  ['Charleroi', '52011', 'cri-charleroi'],
  ['Chimay', '56016', 'cri-charleroi'],
  ['La Louvière', '58001', 'ceraic'],
  ['Mons', '53053', 'cimb'],
  ['Eupen', '63023', 'info-integration'],
  ['Sankt Vith', '63067', 'info-integration'],
  ['Antwerp', '11002', 'atlas'],
  ['Ghent', '44021', 'amal'],
  ['Kortrijk', '34022', 'agii'],
])('%s (%s) has one office: %s.', (_, nis, id) => {
  expect(programme(nis)).toEqual([id])
  expect(officesFor(nis, DAY)?.choice).toBe('assigned')
})

test('Elsewhere in Hainaut three centres are possible, and the municipality has to be asked.', () => {
  for (const nis of ['57081', '51004', '55040']) {
    expect(programme(nis), nis).toEqual(['ceraic?', 'cimb?', 'cri-charleroi?'])
    expect(officesFor(nis, DAY)?.choice).toBe('ask-municipality')
  }
})

test('The first three districts of the province of Liège count 55 municipalities, as the source says.', () => {
  const { area } = office('cripel')
  expect(area.kind === 'municipalities' && area.nis.length).toBe(55)
})

test('The centre of Verviers has no German-language municipality, and says that its area is inferred.', () => {
  const { area } = office('crvi')
  expect(area).toMatchObject({ kind: 'municipalities', basis: 'inferred' })
  expect(area.kind === 'municipalities' && area.nis.filter((nis) => nisOf['german-community'].includes(nis))).toEqual(
    [],
  )
  expect(area.kind === 'municipalities' && area.nis.length).toBe(20)
})

test('Borsbeek goes from the agency to Atlas on the day it becomes part of Antwerp.', () => {
  expect(programme('11007', '2024-12-31')).toEqual(['agii'])
  expect(programme('11007', '2025-01-01')).toEqual(['atlas'])
  expect(officesFor('11007', '2025-01-01')?.municipality.nis).toBe('11002')
})

test('A municipality that is new in 2025 has an office, and so have those it was made of.', () => {
  expect(programme('23106', '2025-01-01')).toEqual(['agii'])
  expect(programme('23032', '2024-12-31')).toEqual(['agii'])
  expect(programme('82039', '2025-01-01')).toEqual(['crilux'])
})

test('Every municipality has an office of its own programme, and the Immigration Office.', () => {
  for (const municipality of municipalities) {
    const day = existsOn(municipality, DAY) ? DAY : '2024-12-31'
    const found = officesFor(municipality.nis, day)
    expect(found?.municipality).toBe(findMunicipality(municipality.nis))
    expect(found?.programmeRegion).toBe(municipality.programmeRegion)
    expect(found?.programme.length, municipality.names.fr).toBeGreaterThan(0)
    expect(found?.residence.map(({ office }) => office.id)).toEqual(['immigration-office'])
  }
})

test('An unknown code has no offices.', () => {
  expect(officesFor('99999', DAY)).toBeUndefined()
})

test('Every field of an office is known from a page or says that it is unknown.', () => {
  for (const one of offices) {
    const given = new Set(one.sources.flatMap((source) => source.gives))
    for (const field of FIELDS) {
      const value = one[field as keyof Office]
      expect(value, `${one.id} ${field}`).not.toBe('')
      expect(value !== unknown, `${one.id} ${field}`).toBe(given.has(field))
    }
    expect(given.has('area'), `${one.id} area`).toBe(true)
  }
})

test('Every source has an address and the day it was read, and no entry claims to be verified without a day.', () => {
  for (const { id, sources, lastVerified } of offices) {
    for (const { url, readOn, gives, stateOf } of sources) {
      expect(url, id).toMatch(/^https?:\/\/\S+$/)
      expect(readOn, id).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(gives.length, id).toBeGreaterThan(0)
      if (stateOf !== undefined) expect(stateOf, id).toMatch(/^\d{4}$/)
    }
    expect(lastVerified === unknown || /^\d{4}-\d\d-\d\d$/.test(lastVerified), id).toBe(true)
  }
})

test('Opening hours open before they close, on days of the week.', () => {
  for (const { id, walkIn, byAppointment } of offices) {
    for (const some of [walkIn, byAppointment]) {
      if (some === unknown) continue
      for (const { days, from, until } of some) {
        expect(days.length, id).toBeGreaterThan(0)
        expect(from, id).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        expect(until, id).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        expect(from < until, id).toBe(true)
      }
    }
  }
})

test('Areas name municipalities that exist in the list, and certain ones lie within the possible ones.', () => {
  for (const { id, area } of offices) {
    if (area.kind === 'municipalities' || area.kind === 'partly-known') {
      expect(area.nis.length, id).toBeGreaterThan(0)
      for (const nis of area.nis) expect(findMunicipality(nis), `${id} ${nis}`).toBeDefined()
    }
    if (area.kind === 'partly-known') for (const nis of area.certain) expect(area.nis, id).toContain(nis)
  }
})

test('Every office has an id of its own.', () => {
  expect(new Set(offices.map((one) => one.id)).size).toBe(offices.length)
})
