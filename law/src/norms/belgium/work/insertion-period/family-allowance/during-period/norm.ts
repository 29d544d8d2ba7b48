import { all, criterionNorm } from '@parcours/engine/authoring'
import { registeredSoFar, stillInPeriod, under25 } from '../../conditions.ts'
import { allSources, sources } from '../../sources.ts'
import { everSince, federal } from '../../wording.ts'

/** Family allowance goes on during the insertion period. */
export const insertionFamilyAllowance = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/family-allowance/during-period',
  nature: 'right',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: {
    met: [{ id: 'insertion.tell-the-family-allowance-fund', source: sources.familyAllowance.id }],
    notMet: [{ id: 'insertion.ask-the-family-allowance-fund', source: sources.familyAllowance.id }],
  },
  versions: [
    {
      ...everSince,
      id: 'insertion-family-allowance',
      sources: [sources.familyAllowance.id, sources.familyLate.id],
      information: [
        { id: 'insertion.family-from-registration', source: sources.familyLate.id },
        { id: 'insertion.family-wallonia-six-months', source: sources.familyAllowance.id },
        { id: 'insertion.family-wallonia-360-days', source: sources.family360.id },
      ],
      body: all(under25, registeredSoFar, stillInPeriod),
    },
  ],
})
