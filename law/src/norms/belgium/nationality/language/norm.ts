import { clause, criterionNorm } from '@parcours/engine/authoring'
import { nationalLanguage } from '../../../../criteria/nationality-integration/language.ts'
import { evidenceOfLanguage } from '../evidence.ts'
import { sources } from '../sources.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Has one of the documents that prove level A2 of French, Dutch or German. */
export const language = criterionNorm({
  id: 'belgium/nationality/declaration/language',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [sources.languageLevel.id, sources.decree2013.id, sources.law2018.id],
    information: [
      { id: 'nationality.free-choice-of-language', source: sources.law2018.id },
      { id: 'nationality.no-conversation-test', source: sources.conversation.id },
      { id: 'nationality.reform-announced', source: sources.coalition2025.id },
    ],
    body: clause('nationality.language', sources.languageLevel.id, nationalLanguage),
  }),
  next: { notMet: [{ id: 'nationality.take-a-language-course', source: sources.decree2013.id }] },
  evidence: [{ id: 'nationality.proof-of-language', source: sources.decree2013.id }],
  evidenceLists: [evidenceOfLanguage],
  readings: [{ id: 'nationality.one-training-or-several', conflict: 'C-04', state: 'contested' }],
  openPoints: [
    { id: 'nationality.unpaid-leave', ask: 'registrar of the municipality' },
    { id: 'nationality.illiterate', ask: 'lawyer or association for nationality' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
