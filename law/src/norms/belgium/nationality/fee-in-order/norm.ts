import {
  all,
  any,
  clause,
  criterionNorm,
  dateFact,
  fallsWithin,
  heldAt,
  is,
  not,
  numberIs,
  openPoint,
  since,
} from '@parcours/engine/authoring'
import { amounts } from '../fee/amounts.ts'
import { sources } from '../sources.ts'

const paidOn = dateFact('declaration.feePaidOn')
const paid = since(paidOn)

/** At least the amount that was due on the day of payment. */
const amountOfThatDay = any(
  ...amounts.flatMap(({ from, until, euro }) => {
    const paidThen = fallsWithin(paidOn, until === undefined ? { from } : { from, until })
    return euro === undefined
      ? openPoint('nationality.fee-from-2027', { source: sources.feeRise.id, guard: paidThen })
      : all(paidThen, numberIs('declaration.feePaid', '>=', euro))
  }),
)

/** The fee is in order for a declaration filed on the day: paid before, the right amount, receipt in the file. */
export const feeInOrder = criterionNorm({
  id: 'belgium/nationality/declaration/fee-in-order',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'FEE-ORDER-2013',
      from: '2013-01-01',
      sources: [sources.feeRise.id, sources.fee150.id, sources.receipt.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'nationality.payment-date-decides', source: sources.feeRise.id },
        { id: 'nationality.receipt-cannot-come-later', source: sources.receipt.id },
      ],
      body: all(
        clause('nationality.fee.paid', sources.receipt.id, paid),
        clause(
          'nationality.fee.paid-before-filing',
          sources.receipt.id,
          not(heldAt(dateFact('declaration.filedOn'), not(paid))),
        ),
        clause('nationality.fee.amount', sources.feeRise.id, amountOfThatDay),
        clause('nationality.fee.receipt-in-file', sources.receipt.id, is('declaration.receiptInFile', true)),
      ),
    },
  ],
  next: {
    notMet: [{ id: 'nationality.pay-the-fee', source: sources.receipt.id }],
    undetermined: [{ id: 'nationality.ask-the-finance-service', source: sources.receipt.id }],
  },
  evidence: [{ id: 'nationality.fee-receipt', source: sources.receipt.id }],
  openPoints: [{ id: 'nationality.fee-from-2027', ask: 'FPS Finance' }],
})
