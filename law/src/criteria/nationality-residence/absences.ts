import { accumulates, type Criterion, during, lasting, months, type Period, some } from '@parcours/engine/authoring'

const absent: Criterion = some('absences', during())

/** The days by which an absence has gone on for more than six months, counted date to date: they interrupt the stay. */
export const tooLongAbsence: Criterion = lasting(absent, '>', months(6), { counting: 'day-included' })

/** All absences in the period before the day add up to no more than this. */
export function absencesWithin(most: Period, period: Period): Criterion {
  return accumulates(absent, '<=', most, period)
}
