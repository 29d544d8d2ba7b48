import { describe, expect, it } from 'vitest'
import { always, lacking, on } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { byVersion } from './by-version.ts'
import { is } from './is.ts'

const versions = [
  { id: 'old', from: '2000-01-01', until: '2010-01-01', that: is('swims', true) },
  { id: 'new', from: '2010-01-01', until: '2020-01-01', that: is('colour', 'red') },
]
const byDay = byVersion('norm', 'day-asked-about', versions)
const byWedding = byVersion('norm', dateFact('wed'), versions)
const swimmer = { swims: true, colour: 'green' }

describe('versions by the day asked about', () => {
  it('change on the first day of the next one', () => {
    expect(on(byDay, swimmer, ['2009-12-31', '2010-01-01'])).toEqual(['true', 'false'])
  })

  it('say nothing of the days before the first and after the last', () => {
    expect(on(byDay, swimmer, ['1999-12-31', '2000-01-01', '2019-12-31', '2020-01-01'])).toEqual([
      'unknown',
      'true',
      'false',
      'unknown',
    ])
    expect(lacking(byDay, swimmer, '2020-01-01')).toEqual(['norm'])
  })

  it('lack only the facts of the version of the day', () => {
    expect(lacking(byDay, {}, '2009-12-31')).toEqual(['/swims'])
    expect(lacking(byDay, {}, '2010-01-01')).toEqual(['/colour'])
  })
})

describe('versions by a moment of the life', () => {
  it('speak for ever, whichever was in force on that day', () => {
    expect(['2009-12-31', '2010-01-01'].map((wed) => always(byWedding, { ...swimmer, wed }))).toEqual(['true', 'false'])
  })

  it('are false where the moment never comes', () => {
    expect(always(byWedding, { ...swimmer, wed: 'never' })).toBe('false')
  })

  it('are open where the moment may lie in versions that differ, and settled where they agree', () => {
    expect(always(byWedding, { ...swimmer, wed: '2009' })).toBe('true')
    const twoYears = byVersion('norm', dateFact('wed'), [
      { ...versions[0], until: '2009-06-01' } as (typeof versions)[0],
      { ...versions[1], from: '2009-06-01' } as (typeof versions)[0],
    ])
    expect(always(twoYears, { ...swimmer, wed: '2009' })).toBe('unknown')
    expect(always(twoYears, { swims: true, colour: 'red', wed: '2009' })).toBe('true')
    expect(lacking(twoYears, { ...swimmer, wed: '2009' }, '2026-01-01')).toEqual(['/wed'])
  })

  it('say nothing where the moment lies outside all of them', () => {
    expect(lacking(byWedding, { ...swimmer, wed: '1999-12-31' }, '2026-01-01')).toEqual(['norm'])
    expect(always(byWedding, { ...swimmer, wed: '2020-01-01' })).toBe('unknown')
  })
})
