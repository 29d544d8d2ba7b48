import {
  type Criterion,
  clause,
  dateFact,
  deadline,
  fallsWithin,
  months,
  notAfter,
  since,
} from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** What happens between the declaration and the nationality, in order. */
export const filedOn = dateFact('declaration.filedOn')
export const askedToCompleteOn = dateFact('declaration.askedToCompleteOn')
const completedOn = dateFact('declaration.completedOn')
export const receiptOn = dateFact('declaration.receiptOn')
export const sentToProsecutorOn = dateFact('declaration.sentToProsecutorOn')
export const prosecutorAcknowledgedOn = dateFact('declaration.prosecutorAcknowledgedOn')
export const negativeOpinionReceivedOn = dateFact('declaration.negativeOpinionReceivedOn')
export const judgmentReceivedOn = dateFact('declaration.judgmentReceivedOn')

export const filed: Criterion = clause('nationality.procedure.filed', sources.inPerson.id, since(filedOn))

export const receiptGiven: Criterion = clause(
  'nationality.procedure.receipt-given',
  sources.receipt.id,
  since(receiptOn),
)

/** Papers were missing, whenever that was said. */
export const askedToComplete: Criterion = fallsWithin(askedToCompleteOn, {})

/** Two months from the form that names the missing papers. */
export const twoMonthsToComplete = deadline({ start: askedToCompleteOn, term: months(2), endOfTerm: 'as-is' })

/** The last missing paper came in the two months. */
export const completedInTime: Criterion = notAfter(completedOn, twoMonthsToComplete)
