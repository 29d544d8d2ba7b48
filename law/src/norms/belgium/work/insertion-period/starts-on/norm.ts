import { dateNorm } from '@parcours/engine/authoring'
import { inReach, startsOn } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** The first day of the insertion period. */
export const insertionStartsOn = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/starts-on',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: inReach,
  next: {
    met: [{ id: 'insertion.look-for-work', source: sources.evaluationPage.id }],
    notMet: [{ id: 'insertion.register', source: sources.whereToRegister.id }],
  },
  readings: [{ id: 'insertion.8-or-9-august', conflict: 'C-12', state: 'settled' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-starts-on',
      sources: [sources.registerInTime.id, sources.afterResit.id],
      information: [
        { id: 'insertion.register-from-the-thesis', source: sources.afterResit.id },
        { id: 'insertion.job-right-after-studies', source: sources.jobAtOnce.id },
      ],
      body: startsOn,
    },
  ],
})
