import { all, any, type Criterion, clause, is, not, openPoint } from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'

const four = routeSources.birthFourCountries.id
const others = routeSources.birthSubstitutes.id

const bornInOneOfTheFour = clause(
  'nationality.birth.four-countries',
  four,
  any(
    is('birthPlace.country', 'AF', 'SO', 'SS'),
    all(is('birthPlace.country', 'AO'), is('birthPlace.region', 'Cabinda', 'cabinda', 'CABINDA')),
  ),
)

const certificateOutOfReach = clause(
  'nationality.birth.certificate-out-of-reach',
  routeSources.birthOutOfReach.id,
  is('birthCertificate.obtainable', false),
)

const consularOutOfReach = clause(
  'nationality.birth.consular-out-of-reach',
  four,
  is('birthCertificate.consularAttestation', false),
)

const notorietyOutOfReach = clause(
  'nationality.birth.notoriety-out-of-reach',
  others,
  is('birthCertificate.notorietyAct', false),
)

/** Papers that may stand for the birth certificate, by day: until July 2018 one after the other for everybody, since then by country. */
export const substitutes: {
  readonly [wording in 'before2018' | 'since2018']: {
    readonly [paper in 'consular' | 'notoriety' | 'sworn']: Criterion
  }
} = {
  before2018: {
    consular: certificateOutOfReach,
    notoriety: all(certificateOutOfReach, consularOutOfReach),
    sworn: all(certificateOutOfReach, consularOutOfReach, notorietyOutOfReach),
  },
  since2018: {
    consular: bornInOneOfTheFour,
    notoriety: all(any(bornInOneOfTheFour, certificateOutOfReach), any(not(bornInOneOfTheFour), consularOutOfReach)),
    sworn: any(
      all(not(bornInOneOfTheFour), certificateOutOfReach, notorietyOutOfReach),
      openPoint('nationality.sworn-statement-in-the-four-countries', {
        source: routeSources.notorietySteps.id,
        guard: all(bornInOneOfTheFour, consularOutOfReach, notorietyOutOfReach),
      }),
    ),
  },
}
