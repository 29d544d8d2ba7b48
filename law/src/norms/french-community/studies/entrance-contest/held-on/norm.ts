import { dateNorm, openDate } from '@parcours/engine/authoring'
import { byYear } from '../by-year.ts'
import { sources } from '../sources.ts'
import { byContest, startsOn } from '../studies.ts'

/** The day of the contest. Where it has not been found, the window says between which days it lies. */
export const contestHeldOn = dateNorm({
  id: 'french-community/studies/entrance-contest/held-on',
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
    ({ heldOn }) => heldOn,
    openDate('contest.day-not-found', { source: sources.seed.id }),
    sources.seed.id,
    [{ id: 'contest.once-in-august', source: sources.seed.id }],
  ),
})
