import {
  all,
  clause,
  criterionNorm,
  fixedDay,
  is,
  judgement,
  not,
  reform,
  since,
  some,
} from '@parcours/engine/authoring'
import { youngerThan } from '../../../../criteria/age.ts'
import { domiciledIn } from '../../../../criteria/registered.ts'
import { sources } from '../sources.ts'

/** Pays less than the fee, or nothing, for social reasons. The agency decides; announced law would end it for most. */
export const flandersFeeCorrection = criterionNorm({
  id: 'flanders/integration/fee-correction',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: { undetermined: [{ id: 'flanders.ask-for-a-lower-fee', source: sources.feesAgency.id }] },
  versions: [
    {
      id: 'flanders-fee-correction',
      from: '1800-01-01',
      sources: [sources.feesAgency.id, sources.court.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'flanders.social-corrections', source: sources.court.id },
        { id: 'flanders.fee-announced-2026', source: sources.announced2026.id },
      ],
      body: all(
        clause('flanders.fees-since-september-2023', sources.fees.id, since(fixedDay('2023-09-01'))),
        clause('flanders.pays-in-flanders', sources.feesAgency.id, domiciledIn('flanders')),
        reform('flanders.fee-exemptions-2026', {
          inForce: judgement('flanders.social-correction', {
            authority: 'flanders-agency',
            source: sources.feesAgency.id,
          }),
          ifAdopted: clause(
            'flanders.unaccompanied-minor',
            sources.announced2026.id,
            all(youngerThan(18), not(some('family', is('relation', 'parent')))),
          ),
        }),
      ),
    },
  ],
})
