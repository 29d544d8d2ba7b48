import { expect, it } from 'vitest'
import { fill } from './fill.ts'

it('puts each value where the sentence asks for it, as often as it asks', () => {
  expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1')
})

it('refuses a sentence that asks for a value nobody gave', () => {
  expect(() => fill('by {date}', { day: '2026-01-01' })).toThrow('{date}')
})

it('leaves a value alone that looks like a placeholder', () => {
  expect(fill('{a}', { a: '{b}' })).toBe('{b}')
})
