import { dateNorm, openDate } from '@parcours/engine/authoring'
import { underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

/** Last day to finish the programme. The articles that set the term were not read. */
export const germanCommunityCompleteBy = dateNorm({
  id: 'german-community/integration/complete-by',
  subject: 'integration',
  authority: 'german-community-info-integration',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: underTheDuty,
  next: { undetermined: [{ id: 'german-community.ask-info-integration', source: sources.centre.id }] },
  openPoints: [{ id: 'german-community.term-to-complete', ask: 'german-community-info-integration' }],
  versions: [
    {
      id: 'german-community-complete-by',
      from: '1800-01-01',
      sources: [sources.decreeUnread.id],
      lastVerified: '2026-11-22',
      body: openDate('german-community.term-to-complete', { source: sources.decreeUnread.id }),
    },
  ],
})
