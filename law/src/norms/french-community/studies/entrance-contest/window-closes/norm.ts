import { dateNorm, dayInYearOf } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { byContest, contestSince, startsOn } from '../studies.ts'

/** The last day on which a contest can be held: 31 August before the academic year. */
export const contestWindowCloses = dateNorm({
  id: 'french-community/studies/entrance-contest/window-closes',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: startsOn,
  appliesWhen: byContest,
  openPoints: [{ id: 'contest.begun-before', ask: 'university' }],
  versions: [
    {
      id: 'contest-window',
      from: contestSince,
      sources: [sources.seed.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'contest.once-in-august', source: sources.seed.id }],
      body: dayInYearOf(startsOn, '08-31'),
    },
  ],
})
