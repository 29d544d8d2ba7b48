import { describe, expect, it } from 'vitest'
import { days, months } from '../../days/period.ts'
import { holidays } from '../../proofs/holidays.ts'
import { day, lacking } from '../../proofs/single-node.ts'
import { during } from '../criterion/during.ts'
import { notAfter } from '../criterion/not-after.ts'
import { some } from '../criterion/some.ts'
import { dateFact } from './date-fact.ts'
import { deadline, type Term } from './deadline.ts'
import { fixedDay } from './fixed-day.ts'

const start = dateFact('wed')
const plain = (term: Term, endOfTerm: 'as-is' | 'next-working-day' = 'as-is') =>
  deadline({ start, term, endOfTerm, calendar: holidays })
const paused = deadline({ start, term: months(18), endOfTerm: 'as-is', pausedWhile: some('stays', during()) })

describe('a term', () => {
  it('ends on the day a period later, with the rule for the end of the month', () => {
    expect(day(plain(months(18)), { wed: '2024-07-01' })).toBe('2026-01-01')
    expect(day(plain(months(1)), { wed: '2024-01-31' })).toBe('2024-02-29')
    const nextDay = deadline({ start, term: months(1), endOfTerm: 'as-is', monthEnd: 'next-day' })
    expect(day(nextDay, { wed: '2024-01-31' })).toBe('2024-03-01')
    expect(day(plain(days(30)), { wed: '2024-01-31' })).toBe('2024-03-01')
  })

  it('that ends on a Saturday, a Sunday or a holiday ends there, or on the next working day, as its rule says', () => {
    // 7 March 2026 is a Saturday; 6 April 2026 Easter Monday; 1 May 2026 a Friday.
    expect(day(plain(months(1)), { wed: '2026-02-07' })).toBe('2026-03-07')
    const ends = ['2026-02-06', '2026-02-07', '2026-02-08', '2026-02-09', '2026-03-06', '2026-04-01']
    expect(ends.map((wed) => day(plain(months(1), 'next-working-day'), { wed }))).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-09',
      '2026-03-09',
      '2026-04-07',
      '2026-05-04',
    ])
  })

  it('in working days counts none that is off', () => {
    expect(day(plain({ workingDays: 5 }), { wed: '2026-04-01' })).toBe('2026-04-09')
    expect(day(plain({ workingDays: 1 }), { wed: '2026-03-06' })).toBe('2026-03-09')
  })

  it('is as imprecise as its start, and never ends where it never starts', () => {
    expect(day(plain(months(18)), { wed: '2024-07' })).toBe('2026-01-01..2026-01-31')
    expect(day(plain(months(18)), { wed: 'never' })).toBe('never')
    expect(day(plain(months(18)), {})).toBe('1800-01-01..2299-12-31?')
  })

  it('that needs to know the holidays is refused without them', () => {
    expect(() => deadline({ start, term: months(1), endOfTerm: 'next-working-day' })).toThrow('LAW_CALENDAR_MISSING')
    expect(() => deadline({ start, term: { workingDays: 3 }, endOfTerm: 'as-is' })).toThrow('LAW_CALENDAR_MISSING')
  })
})

describe('a term that pauses', () => {
  const wed = '2024-07-01'

  it('runs on with the months that were left: six used, twelve after the return', () => {
    expect(day(paused, { wed, stays: [{ from: '2025-01-01', until: '2025-06-30' }] })).toBe('2026-07-01')
    // Twelve months are left whatever the length of the year they fall in.
    expect(day(paused, { wed: '2023-07-01', stays: [{ from: '2024-01-01', until: '2024-06-30' }] })).toBe('2025-07-01')
  })

  it('pauses twice, and on its last day still, but not after it', () => {
    const twice = [
      { from: '2025-01-01', until: '2025-06-30' },
      { from: '2025-08-01', until: '2025-08-31' },
    ]
    expect(day(paused, { wed, stays: twice })).toBe('2026-08-01')
    expect(day(paused, { wed, stays: [{ from: '2026-01-01', until: '2026-01-31' }] })).toBe('2026-02-01')
    expect(day(paused, { wed, stays: [{ from: '2026-01-02', until: '2026-01-31' }] })).toBe('2026-01-01')
  })

  it('starts after a pause that it began in', () => {
    expect(day(paused, { wed, stays: [{ from: '2024-06-01', until: '2024-07-31' }] })).toBe('2026-02-01')
  })

  it('never ends in a pause without end', () => {
    expect(day(paused, { wed, stays: [{ from: '2025-01-01' }] })).toBe('never')
  })

  it('counts working days only while it runs', () => {
    const working = deadline({
      start,
      term: { workingDays: 5 },
      endOfTerm: 'as-is',
      calendar: holidays,
      pausedWhile: some('stays', during()),
    })
    expect(day(working, { wed: '2026-03-02', stays: [{ from: '2026-03-04', until: '2026-03-10' }] })).toBe('2026-03-16')
  })

  it('with a pause known to the month ends between the earliest and the latest', () => {
    expect(day(paused, { wed, stays: [{ from: '2025-01-01', until: '2025-06' }] })).toBe('2026-06-02..2026-07-01')
    expect(day(paused, { wed, stays: [{ from: '2025-01', until: '2025-06' }] })).toBe('2026-05-03..2026-07-01')
    const late = notAfter(fixedDay('2026-06-15'), paused)
    expect(lacking(late, { wed, stays: [{ from: '2025-01-01', until: '2025-06' }] }, '2026-01-01')).toEqual([
      '/stays/0/until',
    ])
  })

  it('is open to the end where nobody told whether it paused', () => {
    expect(day(paused, { wed })).toBe('2026-01-01..2299-12-31?')
  })

  it('is known where a pause can only come after its end', () => {
    expect(day(paused, { wed, stays: [{ from: '2026-02' }] })).toBe('2026-01-01')
  })
})
