import { describe, expect, it } from 'vitest'
import { always, lacking, on, resting } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { is } from './is.ts'
import { not } from './not.ts'
import { since } from './since.ts'

describe('not', () => {
  it('turns true and false round and leaves the unknown alone', () => {
    expect(always(not(is('swims', true)), { swims: true })).toBe('false')
    expect(always(not(is('swims', true)), { swims: false })).toBe('true')
    expect(always(not(is('swims', true)), {})).toBe('unknown')
  })

  it('ends on the day before the other begins', () => {
    const unborn = not(since(dateFact('born')))
    expect(on(unborn, { born: '2000-05-05' }, ['2000-05-04', '2000-05-05', '2000-05-06'])).toEqual([
      'true',
      'false',
      'false',
    ])
  })

  it('lacks, and rests on, what its operand does', () => {
    expect(lacking(not(is('swims', true)), {}, '2026-01-01')).toEqual(['/swims'])
    expect(resting(not(is('swims', true)), { swims: false }, '2026-01-01')).toEqual(['/swims'])
  })
})
