import { describe, expect, it } from 'vitest'
import { always, lacking, on, resting } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { all } from './all.ts'
import { is } from './is.ts'
import { since } from './since.ts'

const both = all(is('swims', true), is('colour', 'red'))

describe('all', () => {
  it('holds where every operand holds', () => {
    expect(always(both, { swims: true, colour: 'red' })).toBe('true')
    expect(always(both, { swims: true, colour: 'green' })).toBe('false')
  })

  it('fails as soon as one fails, whatever the other is', () => {
    expect(always(both, { swims: false })).toBe('false')
    expect(always(both, { swims: true })).toBe('unknown')
    expect(always(both, {})).toBe('unknown')
  })

  it('of nothing holds', () => {
    expect(always(all(), {})).toBe('true')
  })

  it('holds on the days on which all do', () => {
    const grown = all(since(dateFact('born')), is('swims', true))
    expect(on(grown, { born: '2000-05-05', swims: true }, ['2000-05-04', '2000-05-05'])).toEqual(['false', 'true'])
  })

  it('lacks only what can still matter', () => {
    expect(lacking(both, { swims: true }, '2026-01-01')).toEqual(['/colour'])
    expect(lacking(both, {}, '2026-01-01')).toEqual(['/colour', '/swims'])
  })

  it('rests on one failing operand, or on all that hold', () => {
    expect(resting(both, { swims: true, colour: 'green' }, '2026-01-01')).toEqual(['/colour'])
    expect(resting(both, { swims: true, colour: 'red' }, '2026-01-01')).toEqual(['/colour', '/swims'])
  })
})
