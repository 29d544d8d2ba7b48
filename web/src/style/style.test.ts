import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('style.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')
const declarations = [...css.matchAll(/(?:^|[{;])\s*([-\w]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
  ([, property = '', value = '']) => ({
    property,
    value: value.trim(),
  }),
)

it('the style sheet is read at all', () => {
  expect(declarations.length).toBeGreaterThan(300)
})

it('no property names a side of the screen, so that right-to-left needs no rules of its own', () => {
  const sided = /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$|^overflow-[xy]$/
  expect(declarations.filter(({ property }) => sided.test(property))).toEqual([])
})

it('no value names a side of the screen', () => {
  const sided = declarations.filter(
    ({ property, value }) => /^(text-align|float|clear|caption-side)$/.test(property) && /\b(left|right)\b/.test(value),
  )
  expect(sided).toEqual([])
})

it('no shorthand treats the two sides of a line differently', () => {
  const shorthands = declarations.filter(({ property }) =>
    /^(margin|padding|inset|border-width|border-radius)$/.test(property),
  )
  expect(shorthands.length).toBeGreaterThan(20)
  expect(shorthands.filter(({ value }) => value.split(/\s+(?![^(]*\))/).length === 4)).toEqual([])
})

it('nothing is loaded: no fonts, no pictures, no other style sheets', () => {
  expect(css).not.toMatch(/@font-face|@import|url\(/)
})
