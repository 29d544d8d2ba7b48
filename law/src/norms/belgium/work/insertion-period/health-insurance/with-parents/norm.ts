import { all, criterionNorm } from '@parcours/engine/authoring'
import { registeredSoFar, stillInPeriod, under25 } from '../../conditions.ts'
import { allSources, sources } from '../../sources.ts'
import { everSince, federal } from '../../wording.ts'

/** Stays on the health insurance of the parents. */
export const insertionHealthInsurance = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/health-insurance/with-parents',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: { notMet: [{ id: 'insertion.join-a-health-insurance', source: sources.healthInsurance.id }] },
  versions: [
    {
      ...everSince,
      id: 'insertion-health-insurance',
      sources: [sources.healthInsurance.id],
      body: all(under25, registeredSoFar, stillInPeriod),
    },
  ],
})
