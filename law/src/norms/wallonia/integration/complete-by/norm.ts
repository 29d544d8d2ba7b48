import { all, any, clause, dateNorm, heldAt, not, openPoint } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../criteria/registered.ts'
import { certificateTerm } from '../certificate-term.ts'
import { walloniaObliged } from '../obliged/norm.ts'
import { permitOrder } from '../permit-order.ts'
import { afterTheTerm, programmeContent } from '../programme-content.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const livedInAnotherProgrammeRegion = any(
  domiciledIn('brussels'),
  domiciledIn('flanders'),
  domiciledIn('german-community'),
)

/** The last day for the certificate of the programme, counted from the day the permit was ordered. */
export const walloniaCompleteBy = dateNorm({
  id: 'wallonia/integration/complete-by',
  subject: 'integration',
  authority: 'wallonia',
  sources: Object.values(sources),
  chosenBy: permitOrder,
  appliesWhen: all(
    walloniaObliged.holdsWhen,
    clause(
      'wallonia.ordered-in-wallonia',
      sources.cimb.id,
      not(
        openPoint('wallonia.term-after-move', {
          source: sources.cimb.id,
          // The permit was ordered in another region: no source says whether Wallonia counts from that order.
          guard: heldAt(permitOrder, livedInAnotherProgrammeRegion),
        }),
      ),
    ),
  ),
  versions: [
    {
      id: 'W0-order',
      from: '1800-01-01',
      until: '2014-03-27',
      sources: [sources.code2014.id],
      lastVerified,
      body: certificateTerm.beforeDecree,
    },
    {
      id: 'W1-start-order',
      from: '2014-03-27',
      until: '2015-01-01',
      sources: [sources.code2014.id],
      lastVerified,
      body: certificateTerm.startNotRead,
    },
    {
      id: 'W1-order',
      from: '2015-01-01',
      until: '2016-05-19',
      sources: [sources.code2014.id, sources.newcomersWelcome.id],
      lastVerified,
      information: [...programmeContent.W1, { id: 'wallonia.fine-of-2014', source: sources.welcomeModule2014.id }],
      body: certificateTerm.agreementOfTwoYears,
    },
    {
      id: 'W2-order',
      from: '2016-05-19',
      until: '2018-12-17',
      sources: [sources.reform2016.id, sources.circular2017.id, sources.cimb.id],
      lastVerified,
      information: [...programmeContent.W2, ...afterTheTerm],
      body: certificateTerm.eighteenMonths,
    },
    {
      id: 'W3-order',
      from: '2018-12-17',
      until: '2025-01-01',
      sources: [sources.reform2018.id, sources.cimb.id, sources.citizen.id],
      lastVerified,
      information: [...programmeContent.W3, ...afterTheTerm],
      body: certificateTerm.eighteenMonths,
    },
    {
      id: 'W4-order',
      from: '2025-01-01',
      sources: [sources.decree2024.id, sources.order2024.id, sources.kluwer2024.id],
      lastVerified,
      information: [...programmeContent.W4, ...afterTheTerm],
      body: certificateTerm.threeYears,
    },
  ],
  next: {
    met: [{ id: 'wallonia.obtain-certificate', source: sources.cimb.id, by: 'wallonia/integration/complete-by' }],
    undetermined: [{ id: 'wallonia.ask-centre', source: sources.citizen.id }],
  },
  evidence: [
    { id: 'wallonia.permit-order-proof', source: sources.cimb.id },
    { id: 'wallonia.attendance-proofs', source: sources.cai.id },
  ],
  readings: [{ id: 'wallonia.ordered-2024-received-2025', conflict: 'C-3', state: 'contested' }],
  openPoints: [
    { id: 'wallonia.start-2014', ask: 'walloon-administration' },
    { id: 'wallonia.covid-extension', ask: 'regional-integration-centre' },
    { id: 'wallonia.term-after-move', ask: 'regional-integration-centre' },
  ],
})
