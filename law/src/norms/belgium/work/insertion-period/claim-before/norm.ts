import { all, clause, dateNorm } from '@parcours/engine/authoring'
import { youngerThan } from '../../../../../criteria/age.ts'
import { birthday25, schoolingOver } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** The 25th birthday: the claim must be made before that day. */
export const insertionClaimBefore = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/claim-before',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: all(schoolingOver, clause('insertion.young-enough-to-claim', sources.age.id, youngerThan(25))),
  next: { met: [{ id: 'insertion.claim-in-time', source: sources.age.id }] },
  versions: [
    {
      ...everSince,
      id: 'insertion-claim-before',
      sources: [sources.age.id],
      information: [
        { id: 'insertion.exceptions-to-25', source: sources.age.id },
        { id: 'insertion.evaluations-do-not-move-25', source: sources.evaluationPage.id },
      ],
      body: birthday25,
    },
  ],
})
