import {
  accumulates,
  all,
  always,
  amountOf,
  any,
  type Criterion,
  days,
  during,
  lasting,
  months,
  not,
  type Period,
  type Quantity,
  some,
  sumsTo,
} from '@parcours/engine/authoring'

/** Outside Belgium on the day. */
export const absent: Criterion = some('absences', during())

/** The days by which an absence has gone on for more than six months, counted date to date: they interrupt the stay. */
export const tooLongAbsence: Criterion = lasting(absent, '>', months(6), { counting: 'day-included' })

const LONGEST_ABSENCE_IN_MONTHS = 6

/** How many absences ended in the period before the day. */
const absencesEndedIn = (period: Period): Quantity =>
  amountOf('absences', { where: always, amount: { each: 1 }, placed: { on: 'until' }, window: period })

/** An absence began before the day and goes on: it is none of those that ended. */
const absenceGoesOn: Criterion = all(absent, lasting(absent, '>=', days(1)))

/**
 * All absences in the period before the day add up to no more than this: counted in days, or because they are so few that
 * absences of six months, however long those months are, do not add up to more. (Longer ones interrupt in any case.)
 */
export function absencesWithin(most: Period, period: Period): Criterion {
  const inDays = accumulates(absent, '<=', most, period)
  const few = Math.floor(most.months / LONGEST_ABSENCE_IN_MONTHS)
  if (few === 0) return inDays
  const ended = absencesEndedIn(period)
  return any(inDays, sumsTo(ended, '<=', few - 1), all(sumsTo(ended, '<=', few), not(absenceGoesOn)))
}
