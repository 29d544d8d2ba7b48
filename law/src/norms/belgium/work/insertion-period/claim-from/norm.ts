import { all, dateNorm } from '@parcours/engine/authoring'
import { inReach, lengthChooser, newClaimFrom, oldClaimFrom } from '../period.ts'
import { notRestarted } from '../restart.ts'
import { allSources, sources } from '../sources.ts'
import { before2012, days156, days310, federal, waitingTimeDate, waitingTimePoint } from '../wording.ts'

/** The first day on which the days are done and the allowance can be claimed. */
export const insertionClaimFrom = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/claim-from',
  sources: allSources,
  chosenBy: lengthChooser,
  appliesWhen: all(inReach, notRestarted),
  next: {
    met: [
      { id: 'insertion.claim', source: sources.claim.id },
      { id: 'insertion.look-for-work', source: sources.evaluationPage.id },
    ],
    notMet: [{ id: 'insertion.register', source: sources.whereToRegister.id }],
    undetermined: [{ id: 'insertion.ask-the-service', source: sources.whereToRegister.id }],
  },
  readings: [{ id: 'insertion.310-or-156', conflict: 'C-13', state: 'settled' }],
  openPoints: [waitingTimePoint],
  versions: [
    { ...before2012, id: 'insertion-before-2012', sources: [sources.firstRight.id], body: waitingTimeDate },
    {
      ...days310,
      id: 'insertion-310-days',
      sources: [sources.days310.id, sources.firstRight.id],
      information: [
        { id: 'insertion.which-days-count', source: sources.countedDays.id },
        { id: 'insertion.studies-again-cancel', source: sources.studiesAgain.id },
        { id: 'insertion.evaluations-may-make-it-longer', source: sources.evaluations.id },
      ],
      body: oldClaimFrom,
    },
    {
      ...days156,
      id: 'insertion-156-days',
      sources: [sources.days156.id, sources.transition.id],
      information: [
        { id: 'insertion.which-days-count', source: sources.countedDays.id },
        { id: 'insertion.list-of-days-changed', source: sources.newDayList.id },
        { id: 'insertion.studies-again-cancel', source: sources.studiesAgain.id },
        { id: 'insertion.evaluations-may-make-it-longer', source: sources.evaluations.id },
      ],
      body: newClaimFrom,
    },
  ],
})
