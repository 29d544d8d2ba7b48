import { all, clause, dateNorm, days, deadline, since } from '@parcours/engine/authoring'
import { filed, negativeOpinionReceivedOn } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

/** The last day to ask the registrar to send the file to the family court. */
export const askCourtBy = dateNorm({
  id: 'belgium/nationality/procedure/ask-court-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: negativeOpinionReceivedOn,
  appliesWhen: all(
    filed,
    clause('nationality.procedure.negative-opinion', sources.court.id, since(negativeOpinionReceivedOn)),
  ),
  versions: termSince2013({
    body: deadline({ start: negativeOpinionReceivedOn, term: days(15), endOfTerm: 'as-is' }),
    sources: [sources.court.id],
    information: [
      { id: 'nationality.procedure.no-writ-needed', source: sources.court.id },
      { id: 'nationality.procedure.judge-hears-you', source: sources.court.id },
      { id: 'nationality.procedure.do-not-wait-for-the-last-day', source: sources.court.id },
    ],
  }),
  next: {
    met: [
      {
        id: 'nationality.procedure.write-to-the-registrar',
        source: sources.court.id,
        by: 'belgium/nationality/procedure/ask-court-by',
      },
      { id: 'nationality.procedure.keep-the-proof-of-posting', source: sources.court.id },
      { id: 'nationality.procedure.get-legal-help', source: sources.court.id },
    ],
  },
  evidence: [
    { id: 'nationality.procedure.negative-opinion-letter', source: sources.court.id },
    { id: 'nationality.procedure.day-of-delivery', source: sources.court.id },
  ],
})
