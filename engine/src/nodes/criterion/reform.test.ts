import { describe, expect, it } from 'vitest'
import { always, lacking } from '../../proofs/single-node.ts'
import { is } from './is.ts'
import { reform } from './reform.ts'

const announced = reform('stricter', { inForce: is('swims', true), ifAdopted: is('colour', 'red') })

describe('a reform', () => {
  it('does not count until it is switched on by name', () => {
    expect(always(announced, { swims: true, colour: 'green' })).toBe('true')
    expect(always(announced, { swims: true, colour: 'green' }, { reforms: ['stricter'] })).toBe('false')
    expect(always(announced, { swims: true, colour: 'green' }, { reforms: ['another'] })).toBe('true')
  })

  it('asks only for the facts of the side that counts', () => {
    expect(lacking(announced, {}, '2026-01-01')).toEqual(['/swims'])
    expect(lacking(announced, {}, '2026-01-01', { reforms: ['stricter'] })).toEqual(['/colour'])
  })
})
