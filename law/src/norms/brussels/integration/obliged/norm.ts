import {
  accumulates,
  all,
  any,
  clause,
  criterionNorm,
  dateFact,
  during,
  heldAt,
  is,
  never,
  not,
  openPoint,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { atOrOn } from '../../../../criteria/at-or-on.ts'
import { anyIntegrationCertificate } from '../../../../criteria/certificates.ts'
import { familyOfBelgianWhoMoved, familyOfUnionPlusCitizen } from '../../../../criteria/family.ts'
import { belgian, turkish, unionPlusCitizen } from '../../../../criteria/nationality.ts'
import { holdsDocument, holdsDocumentOnGround } from '../../../../criteria/permit.ts'
import { protectedAs } from '../../../../criteria/protection.ts'
import { domiciledIn, legallyStaying } from '../../../../criteria/registered.ts'
import { firstRegistration } from '../first-registration.ts'
import { sources } from '../sources.ts'

const atFirst = (that: Parameters<typeof heldAt>[1]) => heldAt(firstRegistration, that)

/** Member States whose long-term residents Brussels exempts. */
const longTermStates = ['AT', 'CZ', 'EE', 'FR', 'DE', 'GR', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PT', 'RO']

const exempt = any(
  clause('brussels.union-citizen', sources.exemptions.id, atOrOn(firstRegistration, unionPlusCitizen)),
  clause(
    'brussels.union-family',
    sources.exemptions.id,
    atOrOn(firstRegistration, familyOfUnionPlusCitizen({ ascendantsOfMinors: false })),
  ),
  clause(
    'brussels.belgian-family-moved',
    sources.exemptions.id,
    atOrOn(firstRegistration, familyOfBelgianWhoMoved({ ascendantsOfMinors: false })),
  ),
  clause('brussels.withdrawal-agreement', sources.exemptions.id, atOrOn(firstRegistration, holdsDocument('M'))),
  clause(
    'brussels.withdrawal-agreement-family',
    sources.exemptions.id,
    atOrOn(
      firstRegistration,
      some(
        'family',
        all(is('relation', 'spouse', 'parent', 'registered-partner'), is('residence', 'withdrawal-agreement')),
      ),
    ),
  ),
  clause(
    'brussels.temporary-stay',
    sources.exemptions.id,
    atFirst(
      any(
        holdsDocumentOnGround('au-pair', 'working-holiday'),
        some(
          'family',
          all(is('relation', 'spouse', 'parent', 'registered-partner'), is('residence', 'temporary-kind')),
        ),
      ),
    ),
  ),
  clause(
    'brussels.long-term-elsewhere',
    sources.exemptions.id,
    atOrOn(firstRegistration, some('longTermResidentOf', all(is('country', longTermStates), during()))),
  ),
  clause('brussels.temporary-protection', sources.exemptions.id, atOrOn(firstRegistration, protectedAs('temporary'))),
  clause('brussels.certificate', sources.ggc.id, anyIntegrationCertificate),
  clause(
    'brussels.belgian-diploma',
    sources.agiiBilingual.id,
    some('studies', all(is('country', 'BE'), not(is('level', 'other-certificate')), since(dateFact('certifiedOn')))),
  ),
  clause('brussels.economic-migrant', sources.economicMigrants.id, atFirst(holdsDocumentOnGround('work'))),
  clause(
    'brussels.unread-exemptions',
    sources.ordinance2023.id,
    openPoint('brussels.unread-exemptions', {
      source: sources.ordinance2023.id,
      // Whom the articles not read could free: students, the seriously ill, Turkish nationals, people who work.
      guard: any(
        some('studies', all(is('country', 'BE'), during())),
        some('medical', all(is('kind', 'programme-impossible', 'serious-illness', 'disability'), during())),
        turkish,
        some('work', during()),
      ),
    }),
  ),
)

const obliged = all(
  clause('brussels.not-belgian', sources.targetGroup.id, not(belgian)),
  clause('brussels.domiciled', sources.targetGroup.id, domiciledIn('brussels')),
  clause('brussels.first-registration', sources.targetGroup.id, since(firstRegistration)),
  clause('brussels.aged-18-at-first', sources.targetGroup.id, atFirst(ageAtLeast(18))),
  clause('brussels.under-65-at-first', sources.targetGroup.id, atFirst(not(ageAtLeast(65)))),
  clause(
    'brussels.under-three-years',
    sources.targetGroup.id,
    atFirst(not(accumulates(legallyStaying, '>=', years(3)))),
  ),
  clause('brussels.no-settled-card', sources.targetGroup.id, atFirst(not(holdsDocument('K', 'L', 'EU+', 'F+')))),
  not(exempt),
)

/** Must follow the integration programme in Brussels: first registered there since 1 June 2022 and not exempt. */
export const brusselsObliged = criterionNorm({
  id: 'brussels/integration/obliged',
  subject: 'integration',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  chosenBy: firstRegistration,
  versions: [
    {
      id: 'B0',
      from: '1800-01-01',
      until: '2022-06-01',
      sources: [sources.voluntaryUntil2022.id],
      lastVerified: '2026-11-22',
      body: clause('brussels.voluntary-before-june-2022', sources.voluntaryUntil2022.id, never),
    },
    {
      id: 'B1',
      from: '2022-06-01',
      until: '2024-01-01',
      sources: [sources.ordinance2017.id, sources.targetGroup.id],
      lastVerified: '2026-11-22',
      body: obliged,
    },
    {
      id: 'B2',
      from: '2024-01-01',
      sources: [sources.ordinance2023.id, sources.targetGroup.id, sources.agiiBilingual.id],
      lastVerified: '2026-11-22',
      body: obliged,
    },
  ],
})
