import { all, clause, criterionNorm } from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../../criteria/age.ts'
import { secondary } from '../decisions.ts'
import { sources } from '../sources.ts'

/** In secondary school the pupil of full age appeals; for a younger one the parents do. */
export const pupilAppeals = criterionNorm({
  id: 'french-community/studies/appeal/pupil-appeals',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'appeal-pupil-appeals',
      from: '1800-01-01',
      sources: [sources.parents.id],
      lastVerified: '2026-11-22',
      body: all(secondary, clause('appeal.pupil-of-age', sources.parents.id, ageAtLeast(18))),
    },
  ],
})
