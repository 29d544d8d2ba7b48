import { all, any, type Criterion, clause, dateFact, is, judgement, since, some } from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { anyIntegrationCertificate } from '../certificates.ts'

const begun = since(dateFact('from'))

/**
 * Takes part in the life of the community that receives. The law takes any evidence: work, studies, training, the
 * programme, volunteering, a club. Who has none of these may show it in other ways, which the prosecutor weighs.
 */
export const participation: Criterion = clause(
  'nationality.ten-years.participation',
  routeSources.tenYearsPage.id,
  any(
    some('work', all(is('country', 'BE'), begun)),
    some('studies', all(is('country', 'BE'), begun)),
    some('training', since(dateFact('completedOn'))),
    anyIntegrationCertificate,
    some('associations', begun),
    judgement('nationality.participation-shown-otherwise', {
      authority: 'belgium-prosecutor',
      source: routeSources.tenYearsPage.id,
    }),
  ),
)
