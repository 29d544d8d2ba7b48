import {
  accumulates,
  all,
  type Criterion,
  clause,
  dateFact,
  during,
  is,
  isIfTold,
  lasting,
  laterBy,
  not,
  reading,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { relativeIsNationalOf } from '../nationality.ts'

const married: Criterion = all(is('relation', 'spouse'), during({ from: 'marriedOn', until: 'endedOn' }))
const belgianSpouse = all(married, relativeIsNationalOf('BE'))

/** Living with the spouse of this record in Belgium, within the marriage. */
const together = all(married, some('livingTogether', during()))

/** Married to a Belgian, and three years together with that spouse in Belgium during the marriage. */
export const livingWithBelgianSpouse: Criterion = all(
  clause('nationality.spouse.married', routeSources.spouseOnFiling.id, some('family', belgianSpouse)),
  clause(
    'nationality.spouse.living-together',
    routeSources.withinMarriage.id,
    reading('nationality.three-years-together', [
      {
        id: 'until-today',
        source: routeSources.togetherNow.id,
        that: some('family', all(belgianSpouse, lasting(together, '>=', years(3)))),
      },
      {
        id: 'in-all',
        source: routeSources.togetherInAll.id,
        that: some('family', all(belgianSpouse, accumulates(together, '>=', years(3)))),
      },
    ]),
  ),
)

/** Parent, by birth or adoption, of a Belgian child under 18 that is not emancipated. */
export const parentOfBelgianMinor: Criterion = clause(
  'nationality.parent.belgian-child',
  routeSources.spouseOnFiling.id,
  some(
    'family',
    all(
      is('relation', 'child'),
      relativeIsNationalOf('BE'),
      not(since(laterBy(dateFact('birthDate', 'surely'), years(18)))),
      not(isIfTold('emancipated', true)),
    ),
  ),
)
