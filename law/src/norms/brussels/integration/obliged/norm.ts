import {
  accumulates,
  all,
  clause,
  criterionNorm,
  fallsWithin,
  heldAt,
  not,
  since,
  years,
} from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { belgian } from '../../../../criteria/nationality.ts'
import { orNewestWording } from '../../../../criteria/newest-wording.ts'
import { holdsDocument } from '../../../../criteria/permit.ts'
import { domiciledIn, legallyStaying } from '../../../../criteria/registered.ts'
import { firstRegistration } from '../first-registration.ts'
import { programmeContent, sanction } from '../programme-content.ts'
import { sources } from '../sources.ts'
import { wordings } from '../wordings.ts'
import { exempt } from './exemptions.ts'

const atFirst = (that: Parameters<typeof heldAt>[1]) => heldAt(firstRegistration, that)

const obliged = all(
  clause('brussels.not-belgian', sources.targetGroup.id, not(belgian)),
  clause('brussels.domiciled', sources.targetGroup.id, domiciledIn('brussels')),
  clause('brussels.first-registration', sources.targetGroup.id, since(firstRegistration)),
  clause(
    'brussels.since-june-2022',
    sources.targetGroup.id,
    fallsWithin(orNewestWording(firstRegistration), { from: '2022-06-01' }),
  ),
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
  nature: 'duty',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  chosenBy: orNewestWording(firstRegistration),
  // One definition in all wordings; for a first registration in the time of B0 its own date makes it fail.
  versions: wordings(
    { B0: obliged, B1: obliged, B2: obliged },
    {
      B0: programmeContent.B0,
      B1: [...programmeContent.B1, ...sanction],
      B2: [...programmeContent.B2, ...sanction],
    },
  ),
  next: {
    met: [
      { id: 'brussels.ask-for-obligation-certificate', source: sources.course.id },
      { id: 'brussels.register-at-office', source: sources.course.id, by: 'brussels/integration/enrol-by' },
      { id: 'brussels.give-registration-certificate', source: sources.course.id },
      { id: 'brussels.complete-programme', source: sources.course.id, by: 'brussels/integration/complete-by' },
      { id: 'brussels.give-completion-certificate', source: sources.course.id },
    ],
    notMet: [{ id: 'brussels.follow-freely', source: sources.ggc.id }],
    undetermined: [{ id: 'brussels.ask-municipality', source: sources.targetGroup.id }],
  },
  evidence: [
    { id: 'brussels.obligation-certificate', source: sources.course.id },
    { id: 'brussels.residence-permit', source: sources.targetGroup.id },
    { id: 'brussels.earlier-certificate', source: sources.ggc.id },
    { id: 'brussels.belgian-diploma-copy', source: sources.agiiBilingual.id },
  ],
  readings: [
    { id: 'brussels.exactly-three-months', conflict: 'C-7', state: 'settled' },
    { id: 'brussels.legal-basis', conflict: 'C-15', state: 'settled' },
    { id: 'brussels.language-of-the-file', conflict: 'C-17', state: 'settled' },
    { id: 'brussels.design-of-the-fine', conflict: 'C-18', state: 'settled' },
    { id: 'brussels.turkish-nationals', conflict: 'C-21', state: 'settled' },
  ],
  openPoints: [
    { id: 'brussels.unread-exemptions', ask: 'municipality' },
    { id: 'brussels.family-without-f-card', ask: 'municipality' },
  ],
})
