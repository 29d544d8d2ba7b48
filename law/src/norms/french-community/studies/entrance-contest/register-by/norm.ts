import { dateNorm, openDate } from '@parcours/engine/authoring'
import { byYear } from '../by-year.ts'
import { sources } from '../sources.ts'
import { byContest, startsOn } from '../studies.ts'

/** The last day to register, online. */
export const contestRegisterBy = dateNorm({
  id: 'french-community/studies/entrance-contest/register-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: startsOn,
  appliesWhen: byContest,
  openPoints: [
    { id: 'contest.begun-before', ask: 'university' },
    { id: 'contest.last-registration-not-found', ask: 'ares' },
  ],
  versions: byYear(
    ({ registerBy }) => registerBy,
    openDate('contest.last-registration-not-found', { source: sources.dates2024.id }),
    sources.dates2024.id,
    [{ id: 'contest.online-only', source: sources.dates2024.id }],
  ),
})
