import { all, criterionNorm, years } from '@parcours/engine/authoring'
import { whatIsAnnounced } from '../../../../criteria/nationality-integration/announced.ts'
import { uninterruptedResidence } from '../../../../criteria/nationality-residence/uninterrupted-residence.ts'
import { everyDeclaration } from '../../../../criteria/nationality-routes/every-declaration.ts'
import { unableToWorkOrPensioned } from '../../../../criteria/nationality-routes/unable-to-work.ts'
import { evidenceOfEveryDeclaration, evidenceOfGround, evidenceOfResidence } from '../evidence.ts'
import { sources } from '../sources.ts'
import { routeSources } from '../sources-of-routes.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Unable to work or of pension age: can become Belgian by declaration without any proof of integration. */
export const disabilityOrPension = criterionNorm({
  id: 'belgium/nationality/declaration/disability-or-pension',
  subject: 'nationality',
  nature: 'right',
  authority: 'belgium-registrar',
  sources: [...Object.values(sources), ...Object.values(routeSources)],
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [routeSources.pensionedOrInvalid.id, routeSources.cannotWork.id, sources.adult.id],
    information: [
      { id: 'nationality.prosecutor-decides', source: sources.fiveYearsPage.id },
      { id: 'nationality.municipal-tax', source: sources.fiveYearsPage.id },
      { id: 'nationality.no-proof-of-integration', source: routeSources.pensionedOrInvalid.id },
      { id: 'nationality.file-the-day-after', source: sources.code7bis.id },
      { id: 'nationality.what-serious-facts-are', source: sources.law2012.id },
      { id: 'nationality.false-identity', source: routeSources.seriousFacts.id },
      { id: 'nationality.old-convictions', source: routeSources.rehabilitation.id },
      { id: 'nationality.reform-announced', source: sources.coalition2025.id },
    ],
    body: all(
      everyDeclaration,
      unableToWorkOrPensioned,
      uninterruptedResidence('five-years', years(5), years(1)),
      whatIsAnnounced,
    ),
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
    { id: 'nationality.proof-of-invalidity', source: routeSources.cannotWork.id },
  ],
  evidenceLists: [...evidenceOfEveryDeclaration, evidenceOfGround, evidenceOfResidence('five-years')],
  readings: [
    { id: 'nationality.pension-age', conflict: 'C-07', state: 'contested' },
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.pension-age-from-2030', ask: 'Federal Pensions Service' },
    { id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' },
    { id: 'nationality.citizenship-test', ask: 'nobody yet' },
    { id: 'nationality.wider-obstacles', ask: 'nobody yet' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
