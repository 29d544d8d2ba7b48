import {
  all,
  any,
  type Criterion,
  clause,
  during,
  is,
  isIfTold,
  lasting,
  not,
  numberIs,
  some,
  years,
} from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { pensionAgeReached } from './pension-age.ts'

const invalid = some('medical', all(is('kind', 'invalidity'), numberIs('rate', '>=', 66), during()))
/** People are asked for what stops them from working: a disability told there does, unless it is said that it does not. */
const disabled = some('medical', all(is('kind', 'disability'), not(isIfTold('preventsWork', false)), during()))

/** Invalidity of 66 percent during five years, a disability that prevents work, or the pension age. */
export const unableToWorkOrPensioned: Criterion = clause(
  'nationality.disability-or-pension.ground',
  routeSources.pensionedOrInvalid.id,
  any(
    clause('nationality.invalidity', routeSources.cannotWork.id, lasting(invalid, '>=', years(5))),
    clause('nationality.disability', routeSources.cannotWork.id, disabled),
    clause('nationality.pension-age-reached', routeSources.pensionedOrInvalid.id, pensionAgeReached),
  ),
)
