import { amountNorm, clause, dateFact } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../criteria/registered.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

/** What the programme costs in euro before any social correction: by the day on which the contract is signed. */
export const flandersFee = amountNorm({
  id: 'flanders/integration/fee',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: Object.values(sources),
  chosenBy: dateFact('programme.conventionSignedOn'),
  appliesWhen: clause('flanders.pays-in-flanders', sources.feesAgency.id, domiciledIn('flanders')),
  readings: [{ id: 'flanders.fee-180-or-360', conflict: 'C-11', state: 'settled' }],
  versions: [
    {
      id: 'flanders-free',
      from: '1800-01-01',
      until: '2023-09-01',
      sources: [sources.feesAgency.id],
      lastVerified,
      body: 0,
    },
    {
      id: 'flanders-four-times-90',
      from: '2023-09-01',
      sources: [sources.fees.id, sources.feesAgency.id],
      lastVerified,
      information: [
        { id: 'flanders.four-times-90', source: sources.fees.id },
        { id: 'flanders.social-corrections', source: sources.court.id },
        { id: 'flanders.fee-announced-2026', source: sources.announced2026.id },
      ],
      body: 360,
    },
  ],
})
