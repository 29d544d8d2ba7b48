import { describe, expect, it } from 'vitest'
import { months } from '../../days/period.ts'
import { lacking, on, resting } from '../../proofs/single-node.ts'
import { during } from './during.ts'
import { some } from './some.ts'
import { withinLast } from './within-last.ts'

const lately = withinLast(months(3), some('stays', during()))
const stay = { stays: [{ from: '2020-01-10', until: '2020-01-20' }] }

describe('within the last three months', () => {
  it('holds from the first day until three months after the last', () => {
    expect(on(lately, stay, ['2020-01-09', '2020-01-10', '2020-04-20', '2020-04-21'])).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
  })

  it('ends at the end of a shorter month, or the day after, as its rule says', () => {
    const november = { stays: [{ from: '2022-11-30', until: '2022-11-30' }] }
    expect(on(lately, november, ['2023-02-28', '2023-03-01'])).toEqual(['true', 'false'])
    const nextDay = withinLast(months(3), some('stays', during()), 'next-day')
    expect(on(nextDay, november, ['2023-03-01', '2023-03-02'])).toEqual(['true', 'false'])
  })

  it('is open while an imprecise day may still be near enough', () => {
    const january = { stays: [{ from: '2020-01-10', until: '2020-01' }] }
    expect(on(lately, january, ['2020-04-10', '2020-04-11', '2020-04-30', '2020-05-01'])).toEqual([
      'true',
      'unknown',
      'unknown',
      'false',
    ])
    expect(lacking(lately, january, '2020-04-15')).toEqual(['/stays/0/until'])
  })

  it('rests on the record that was near enough', () => {
    expect(resting(lately, stay, '2020-04-01')).toEqual(['/stays/0'])
  })
})
