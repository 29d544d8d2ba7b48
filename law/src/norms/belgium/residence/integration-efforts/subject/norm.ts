import { criterionNorm } from '@parcours/engine/authoring'
import { apartFromRegions, whatCounts } from '../information.ts'
import { subjectToCondition } from '../person.ts'
import { sources } from '../sources.ts'
import { lastApplication, wordings } from '../wordings.ts'

/** Efforts to integrate are a condition of the stay: the application was made since 26 January 2017 and nothing exempts. */
export const effortsSubject = criterionNorm({
  id: 'belgium/residence/integration-efforts/subject',
  subject: 'residence',
  nature: 'duty',
  authority: 'immigration-office',
  sources: Object.values(sources),
  chosenBy: lastApplication,
  versions: wordings(subjectToCondition, [apartFromRegions, ...whatCounts]),
  next: {
    met: [{ id: 'federal.keep-proofs', source: sources.criteria.id }],
    undetermined: [{ id: 'federal.ask-immigration-office', source: sources.scope.id }],
  },
  evidence: [{ id: 'federal.application-proof', source: sources.start.id }],
  readings: [{ id: 'federal.turkish-nationals', conflict: 'C-21', state: 'settled' }],
  openPoints: [
    { id: 'federal.article-added-later', ask: 'immigration-office' },
    { id: 'federal.article-not-precise', ask: 'immigration-office' },
    { id: 'federal.exempt-application-since', ask: 'immigration-office' },
    { id: 'federal.family-of-turkish-national', ask: 'immigration-office' },
  ],
})
