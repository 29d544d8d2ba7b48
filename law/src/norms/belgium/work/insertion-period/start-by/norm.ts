import { all, clause, dateNorm, days, laterBy } from '@parcours/engine/authoring'
import { youngerThan } from '../../../../../criteria/age.ts'
import { birthday25, schoolingOver, sinceReform } from '../period.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

/** The latest beginning with which 156 days are over before the 25th birthday: 26 weeks and a day before it. */
export const insertionStartBy = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/start-by',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    schoolingOver,
    clause('insertion.young-enough-to-begin', sources.age.id, youngerThan(25)),
    clause('insertion.156-days-now', sources.days156.id, sinceReform),
  ),
  next: {
    met: [
      { id: 'insertion.start-in-time', source: sources.latestStart.id, by: 'belgium/work/insertion-period/start-by' },
    ],
  },
  readings: [{ id: 'insertion.24th-birthday', conflict: 'C-14', state: 'settled' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-start-by',
      sources: [sources.latestStart.id, sources.age.id],
      information: [{ id: 'insertion.days-lost-need-more', source: sources.latestStart.id }],
      body: laterBy(birthday25, days(-183)),
    },
  ],
})
