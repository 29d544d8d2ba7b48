import {
  all,
  any,
  clause,
  criterionNorm,
  dateFact,
  heldAt,
  is,
  judgement,
  not,
  openPoint,
  since,
} from '@parcours/engine/authoring'
import { youngerThan } from '../../../../criteria/age.ts'
import { policeOrIntelligence } from '../holder.ts'
import { objectionHolds } from '../objection.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

const ground = any(
  clause('data.no-longer-needed', sources.grounds.id, is('dataHeld.stillNeeded', false)),
  clause(
    'data.consent-withdrawn',
    sources.grounds.id,
    all(
      is('dataHeld.basedOnConsent', true),
      since(dateFact('dataHeld.consentWithdrawnOn')),
      is('dataHeld.otherBasis', false),
    ),
  ),
  clause('data.objected', sources.grounds.id, all(since(dateFact('dataHeld.objectedOn')), objectionHolds)),
  clause('data.unlawful', sources.grounds.id, is('dataHeld.unlawful', true)),
  clause('data.must-be-erased-by-law', sources.grounds.id, is('dataHeld.mustBeErasedByLaw', true)),
  clause(
    'data.given-as-a-child',
    sources.thirteen.id,
    heldAt(dateFact('dataHeld.givenToOnlineServiceOn'), youngerThan(13)),
  ),
)

/** The person has a right that the data be erased: a ground, and nothing that stands against it. */
export const erasureRight = criterionNorm({
  id: 'belgium/personal-data/erasure/right',
  subject: 'personal-data',
  nature: 'right',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(
    all(
      ground,
      clause('data.need-not-be-kept', sources.legalDuty.id, is('dataHeld.mustBeKeptByLaw', false)),
      clause(
        'data.not-outweighed',
        sources.limits.id,
        any(
          is('dataHeld.pressOrPublicInterest', false),
          not(judgement('data.expression', { authority: 'data-protection-authority', source: sources.limits.id })),
        ),
      ),
      clause(
        'data.not-under-police-rules',
        sources.complaint.id,
        not(openPoint('data.police-rules', { source: sources.complaint.id, guard: policeOrIntelligence })),
      ),
    ),
    [
      { id: 'data.not-absolute', source: sources.grounds.id },
      { id: 'data.request-needs-no-form', source: sources.request.id },
      { id: 'data.neighbouring-rights', source: sources.neighbours.id },
    ],
  ),
  next: {
    met: [
      { id: 'data.write-to-the-holder', source: sources.request.id },
      { id: 'data.note-the-month', source: sources.answer.id, by: 'belgium/personal-data/erasure/answer-by' },
    ],
    notMet: [
      { id: 'data.ask-for-a-neighbouring-right', source: sources.neighbours.id },
      { id: 'data.ask-search-engine', source: sources.order.id },
    ],
    undetermined: [
      { id: 'data.write-to-the-holder', source: sources.request.id },
      { id: 'data.police-or-intelligence', source: sources.complaint.id },
    ],
  },
  evidence: [
    { id: 'data.identity', source: sources.request.id },
    { id: 'data.addresses', source: sources.request.id },
    { id: 'data.reasons', source: sources.grounds.id },
  ],
  openPoints: [{ id: 'data.police-rules', ask: 'COC' }],
})
