import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { dateFact } from './date-fact.ts'

describe('a date that was told', () => {
  it('is that day, or the days of that month or year', () => {
    expect(day(dateFact('wed'), { wed: '2024-02-29' })).toBe('2024-02-29')
    expect(day(dateFact('wed'), { wed: '2024-02' })).toBe('2024-02-01..2024-02-29')
    expect(day(dateFact('wed'), { wed: '2024' })).toBe('2024-01-01..2024-12-31')
  })

  it('never comes where it was told so', () => {
    expect(day(dateFact('wed'), { wed: 'never' })).toBe('never')
  })

  it('that was not told may be any day or none, unless it surely came', () => {
    expect(day(dateFact('wed'), {})).toBe('1800-01-01..2299-12-31?')
    expect(day(dateFact('born', 'surely'), {})).toBe('1800-01-01..2299-12-31')
  })

  it('of a period that still runs is no earlier than the day the facts were told', () => {
    const asking = { knownOn: '2024-03-01' }
    expect(day(dateFact('wed', 'if-given'), {}, asking)).toBe('never')
    expect(day(dateFact('wed', 'still-to-come'), {}, asking)).toBe('2024-03-01..2299-12-31')
    expect(day(dateFact('wed', 'still-to-come'), { wed: '2024-02-29' }, asking)).toBe('2024-02-29')
  })

  it('is read inside a record', () => {
    expect(day(dateFact('home.since'), { home: { since: '2020-01-01' } })).toBe('2020-01-01')
  })
})
