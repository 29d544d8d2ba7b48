import { clause, criterionNorm } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../../../criteria/registered.ts'
import { allSources, sources } from '../../sources.ts'
import { everSince, federal } from '../../wording.ts'

const livesThere = clause('insertion.lives-in-wallonia', sources.whereToRegister.id, domiciledIn('wallonia'))

/** Forem is the employment service of the person's home. */
export const insertionRegisterWithForem = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/register-with/forem',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: { met: [{ id: 'insertion.register', source: sources.whereToRegister.id }] },
  evidence: [
    { id: 'insertion.identity-card', source: sources.whereToRegister.id },
    { id: 'insertion.diploma', source: sources.diplomaOld.id },
  ],
  versions: [
    {
      ...everSince,
      id: 'insertion-forem',
      sources: [sources.whereToRegister.id],
      information: [{ id: 'insertion.second-service', source: sources.whereToRegister.id }],
      body: livesThere,
    },
  ],
})
