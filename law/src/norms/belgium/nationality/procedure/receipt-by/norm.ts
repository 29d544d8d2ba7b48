import { all, always, any, chosen, clause, dateNorm, deadline, is, not, since } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { askedToComplete, askedToCompleteOn, completedInTime, filed, filedOn, twoMonthsToComplete } from '../facts.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

const endOfTerm = { endOfTerm: 'as-is', calendar: belgianCalendar } as const

/** Thirty-five working days for a file that was complete at once. */
export const fromTheDeclaration = deadline({ start: filedOn, term: { workingDays: 35 }, ...endOfTerm })

/** Fifteen working days after the end of the two months for completing it, however early it was completed. */
export const afterTheTwoMonths = deadline({ start: twoMonthsToComplete, term: { workingDays: 15 }, ...endOfTerm })

/** The last day on which the registrar gives the receipt of a complete file. */
export const receiptBy = dateNorm({
  id: 'belgium/nationality/procedure/receipt-by',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: filedOn,
  appliesWhen: all(
    filed,
    clause('nationality.fee.receipt-in-file', sources.receiptOfFee.id, is('declaration.receiptInFile', true)),
    clause(
      'nationality.procedure.file-complete',
      sources.receipt.id,
      any(not(since(askedToCompleteOn)), completedInTime),
    ),
  ),
  versions: termSince2013({
    body: chosen(filedOn, [
      { when: askedToComplete, moment: afterTheTwoMonths },
      { when: always, moment: fromTheDeclaration },
    ]),
    sources: [sources.receipt.id],
    information: [{ id: 'nationality.procedure.receipt-starts-the-four-months', source: sources.fourMonths.id }],
  }),
  next: {
    met: [
      {
        id: 'nationality.procedure.ask-for-the-receipt',
        source: sources.receipt.id,
        by: 'belgium/nationality/procedure/receipt-by',
      },
    ],
  },
})
