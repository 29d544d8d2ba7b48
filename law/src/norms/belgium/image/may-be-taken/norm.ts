import { all, any, criterionNorm } from '@parcours/engine/authoring'
import { agreedToTaking } from '../consent.ts'
import { sources } from '../sources.ts'
import { nobodyNeedBeAsked, notSexual } from '../without-consent.ts'
import { wording } from '../wording.ts'

/** The picture may be taken: the person agrees, or nobody need be asked. */
export const mayBeTaken = criterionNorm({
  id: 'belgium/image/may-be-taken',
  subject: 'image',
  authority: 'courts',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(any(all(notSexual, nobodyNeedBeAsked), agreedToTaking), [
    { id: 'image.taking-is-not-publishing', source: sources.exceptions.id },
  ]),
  next: {
    met: [{ id: 'image.ask-again-before-publishing', source: sources.exceptions.id }],
    notMet: [
      { id: 'image.ask-before-taking', source: sources.portrait.id },
      { id: 'image.say-no', source: sources.portrait.id },
    ],
    undetermined: [{ id: 'image.ask-before-taking', source: sources.portrait.id }],
  },
  evidence: [{ id: 'image.written-consent', source: sources.consentPrinciple.id }],
  readings: [{ id: 'image.minor-or-parents', conflict: 'C-19', state: 'contested' }],
})
