import { all, type Criterion, clause, is, not } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { ageAtLeast } from '../age.ts'
import { belgian } from '../nationality.ts'
import { unlimitedStay } from '../nationality-residence/unlimited-stay.ts'

/** What every declaration of an adult asks for: not Belgian yet, 18, no serious personal facts, a right to stay without an end. */
export const everyDeclaration: Criterion = all(
  clause('nationality.not-belgian', sources.fiveYearsPage.id, not(belgian)),
  clause('nationality.adult', sources.adult.id, ageAtLeast(18)),
  clause('nationality.no-serious-facts', sources.law2012.id, is('seriousPersonalFacts', false)),
  clause('nationality.unlimited-stay', sources.legalStay.id, unlimitedStay),
)
