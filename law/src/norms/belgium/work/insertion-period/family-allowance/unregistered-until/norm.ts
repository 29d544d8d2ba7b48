import {
  all,
  always,
  chosen,
  clause,
  dateNorm,
  dayInYearOf,
  during,
  is,
  not,
  openDate,
  some,
} from '@parcours/engine/authoring'
import { registeredSoFar, under25 } from '../../conditions.ts'
import { studiesEnded } from '../../period.ts'
import { allSources, sources } from '../../sources.ts'
import { everSince, federal } from '../../wording.ts'

const studying = (...levels: readonly string[]) => some('studies', all(during(), is('level', levels)))

/** Until when family allowance is paid to who finished the studies and does not register. */
export const insertionFamilyUnregistered = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/family-allowance/unregistered-until',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    under25,
    not(registeredSoFar),
    clause(
      'insertion.finished-the-year',
      sources.familyLate.id,
      is('jobSeeker.studiesEndedAs', 'june-no-resit', 'resit-or-thesis'),
    ),
  ),
  next: { met: [{ id: 'insertion.register', source: sources.whereToRegister.id }] },
  openPoints: [{ id: 'insertion.family-allowance-other-studies', ask: 'the family allowance fund' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-family-unregistered',
      sources: [sources.familyLate.id],
      body: chosen(studiesEnded, [
        { when: studying('bachelor', 'master', 'doctorate'), moment: dayInYearOf(studiesEnded, '09-30') },
        { when: studying('lower-secondary', 'upper-secondary'), moment: dayInYearOf(studiesEnded, '08-31') },
        {
          when: always,
          moment: openDate('insertion.family-allowance-other-studies', { source: sources.familyLate.id }),
        },
      ]),
    },
  ],
})
