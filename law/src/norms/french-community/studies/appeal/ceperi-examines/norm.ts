import { all, clause, criterionNorm, is } from '@parcours/engine/authoring'
import { ceperiGround, enrolmentRefused, higher, internalStepDone } from '../decisions.ts'
import { sources } from '../sources.ts'

/** CEPERI looks at what was told inside the school: whether it was answered, never whether the refusal is right. */
export const ceperiExamines = criterionNorm({
  id: 'french-community/studies/appeal/ceperi-examines',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: { notMet: [{ id: 'appeal.tell-all-inside', source: sources.ceperi.id }] },
  versions: [
    {
      id: 'appeal-ceperi-examines',
      from: '1800-01-01',
      sources: [sources.ceperi.id, sources.ceperiGrounds.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'appeal.ceperi-limits', source: sources.ceperi.id },
        { id: 'appeal.exclusion-three-or-five', source: sources.ceperiGrounds.id },
      ],
      body: all(
        higher,
        enrolmentRefused,
        ceperiGround,
        internalStepDone,
        clause('appeal.all-told-inside', sources.ceperi.id, is('schoolDecision.allToldInternally', true)),
      ),
    },
  ],
})
