import {
  all,
  any,
  type Criterion,
  clause,
  criterionNorm,
  dateFact,
  fallsWithin,
  fixedDay,
  heldAt,
  lasting,
  months,
  not,
  openPoint,
  since,
} from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { belgian } from '../../../../criteria/nationality.ts'
import { protectionRequestPending } from '../../../../criteria/protection.ts'
import { registeredIn } from '../../../../criteria/registered.ts'
import { bornAbroadOfParentBornAbroad, temporaryStay } from '../duty.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const registered = any(
  registeredIn('flanders', 'foreigners', 'population'),
  registeredIn('brussels', 'foreigners', 'population'),
)
const waiting = any(registeredIn('flanders', 'waiting'), registeredIn('brussels', 'waiting'))
const contract = dateFact('programme.conventionSignedOn')
const fourMonths = all(waiting, lasting(protectionRequestPending, '>=', months(4)))

const isBelgian = clause('flanders.belgian', sources.targetGroup.id, belgian)

const oldEnough = any(
  clause('flanders.adult', sources.targetGroup.id, ageAtLeast(18)),
  // At fifteen part-time schooling can begin at the earliest; nobody younger has left it.
  openPoint('flanders.younger-but-out-of-school', { source: sources.right.id, guard: ageAtLeast(15) }),
)

function mayFollow(asylumApplicant: Criterion): Criterion {
  return all(
    clause('flanders.programme-since-2004', sources.decree2003.id, since(fixedDay('2004-04-01'))),
    oldEnough,
    any(
      // Also for who asks for asylum and is registered on another ground: that ground decides.
      all(
        clause('flanders.registered-in-flanders-or-brussels', sources.right.id, registered),
        any(
          all(not(isBelgian), not(clause('flanders.temporary-stay', sources.excluded.id, temporaryStay))),
          all(isBelgian, clause('flanders.born-abroad', sources.targetGroup.id, bornAbroadOfParentBornAbroad)),
        ),
      ),
      asylumApplicant,
    ),
  )
}

const until2022 = mayFollow(clause('flanders.asylum-four-months', sources.movedBelgians.id, fourMonths))
const from2022 = mayFollow(
  clause(
    'flanders.asylum-contract-before-2022',
    sources.changes2022.id,
    all(
      waiting,
      protectionRequestPending,
      fallsWithin(contract, { until: '2022-03-01' }),
      heldAt(contract, fourMonths),
    ),
  ),
)

const choice = { id: 'flanders.not-obliged-may-still-follow', source: sources.right.id }
const threeParts = [
  choice,
  { id: 'flanders.three-parts', source: sources.duty.id },
  { id: 'flanders.contract', source: sources.changes2022.id },
]

/** May follow the programme, in Flanders or at the Flemish office in Brussels, obliged or not. */
export const flandersMayFollow = criterionNorm({
  id: 'flanders/integration/may-follow',
  subject: 'integration',
  nature: 'right',
  authority: 'flanders-agency',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: {
    met: [{ id: 'flanders.sign-up', source: sources.right.id }],
    undetermined: [{ id: 'flanders.ask-agency', source: sources.flemishPage.id }],
  },
  readings: [{ id: 'flanders.asylum-applicants', conflict: 'C-16', state: 'settled' }],
  openPoints: [{ id: 'flanders.younger-but-out-of-school', ask: 'flanders-agency' }],
  versions: [
    {
      id: 'F1-F2-right',
      from: '1800-01-01',
      until: '2022-03-01',
      sources: [sources.right.id, sources.movedBelgians.id],
      lastVerified,
      information: [choice, { id: 'flanders.old-content', source: sources.duty.id }],
      body: until2022,
    },
    {
      id: 'F3-right',
      from: '2022-03-01',
      until: '2023-01-01',
      sources: [sources.right.id, sources.changes2022.id],
      lastVerified,
      information: threeParts,
      body: from2022,
    },
    {
      id: 'F4-right',
      from: '2023-01-01',
      until: '2023-09-01',
      sources: [sources.right.id, sources.changes2022.id, sources.fourthPart.id],
      lastVerified,
      information: [...threeParts, { id: 'flanders.fourth-part-by-choice', source: sources.fourthPart.id }],
      body: from2022,
    },
    {
      id: 'F5-right',
      from: '2023-09-01',
      sources: [sources.right.id, sources.changes2022.id, sources.feesAgency.id],
      lastVerified,
      information: [
        ...threeParts,
        { id: 'flanders.fourth-part-by-choice', source: sources.fourthPart.id },
        { id: 'flanders.dutch-test', source: sources.fees.id },
      ],
      body: from2022,
    },
  ],
})
