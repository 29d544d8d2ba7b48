import { clause, criterionNorm } from '@parcours/engine/authoring'
import { unlimitedStay } from '../../../../criteria/nationality-residence/unlimited-stay.ts'
import { sources } from '../sources.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Holds, on the day of filing, a document of a stay without an end: the same for every declaration. */
export const unlimitedStayOnFiling = criterionNorm({
  id: 'belgium/nationality/declaration/unlimited-stay',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [sources.legalStay.id, sources.code7bis.id],
    information: [{ id: 'nationality.a-and-h-cards', source: sources.legalStay.id }],
    body: clause('nationality.unlimited-stay', sources.legalStay.id, unlimitedStay),
  }),
  next: { notMet: [{ id: 'nationality.ask-for-unlimited-stay', source: sources.legalStay.id }] },
  evidence: [{ id: 'nationality.residence-card', source: sources.legalStay.id }],
  openPoints: [{ id: 'nationality.before-july-2018', ask: 'registrar of the municipality' }],
})
