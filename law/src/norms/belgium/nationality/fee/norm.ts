import { amountNorm, clause, dateFact } from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { sources } from '../sources.ts'
import { amounts } from './amounts.ts'

/** The registration duty of each declaration of an adult, and of naturalisation. The day of payment decides, not the day of filing. */
export const fee = amountNorm({
  id: 'belgium/nationality/declaration/fee',
  subject: 'nationality',
  authority: 'belgium-finance',
  sources: Object.values(sources),
  chosenBy: dateFact('declaration.feePaidOn'),
  appliesWhen: clause('nationality.fee.adults-pay', sources.fee150.id, ageAtLeast(18)),
  versions: amounts.map(({ id, from, until, euro, source }) => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
    sources: [source],
    lastVerified: '2026-11-22',
    information: [
      { id: 'nationality.fee-for-what', source: sources.fee150.id },
      { id: 'nationality.municipal-tax', source: sources.fiveYearsPage.id },
      { id: 'nationality.fee-not-paid-back', source: sources.fee2026.id },
      { id: 'nationality.payment-date-decides', source: sources.feeRise.id },
    ],
    body: euro ?? Number.NaN,
  })),
  next: {
    met: [{ id: 'nationality.pay-the-fee', source: sources.receipt.id }],
    undetermined: [{ id: 'nationality.ask-the-finance-service', source: sources.receipt.id }],
  },
  evidence: [{ id: 'nationality.fee-receipt', source: sources.receipt.id }],
  openPoints: [{ id: 'nationality.fee-from-2027', ask: 'FPS Finance' }],
})
