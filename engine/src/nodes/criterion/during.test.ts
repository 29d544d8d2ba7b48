import { describe, expect, it } from 'vitest'
import { lacking, on } from '../../proofs/single-node.ts'
import { during } from './during.ts'
import { some } from './some.ts'

const staying = (stay: object, days: readonly string[], knownOn?: string) =>
  on(some('stays', during()), { stays: [stay] }, days, knownOn ? { knownOn } : {})

describe('during a period', () => {
  it('is its first day, its last day and all between', () => {
    const stay = { from: '2020-02-01', until: '2020-02-29' }
    expect(staying(stay, ['2020-01-31', '2020-02-01', '2020-02-29', '2020-03-01'])).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
  })

  it('goes on where no last day was told, or the last day is known never to come', () => {
    expect(staying({ from: '2020-02-01' }, ['2020-01-31', '2020-02-01', '2250-01-01'])).toEqual([
      'false',
      'true',
      'true',
    ])
    expect(staying({ from: '2020-02-01', until: 'never' }, ['2250-01-01'])).toEqual(['true'])
  })

  it('is unknown on the days on which an imprecise date leaves it open', () => {
    const stay = { from: '2020-02', until: '2020-06' }
    expect(
      staying(stay, [
        '2020-01-31',
        '2020-02-01',
        '2020-02-28',
        '2020-02-29',
        '2020-06-01',
        '2020-06-02',
        '2020-06-30',
        '2020-07-01',
      ]),
    ).toEqual(['false', 'unknown', 'unknown', 'true', 'true', 'unknown', 'unknown', 'false'])
    expect(lacking(some('stays', during()), { stays: [stay] }, '2020-02-10')).toEqual([
      '/stays/0/from',
      '/stays/0/until',
    ])
  })

  it('lasts at least a day: the one end it is told to the day, where the other is known to the month', () => {
    expect(staying({ from: '2020-06-10', until: '2020-06' }, ['2020-06-09', '2020-06-10', '2020-06-11'])).toEqual([
      'false',
      'true',
      'unknown',
    ])
    expect(staying({ from: '2020-06', until: '2020-06-10' }, ['2020-06-09', '2020-06-10', '2020-06-11'])).toEqual([
      'unknown',
      'true',
      'false',
    ])
  })

  it('with an unknown first day is certain on its last one only', () => {
    expect(staying({ until: '2020-06-30' }, ['2020-06-29', '2020-06-30', '2020-07-01'])).toEqual([
      'unknown',
      'true',
      'false',
    ])
    expect(lacking(some('stays', during()), { stays: [{ until: '2020-06-30' }] }, '2020-06-29')).toEqual([
      '/stays/0/from',
    ])
  })

  it('with an unknown first day and still running is certain since the facts were told', () => {
    expect(staying({}, ['2024-12-31', '2025-01-01', '2030-01-01'], '2025-01-01')).toEqual(['unknown', 'true', 'true'])
  })

  it('may be told to have been so since ever', () => {
    const ever = some('stays', during({ absentFrom: 'since-ever' }))
    expect(on(ever, { stays: [{ until: '2020-06-30' }] }, ['1850-01-01', '2020-06-30', '2020-07-01'])).toEqual([
      'true',
      'true',
      'false',
    ])
  })

  it('reads other fields where they are named', () => {
    const day = some('stays', during({ from: 'on', until: 'on' }))
    expect(on(day, { stays: [{ on: '2020-06-30' }] }, ['2020-06-29', '2020-06-30', '2020-07-01'])).toEqual([
      'false',
      'true',
      'false',
    ])
    expect(on(day, { stays: [{ on: 'never' }] }, ['2020-06-30'])).toEqual(['false'])
  })
})
