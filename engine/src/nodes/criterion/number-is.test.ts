import { describe, expect, it } from 'vitest'
import { always, lacking } from '../../proofs/single-node.ts'
import { numberIs } from './number-is.ts'

const at = (comparison: '>=' | '>' | '<=' | '<') =>
  [0.49, 0.5, 0.51].map((share) => always(numberIs('share', comparison, 0.5), { share }))

describe('a number', () => {
  it('is compared just below, on and just above the limit', () => {
    expect(at('>=')).toEqual(['false', 'true', 'true'])
    expect(at('>')).toEqual(['false', 'false', 'true'])
    expect(at('<=')).toEqual(['true', 'true', 'false'])
    expect(at('<')).toEqual(['true', 'false', 'false'])
  })

  it('that was not told is not zero', () => {
    expect(always(numberIs('share', '<', 0.5), {})).toBe('unknown')
    expect(always(numberIs('share', '<', 0.5), { share: 0 })).toBe('true')
    expect(lacking(numberIs('share', '<', 0.5), {}, '2026-01-01')).toEqual(['/share'])
  })
})
