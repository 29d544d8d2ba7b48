import { all, always, chosen, dateNorm, dayInYearOf, days, deadline, is } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { contestedDate } from '../../../../../criteria/contested-date.ts'
import { classCouncil, internalNotified, notified, secondary } from '../decisions.ts'
import { bySchoolYear } from '../school-year-versions.ts'
import { sources } from '../sources.ts'

const secondSession = is('schoolDecision.session', 'second')
const working = { endOfTerm: 'as-is', calendar: belgianCalendar } as const
const inTenDays = {
  id: 'ten-days',
  source: sources.tenDays.id,
  date: deadline({ start: internalNotified, term: days(10), endOfTerm: 'as-is' }),
}

/** The last day for the appeal to the Council of appeal. Pages disagree on the term. */
export const secondaryExternalBy = dateNorm({
  id: 'french-community/studies/appeal/secondary-external-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: notified,
  appliesWhen: all(secondary, classCouncil),
  next: {
    met: [
      {
        id: 'appeal.write-to-council',
        source: sources.parents.id,
        by: 'french-community/studies/appeal/secondary-external-by',
      },
    ],
    undetermined: [{ id: 'appeal.take-the-earlier-day', source: sources.schoolNotice.id }],
  },
  readings: [
    { id: 'appeal.external-term', conflict: 'C-18', state: 'contested' },
    { id: 'appeal.external-term-before-2022', conflict: 'C-18', state: 'contested' },
    { id: 'appeal.any-disagreement', state: 'contested' },
  ],
  openPoints: [{ id: 'appeal.last-school-day-not-found', ask: 'school' }],
  versions: bySchoolYear({
    sourceBefore: sources.official.id,
    source: sources.schoolNotice.id,
    information: [{ id: 'appeal.use-the-notice', source: sources.schoolNotice.id }],
    before2022: contestedDate(
      'appeal.external-term-before-2022',
      notified,
      {
        id: 'before-10-july',
        source: sources.official.id,
        date: chosen(notified, [
          { when: secondSession, moment: deadline({ start: internalNotified, term: days(5), endOfTerm: 'as-is' }) },
          { when: always, moment: dayInYearOf(notified, '07-09') },
        ]),
      },
      inTenDays,
    ),
    endingOn: (lastDay) =>
      contestedDate(
        'appeal.external-term',
        notified,
        {
          id: 'school-notice',
          source: sources.tenthWorkingDay.id,
          date: chosen(notified, [
            {
              when: secondSession,
              moment: deadline({ start: internalNotified, term: { workingDays: 5 }, ...working }),
            },
            { when: always, moment: deadline({ start: lastDay, term: { workingDays: 10 }, ...working }) },
          ]),
        },
        inTenDays,
      ),
  }),
})
