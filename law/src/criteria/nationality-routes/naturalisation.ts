import { all, any, type Criterion, clause, days, is, judgement, not, reading, years } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { childrenSources } from '../../norms/belgium/nationality/sources-of-children.ts'
import { ageAtLeast } from '../age.ts'
import { belgian } from '../nationality.ts'
import { legalStay } from '../nationality-residence/legal-stay.ts'
import { uninterruptedResidence } from '../nationality-residence/uninterrupted-residence.ts'
import { unlimitedStay } from '../nationality-residence/unlimited-stay.ts'
import { protectedAs } from '../protection.ts'

const notBelgian = clause('nationality.not-belgian', sources.fiveYearsPage.id, not(belgian))

/** On exceptional merit, where a declaration is practically impossible. */
export const naturalisationOnMerit: Criterion = all(
  notBelgian,
  clause(
    'nationality.naturalisation.adult-or-emancipated',
    childrenSources.naturalisation.id,
    any(ageAtLeast(18), is('naturalisation.emancipated', true)),
  ),
  clause(
    'nationality.naturalisation.stay',
    childrenSources.naturalisation.id,
    reading('nationality.stay-for-merit', [
      { id: 'legal', source: childrenSources.meritLegal.id, that: any(legalStay, unlimitedStay) },
      { id: 'unlimited', source: childrenSources.meritUnlimited.id, that: unlimitedStay },
    ]),
  ),
  clause('nationality.naturalisation.merit', childrenSources.naturalisation.id, is('naturalisation.merit', true)),
  clause(
    'nationality.naturalisation.declaration-impossible',
    childrenSources.naturalisation.id,
    is('naturalisation.declarationImpossible', true),
  ),
)

/** One fifth of two years, in days. */
const ONE_FIFTH_OF_TWO_YEARS = days(146)

/** Of a recognised stateless person after two years. */
export const naturalisationOfStateless: Criterion = all(
  notBelgian,
  clause('nationality.adult', sources.adult.id, ageAtLeast(18)),
  clause('nationality.naturalisation.stateless', childrenSources.stateless.id, protectedAs('stateless')),
  clause('nationality.unlimited-stay', sources.legalStay.id, unlimitedStay),
  uninterruptedResidence('two-years', years(2), ONE_FIFTH_OF_TWO_YEARS),
)

/** Naturalisation is a favour: who fulfils the conditions may ask, and the Chamber is free. */
const favour = clause(
  'nationality.naturalisation.favour',
  childrenSources.naturalisation.id,
  judgement('nationality.favour-of-the-chamber', {
    authority: 'belgium-chamber',
    source: childrenSources.naturalisation.id,
  }),
)

/** Who may ask, and whom the Chamber then favours. */
export const naturalisationGranted: Criterion = all(any(naturalisationOnMerit, naturalisationOfStateless), favour)
