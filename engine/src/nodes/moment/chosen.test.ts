import { describe, expect, it } from 'vitest'
import { months, years } from '../../days/period.ts'
import { day } from '../../proofs/single-node.ts'
import { all } from '../criterion/all.ts'
import { always } from '../criterion/always.ts'
import { is } from '../criterion/is.ts'
import { not } from '../criterion/not.ts'
import { since } from '../criterion/since.ts'
import { chosen } from './chosen.ts'
import { dateFact } from './date-fact.ts'
import { fixedDay } from './fixed-day.ts'
import { laterBy } from './later-by.ts'

const wed = dateFact('wed')
const change = since(fixedDay('2020-06-15'))
const term = chosen(wed, [
  { when: not(change), moment: laterBy(wed, months(18)) },
  { when: change, moment: laterBy(wed, years(3)) },
])

describe('a moment chosen among cases', () => {
  it('is that of the case that holds on the day: the last of the one, the first of the other', () => {
    expect(day(term, { wed: '2020-06-14' })).toBe('2021-12-14')
    expect(day(term, { wed: '2020-06-15' })).toBe('2023-06-15')
  })

  it('takes the first of several that hold', () => {
    const first = chosen(wed, [
      { when: always, moment: fixedDay('2001-01-01') },
      { when: always, moment: fixedDay('2002-01-01') },
    ])
    expect(day(first, { wed: '2020-01-01' })).toBe('2001-01-01')
  })

  it('never comes where no case holds or the day never comes', () => {
    expect(day(chosen(wed, [{ when: change, moment: wed }]), { wed: '2020-06-14' })).toBe('never')
    expect(day(term, { wed: 'never' })).toBe('never')
  })

  it('surely comes where the cases together cover every day it can be', () => {
    expect(day(term, { wed: '2020-06' })).toBe('2021-12-01..2023-06-30')
    expect(day(chosen(wed, [{ when: change, moment: wed }]), { wed: '2020-06' })).toBe('2020-06-01..2020-06-30?')
  })

  it('may be that of any case whose facts are missing', () => {
    const open = chosen(wed, [
      { when: all(change, is('swims', true)), moment: fixedDay('2001-01-01') },
      { when: always, moment: fixedDay('2001-01-02') },
    ])
    expect(day(open, { wed: '2021-01-01' })).toBe('2001-01-01..2001-01-02')
    expect(day(open, { wed: '2021-01-01', swims: false })).toBe('2001-01-02')
  })
})
