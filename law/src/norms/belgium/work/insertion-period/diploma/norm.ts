import { criterionNorm } from '@parcours/engine/authoring'
import { diplomaSinceReform, diplomaUntilReform } from '../conditions.ts'
import { allSources, sources } from '../sources.ts'
import { before2012, days156, days310, federal, waitingTime, waitingTimePoint } from '../wording.ts'

/** Has studied far enough for a claim on this day. */
export const insertionDiploma = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/diploma',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: { undetermined: [{ id: 'insertion.ask-onem-about-diploma', source: sources.diplomaOld.id }] },
  evidence: [{ id: 'insertion.diploma', source: sources.diplomaOld.id }],
  openPoints: [
    waitingTimePoint,
    { id: 'insertion.list-of-diplomas', ask: 'ONEM' },
    { id: 'insertion.equal-to-secondary', ask: 'ONEM' },
  ],
  versions: [
    { ...before2012, id: 'insertion-before-2012', sources: [sources.firstRight.id], body: waitingTime },
    {
      ...days310,
      id: 'insertion-310-days',
      sources: [sources.diplomaOld.id],
      information: [{ id: 'insertion.wait-until-21', source: sources.diplomaOld.id }],
      body: diplomaUntilReform,
    },
    { ...days156, id: 'insertion-156-days', sources: [sources.diplomaNew.id], body: diplomaSinceReform },
  ],
})
