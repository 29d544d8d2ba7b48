import { clause, criterionNorm } from '@parcours/engine/authoring'
import { economicParticipation } from '../../../../criteria/nationality-integration/economic-participation.ts'
import { evidenceOfEconomicParticipation } from '../evidence.ts'
import { sources } from '../sources.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Took part in economic life in the five years before the day. */
export const economic = criterionNorm({
  id: 'belgium/nationality/declaration/five-years/economic-participation',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [sources.economicParticipation.id, sources.fiveYearsEconomy.id, sources.workingDay.id],
    information: [
      { id: 'nationality.days-that-count', source: sources.workingDay.id },
      { id: 'nationality.work-abroad', source: sources.fiveYearsEconomy.id },
    ],
    body: clause(
      'nationality.five-years.economic-participation',
      sources.economicParticipation.id,
      economicParticipation,
    ),
  }),
  next: { notMet: [{ id: 'nationality.go-on-working', source: sources.economicParticipation.id }] },
  evidence: [
    { id: 'nationality.individual-accounts', source: sources.economicParticipation.id },
    { id: 'nationality.social-contributions', source: sources.economicParticipation.id },
  ],
  evidenceLists: [evidenceOfEconomicParticipation],
  readings: [
    { id: 'nationality.hours-as-days', conflict: 'C-11', state: 'contested' },
    { id: 'nationality.degree-alone', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.unpaid-leave', ask: 'registrar of the municipality' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
