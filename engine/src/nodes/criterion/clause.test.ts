import { describe, expect, it } from 'vitest'
import { always, lacking, resting } from '../../proofs/single-node.ts'
import { clause } from './clause.ts'
import { is } from './is.ts'

const swimmer = clause('swimmer', 'rules', is('swims', true))

describe('a clause', () => {
  it('is what it holds, with the passage it gives effect to', () => {
    expect([true, false].map((swims) => always(swimmer, { swims }))).toEqual(['true', 'false'])
    expect(lacking(swimmer, {}, '2026-01-01')).toEqual(['/swims'])
    expect([swimmer.id, swimmer.source]).toEqual(['swimmer', 'rules'])
    expect(Object.isFrozen(swimmer)).toBe(true)
  })

  it('keeps the facts of its reasons to itself', () => {
    expect(resting(swimmer, { swims: true }, '2026-01-01')).toEqual([])
  })
})
