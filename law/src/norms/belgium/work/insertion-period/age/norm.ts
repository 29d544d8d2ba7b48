import { criterionNorm } from '@parcours/engine/authoring'
import { ageOfClaim } from '../conditions.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** Young enough to claim on this day. */
export const insertionAge = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/age',
  sources: allSources,
  chosenBy: 'day-asked-about',
  readings: [{ id: 'insertion.age-limit', state: 'contested' }],
  next: { undetermined: [{ id: 'insertion.ask-a-union-about-25', source: sources.ageCourts.id }] },
  versions: [
    {
      ...everSince,
      id: 'insertion-age',
      sources: [sources.age.id, sources.ageCourts.id],
      information: [{ id: 'insertion.exceptions-to-25', source: sources.age.id }],
      body: ageOfClaim,
    },
  ],
})
