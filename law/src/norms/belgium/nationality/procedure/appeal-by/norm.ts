import { all, clause, dateNorm, days, deadline, since } from '@parcours/engine/authoring'
import { filed, judgmentReceivedOn } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

/** The last day to appeal against the judgment of the family court. */
export const appealBy = dateNorm({
  id: 'belgium/nationality/procedure/appeal-by',
  subject: 'nationality',
  authority: 'belgium-family-court',
  sources: Object.values(sources),
  chosenBy: judgmentReceivedOn,
  appliesWhen: all(
    filed,
    clause('nationality.procedure.judgment-received', sources.appeal.id, since(judgmentReceivedOn)),
  ),
  versions: termSince2013({
    body: deadline({ start: judgmentReceivedOn, term: days(15), endOfTerm: 'as-is' }),
    sources: [sources.appeal.id],
    information: [
      { id: 'nationality.procedure.prosecutor-can-appeal-too', source: sources.appeal.id },
      { id: 'nationality.procedure.do-not-wait-for-the-last-day', source: sources.appeal.id },
    ],
  }),
  next: {
    met: [
      {
        id: 'nationality.procedure.appeal-with-a-lawyer',
        source: sources.appeal.id,
        by: 'belgium/nationality/procedure/appeal-by',
      },
    ],
  },
  evidence: [{ id: 'nationality.procedure.judgment', source: sources.appeal.id }],
})
