import { any, criterionNorm } from '@parcours/engine/authoring'
import { efforts } from '../efforts.ts'
import { whatCounts } from '../information.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

/**
 * At least one of the efforts the law names has been made by this day. Whether it is enough is for the Immigration
 * Office to judge; see `stay-at-risk`.
 */
export const effortsShown = criterionNorm({
  id: 'belgium/residence/integration-efforts/efforts-shown',
  subject: 'residence',
  authority: 'immigration-office',
  sources: Object.values(sources),
  // An effort counts whenever it was made, also before the application.
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'X-efforts',
      from: '1800-01-01',
      sources: [sources.criteria.id],
      lastVerified,
      information: [...whatCounts, { id: 'federal.enough-is-judged', source: sources.decision.id }],
      body: any(...efforts.map(({ made }) => made)),
    },
  ],
  next: {
    met: [{ id: 'federal.keep-proofs', source: sources.criteria.id }],
    notMet: [{ id: 'federal.begin-an-effort', source: sources.criteria.id }],
    undetermined: [{ id: 'federal.collect-proofs', source: sources.criteria.id }],
  },
  evidence: [
    { id: 'federal.course-proof', source: sources.criteria.id },
    { id: 'federal.work-proof', source: sources.criteria.id },
    { id: 'federal.diploma-or-enrolment', source: sources.criteria.id },
    { id: 'federal.training-proof', source: sources.criteria.id },
    { id: 'federal.language-proof', source: sources.criteria.id },
    { id: 'federal.association-proof', source: sources.criteria.id },
  ],
  evidenceLists: efforts.map(({ evidence }) => evidence),
})
