import { clause, criterionNorm } from '@parcours/engine/authoring'
import { sociallyIntegratedOnFiveYears } from '../../../../criteria/nationality-integration/social-integration.ts'
import { evidenceOfSocialIntegrationOnFiveYears } from '../evidence.ts'
import { sources } from '../sources.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Has one of the proofs of social integration that the five-year route accepts. */
export const socialIntegration = criterionNorm({
  id: 'belgium/nationality/declaration/five-years/social-integration',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [sources.socialIntegration.id, sources.parentalLeave.id, sources.gapBetweenContracts.id],
    information: [
      { id: 'nationality.leave-is-no-break', source: sources.parentalLeave.id },
      { id: 'nationality.foreign-diplomas', source: sources.fiveYearsPage.id },
    ],
    body: clause(
      'nationality.five-years.social-integration',
      sources.socialIntegration.id,
      sociallyIntegratedOnFiveYears,
    ),
  }),
  next: { notMet: [{ id: 'nationality.follow-the-programme', source: sources.socialIntegration.id }] },
  evidence: [{ id: 'nationality.proofs-of-integration', source: sources.socialIntegration.id }],
  evidenceLists: [evidenceOfSocialIntegrationOnFiveYears],
  readings: [
    { id: 'nationality.language-of-the-diploma', state: 'contested' },
    { id: 'nationality.one-training-or-several', conflict: 'C-04', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.unpaid-leave', ask: 'registrar of the municipality' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
