import { describe, expect, it } from 'vitest'
import { parseDay } from '../../days/day.ts'
import { years } from '../../days/period.ts'
import { Run } from '../../evaluate/run.ts'
import type { Row } from '../../facts/row.ts'
import { type Moment, NEVER, onDay } from '../../timeline/moment.ts'
import { truthAt } from '../../timeline/truth.ts'
import { always } from '../criterion/always.ts'
import { sumsTo } from '../criterion/sums-to.ts'
import { amountOf } from './amount-of-records.ts'

const day = (text: string) => parseDay(text) as number
const on = (text: string): Moment => onDay(day(text))

/** The whole length of studies counts, from the certificate on, for five years. */
const daysOfStudies = amountOf('studies', {
  where: always,
  amount: { daysOfPeriod: true },
  placed: { on: 'certifiedOn' },
  window: years(5),
})

function reaches(limit: number, asked: string, study: Row['fields']) {
  const facts: Row = { at: '', fields: { studies: [{ at: '/studies/0', fields: study }] } }
  const run = new Run({ applicant: facts, knownOn: day(asked) })
  try {
    return truthAt(run.truth(sumsTo(daysOfStudies, '>=', limit), facts), day(asked))
  } finally {
    run.release()
  }
}

describe('the length of a period that counts whole on one date', () => {
  // 2015-09-14 to 2018-06-30, both days included: 1021 days.
  const study = { from: on('2015-09-14'), until: on('2018-06-30'), certifiedOn: on('2018-07-02') }

  it('counts every day of the period, also those before the window', () => {
    expect(reaches(1021, '2023-07-02', study)).toBe('true')
    expect(reaches(1022, '2023-07-02', study)).toBe('false')
  })

  it('counts for as long as the date lies in the window', () => {
    expect(reaches(1, '2018-07-02', study)).toBe('false')
    expect(reaches(1, '2018-07-03', study)).toBe('true')
    expect(reaches(1, '2023-07-03', study)).toBe('false')
  })

  it('is nothing where the date never comes', () => {
    expect(reaches(1, '2023-07-02', { ...study, certifiedOn: NEVER })).toBe('false')
  })

  it('is bounded where an end of the period is imprecise, and open where it is absent', () => {
    const june = { ...study, until: { days: [day('2018-06-01'), day('2018-07-01')], surely: true } }
    expect(reaches(992, '2020-01-01', june)).toBe('true')
    expect(reaches(1000, '2020-01-01', june)).toBe('unknown')
    expect(reaches(1022, '2020-01-01', june)).toBe('false')
    const { until: _, ...open } = study
    expect(reaches(1, '2020-01-01', open)).toBe('unknown')
  })
})
