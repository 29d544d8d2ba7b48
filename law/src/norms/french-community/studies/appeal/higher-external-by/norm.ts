import { all, always, any, chosen, dateNorm, is, openDate } from '@parcours/engine/authoring'
import { ceperiGround, enrolmentRefused, higher, irregularity, juryResults, notified } from '../decisions.ts'
import { sources } from '../sources.ts'

/** The last day to go to CEPERI or to the Council of State. Neither term was read. */
export const higherExternalBy = dateNorm({
  id: 'french-community/studies/appeal/higher-external-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: all(higher, any(all(juryResults, irregularity), all(enrolmentRefused, ceperiGround))),
  next: { undetermined: [{ id: 'appeal.ask-the-term-now', source: sources.ceperi.id }] },
  openPoints: [
    { id: 'appeal.ceperi-term', ask: 'ceperi' },
    { id: 'appeal.council-of-state-term', ask: 'lawyer' },
  ],
  versions: [
    {
      id: 'appeal-higher-external-by',
      from: '1800-01-01',
      sources: [sources.ceperi.id, sources.jury.id],
      lastVerified: '2026-11-22',
      body: chosen(notified, [
        {
          when: is('schoolDecision.decision', 'enrolment-refused'),
          moment: openDate('appeal.ceperi-term', { source: sources.ceperi.id }),
        },
        { when: always, moment: openDate('appeal.council-of-state-term', { source: sources.jury.id }) },
      ]),
    },
  ],
})
