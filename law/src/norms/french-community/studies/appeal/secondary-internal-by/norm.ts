import { dateNorm, deadline } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { notified, secondaryAppeal } from '../decisions.ts'
import { sources } from '../sources.ts'

/** Until this day at least the step inside a secondary school is open: two working days. Its rules may give more. */
export const secondaryInternalBy = dateNorm({
  id: 'french-community/studies/appeal/secondary-internal-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: secondaryAppeal,
  next: {
    met: [
      {
        id: 'appeal.hand-in-at-school',
        source: sources.schoolNotice.id,
        by: 'french-community/studies/appeal/secondary-internal-by',
      },
    ],
  },
  readings: [{ id: 'appeal.any-disagreement', state: 'contested' }],
  versions: [
    {
      id: 'appeal-secondary-internal-by',
      from: '1800-01-01',
      sources: [sources.twoDays.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.rules-may-give-more', source: sources.twoDays.id }],
      body: deadline({ start: notified, term: { workingDays: 2 }, endOfTerm: 'as-is', calendar: belgianCalendar }),
    },
  ],
})
