import { all, clause, dateFact, fallsWithin, is, not, openPoint } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** The first day of the academic year in which the studies begin. Its year says which contest counts. */
export const startsOn = dateFact('medicalStudies.startsOn')

/** First day of the year in which the decree on the exam came, and of the year of the first contest. */
export const examSince = '2017-01-01'
export const contestSince = '2023-01-01'

const medicine = clause(
  'contest.medicine-or-dentistry',
  sources.seed.id,
  is('medicalStudies.branch', 'medicine', 'dentistry'),
)

const inFrenchCommunity = clause('contest.in-french', sources.seed.id, is('medicalStudies.community', 'fr'))

/** Who goes on with studies begun before, or was admitted in an earlier year: no text was read. */
const goesOn = openPoint('contest.begun-before', {
  source: sources.firstExam.id,
  guard: is('medicalStudies.begunBefore', true),
})

/** Studies that nobody begins without the exam or, later, the contest. */
export const selected = all(
  clause('contest.since-2017', sources.exam.id, fallsWithin(startsOn, { from: examSince })),
  medicine,
  inFrenchCommunity,
  not(goesOn),
)

/** Studies that nobody begins without the contest. */
export const byContest = all(
  clause('contest.since-2023', sources.seed.id, fallsWithin(startsOn, { from: contestSince })),
  medicine,
  inFrenchCommunity,
  not(goesOn),
)
