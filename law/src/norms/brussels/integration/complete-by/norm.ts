import { all, any, dateFact, dateNorm, deadline, during, months, some } from '@parcours/engine/authoring'
import { brusselsObliged } from '../obliged/norm.ts'
import { programmeContent, sanction } from '../programme-content.ts'
import { sources } from '../sources.ts'
import { awayFromBrussels, noSuspensionNotRead } from '../terms.ts'
import { wordings } from '../wordings.ts'

/**
 * Eighteen months from the registration at the office. They stand still while the person lives elsewhere and during an
 * interruption in the file; what was left then runs on, and nothing starts anew.
 */
const eighteenMonths = deadline({
  start: dateFact('programme.enrolledOn'),
  term: months(18),
  pausedWhile: any(awayFromBrussels, some('programme.interruptions', during(), 'if-given')),
  endOfTerm: 'as-is',
})

/** The last day to complete the programme in Brussels. */
export const brusselsCompleteBy = dateNorm({
  id: 'brussels/integration/complete-by',
  subject: 'integration',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  chosenBy: brusselsObliged.chosenBy,
  appliesWhen: all(brusselsObliged.holdsWhen, noSuspensionNotRead),
  versions: wordings(
    { B0: eighteenMonths, B1: eighteenMonths, B2: eighteenMonths },
    {
      B1: [...programmeContent.B1, { id: 'brussels.term-stands-still', source: sources.targetGroup.id }, ...sanction],
      B2: [...programmeContent.B2, { id: 'brussels.term-stands-still', source: sources.targetGroup.id }, ...sanction],
    },
  ),
  next: {
    met: [
      { id: 'brussels.complete-programme', source: sources.course.id, by: 'brussels/integration/complete-by' },
      { id: 'brussels.give-completion-certificate', source: sources.course.id },
    ],
    undetermined: [{ id: 'brussels.ask-office', source: sources.course.id }],
  },
  evidence: [{ id: 'brussels.registration-certificate', source: sources.course.id }],
  readings: [{ id: 'brussels.design-of-the-fine', conflict: 'C-18', state: 'settled' }],
  openPoints: [{ id: 'brussels.suspension', ask: 'integration-office' }],
})
