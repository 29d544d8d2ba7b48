import { describe, expect, it } from 'vitest'
import { days, months, years } from '../../days/period.ts'
import { lacking, on, resting } from '../../proofs/single-node.ts'
import { during } from './during.ts'
import { lasting } from './lasting.ts'
import { some } from './some.ts'

const staying = some('stays', during())
const stay = { stays: [{ from: '2020-03-01' }] }

describe('lasting', () => {
  it('for at least two years begins on the day two years later; for more, on the day after', () => {
    const around = ['2022-02-28', '2022-03-01', '2022-03-02']
    expect(on(lasting(staying, '>=', years(2)), stay, around)).toEqual(['false', 'true', 'true'])
    expect(on(lasting(staying, '>', years(2)), stay, around)).toEqual(['false', 'false', 'true'])
  })

  it('with the day itself counted begins a day earlier and needs the day to hold', () => {
    const included = lasting(staying, '>=', years(2), { counting: 'day-included' })
    const ended = { stays: [{ from: '2020-03-01', until: '2022-05-31' }] }
    expect(on(included, ended, ['2022-02-27', '2022-02-28', '2022-05-31', '2022-06-01'])).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
  })

  it('still counts on the day after the last one, and no longer', () => {
    const ended = { stays: [{ from: '2020-03-01', until: '2022-05-31' }] }
    expect(on(lasting(staying, '>=', years(2)), ended, ['2022-06-01', '2022-06-02'])).toEqual(['true', 'false'])
  })

  it('starts again after a break of one day, and runs on over records that touch', () => {
    const broken = { stays: [{ from: '2020-03-01', until: '2021-02-27' }, { from: '2021-03-01' }] }
    const touching = { stays: [{ from: '2020-03-01', until: '2021-02-28' }, { from: '2021-03-01' }] }
    expect(on(lasting(staying, '>=', years(2)), broken, ['2022-03-01', '2023-02-28', '2023-03-01'])).toEqual([
      'false',
      'false',
      'true',
    ])
    expect(on(lasting(staying, '>=', years(2)), touching, ['2022-03-01'])).toEqual(['true'])
  })

  it('counts months from date to date, with the rule for the end of the month', () => {
    const january = { stays: [{ from: '2023-01-31' }] }
    expect(on(lasting(staying, '>=', months(1)), january, ['2023-02-27', '2023-02-28'])).toEqual(['false', 'true'])
    expect(
      on(lasting(staying, '>=', months(1), { monthEnd: 'next-day' }), january, ['2023-02-28', '2023-03-01']),
    ).toEqual(['false', 'true'])
    expect(on(lasting(staying, '>=', days(30)), january, ['2023-03-01', '2023-03-02'])).toEqual(['false', 'true'])
  })

  it('has shortest and longest where a date is imprecise', () => {
    const march = { stays: [{ from: '2020-03' }] }
    expect(
      on(lasting(staying, '>=', years(2)), march, ['2022-02-28', '2022-03-01', '2022-03-30', '2022-03-31']),
    ).toEqual(['false', 'unknown', 'unknown', 'true'])
    expect(lacking(lasting(staying, '>=', years(2)), march, '2022-03-10')).toEqual(['/stays/0/from'])
  })

  it('has lasted for ever where it holds since ever', () => {
    const ever = lasting(some('stays', during({ absentFrom: 'since-ever' })), '>=', years(50))
    expect(on(ever, { stays: [{}] }, ['1850-01-01'])).toEqual(['true'])
  })

  it('rests on the record that lasted, or on the list that had a break', () => {
    expect(resting(lasting(staying, '>=', years(2)), stay, '2024-01-01')).toEqual(['/stays/0'])
    expect(resting(lasting(staying, '>=', years(2)), stay, '2021-01-01')).toEqual(['/stays'])
  })
})
