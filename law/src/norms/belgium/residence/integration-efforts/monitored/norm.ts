import { all, any, clause, criterionNorm } from '@parcours/engine/authoring'
import { inWindow } from '../cards.ts'
import { evidenceOfEfforts } from '../efforts.ts'
import { apartFromRegions, whatCanFollow, whatCounts } from '../information.ts'
import { subjectToCondition } from '../person.ts'
import { sources } from '../sources.ts'
import { lastApplication, wordings } from '../wordings.ts'

/** The Immigration Office may check on this day: the window of the person's card is open. */
export const windowOpen = any(
  clause('federal.window-of-a-card', sources.windowA.id, inWindow('A')),
  clause('federal.window-of-b-card', sources.windowB.id, inWindow('B')),
  clause('federal.window-of-f-card', sources.windowF.id, inWindow('F')),
)

/** The Immigration Office may ask this person on this day for proof of efforts to integrate. */
export const effortsMonitored = criterionNorm({
  id: 'belgium/residence/integration-efforts/monitored',
  subject: 'residence',
  nature: 'duty',
  authority: 'immigration-office',
  sources: Object.values(sources),
  chosenBy: lastApplication,
  versions: wordings(all(subjectToCondition, windowOpen), [apartFromRegions, ...whatCounts, ...whatCanFollow]),
  next: {
    met: [
      { id: 'federal.keep-proofs', source: sources.criteria.id },
      {
        id: 'federal.answer-the-office',
        source: sources.windowA.id,
        by: 'belgium/residence/integration-efforts/window-closes',
      },
    ],
    undetermined: [{ id: 'federal.ask-immigration-office', source: sources.scope.id }],
  },
  evidence: [
    { id: 'federal.course-proof', source: sources.criteria.id },
    { id: 'federal.work-proof', source: sources.criteria.id },
    { id: 'federal.diploma-or-enrolment', source: sources.criteria.id },
    { id: 'federal.training-proof', source: sources.criteria.id },
    { id: 'federal.language-proof', source: sources.criteria.id },
    { id: 'federal.association-proof', source: sources.criteria.id },
  ],
  evidenceLists: evidenceOfEfforts,
  readings: [{ id: 'federal.grant-of-f-stay', conflict: 'C-13', state: 'settled' }],
})
