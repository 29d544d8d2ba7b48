import { all, clause, dateNorm, since } from '@parcours/engine/authoring'
import { askedToCompleteOn, filed, twoMonthsToComplete } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

/** The last day to hand in the missing papers. */
export const completeFileBy = dateNorm({
  id: 'belgium/nationality/procedure/complete-file-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: askedToCompleteOn,
  appliesWhen: all(
    filed,
    clause('nationality.procedure.asked-to-complete', sources.twoMonths.id, since(askedToCompleteOn)),
  ),
  versions: termSince2013({
    body: twoMonthsToComplete,
    sources: [sources.twoMonths.id],
    information: [
      { id: 'nationality.procedure.otherwise-inadmissible', source: sources.twoMonths.id },
      { id: 'nationality.receipt-cannot-come-later', source: sources.receiptOfFee.id },
      { id: 'nationality.procedure.do-not-wait-for-the-last-day', source: sources.twoMonths.id },
    ],
  }),
  next: {
    met: [
      {
        id: 'nationality.procedure.hand-in-the-papers',
        source: sources.twoMonths.id,
        by: 'belgium/nationality/procedure/complete-file-by',
      },
    ],
  },
  evidence: [{ id: 'nationality.procedure.form-of-missing-papers', source: sources.twoMonths.id }],
})
