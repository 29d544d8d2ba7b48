import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, placeOf } from './scan-json.ts'

describe('the first fault of a JSON text', () => {
  it.each([
    ['', 0, 'value'],
    ['x', 0, 'value'],
    ['nul', 0, 'value'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a":}', 5, 'value'],
    ['{"a":1,}', 7, 'key'],
    ['{a:1}', 1, 'key'],
    ["{'a':1}", 1, 'key'],
    ['{"a":1', 6, 'comma-or-end'],
    ['[1 2]', 3, 'comma-or-end'],
    ['[1,]', 3, 'value'],
    ['{} {}', 3, 'end-of-text'],
    ['"abc', 4, 'string'],
    ['"a\nb"', 2, 'control'],
    ['"\\x"', 1, 'escape'],
    ['"\\u12"', 1, 'escape'],
    ['-', 1, 'number'],
    ['01', 1, 'end-of-text'],
    ['1.', 1, 'end-of-text'],
    ['// a comment', 0, 'value'],
  ])('%j is wrong at %i: %s was expected', (text, at, expected) => {
    expect(faultOf(text)).toEqual({ kind: 'syntax', at, expected })
  })

  it('a key that stands twice is a fault, also when it is written in two ways', () => {
    expect(faultOf('{"a":1,"b":{"a":2},"\\u0061":3}')).toEqual({ kind: 'duplicate', at: 19, key: 'a' })
    expect(faultOf('[{"a":1},{"a":2}]')).toBeUndefined()
  })

  it('depth has an end', () => {
    expect(faultOf('['.repeat(64) + ']'.repeat(64))).toBeUndefined()
    expect(faultOf('['.repeat(66) + ']'.repeat(66))?.kind).toBe('depth')
    expect(faultOf('['.repeat(500_000))?.kind).toBe('depth')
  })

  it('finds none in what the language itself writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, space) => {
        expect(faultOf(JSON.stringify(value, null, space))).toBeUndefined()
      }),
      { seed: 20260301, numRuns: 500 },
    )
  })

  it('agrees with the language on what is JSON, keys apart', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ue1-.0t\n '.split('')), maxLength: 8 })
    let valid = 0
    fc.assert(
      fc.property(signs, (text) => {
        let parses = true
        try {
          JSON.parse(text)
          valid += 1
        } catch {
          parses = false
        }
        const fault = faultOf(text)
        expect(fault === undefined || fault.kind === 'duplicate').toBe(parses)
      }),
      { seed: 20260301, numRuns: 5000 },
    )
    expect(valid).toBeGreaterThan(20)
  })
})

describe('line and column', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\n\nb', 3, 3, 1],
    ['😀x', 2, 1, 2],
  ])('in %j the place %i is line %i, column %i', (text, at, line, column) => {
    expect(placeOf(text, at)).toEqual({ line, column })
  })
})
