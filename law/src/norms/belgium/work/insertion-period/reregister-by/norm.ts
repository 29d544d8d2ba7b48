import { clause, dateFact, dateNorm, days, deadline, fallsWithin } from '@parcours/engine/authoring'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

const claimed = dateFact('jobSeeker.claimedOn')

/** The last day to register again with the employment service: eight days after the claim. */
export const insertionReregisterBy = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/reregister-by',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: clause('insertion.claimed', sources.claim.id, fallsWithin(claimed, {})),
  next: {
    met: [
      {
        id: 'insertion.register-again',
        source: sources.claim.id,
        by: 'belgium/work/insertion-period/reregister-by',
      },
      { id: 'insertion.control-card', source: sources.claim.id },
    ],
  },
  versions: [
    {
      ...everSince,
      id: 'insertion-reregister-by',
      sources: [sources.claim.id],
      body: deadline({ start: claimed, term: days(8), endOfTerm: 'as-is' }),
    },
  ],
})
