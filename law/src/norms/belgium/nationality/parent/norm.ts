import { all, clause, criterionNorm, years } from '@parcours/engine/authoring'
import { whatIsAnnounced } from '../../../../criteria/nationality-integration/announced.ts'
import { nationalLanguage } from '../../../../criteria/nationality-integration/language.ts'
import { sociallyIntegratedAsFamily } from '../../../../criteria/nationality-integration/social-integration.ts'
import { uninterruptedResidence } from '../../../../criteria/nationality-residence/uninterrupted-residence.ts'
import { everyDeclaration } from '../../../../criteria/nationality-routes/every-declaration.ts'
import { parentOfBelgianMinor } from '../../../../criteria/nationality-routes/family-of-belgian.ts'
import {
  evidenceOfDescent,
  evidenceOfEveryDeclaration,
  evidenceOfLanguage,
  evidenceOfResidence,
  evidenceOfSocialIntegrationAsFamily,
} from '../evidence.ts'
import { sources } from '../sources.ts'
import { routeSources } from '../sources-of-routes.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Parent of a Belgian minor: can become Belgian by declaration without proof of economic participation. */
export const parent = criterionNorm({
  id: 'belgium/nationality/declaration/parent',
  subject: 'nationality',
  nature: 'right',
  authority: 'belgium-registrar',
  sources: [...Object.values(sources), ...Object.values(routeSources)],
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [routeSources.parentPage.id, routeSources.spouseOnFiling.id, routeSources.familyIntegration.id],
    information: [
      { id: 'nationality.prosecutor-decides', source: sources.fiveYearsPage.id },
      { id: 'nationality.municipal-tax', source: sources.fiveYearsPage.id },
      { id: 'nationality.five-years-may-be-easier', source: routeSources.parentPage.id },
      { id: 'nationality.file-the-day-after', source: sources.code7bis.id },
      { id: 'nationality.what-serious-facts-are', source: sources.law2012.id },
      { id: 'nationality.false-identity', source: routeSources.seriousFacts.id },
      { id: 'nationality.old-convictions', source: routeSources.rehabilitation.id },
      { id: 'nationality.reform-announced', source: sources.coalition2025.id },
    ],
    body: all(
      everyDeclaration,
      parentOfBelgianMinor,
      uninterruptedResidence('five-years', years(5), years(1)),
      clause('nationality.language', sources.languageLevel.id, nationalLanguage),
      sociallyIntegratedAsFamily,
      whatIsAnnounced,
    ),
  }),
  next: {
    met: [
      { id: 'nationality.pay-the-fee', source: sources.receipt.id },
      { id: 'nationality.make-an-appointment', source: sources.fiveYearsPage.id },
    ],
    notMet: [
      { id: 'nationality.look-at-five-years', source: routeSources.parentPage.id },
      { id: 'nationality.look-at-each-condition', source: sources.fiveYearsPage.id },
    ],
    undetermined: [{ id: 'nationality.ask-the-municipality', source: sources.fiveYearsPage.id }],
  },
  evidence: [
    { id: 'nationality.birth-certificate', source: sources.fiveYearsPage.id },
    { id: 'nationality.criminal-record', source: sources.fiveYearsPage.id },
    { id: 'nationality.residence-history', source: sources.fiveYearsPage.id },
    { id: 'nationality.residence-card', source: sources.fiveYearsPage.id },
    { id: 'nationality.fee-receipt', source: sources.receipt.id },
    { id: 'nationality.proof-of-descent', source: routeSources.parentPage.id },
    { id: 'nationality.nationality-of-the-child', source: routeSources.parentPage.id },
    { id: 'nationality.proofs-of-integration', source: routeSources.familyIntegration.id },
  ],
  evidenceLists: [
    ...evidenceOfEveryDeclaration,
    evidenceOfDescent,
    evidenceOfResidence('five-years'),
    evidenceOfLanguage,
    evidenceOfSocialIntegrationAsFamily,
  ],
  readings: [
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
    { id: 'nationality.one-training-or-several', conflict: 'C-04', state: 'contested' },
    { id: 'nationality.language-of-the-diploma', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' },
    { id: 'nationality.three-quarters-of-contributions', ask: 'registrar of the municipality' },
    { id: 'nationality.unpaid-leave', ask: 'registrar of the municipality' },
    { id: 'nationality.illiterate', ask: 'lawyer or association for nationality' },
    { id: 'nationality.citizenship-test', ask: 'nobody yet' },
    { id: 'nationality.wider-obstacles', ask: 'nobody yet' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
