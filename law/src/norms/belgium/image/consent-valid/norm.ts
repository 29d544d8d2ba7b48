import { criterionNorm } from '@parcours/engine/authoring'
import { agreedToPublishing } from '../consent.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

/** The agreement to publish has the qualities it needs: free, informed, specific, not withdrawn, given by who may. */
export const consentValid = criterionNorm({
  id: 'belgium/image/consent-valid',
  subject: 'image',
  authority: 'courts',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(agreedToPublishing, [
    { id: 'image.wanted', source: sources.consentPage.id },
    { id: 'image.silence-is-no-consent', source: sources.consentPage.id },
    { id: 'image.withdraw-at-any-time', source: sources.withParents.id },
    { id: 'image.write-it-down', source: sources.consentPrinciple.id },
  ]),
  next: {
    notMet: [{ id: 'image.ask-before-publishing', source: sources.portrait.id }],
    undetermined: [{ id: 'image.ask-before-publishing', source: sources.portrait.id }],
  },
  evidence: [{ id: 'image.written-consent', source: sources.consentPrinciple.id }],
  readings: [
    { id: 'image.minor-or-parents', conflict: 'C-19', state: 'contested' },
    { id: 'image.publishing-without-words', state: 'contested' },
  ],
})
