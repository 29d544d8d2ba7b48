import { all, any, criterionNorm, openPoint } from '@parcours/engine/authoring'
import {
  ceperiGround,
  classCouncil,
  enrolmentRefused,
  higher,
  internalStepDone,
  irregularity,
  juryResults,
  secondary,
  socialPromotionAppeal,
} from '../decisions.ts'
import { sources } from '../sources.ts'

/** No page says whether the Council of State hears somebody who did not complain to the jury first. */
const straightToCouncilOfState = openPoint('appeal.council-of-state-straight', {
  source: sources.jury.id,
  guard: juryResults,
})

/** Somebody outside the school hears the appeal: the way is open only after the step inside the school. */
export const appealOutsideAllowed = criterionNorm({
  id: 'french-community/studies/appeal/outside-allowed',
  subject: 'studies',
  authority: 'french-community',
  nature: 'right',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: {
    met: [{ id: 'appeal.send-registered', source: sources.parents.id }],
    notMet: [{ id: 'appeal.go-inside-first', source: sources.parents.id }],
    undetermined: [{ id: 'appeal.get-help', source: sources.workshops.id }],
  },
  evidence: [
    { id: 'appeal.decision', source: sources.schoolNotice.id },
    { id: 'appeal.internal-decision', source: sources.parents.id },
    { id: 'appeal.your-reasons', source: sources.schoolNotice.id },
    { id: 'appeal.copy-to-the-head', source: sources.parents.id },
  ],
  readings: [{ id: 'appeal.any-disagreement', state: 'contested' }],
  openPoints: [{ id: 'appeal.council-of-state-straight', ask: 'lawyer' }],
  versions: [
    {
      id: 'appeal-outside-allowed',
      from: '1800-01-01',
      sources: [sources.parents.id, sources.jury.id, sources.ceperiGrounds.id, sources.socialPromotionTerms.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.to-whom', source: sources.official.id }],
      body: any(
        all(secondary, classCouncil, internalStepDone),
        all(higher, juryResults, irregularity, any(internalStepDone, straightToCouncilOfState)),
        all(higher, enrolmentRefused, ceperiGround, internalStepDone),
        all(socialPromotionAppeal, internalStepDone),
      ),
    },
  ],
})
