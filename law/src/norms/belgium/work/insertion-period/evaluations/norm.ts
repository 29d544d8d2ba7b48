import { criterionNorm } from '@parcours/engine/authoring'
import { evaluated } from '../conditions.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** Two evaluations of the search for work were positive. */
export const insertionEvaluations = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/evaluations',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: {
    notMet: [{ id: 'insertion.look-for-work', source: sources.evaluationPage.id }],
  },
  evidence: [{ id: 'insertion.proofs-of-search', source: sources.evaluationPage.id }],
  versions: [
    {
      ...everSince,
      id: 'insertion-evaluations',
      sources: [sources.evaluations.id],
      information: [
        { id: 'insertion.two-steps-a-week', source: sources.evaluationPage.id },
        { id: 'insertion.absence-is-negative', source: sources.evaluations.id },
        { id: 'insertion.evaluation-on-file', source: sources.evaluationForem.id },
        { id: 'insertion.period-goes-on', source: sources.evaluations.id },
      ],
      body: evaluated,
    },
  ],
})
