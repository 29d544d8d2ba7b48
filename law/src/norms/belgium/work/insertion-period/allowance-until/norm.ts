import {
  clause,
  dateFact,
  dateNorm,
  days,
  fallsWithin,
  fixedDay,
  laterBy,
  months,
  openDate,
} from '@parcours/engine/authoring'
import { allSources, sources } from '../sources.ts'
import { federal, lastVerified } from '../wording.ts'

const claimed = dateFact('jobSeeker.claimedOn')

/** The last day of the allowance, for a right that was opened on the day of the claim. */
export const insertionAllowanceUntil = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/allowance-until',
  sources: allSources,
  chosenBy: claimed,
  appliesWhen: clause('insertion.claimed', sources.claim.id, fallsWithin(claimed, {})),
  next: { undetermined: [{ id: 'insertion.ask-onem-how-long', source: sources.duration.id }] },
  openPoints: [{ id: 'insertion.thirty-six-months', ask: 'ONEM' }],
  versions: [
    {
      id: 'insertion-36-months',
      from: '1800-01-01',
      until: '2023-01-02',
      lastVerified,
      sources: [sources.duration.id],
      information: [{ id: 'insertion.counted-by-family', source: sources.duration.id }],
      body: openDate('insertion.thirty-six-months', { source: sources.duration.id }),
    },
    {
      id: 'insertion-cut-off',
      from: '2023-01-02',
      until: '2025-01-01',
      lastVerified,
      sources: [sources.duration.id],
      information: [{ id: 'insertion.exceptions-to-the-end', source: sources.duration.id }],
      body: fixedDay('2026-01-01'),
    },
    {
      id: 'insertion-12-months',
      from: '2025-01-01',
      lastVerified,
      sources: [sources.duration.id],
      information: [{ id: 'insertion.whatever-the-family', source: sources.duration.id }],
      body: laterBy(laterBy(claimed, months(12)), days(-1)),
    },
  ],
})
