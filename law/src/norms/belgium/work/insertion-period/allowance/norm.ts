import { all, type Criterion, criterionNorm } from '@parcours/engine/authoring'
import { ageOfClaim, diplomaSinceReform, diplomaUntilReform, evaluated, mayWork, periodDone } from '../conditions.ts'
import { schoolingOver } from '../period.ts'
import { notRestarted } from '../restart.ts'
import { allSources, sources } from '../sources.ts'
import { before2012, days156, days310, federal, waitingTime, waitingTimePoint } from '../wording.ts'

const claimable = (diploma: Criterion): Criterion =>
  all(schoolingOver, periodDone, notRestarted, ageOfClaim, diploma, evaluated, mayWork)

/** Can claim the insertion allowance on this day. */
export const insertionAllowance = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/allowance',
  nature: 'right',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: {
    met: [
      { id: 'insertion.claim', source: sources.claim.id },
      { id: 'insertion.control-card', source: sources.claim.id },
      {
        id: 'insertion.register-again',
        source: sources.claim.id,
        by: 'belgium/work/insertion-period/reregister-by',
      },
    ],
    notMet: [{ id: 'insertion.look-for-work', source: sources.evaluationPage.id }],
    undetermined: [{ id: 'insertion.ask-the-service', source: sources.whereToRegister.id }],
  },
  evidence: [
    { id: 'insertion.diploma', source: sources.diplomaOld.id },
    { id: 'insertion.proof-of-registration', source: sources.whereToRegister.id },
  ],
  readings: [{ id: 'insertion.age-limit', state: 'contested' }],
  openPoints: [
    waitingTimePoint,
    { id: 'insertion.list-of-diplomas', ask: 'ONEM' },
    { id: 'insertion.equal-to-secondary', ask: 'ONEM' },
    { id: 'insertion.access-to-work', ask: 'ONEM' },
  ],
  versions: [
    { ...before2012, id: 'insertion-before-2012', sources: [sources.firstRight.id], body: waitingTime },
    {
      ...days310,
      id: 'insertion-310-days',
      sources: [sources.days310.id, sources.diplomaOld.id, sources.age.id],
      information: [{ id: 'insertion.claim-is-not-automatic', source: sources.claim.id }],
      body: claimable(diplomaUntilReform),
    },
    {
      ...days156,
      id: 'insertion-156-days',
      sources: [sources.days156.id, sources.diplomaNew.id, sources.age.id],
      information: [{ id: 'insertion.claim-is-not-automatic', source: sources.claim.id }],
      body: claimable(diplomaSinceReform),
    },
  ],
})
