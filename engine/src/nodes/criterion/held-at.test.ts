import { describe, expect, it } from 'vitest'
import { years } from '../../days/period.ts'
import { always, lacking, on } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { laterBy } from '../moment/later-by.ts'
import { heldAt } from './held-at.ts'
import { since } from './since.ts'

const adult = since(laterBy(dateFact('born', 'surely'), years(18)))
const wedAsAdult = heldAt(dateFact('wed'), adult)
const born = '2000-05-05'

describe('held at a moment', () => {
  it('looks at that very day: just before, on and just after', () => {
    const at = ['2018-05-04', '2018-05-05', '2018-05-06'].map((wed) => on(wedAsAdult, { born, wed }, ['2026-01-01'])[0])
    expect(at).toEqual(['false', 'true', 'true'])
  })

  it('begins on the day of the moment and is false before it', () => {
    expect(on(wedAsAdult, { born, wed: '2020-01-01' }, ['2019-12-31', '2020-01-01'])).toEqual(['false', 'true'])
  })

  it('is false for ever where the moment never comes', () => {
    expect(always(wedAsAdult, { born, wed: 'never' })).toBe('false')
  })

  it('of an imprecise moment is known where all its days agree', () => {
    expect(on(wedAsAdult, { born, wed: '2017' }, ['2026-01-01'])).toEqual(['false'])
    expect(on(wedAsAdult, { born, wed: '2019' }, ['2018-12-31', '2019-06-01', '2019-12-31'])).toEqual([
      'false',
      'unknown',
      'true',
    ])
    expect(on(wedAsAdult, { born, wed: '2018-05' }, ['2018-05-04', '2018-05-05', '2026-01-01'])).toEqual([
      'false',
      'unknown',
      'unknown',
    ])
  })

  it('lacks the date, or what held then, whichever is open', () => {
    expect(lacking(wedAsAdult, { born }, '2026-01-01')).toEqual(['/wed'])
    expect(lacking(wedAsAdult, { wed: '2020-01-01' }, '2026-01-01')).toEqual(['/born'])
  })
})
