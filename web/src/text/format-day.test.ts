import { expect, it } from 'vitest'
import { formatDay } from './format-day.ts'

it.each([
  ['2021-03-07', 'en', '7 March 2021'],
  ['2021-03', 'en', 'March 2021'],
  ['2021', 'en', '2021'],
  ['2025-01-01', 'fr', '1er janvier 2025'],
  ['2021-03-07', 'nl', '7 maart 2021'],
  ['2021-03-07', 'de', '7. März 2021'],
] as const)('%s is written in %s as "%s"', (day, language, written) => {
  expect(formatDay(day, language)).toBe(written)
})

it('Arabic dates keep the digits of Belgian documents', () => {
  expect(formatDay('2021-03-07', 'ar')).toMatch(/7.*2021/)
})
