import { all, clause, dateNorm, dayInYearOf, is } from '@parcours/engine/authoring'
import { youngerThan } from '../../../../../criteria/age.ts'
import { schoolingOver, studiesEnded } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** The last day of registration with which the period still begins on 1 August. */
export const insertionRegisterBy = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/register-by',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    schoolingOver,
    clause('insertion.young-enough-to-begin', sources.age.id, youngerThan(25)),
    clause('insertion.finished-in-june', sources.registerInTime.id, is('jobSeeker.studiesEndedAs', 'june-no-resit')),
  ),
  next: {
    met: [
      {
        id: 'insertion.register-in-time',
        source: sources.registerInTime.id,
        by: 'belgium/work/insertion-period/register-by',
      },
    ],
    notMet: [{ id: 'insertion.register', source: sources.whereToRegister.id }],
  },
  readings: [{ id: 'insertion.8-or-9-august', conflict: 'C-12', state: 'settled' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-register-by',
      sources: [sources.registerInTime.id, sources.registerForem.id],
      information: [{ id: 'insertion.better-by-8-august', source: sources.registerForem.id }],
      body: dayInYearOf(studiesEnded, '08-09'),
    },
  ],
})
