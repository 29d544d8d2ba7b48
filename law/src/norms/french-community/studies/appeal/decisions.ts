import {
  all,
  always,
  any,
  type Criterion,
  clause,
  dateFact,
  is,
  never,
  reading,
  since,
} from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const decision = (...codes: readonly string[]): Criterion => is('schoolDecision.decision', codes)

/** The day on which the decision was communicated. */
export const notified = dateFact('schoolDecision.notifiedOn')

export const internalSent = dateFact('schoolDecision.internalDecisionSentOn')
export const internalNotified = dateFact('schoolDecision.internalDecisionNotifiedOn')

export const secondary = clause('appeal.secondary', sources.attestations.id, is('schoolDecision.level', 'secondary'))
export const higher = clause('appeal.higher', sources.jury.id, is('schoolDecision.level', 'higher'))
const socialPromotion = clause(
  'appeal.social-promotion',
  sources.socialPromotionGrounds.id,
  is('schoolDecision.level', 'social-promotion'),
)

const failOrRestricted = clause(
  'appeal.fail-or-restricted',
  sources.attestations.id,
  decision('fail', 'restricted-pass'),
)

/** Other decisions of the class council than attestations and resits: one page helps after any disagreement. */
const otherOfClassCouncil = all(
  decision('other-class-council'),
  reading('appeal.any-disagreement', [
    { id: 'only-fail-or-restricted', source: sources.attestations.id, that: never },
    { id: 'any', source: sources.workshops.id, that: always },
  ]),
)

export const classCouncil = any(failOrRestricted, otherOfClassCouncil)

const qualificationJury = clause('appeal.qualification-jury', sources.tenDays.id, decision('qualification-jury'))

export const irregularity = clause('appeal.irregularity', sources.jury.id, is('schoolDecision.irregularity', true))

export const juryResults = clause('appeal.jury-results', sources.jury.id, decision('jury-results'))

export const enrolmentRefused = clause('appeal.enrolment-refused', sources.ceperi.id, decision('enrolment-refused'))

export const ceperiGround = clause(
  'appeal.ceperi-ground',
  sources.ceperiGrounds.id,
  is('schoolDecision.refusalGround', 'not-financeable', 'studies-not-funded', 'excluded-before'),
)

const unitRefused = clause('appeal.unit-refused', sources.socialPromotionGrounds.id, decision('unit-refused'))

/** The step inside the school was taken, and it was decided: the way outside is open only then. */
export const internalStepDone = all(
  clause('appeal.internal-made', sources.parents.id, since(dateFact('schoolDecision.internalAppealFiledOn'))),
  clause('appeal.internal-answered', sources.parents.id, any(since(internalSent), since(internalNotified))),
)

export const secondaryAppeal = all(secondary, any(classCouncil, qualificationJury))
export const higherAppeal = all(higher, any(all(juryResults, irregularity), enrolmentRefused))
export const socialPromotionAppeal = all(socialPromotion, unitRefused, irregularity)
