import {
  all,
  always,
  chosen,
  clause,
  dateFact,
  dateNorm,
  is,
  laterBy,
  latestOf,
  months,
  not,
  openDate,
  since,
  some,
} from '@parcours/engine/authoring'
import { twoPositive } from '../conditions.ts'
import { allSources, sources } from '../sources.ts'
import { everSince, federal } from '../wording.ts'

const negative = is('result', 'negative')
const lastNegative = latestOf('jobSeeker.evaluations', dateFact('on'), negative)

/** The first day on which a new evaluation can be asked for after a negative one. */
export const insertionNewEvaluationFrom = dateNorm({
  ...federal,
  id: 'belgium/work/insertion-period/new-evaluation-from',
  sources: allSources,
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    clause(
      'insertion.negative-evaluation',
      sources.evaluationPage.id,
      some('jobSeeker.evaluations', all(negative, since(dateFact('on')))),
    ),
    not(twoPositive),
  ),
  next: {
    met: [{ id: 'insertion.ask-for-new-evaluation', source: sources.evaluationPage.id }],
    undetermined: [{ id: 'insertion.ask-when-evaluated', source: sources.evaluationNew.id }],
  },
  openPoints: [{ id: 'insertion.new-evaluation-vdab', ask: 'VDAB' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-new-evaluation-from',
      sources: [sources.evaluationPage.id, sources.evaluations.id],
      information: [{ id: 'insertion.ask-yourself', source: sources.evaluationPage.id }],
      body: chosen(lastNegative, [
        { when: is('jobSeeker.service', 'actiris'), moment: laterBy(lastNegative, months(3)) },
        { when: is('jobSeeker.service', 'forem', 'adg'), moment: laterBy(lastNegative, months(6)) },
        { when: always, moment: openDate('insertion.new-evaluation-vdab', { source: sources.evaluationVdab.id }) },
      ]),
    },
  ],
})
