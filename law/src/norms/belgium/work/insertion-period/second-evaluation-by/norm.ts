import { dateNorm } from '@parcours/engine/authoring'
import { evaluationBy } from '../evaluation-months.ts'
import { inReach } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** The last day of the month in which the second evaluation takes place. */
export const insertionSecondEvaluationBy = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/second-evaluation-by',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: inReach,
  next: {
    met: [{ id: 'insertion.keep-proofs', source: sources.evaluationPage.id }],
    undetermined: [{ id: 'insertion.ask-when-evaluated', source: sources.evaluationNew.id }],
  },
  evidence: [{ id: 'insertion.proofs-of-search', source: sources.evaluationPage.id }],
  openPoints: [{ id: 'insertion.evaluation-calendar', ask: 'the employment service' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-second-evaluation-by',
      sources: [sources.evaluationMonths.id, sources.evaluationVdab.id, sources.evaluations.id],
      information: [{ id: 'insertion.two-steps-a-week', source: sources.evaluationPage.id }],
      body: evaluationBy(1),
    },
  ],
})
