import { all, always, any, chosen, clause, dateNorm, days, is, laterBy, not, since } from '@parcours/engine/authoring'
import { completedInTime, filed, filedOn, receiptGiven, twoMonthsToComplete } from '../facts.ts'
import { afterTheTwoMonths, fromTheDeclaration } from '../receipt-by/norm.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

const feeReceiptMissing = is('declaration.receiptInFile', false)

/** The two months are over and the papers had not come. */
const notCompletedInTime = all(since(laterBy(twoMonthsToComplete, days(1))), not(completedInTime))

/** The last day on which the registrar tells by registered letter that the declaration is inadmissible. */
export const refusalNotifiedBy = dateNorm({
  id: 'belgium/nationality/procedure/refusal-notified-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: filedOn,
  appliesWhen: all(
    filed,
    not(receiptGiven),
    any(
      clause('nationality.procedure.fee-receipt-missing', sources.refusal.id, feeReceiptMissing),
      clause('nationality.procedure.not-completed-in-time', sources.twoMonths.id, notCompletedInTime),
    ),
  ),
  versions: termSince2013({
    body: chosen(filedOn, [
      { when: feeReceiptMissing, moment: fromTheDeclaration },
      { when: always, moment: afterTheTwoMonths },
    ]),
    sources: [sources.refusal.id],
    information: [
      { id: 'nationality.procedure.fee-not-paid-back', source: sources.fee2026.id },
      { id: 'nationality.receipt-cannot-come-later', source: sources.receiptOfFee.id },
    ],
  }),
  next: {
    met: [
      { id: 'nationality.procedure.get-legal-help', source: sources.incomplete.id },
      { id: 'nationality.procedure.council-of-state', source: sources.incomplete.id },
      { id: 'nationality.procedure.ask-court-to-order', source: sources.incomplete.id },
    ],
  },
})
