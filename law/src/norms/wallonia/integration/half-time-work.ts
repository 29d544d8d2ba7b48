import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  fallsWithin,
  lasting,
  laterBy,
  months,
  not,
  notAfter,
  numberIs,
  some,
} from '@parcours/engine/authoring'

const working: Criterion = all(numberIs('share', '>=', 0.5), during())
const threeMonthsIn = laterBy(dateFact('from'), months(3))
const lastDay = dateFact('until', 'if-given')
const plannedEnd = dateFact('plannedUntil')
const hasEnded = fallsWithin(lastDay, {})
const withoutEnd = not(fallsWithin(plannedEnd, {}))

/** The job of this record is for more than three months: by its last day where that is known, else by its contract. */
const jobOverThreeMonths: Criterion = any(
  all(hasEnded, notAfter(threeMonthsIn, lastDay)),
  all(not(hasEnded), any(notAfter(threeMonthsIn, plannedEnd), withoutEnd)),
)

/**
 * Works at least half-time in an unbroken period of more than three months: because that period has passed, in one job
 * or in several that follow each other, or because the job is for that long, which its contract proves from the start.
 */
export const halfTimeWork: Criterion = any(
  some('work', all(working, jobOverThreeMonths)),
  all(some('work', working), lasting(some('work', working), '>', months(3))),
)
