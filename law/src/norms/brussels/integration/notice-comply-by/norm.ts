import { all, dateFact, dateNorm, deadline, months } from '@parcours/engine/authoring'
import { brusselsObliged } from '../obliged/norm.ts'
import { sanction } from '../programme-content.ts'
import { sources } from '../sources.ts'
import { awayFromBrussels, noSuspensionNotRead } from '../terms.ts'
import { wordings } from '../wordings.ts'

/** Two months from the day the notice of the municipality was received. */
const twoMonths = deadline({
  start: dateFact('programme.noticeReceivedOn'),
  term: months(2),
  pausedWhile: awayFromBrussels,
  endOfTerm: 'as-is',
})

/** The last day to do what the municipality's formal notice asks, before the file goes to the authority that may fine. */
export const brusselsNoticeComplyBy = dateNorm({
  id: 'brussels/integration/notice-comply-by',
  subject: 'integration',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  chosenBy: brusselsObliged.chosenBy,
  appliesWhen: all(brusselsObliged.holdsWhen, noSuspensionNotRead),
  versions: wordings({ B0: twoMonths, B1: twoMonths, B2: twoMonths }, { B1: sanction, B2: sanction }),
  next: {
    met: [
      { id: 'brussels.answer-the-notice', source: sources.sanctions.id, by: 'brussels/integration/notice-comply-by' },
      { id: 'brussels.ask-for-help-with-notice', source: sources.sanctions.id },
    ],
    undetermined: [{ id: 'brussels.ask-municipality', source: sources.targetGroup.id }],
  },
  evidence: [
    { id: 'brussels.the-notice', source: sources.sanctions.id },
    { id: 'brussels.registration-certificate', source: sources.course.id },
  ],
  openPoints: [{ id: 'brussels.suspension', ask: 'integration-office' }],
})
