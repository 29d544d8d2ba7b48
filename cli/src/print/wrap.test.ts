import { describe, expect, it } from 'vitest'
import { widthOf, withoutControlSigns, wrap } from './wrap.ts'

describe('wrapping', () => {
  it('breaks between words, and never inside one', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('one two three', 6)).toEqual(['one', 'two', 'three'])
    expect(wrap('see https://example.org/long now', 8)).toEqual(['see', 'https://example.org/long', 'now'])
    expect(wrap('', 8)).toEqual([])
  })

  it('does not count signs that sit on others', () => {
    expect(widthOf('مُحَمَّد')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('a\u200fb')).toBe(2)
  })
})

describe('signs that steer a terminal', () => {
  it('are taken out, words in Arabic are not', () => {
    expect(withoutControlSigns('a\u001b[31mb\u0007\u202ec\nd')).toBe('a [31mb c d')
    expect(withoutControlSigns('العربية')).toBe('العربية')
  })
})
