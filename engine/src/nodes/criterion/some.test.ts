import { describe, expect, it } from 'vitest'
import { always, lacking, on, resting } from '../../proofs/single-node.ts'
import { all } from './all.ts'
import { during } from './during.ts'
import { is } from './is.ts'
import { some } from './some.ts'

const long = some('stays', is('kind', 'long'))
const present = some('stays', during())

describe('some record of a list', () => {
  it('is unknown where the list was not told, and false where it is known to be empty', () => {
    expect(always(long, {})).toBe('unknown')
    expect(always(long, { stays: [] })).toBe('false')
    expect(lacking(long, {}, '2026-01-01')).toEqual(['/stays'])
  })

  it('holds as soon as one record holds', () => {
    expect(always(long, { stays: [{ kind: 'short' }, { kind: 'long' }] })).toBe('true')
    expect(always(long, { stays: [{ kind: 'short' }] })).toBe('false')
    expect(always(long, { stays: [{ kind: 'short' }, {}] })).toBe('unknown')
    expect(lacking(long, { stays: [{ kind: 'short' }, {}] }, '2026-01-01')).toEqual(['/stays/1/kind'])
  })

  it('joins the days of its records', () => {
    const stays = [
      { from: '2020-01-01', until: '2020-01-10' },
      { from: '2020-01-12', until: '2020-01-20' },
    ]
    expect(on(present, { stays }, ['2020-01-10', '2020-01-11', '2020-01-12'])).toEqual(['true', 'false', 'true'])
  })

  it('reads lists inside records', () => {
    const guests = some('stays', all(is('kind', 'long'), some('guests', is('kind', 'short'))))
    expect(always(guests, { stays: [{ kind: 'long', guests: [{ kind: 'short' }] }] })).toBe('true')
    expect(always(guests, { stays: [{ kind: 'long', guests: [] }] })).toBe('false')
    expect(lacking(guests, { stays: [{ kind: 'long' }] }, '2026-01-01')).toEqual(['/stays/0/guests'])
  })

  it('names the same record, whatever the order in which they were told', () => {
    const stays = [{ kind: 'long' }, { kind: 'long', units: 3 }]
    expect(resting(long, { stays }, '2026-01-01')).toEqual(['/stays/1', '/stays/1/kind'])
    expect(resting(long, { stays: [...stays].reverse() }, '2026-01-01')).toEqual(['/stays/0', '/stays/0/kind'])
  })

  it('of ten thousand records is told in one go', () => {
    const stays = Array.from({ length: 10_000 }, (_, i) => ({
      from: `${1990 + (i % 40)}-0${1 + (i % 9)}-0${1 + (i % 7)}`,
      until: `${1990 + (i % 40)}-0${1 + (i % 9)}-1${i % 9}`,
    }))
    expect(on(present, { stays }, ['1990-01-01', '1989-12-31'])).toEqual(['true', 'false'])
  })

  it('does not exist where a list that is told only if there is something to tell is absent', () => {
    const guests = some('stays', during(), 'if-given')
    expect(always(guests, {})).toBe('false')
    expect(on(guests, { stays: [{ from: '2024-03-01', until: '2024-03-31' }] }, ['2024-02-29', '2024-03-01'])).toEqual([
      'false',
      'true',
    ])
  })
})
