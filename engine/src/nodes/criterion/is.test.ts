import { describe, expect, it } from 'vitest'
import { always, lacking, resting } from '../../proofs/single-node.ts'
import { is, isIfTold } from './is.ts'

describe('is', () => {
  it('holds where the fact has one of the values, fails where it has another, is unknown where it is not told', () => {
    expect(always(is('colour', 'red', 'green'), { colour: 'green' })).toBe('true')
    expect(always(is('colour', ['red', 'green']), { colour: 'blue' })).toBe('false')
    expect(always(is('colour', 'red'), {})).toBe('unknown')
  })

  it('compares with as many values as the law has', () => {
    const most = is('colour', 'red', 'green', 'blue', 'black', 'white')
    expect(always(most, { colour: 'white' })).toBe('true')
    expect(always(most, { colour: 'grey' })).toBe('false')
  })

  it('takes "no" for an answer, not for silence', () => {
    expect(always(is('swims', false), { swims: false })).toBe('true')
    expect(always(is('swims', false), {})).toBe('unknown')
  })

  it('reads a field inside a record, unknown where the record is', () => {
    expect(always(is('home.town', 'here'), { home: { town: 'here' } })).toBe('true')
    expect(always(is('home.town', 'here'), { home: {} })).toBe('unknown')
    expect(lacking(is('home.town', 'here'), {}, '2026-01-01')).toEqual(['/home/town'])
    expect(resting(is('home.town', 'here'), { home: { town: 'there' } }, '2026-01-01')).toEqual(['/home/town'])
  })
})

describe('is, of what is told only where there is something special', () => {
  it('fails where nothing was told, and nobody is asked', () => {
    expect(always(isIfTold('colour', 'red'), {})).toBe('false')
    expect(always(isIfTold('colour', 'red'), { colour: 'red' })).toBe('true')
    expect(always(isIfTold('colour', 'red'), { colour: 'green' })).toBe('false')
  })
})
