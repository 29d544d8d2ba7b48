import { all, clause, criterionNorm, dateFact, days, laterBy, not, since } from '@parcours/engine/authoring'
import { onCard } from '../cards.ts'
import { evidenceOfEfforts } from '../efforts.ts'
import { whatCanFollow, whatCounts } from '../information.ts'
import { subjectToCondition } from '../person.ts'
import { sources } from '../sources.ts'
import { lastApplication, wordings } from '../wordings.ts'

/** With an A card whose first renewal has not been asked for before this day. */
export const beforeFirstRenewal = all(
  clause('federal.on-a-card', sources.windowA.id, onCard.A),
  clause(
    'federal.first-renewal-not-asked-before',
    sources.windowA.id,
    not(since(laterBy(dateFact('firstRenewalRequestedOn'), days(1)))),
  ),
)

/** Must prove efforts to integrate at the latest with the first application for renewal of the A card. */
export const effortsProveAtFirstRenewal = criterionNorm({
  id: 'belgium/residence/integration-efforts/prove-at-first-renewal',
  subject: 'residence',
  nature: 'duty',
  authority: 'immigration-office',
  sources: Object.values(sources),
  chosenBy: lastApplication,
  versions: wordings(all(subjectToCondition, beforeFirstRenewal), [...whatCounts, ...whatCanFollow]),
  next: {
    met: [{ id: 'federal.add-proofs-to-renewal', source: sources.windowA.id }],
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
})
