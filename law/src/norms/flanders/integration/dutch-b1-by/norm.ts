import {
  all,
  clause,
  dateFact,
  dateNorm,
  deadline,
  earliestOf,
  fallsWithin,
  heldAt,
  is,
  isIfTold,
  months,
  not,
} from '@parcours/engine/authoring'
import { dutyArose, underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

/** The day of the Flemish certificate. A declaration of effort is none. */
const certificate = earliestOf(
  'integrationCertificates',
  dateFact('issuedOn'),
  all(is('issuer', 'flanders'), not(isIfTold('kind', 'effort'))),
)

/** Last day to prove spoken Dutch at level B1: 24 months after the certificate, for duties from 1 March 2022. */
export const flandersDutchB1By = dateNorm({
  id: 'flanders/integration/dutch-b1-by',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: [...Object.values(sources)],
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    clause('flanders.duty-since-march-2022', sources.duty.id, not(fallsWithin(dutyArose, { until: '2022-03-01' }))),
    // Asked of the day of the certificate: the twelve months of a Belgian newcomer may be over by then or later.
    clause('flanders.certificate-under-the-duty', sources.duty.id, heldAt(certificate, underTheDuty)),
  ),
  next: {
    met: [{ id: 'flanders.prove-dutch-b1', source: sources.duty.id, by: 'flanders/integration/dutch-b1-by' }],
  },
  versions: [
    {
      id: 'flanders-dutch-b1-by',
      from: '1800-01-01',
      sources: [sources.duty.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'flanders.b1-after-certificate', source: sources.duty.id }],
      body: deadline({ start: certificate, term: months(24), endOfTerm: 'as-is' }),
    },
  ],
})
