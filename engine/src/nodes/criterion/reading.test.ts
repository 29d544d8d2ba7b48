import { describe, expect, it } from 'vitest'
import { years } from '../../days/period.ts'
import { always, lacking, on, resting } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { laterBy } from '../moment/later-by.ts'
import { is } from './is.ts'
import { reading } from './reading.ts'
import { since } from './since.ts'

const adult = reading('age', [
  { id: 'at-18', source: 'a', that: since(laterBy(dateFact('born', 'surely'), years(18))) },
  { id: 'at-21', source: 'b', that: since(laterBy(dateFact('born', 'surely'), years(21))) },
])
const born = { born: '2000-05-05' }

describe('a reading', () => {
  it('is settled where all readings agree and contested where they do not', () => {
    expect(on(adult, born, ['2018-05-04', '2018-05-05', '2021-05-04', '2021-05-05'])).toEqual([
      'false',
      'unknown',
      'unknown',
      'true',
    ])
    expect(lacking(adult, born, '2019-01-01')).toEqual(['age'])
  })

  it('is what the chosen reading says', () => {
    expect(on(adult, born, ['2018-05-05'], { readings: { age: 'at-18' } })).toEqual(['true'])
    expect(on(adult, born, ['2018-05-05'], { readings: { age: 'at-21' } })).toEqual(['false'])
  })

  it('lacks facts, and is not called contested, where facts alone keep it open', () => {
    const town = reading('town', [
      { id: 'a', source: 'a', that: is('colour', 'red') },
      { id: 'b', source: 'b', that: is('colour', 'red', 'green') },
    ])
    expect(lacking(town, {}, '2026-01-01')).toEqual(['/colour'])
    expect(always(town, { colour: 'red' })).toBe('true')
    expect(always(town, { colour: 'blue' })).toBe('false')
    expect(lacking(town, { colour: 'green' }, '2026-01-01')).toEqual(['town'])
  })

  it('rests on what its readings rest on', () => {
    expect(resting(adult, born, '2025-01-01')).toEqual(['/born'])
  })
})
