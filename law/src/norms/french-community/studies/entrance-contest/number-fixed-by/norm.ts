import { dateNorm, openDate } from '@parcours/engine/authoring'
import { byYear } from '../by-year.ts'
import { sources } from '../sources.ts'
import { byContest, startsOn } from '../studies.ts'

/** The last day on which the government may fix the number of places: ten days before the contest. */
export const contestNumberFixedBy = dateNorm({
  id: 'french-community/studies/entrance-contest/number-fixed-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: startsOn,
  appliesWhen: byContest,
  openPoints: [
    { id: 'contest.begun-before', ask: 'university' },
    { id: 'contest.day-not-found', ask: 'ares' },
  ],
  versions: byYear(
    ({ numberFixedBy }) => numberFixedBy,
    openDate('contest.day-not-found', { source: sources.seed.id }),
    sources.order2023.id,
    [{ id: 'contest.places-by-branch', source: sources.order2023.id }],
  ),
})
