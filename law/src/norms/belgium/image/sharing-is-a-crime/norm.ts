import { all, any, clause, criterionNorm, is, not } from '@parcours/engine/authoring'
import { agreedToPublishing } from '../consent.ts'
import { sexualPictureOfMinor } from '../sexual-picture-of-minor.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

/** Sharing the picture is a criminal offence: it is sexual, and the person in it does not agree. */
export const sharingIsACrime = criterionNorm({
  id: 'belgium/image/sharing-is-a-crime',
  subject: 'image',
  authority: 'courts',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(
    all(
      clause('image.sexual', sources.sexual.id, is('picture.sexual', true)),
      clause(
        'image.shared-without-valid-consent',
        sources.sexual.id,
        any(not(agreedToPublishing), sexualPictureOfMinor),
      ),
    ),
  ),
  next: {
    met: [
      { id: 'image.report-to-police', source: sources.sexual.id },
      { id: 'image.report-to-platform', source: sources.portrait.id },
      { id: 'image.do-not-share', source: sources.sexual.id },
    ],
    undetermined: [{ id: 'image.do-not-share', source: sources.sexual.id }],
  },
  readings: [
    { id: 'image.minor-or-parents', conflict: 'C-19', state: 'contested' },
    { id: 'image.publishing-without-words', state: 'contested' },
  ],
  openPoints: [{ id: 'image.sexual-picture-of-minor', ask: 'police' }],
})
