import { expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

it.each([
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['en;q=0.5, fr;q=0.9', 'fr'],
  ['AR', 'ar'],
  ['ti, am;q=0.9, de;q=0.2', 'de'],
  ['fr;q=0, en;q=0.1', 'en'],
])('a browser that says "%s" gets %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language)
})

it.each([undefined, '', '*', 'ti,am;q=0.9', 'fr;q=nonsense', ';;,,='])('nothing is guessed from %j', (header) => {
  expect(chooseLanguage(header)).toBeUndefined()
})
