import { all, any, criterionNorm, not } from '@parcours/engine/authoring'
import { agreedToPublishing } from '../consent.ts'
import { sexualPictureOfMinor } from '../sexual-picture-of-minor.ts'
import { sources } from '../sources.ts'
import { nobodyNeedBeAsked, notSexual } from '../without-consent.ts'
import { wording } from '../wording.ts'

/** The picture may be shown to others: the person agrees to this use, or nobody need be asked. */
export const mayBePublished = criterionNorm({
  id: 'belgium/image/may-be-published',
  subject: 'image',
  authority: 'courts',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(any(all(notSexual, nobodyNeedBeAsked), all(agreedToPublishing, not(sexualPictureOfMinor))), [
    { id: 'image.public-profile-is-no-licence', source: sources.portrait.id },
    { id: 'image.private-life-of-public-figures', source: sources.exceptions.id },
    { id: 'image.write-it-down', source: sources.consentPrinciple.id },
  ]),
  next: {
    met: [{ id: 'image.remove-when-withdrawn', source: sources.withParents.id }],
    notMet: [
      { id: 'image.ask-before-publishing', source: sources.portrait.id },
      { id: 'image.blur', source: sources.consentPage.id },
      { id: 'image.ask-to-remove', source: sources.portrait.id },
      { id: 'image.ask-erasure', source: sources.portrait.id },
    ],
    undetermined: [
      { id: 'image.ask-before-publishing', source: sources.portrait.id },
      { id: 'image.blur', source: sources.consentPage.id },
    ],
  },
  evidence: [{ id: 'image.written-consent', source: sources.consentPrinciple.id }],
  readings: [
    { id: 'image.minor-or-parents', conflict: 'C-19', state: 'contested' },
    { id: 'image.publishing-without-words', state: 'contested' },
  ],
  openPoints: [{ id: 'image.sexual-picture-of-minor', ask: 'police' }],
})
