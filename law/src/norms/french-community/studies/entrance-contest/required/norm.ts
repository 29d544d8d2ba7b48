import { criterionNorm } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { contestSince, examSince, selected, startsOn } from '../studies.ts'

const lastVerified = '2026-11-22'

/** Nobody begins medicine or dentistry in the French Community without the contest; before 2023 an exam. */
export const contestRequired = criterionNorm({
  id: 'french-community/studies/entrance-contest/required',
  subject: 'studies',
  authority: 'french-community',
  nature: 'duty',
  sources: Object.values(sources),
  chosenBy: startsOn,
  next: {
    met: [
      {
        id: 'contest.register-online',
        source: sources.dates2023.id,
        by: 'french-community/studies/entrance-contest/register-by',
      },
      { id: 'contest.prove-residence', source: sources.residence.id },
    ],
    undetermined: [{ id: 'contest.ask-the-university', source: sources.dates2024.id }],
  },
  evidence: [{ id: 'contest.proof-of-residence', source: sources.residence.id }],
  readings: [{ id: 'contest.six-or-eight-subjects', conflict: 'C-16', state: 'settled' }],
  openPoints: [{ id: 'contest.begun-before', ask: 'university' }],
  versions: [
    {
      id: 'contest-none',
      from: '1800-01-01',
      until: examSince,
      sources: [sources.exam.id],
      lastVerified,
      body: selected,
    },
    {
      id: 'contest-exam',
      from: examSince,
      until: contestSince,
      sources: [sources.exam.id, sources.firstExam.id],
      lastVerified,
      information: [
        { id: 'contest.exam-marks', source: sources.exam.id },
        { id: 'contest.exam-non-residents', source: sources.exam.id },
      ],
      body: selected,
    },
    {
      id: 'contest-contest',
      from: contestSince,
      sources: [sources.seed.id, sources.order2023.id],
      lastVerified,
      information: [
        { id: 'contest.what-it-asks', source: sources.content.id },
        { id: 'contest.no-lowest-mark', source: sources.content.id },
        { id: 'contest.two-rankings', source: sources.dates2023.id },
        { id: 'contest.non-residents', source: sources.seed.id },
        { id: 'contest.one-choice', source: sources.dates2024.id },
        { id: 'contest.inami', source: sources.seed.id },
      ],
      body: selected,
    },
  ],
})
