import { describe, expect, it } from 'vitest'
import { always, lacking, resting } from '../../proofs/single-node.ts'
import { any } from './any.ts'
import { is } from './is.ts'

const either = any(is('swims', true), is('colour', 'red'))

describe('any', () => {
  it('holds as soon as one operand holds, whatever the other is', () => {
    expect(always(either, { swims: true })).toBe('true')
    expect(always(either, { swims: false, colour: 'red' })).toBe('true')
  })

  it('fails only where every operand fails', () => {
    expect(always(either, { swims: false, colour: 'green' })).toBe('false')
    expect(always(either, { swims: false })).toBe('unknown')
  })

  it('of nothing fails', () => {
    expect(always(any(), {})).toBe('false')
  })

  it('lacks what could make it hold', () => {
    expect(lacking(either, { colour: 'green' }, '2026-01-01')).toEqual(['/swims'])
  })

  it('rests on one that holds, or on all that fail', () => {
    expect(resting(either, { swims: true, colour: 'green' }, '2026-01-01')).toEqual(['/swims'])
    expect(resting(either, { swims: false, colour: 'green' }, '2026-01-01')).toEqual(['/colour', '/swims'])
  })
})
