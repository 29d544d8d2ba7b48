import { all, dateNorm, deadline } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { filed, receiptGiven, receiptOn } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

/** Five working days after the receipt. */
export const fiveWorkingDays = deadline({
  start: receiptOn,
  term: { workingDays: 5 },
  endOfTerm: 'as-is',
  calendar: belgianCalendar,
})

/** The last day on which the registrar sends the file to the public prosecutor. */
export const sentToProsecutorBy = dateNorm({
  id: 'belgium/nationality/procedure/sent-to-prosecutor-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: receiptOn,
  appliesWhen: all(filed, receiptGiven),
  versions: termSince2013({
    body: fiveWorkingDays,
    sources: [sources.toProsecutor.id],
    information: [{ id: 'nationality.procedure.who-gets-the-file', source: sources.toProsecutor.id }],
  }),
  next: { met: [{ id: 'nationality.procedure.ask-whether-it-was-sent', source: sources.toProsecutor.id }] },
})
