import { dateNorm } from '@parcours/engine/authoring'
import { yearsAfterGrant } from '../cards.ts'
import { sources } from '../sources.ts'
import { hasWindow } from '../windowed.ts'
import { lastApplication, wordings } from '../wordings.ts'

/** The first day of the window in which the Immigration Office may check, counted from the grant of the latest card's stay. */
export const effortsWindowOpens = dateNorm({
  id: 'belgium/residence/integration-efforts/window-opens',
  subject: 'residence',
  authority: 'immigration-office',
  sources: Object.values(sources),
  chosenBy: lastApplication,
  appliesWhen: hasWindow,
  versions: wordings(yearsAfterGrant(1)),
  next: { undetermined: [{ id: 'federal.ask-immigration-office', source: sources.scope.id }] },
  evidence: [{ id: 'federal.residence-cards', source: sources.windowA.id }],
  readings: [{ id: 'federal.grant-of-f-stay', conflict: 'C-13', state: 'settled' }],
})
