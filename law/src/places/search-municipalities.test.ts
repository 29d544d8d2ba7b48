import { expect, test } from 'vitest'
import { searchMunicipalities } from './index.ts'

const first = (text: string, day?: string) => searchMunicipalities(text, day)[0]?.nis
const all = (text: string, day?: string) => searchMunicipalities(text, day).map((one) => one.nis)

test.each(['Saint-Vith', 'Sankt Vith', 'St. Vith', 'st vith', 'SANKT-VITH', 'Sint Vith', 'Vith'])(
  '%s is found.',
  (text) => {
    expect(first(text)).toBe('63067')
  },
)

test.each(['Luik', 'Liège', 'liege', 'LIÈGE', 'Lüttich', 'Lutt', 'Lièg', 'لييج'])('Liège is found as %s.', (text) => {
  expect(first(text)).toBe('62063')
})

test('The municipality itself comes before others that only have a place of that name.', () => {
  expect(all('Namur')[0]).toBe('92094')
  expect(all('Hamme')[0]).toBe('42008')
  expect(all('Hamme')).toContain('23052')
})

test('A name that begins with the text comes before one with a later word that does.', () => {
  expect(all('Louvain').slice(0, 2)).toEqual(['24062', '25121'])
})

test('A place leads to its municipality.', () => {
  expect(first('Laeken')).toBe('21004')
  expect(first('louvain-la-neuve')).toBe('25121')
})

test('A beginning finds all that go on from it.', () => {
  expect(all('Woluwe').slice(0, 2).sort()).toEqual(['21018', '21019'])
})

test('An apostrophe may be straight, curved or left out.', () => {
  for (const text of ["Braine-l'Alleud", 'Braine-l’Alleud', 'braine l alleud']) expect(first(text), text).toBe('25014')
})

test('A complete postcode is understood.', () => {
  expect(all('1030')).toEqual(['21015'])
  expect(all(' 1030 ')).toEqual(['21015'])
  expect(all('0000')).toEqual([])
})

test('A merged municipality is answered by what it is on the day.', () => {
  expect(first('Gooik', '2024-12-31')).toBe('23024')
  expect(first('Gooik', '2025-01-01')).toBe('23106')
  expect(first('Gooik')).toBe('23106')
})

test('A new name is found from the merger day on, and once only.', () => {
  expect(all('Pajottegem', '2024-12-31')).toEqual([])
  expect(all('Pajottegem', '2025-01-01')).toEqual(['23106'])
  expect(all('Hasselt', '2024-12-31')[0]).toBe('71022')
  expect(all('Hasselt', '2025-01-01').filter((nis) => nis === '71072')).toHaveLength(1)
})

test('Nothing is found for an empty text, for signs alone, or for a name that is not Belgian.', () => {
  for (const text of ['', '   ', '...', '§', 'Timbuktu']) expect(all(text), text).toEqual([])
})

test('No more are given than asked for.', () => {
  expect(searchMunicipalities('b')).toHaveLength(20)
  expect(searchMunicipalities('b', undefined, 3)).toHaveLength(3)
})
