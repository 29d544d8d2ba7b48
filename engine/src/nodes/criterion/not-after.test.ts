import { describe, expect, it } from 'vitest'
import { always, lacking } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { fixedDay } from '../moment/fixed-day.ts'
import { notAfter } from './not-after.ts'

const inTime = notAfter(dateFact('wed'), fixedDay('2020-06-15'))

describe('no later than', () => {
  it('includes the day itself', () => {
    expect(['2020-06-14', '2020-06-15', '2020-06-16'].map((wed) => always(inTime, { wed }))).toEqual([
      'true',
      'true',
      'false',
    ])
  })

  it('is known of an imprecise date on either side, and open of one around the day', () => {
    expect(['2020-05', '2020-07', '2020-06'].map((wed) => always(inTime, { wed }))).toEqual([
      'true',
      'false',
      'unknown',
    ])
    expect(lacking(inTime, { wed: '2020-06' }, '2026-01-01')).toEqual(['/wed'])
  })

  it('is false where one of the two never comes', () => {
    expect(always(inTime, { wed: 'never' })).toBe('false')
    expect(always(notAfter(fixedDay('2020-06-15'), dateFact('wed')), { wed: 'never' })).toBe('false')
  })

  it('may be false for sure of what perhaps never happens', () => {
    expect(always(notAfter(fixedDay('2300-01-01'.replace('2300', '2299')), dateFact('born')), { born: '2000' })).toBe(
      'false',
    )
  })
})
