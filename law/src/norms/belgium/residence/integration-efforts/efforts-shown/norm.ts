import {
  all,
  any,
  type Criterion,
  clause,
  criterionNorm,
  dateFact,
  during,
  is,
  since,
  some,
} from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../../criteria/registered.ts'
import { whatCounts } from '../information.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const knows = (...languages: readonly string[]): Criterion =>
  some('languageProofs', all(is('language', ...languages), since(dateFact('issuedOn'))))

const effort = any(
  clause(
    'federal.integration-course',
    sources.criteria.id,
    any(some('integrationCertificates', since(dateFact('issuedOn'))), since(dateFact('programme.enrolledOn'))),
  ),
  clause('federal.work', sources.criteria.id, some('work', all(is('country', 'BE'), since(dateFact('from'))))),
  clause(
    'federal.diploma-or-enrolment',
    sources.criteria.id,
    some(
      'studies',
      all(is('recognisedBy', 'fr', 'nl', 'de', 'royal-military-school'), any(during(), since(dateFact('certifiedOn')))),
    ),
  ),
  clause(
    'federal.recognised-training',
    sources.criteria.id,
    some(
      'training',
      all(
        is('kind', 'vocational'),
        is('recognised', true),
        any(since(dateFact('from')), since(dateFact('completedOn'))),
      ),
    ),
  ),
  clause(
    'federal.language-of-place',
    sources.criteria.id,
    any(
      all(domiciledIn('brussels'), knows('fr', 'nl')),
      all(domiciledIn('wallonia'), knows('fr')),
      all(domiciledIn('flanders'), knows('nl')),
      all(domiciledIn('german-community'), knows('de')),
    ),
  ),
  clause('federal.associations', sources.criteria.id, some('associations', since(dateFact('from')))),
)

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
      body: effort,
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
})
