import { all, dateFact, dateNorm, deadline, months } from '@parcours/engine/authoring'
import { brusselsObliged } from '../obliged/norm.ts'
import { programmeContent, sanction } from '../programme-content.ts'
import { sources } from '../sources.ts'
import { awayFromBrussels, noSuspensionNotRead } from '../terms.ts'
import { wordings } from '../wordings.ts'

/** Six months from the day the certificate of obligation was received; they stand still while the person lives elsewhere. */
const sixMonths = deadline({
  start: dateFact('programme.obligationCertificateReceivedOn'),
  term: months(6),
  pausedWhile: awayFromBrussels,
  endOfTerm: 'as-is',
})

/** The last day to register at an office in Brussels. */
export const brusselsEnrolBy = dateNorm({
  id: 'brussels/integration/enrol-by',
  subject: 'integration',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  chosenBy: brusselsObliged.chosenBy,
  appliesWhen: all(brusselsObliged.holdsWhen, noSuspensionNotRead),
  versions: wordings(
    { B0: sixMonths, B1: sixMonths, B2: sixMonths },
    {
      B1: [...programmeContent.B1, { id: 'brussels.term-stands-still', source: sources.targetGroup.id }, ...sanction],
      B2: [...programmeContent.B2, { id: 'brussels.term-stands-still', source: sources.targetGroup.id }, ...sanction],
    },
  ),
  next: {
    met: [
      { id: 'brussels.register-at-office', source: sources.course.id, by: 'brussels/integration/enrol-by' },
      { id: 'brussels.give-registration-certificate', source: sources.course.id },
    ],
    undetermined: [{ id: 'brussels.ask-municipality', source: sources.targetGroup.id }],
  },
  evidence: [
    { id: 'brussels.obligation-certificate', source: sources.course.id },
    { id: 'brussels.residence-permit', source: sources.targetGroup.id },
  ],
  readings: [{ id: 'brussels.start-of-the-six-months', conflict: 'C-8', state: 'settled' }],
  openPoints: [{ id: 'brussels.suspension', ask: 'integration-office' }],
})
