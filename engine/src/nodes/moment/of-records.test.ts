import { describe, expect, it } from 'vitest'
import { day, lacking } from '../../proofs/single-node.ts'
import { always } from '../criterion/always.ts'
import { during } from '../criterion/during.ts'
import { is } from '../criterion/is.ts'
import { notAfter } from '../criterion/not-after.ts'
import { dateFact } from './date-fact.ts'
import { fixedDay } from './fixed-day.ts'
import { earliestOf, latestOf } from './of-records.ts'

const first = earliestOf('stays', dateFact('from', 'surely'), is('kind', 'long'))
const last = latestOf('stays', dateFact('from', 'surely'), is('kind', 'long'))
const stays = [
  { from: '2020-01-01', kind: 'short' },
  { from: '2021-01-01', kind: 'long' },
  { from: '2022-01-01', kind: 'long' },
]

describe('the earliest and the latest moment among records', () => {
  it('look only at the records for which the criterion holds', () => {
    expect([day(first, { stays }), day(last, { stays })]).toEqual(['2021-01-01', '2022-01-01'])
  })

  it('never come of an empty list, and may be any day of one that was not told', () => {
    expect(day(first, { stays: [] })).toBe('never')
    expect(day(first, {})).toBe('1800-01-01..2299-12-31?')
  })

  it('look at the criterion on the day of the record', () => {
    const inside = earliestOf('stays', dateFact('on'), during())
    expect(day(inside, { stays: [{ from: '2020-01-01', until: '2020-12-31', on: '2020-12-31' }] })).toBe('2020-12-31')
    expect(day(inside, { stays: [{ from: '2020-01-01', until: '2020-12-31', on: '2021-01-01' }] })).toBe('never')
  })

  it('are open as far as a record is', () => {
    const open = [{ from: '2020-01-01' }, { from: '2021-01-01', kind: 'long' }]
    expect(day(first, { stays: open })).toBe('2020-01-01..2021-01-01')
    expect(day(last, { stays: open })).toBe('2021-01-01')
  })

  it('lack nothing of a record that comes too late to be chosen', () => {
    const early = notAfter(earliestOf('stays', dateFact('from', 'surely'), always), fixedDay('2020-06-15'))
    expect(lacking(early, { stays: [{ from: '2020-06' }, { from: '2023' }] }, '2026-01-01')).toEqual(['/stays/0/from'])
  })
})
