import { dateNorm, days, deadline } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { contestedDate } from '../../../../../criteria/contested-date.ts'
import { filed, filedOn } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

const thirtyDays = contestedDate(
  'nationality.thirty-days',
  filedOn,
  {
    id: 'days',
    source: sources.thirtyDays.id,
    date: deadline({ start: filedOn, term: days(30), endOfTerm: 'as-is' }),
  },
  {
    id: 'working-days',
    source: sources.thirtyWorkingDays.id,
    date: deadline({ start: filedOn, term: { workingDays: 30 }, endOfTerm: 'as-is', calendar: belgianCalendar }),
  },
)

/** The last day on which the registrar looks whether the file is complete. */
export const completenessCheckBy = dateNorm({
  id: 'belgium/nationality/procedure/completeness-check-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: filedOn,
  appliesWhen: filed,
  versions: termSince2013({
    body: thirtyDays,
    sources: [sources.thirtyDays.id, sources.thirtyWorkingDays.id],
    information: [
      { id: 'nationality.procedure.in-person', source: sources.inPerson.id },
      { id: 'nationality.procedure.power-of-attorney', source: sources.inPerson.id },
    ],
  }),
  next: {
    met: [{ id: 'nationality.procedure.open-your-post', source: sources.twoMonths.id }],
    undetermined: [{ id: 'nationality.procedure.open-your-post', source: sources.twoMonths.id }],
  },
  readings: [{ id: 'nationality.thirty-days', conflict: 'C-09', state: 'contested' }],
})
