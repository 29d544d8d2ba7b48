import { always, chosen, dateFact, dateNorm, deadline, is, laterOf, openDate } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { higherAppeal, notified } from '../decisions.ts'
import { sources } from '../sources.ts'

/** The last day to complain inside a university, university college or school of arts. */
export const higherInternalBy = dateNorm({
  id: 'french-community/studies/appeal/higher-internal-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: higherAppeal,
  next: {
    met: [
      {
        id: 'appeal.complain-to-jury',
        source: sources.jury.id,
        by: 'french-community/studies/appeal/higher-internal-by',
      },
    ],
  },
  openPoints: [{ id: 'appeal.enrolment-internal-term', ask: 'school' }],
  versions: [
    {
      id: 'appeal-higher-internal-by',
      from: '1800-01-01',
      sources: [sources.jury.id, sources.juryOldSheet.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.jury-steps', source: sources.juryOldSheet.id }],
      body: chosen(notified, [
        {
          when: is('schoolDecision.decision', 'enrolment-refused'),
          moment: openDate('appeal.enrolment-internal-term', { source: sources.ceperiGrounds.id }),
        },
        {
          when: always,
          moment: deadline({
            start: laterOf(notified, dateFact('schoolDecision.copyConsultedOn')),
            term: { workingDays: 3 },
            endOfTerm: 'as-is',
            calendar: belgianCalendar,
          }),
        },
      ]),
    },
  ],
})
