import { any, criterionNorm } from '@parcours/engine/authoring'
import { higherAppeal, secondaryAppeal, socialPromotionAppeal } from '../decisions.ts'
import { sources } from '../sources.ts'

/** The decision of a school can be appealed, at least inside the school. */
export const appealAllowed = criterionNorm({
  id: 'french-community/studies/appeal/allowed',
  subject: 'studies',
  authority: 'french-community',
  nature: 'right',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: {
    met: [
      { id: 'appeal.ask-for-reasons', source: sources.official.id },
      { id: 'appeal.go-inside-first', source: sources.parents.id },
      { id: 'appeal.get-help', source: sources.workshops.id },
    ],
    notMet: [{ id: 'appeal.talk-to-the-school', source: sources.official.id }],
    undetermined: [{ id: 'appeal.get-help', source: sources.workshops.id }],
  },
  evidence: [
    { id: 'appeal.decision', source: sources.schoolNotice.id },
    { id: 'appeal.your-reasons', source: sources.schoolNotice.id },
    { id: 'appeal.copies-of-tests', source: sources.official.id },
    { id: 'appeal.receipt', source: sources.schoolNotice.id },
  ],
  readings: [{ id: 'appeal.any-disagreement', state: 'contested' }],
  versions: [
    {
      id: 'appeal-allowed',
      from: '1800-01-01',
      sources: [sources.attestations.id, sources.jury.id, sources.ceperi.id, sources.socialPromotionGrounds.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.workshops', source: sources.workshops.id }],
      body: any(secondaryAppeal, higherAppeal, socialPromotionAppeal),
    },
  ],
})
