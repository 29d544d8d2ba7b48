import {
  all,
  amountOf,
  any,
  type Criterion,
  clause,
  dateFact,
  days,
  is,
  laterBy,
  not,
  type Quantity,
  reading,
  since,
  some,
  sum,
  sumsTo,
  years,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { certificateObtained, mayHaveCertificate } from '../studies.ts'
import { longTraining } from './vocational-training.ts'
import { workWithoutBreak } from './work-without-break.ts'

const window = years(5)

/** 468 days are 18 months or six quarters: 26 days a month, 78 days a quarter. */
const DAYS_PER_QUARTER = 78
const DAYS_OF_WORK_PER_CALENDAR_DAY = 26 / 30.4375

/** Working days, those treated as worked included, as employee or civil servant in Belgium. */
export const workingDays: Quantity = amountOf('work', {
  where: all(is('country', 'BE'), is('kind', 'employee', 'civil-servant')),
  amount: { field: 'days', daysPerUnit: 1 },
  placed: { over: ['from', 'until'] },
  window,
})

/** Quarters with paid contributions, as self-employed in main activity in Belgium. A quarter has at least 90 days. */
export const paidQuarters: Quantity = amountOf('work', {
  where: all(is('country', 'BE'), is('kind', 'self-employed'), is('mainActivity', true)),
  amount: { field: 'paidQuarters', daysPerUnit: 90 },
  placed: { over: ['from', 'until'] },
  window,
})

/** The whole length of studies in Belgium that ended with a diploma or certificate in the five years; unfinished ones give nothing. */
function studies(times: number): Quantity {
  return amountOf('studies', {
    where: all(is('country', 'BE'), mayHaveCertificate),
    amount: { daysOfPeriod: true },
    times,
    placed: { on: 'certifiedOn' },
    window,
  })
}

/** Trainings of 400 hours or more, finished in the five years. */
function trainings(perHour: number): Quantity {
  return amountOf('training', {
    where: longTraining,
    amount: { field: 'hours', daysPerUnit: 1 / 24 },
    times: perHour,
    placed: { on: 'completedOn' },
    window,
  })
}

/** How hours of training become days: 400 hours as 52.5 days, at 7.6 hours a day, or in the six-day week of the unemployment rules (38 hours for 6 days). */
function forEachWayToCountHours(that: (daysPerHour: number) => Criterion): Criterion {
  return reading('nationality.hours-as-days', [
    { id: 'half-day-below', source: sources.fiveYearsEconomy.id, that: that(52.5 / 400) },
    { id: 'seven-point-six-hours', source: sources.hoursOf76.id, that: that(1 / 7.6) },
    { id: 'six-day-week', source: sources.sixDayRegime.id, that: that(6 / 38) },
  ])
}

/** Reaches the limit without training, or with the hours of training turned into the unit of the limit. */
function enough(limit: number, unitsPerDay: number, ...own: readonly Quantity[]): Criterion {
  return any(
    sumsTo(sum(...own), '>=', limit),
    all(
      some('training', longTraining),
      forEachWayToCountHours((daysPerHour) => sumsTo(sum(...own, trainings(daysPerHour * unitsPerDay)), '>=', limit)),
    ),
  )
}

const enoughDays = enough(468, 1, workingDays, studies(DAYS_OF_WORK_PER_CALENDAR_DAY))

const enoughQuarters = enough(
  6,
  1 / DAYS_PER_QUARTER,
  paidQuarters,
  studies(DAYS_OF_WORK_PER_CALENDAR_DAY / DAYS_PER_QUARTER),
)

const certified = dateFact('certifiedOn')

/** The studies of this record gave a degree of one of these levels in Belgium, in the five years before the day. */
function recentDegree(...levels: readonly string[]): Criterion {
  return all(
    is('country', 'BE'),
    is('level', ...levels),
    certificateObtained,
    not(since(laterBy(laterBy(certified, window), days(1)))),
  )
}

/** A bachelor is a programme of three years, a doctorate of no less: long enough however its length is counted. */
const longDegree = some('studies', recentDegree('bachelor', 'doctorate'))

const anyDegree = some('studies', recentDegree('bachelor', 'master', 'doctorate'))

/** Economic participation: enough days, enough quarters, or five years of work without a break, which presumes it. */
export const economicParticipation: Criterion = any(
  clause('nationality.economic.days', sources.economicParticipation.id, enoughDays),
  clause('nationality.economic.quarters', sources.economicParticipation.id, enoughQuarters),
  clause(
    'nationality.economic.degree',
    sources.fiveYearsEconomy.id,
    reading('nationality.degree-alone', [
      { id: 'length-deducted', source: sources.economicParticipation.id, that: longDegree },
      { id: 'degree-suffices', source: sources.fiveYearsEconomy.id, that: anyDegree },
    ]),
  ),
  workWithoutBreak,
)
