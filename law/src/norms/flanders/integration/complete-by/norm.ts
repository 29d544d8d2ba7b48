import { dateNorm, openDate } from '@parcours/engine/authoring'
import { underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

/** Last day to finish the programme. No page read names a term: it is open for everybody who is obliged. */
export const flandersCompleteBy = dateNorm({
  id: 'flanders/integration/complete-by',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: [...Object.values(sources)],
  chosenBy: 'day-asked-about',
  appliesWhen: underTheDuty,
  openPoints: [{ id: 'flanders.term-to-complete', ask: 'flanders-agency' }],
  versions: [
    {
      id: 'flanders-complete-by',
      from: '1800-01-01',
      sources: [sources.duty.id, sources.decree2013.id],
      lastVerified: '2026-11-22',
      body: openDate('flanders.term-to-complete', { source: sources.decree2013.id }),
    },
  ],
})
