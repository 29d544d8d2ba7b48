import { bounded, dateNorm, dayInYearOf, openDate } from '@parcours/engine/authoring'
import { byYear } from '../by-year.ts'
import { sources } from '../sources.ts'
import { byContest, startsOn } from '../studies.ts'

/** The day of the contest. Where it has not been found, it lies between 16 and 31 August. */
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
    bounded(openDate('contest.day-not-found', { source: sources.seed.id }), {
      notBefore: dayInYearOf(startsOn, '08-16'),
      notAfter: dayInYearOf(startsOn, '08-31'),
    }),
    sources.seed.id,
    [{ id: 'contest.once-in-august', source: sources.seed.id }],
  ),
})
