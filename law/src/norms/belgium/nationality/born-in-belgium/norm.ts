import { all, criterionNorm } from '@parcours/engine/authoring'
import { whatIsAnnounced } from '../../../../criteria/nationality-integration/announced.ts'
import { everyDeclaration } from '../../../../criteria/nationality-routes/every-declaration.ts'
import { bornAndLivingInBelgium } from '../../../../criteria/nationality-routes/since-birth.ts'
import { evidenceOfEveryDeclaration, evidenceSinceBirth } from '../evidence.ts'
import { sources } from '../sources.ts'
import { routeSources } from '../sources-of-routes.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Born in Belgium and living there ever since: can become Belgian by declaration without any proof of integration. */
export const bornInBelgium = criterionNorm({
  id: 'belgium/nationality/declaration/born-in-belgium',
  subject: 'nationality',
  nature: 'right',
  authority: 'belgium-registrar',
  sources: [...Object.values(sources), ...Object.values(routeSources)],
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [routeSources.bornInBelgium.id, sources.adult.id],
    information: [
      { id: 'nationality.prosecutor-decides', source: sources.fiveYearsPage.id },
      { id: 'nationality.municipal-tax', source: sources.fiveYearsPage.id },
      { id: 'nationality.no-proof-of-integration', source: routeSources.bornInBelgium.id },
      { id: 'nationality.what-serious-facts-are', source: sources.law2012.id },
      { id: 'nationality.false-identity', source: routeSources.seriousFacts.id },
      { id: 'nationality.old-convictions', source: routeSources.rehabilitation.id },
      { id: 'nationality.reform-announced', source: sources.coalition2025.id },
    ],
    body: all(everyDeclaration, bornAndLivingInBelgium, whatIsAnnounced),
  }),
  next: {
    met: [
      { id: 'nationality.pay-the-fee', source: sources.receipt.id },
      { id: 'nationality.make-an-appointment', source: sources.fiveYearsPage.id },
    ],
    notMet: [{ id: 'nationality.look-at-each-condition', source: sources.fiveYearsPage.id }],
    undetermined: [{ id: 'nationality.ask-the-municipality', source: sources.fiveYearsPage.id }],
  },
  evidence: [
    { id: 'nationality.birth-certificate', source: sources.fiveYearsPage.id },
    { id: 'nationality.criminal-record', source: sources.fiveYearsPage.id },
    { id: 'nationality.residence-history', source: sources.fiveYearsPage.id },
    { id: 'nationality.residence-card', source: sources.fiveYearsPage.id },
    { id: 'nationality.fee-receipt', source: sources.receipt.id },
  ],
  evidenceLists: [...evidenceOfEveryDeclaration, ...evidenceSinceBirth],
  readings: [
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.entered-after-birth', ask: 'registrar of the municipality' },
    { id: 'nationality.absences-since-birth', ask: 'registrar of the municipality' },
    { id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' },
    { id: 'nationality.citizenship-test', ask: 'nobody yet' },
    { id: 'nationality.wider-obstacles', ask: 'nobody yet' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
