import { clause, criterionNorm } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../../../criteria/registered.ts'
import { allSources, sources } from '../../sources.ts'
import { federal, lastVerified } from '../../wording.ts'

const livesThere = clause('insertion.lives-in-brussels', sources.whereToRegister.id, domiciledIn('brussels'))

/** Actiris is the employment service of the person's home. */
export const insertionRegisterWithActiris = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/register-with/actiris',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: { met: [{ id: 'insertion.register', source: sources.whereToRegister.id }] },
  evidence: [
    { id: 'insertion.identity-card', source: sources.whereToRegister.id },
    { id: 'insertion.diploma', source: sources.diplomaOld.id },
  ],
  versions: [
    {
      id: 'insertion-actiris-before-check',
      from: '1800-01-01',
      until: '2023-09-01',
      lastVerified,
      sources: [sources.whereToRegister.id],
      body: livesThere,
    },
    {
      id: 'insertion-actiris',
      from: '2023-09-01',
      lastVerified,
      sources: [sources.whereToRegister.id, sources.skillsCheck.id],
      information: [
        { id: 'insertion.skills-check', source: sources.skillsCheck.id },
        { id: 'insertion.second-service', source: sources.whereToRegister.id },
      ],
      body: livesThere,
    },
  ],
})
