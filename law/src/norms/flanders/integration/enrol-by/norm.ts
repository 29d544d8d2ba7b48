import { dateNorm, deadline, months } from '@parcours/engine/authoring'
import { dutyArose, underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

/** Last day to come to an agency: three months after the day on which the duty arose. */
export const flandersEnrolBy = dateNorm({
  id: 'flanders/integration/enrol-by',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: [...Object.values(sources)],
  chosenBy: 'day-asked-about',
  appliesWhen: underTheDuty,
  next: { met: [{ id: 'flanders.go-to-agency', source: sources.duty.id, by: 'flanders/integration/enrol-by' }] },
  versions: [
    {
      id: 'flanders-enrol-by',
      from: '1800-01-01',
      sources: [sources.duty.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'flanders.counted-from-letter', source: sources.duty.id }],
      body: deadline({ start: dutyArose, term: months(3), endOfTerm: 'as-is' }),
    },
  ],
})
