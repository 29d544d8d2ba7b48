import { criterionNorm } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { agreesAlone } from '../who-agrees.ts'
import { wording } from '../wording.ts'

/** The person in the picture may agree alone, without the parents: an adult, or a minor old enough to judge. */
export const consentOfMinor = criterionNorm({
  id: 'belgium/image/consent-of-minor',
  subject: 'image',
  authority: 'courts',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(agreesAlone, [{ id: 'image.thirteen-is-another-age', source: sources.thirteen.id }]),
  next: {
    notMet: [{ id: 'image.ask-the-parents', source: sources.consentPage.id }],
    undetermined: [{ id: 'image.ask-child-and-parents', source: sources.withParents.id }],
  },
  evidence: [{ id: 'image.consent-of-parents', source: sources.consentPage.id }],
  readings: [{ id: 'image.minor-or-parents', conflict: 'C-19', state: 'contested' }],
})
