import { amountNorm } from '@parcours/engine/authoring'
import { inReach, lengthChooser, newLength, oldLength } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { before2012, days156, days310, federal, waitingTimePoint } from '../wording.ts'

/** How many days must be done, Sundays not counted. Who could claim under the old length keeps it. */
export const insertionLength = amountNorm({
  ...federal,
  id: 'belgium/work/insertion-period/length',
  unit: 'day',
  sources: allSources,
  chosenBy: lengthChooser,
  appliesWhen: inReach,
  readings: [
    { id: 'insertion.310-or-156', conflict: 'C-13', state: 'settled' },
    { id: 'insertion.coalition-agreement', conflict: 'C-02', state: 'settled' },
  ],
  openPoints: [waitingTimePoint],
  versions: [
    { ...before2012, id: 'insertion-before-2012', sources: [sources.firstRight.id], body: Number.NaN },
    {
      ...days310,
      id: 'insertion-310-days',
      sources: [sources.days310.id, sources.apprenticeship.id],
      information: [
        { id: 'insertion.which-days-count', source: sources.countedDays.id },
        { id: 'insertion.student-work', source: sources.countedDays.id },
        { id: 'insertion.apprenticeship-takes-days-off', source: sources.apprenticeship.id },
      ],
      body: oldLength,
    },
    {
      ...days156,
      id: 'insertion-156-days',
      sources: [sources.days156.id, sources.transition.id, sources.apprenticeship.id],
      information: [
        { id: 'insertion.which-days-count', source: sources.countedDays.id },
        { id: 'insertion.student-work', source: sources.countedDays.id },
        { id: 'insertion.list-of-days-changed', source: sources.newDayList.id },
        { id: 'insertion.apprenticeship-passed-only', source: sources.apprenticeship.id },
      ],
      body: newLength,
    },
  ],
})
