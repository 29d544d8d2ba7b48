import { dateNorm, openDate } from '@parcours/engine/authoring'
import { byYear } from '../by-year.ts'
import { sources } from '../sources.ts'
import { byContest, startsOn } from '../studies.ts'

/** The last day to withdraw a registration. */
export const contestWithdrawBy = dateNorm({
  id: 'french-community/studies/entrance-contest/withdraw-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: startsOn,
  appliesWhen: byContest,
  openPoints: [
    { id: 'contest.begun-before', ask: 'university' },
    { id: 'contest.last-withdrawal-not-found', ask: 'ares' },
  ],
  versions: byYear(
    ({ withdrawBy }) => withdrawBy,
    openDate('contest.last-withdrawal-not-found', { source: sources.dates2025.id }),
    sources.dates2025.id,
    [],
  ),
})
