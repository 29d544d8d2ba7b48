import {
  all,
  any,
  type Criterion,
  clause,
  dateFact,
  during,
  firstTime,
  heldAt,
  is,
  isIfTold,
  laterBy,
  not,
  notAfter,
  ofApplicant,
  openPoint,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { childrenSources } from '../../norms/belgium/nationality/sources-of-children.ts'
import { youngerThan } from '../age.ts'
import { relativeIsNationalOf } from '../nationality.ts'
import { registeredInBelgium } from '../registered.ts'
import { mainResidenceSinceBirth } from './since-birth.ts'

const registers = ['foreigners', 'population', 'waiting'] as const
const declaredOn = dateFact('childhood.declaredOn')
const adoptedOn = dateFact('childhood.adoptedOn')
const birthOfApplicant = firstTime(ofApplicant(since(dateFact('birthDate', 'surely'))))

const bornHere = is('birthPlace.country', 'BE')
const minor = clause('nationality.child.minor', childrenSources.children.id, youngerThan(18))

/** Holds no nationality but, perhaps, the Belgian one. */
const noOtherNationality: Criterion = not(
  some('nationalities', all(not(is('country', 'BE')), during({ absentFrom: 'since-ever' }))),
)

/** A parent was Belgian when the person was born. */
const belgianParentAtBirth: Criterion = some(
  'family',
  all(is('relation', 'parent'), heldAt(birthOfApplicant, relativeIsNationalOf('BE'))),
)

const belgianParentNow = some('family', all(is('relation', 'parent'), relativeIsNationalOf('BE')))

/** Born here, of a parent born here, declared in time, or with no other nationality while under 18. */
function oneOfTheWays(declaredInTime: Criterion, prefix: string): Criterion {
  const source = childrenSources.children.id
  return any(
    clause(`${prefix}.born-here`, source, bornHere),
    clause(`${prefix}.parent-born-here`, source, is('childhood.belgianParentBornInBelgium', true)),
    clause(`${prefix}.declared-in-time`, source, all(since(declaredOn), declaredInTime)),
    clause(`${prefix}.no-other-nationality`, source, all(youngerThan(18), noOtherNationality)),
  )
}

/** Article 8. */
export const childOfBelgian: Criterion = all(
  clause('nationality.child.belgian-parent', childrenSources.children.id, belgianParentAtBirth),
  oneOfTheWays(heldAt(declaredOn, youngerThan(5)), 'nationality.child'),
)

/** Article 9. */
export const adoptedByBelgian: Criterion = all(
  minor,
  clause('nationality.adopted.by-belgian', childrenSources.children.id, all(since(adoptedOn), belgianParentNow)),
  oneOfTheWays(notAfter(declaredOn, laterBy(adoptedOn, years(5))), 'nationality.adopted'),
)

/** Article 10. */
export const withoutOtherNationality: Criterion = all(
  minor,
  clause(
    'nationality.child.born-or-found-here',
    childrenSources.foundOrStateless.id,
    any(bornHere, is('childhood.foundling', true)),
  ),
  clause('nationality.child.without-nationality', childrenSources.foundOrStateless.id, noOtherNationality),
  clause(
    'nationality.child.none-by-registering',
    childrenSources.foundOrStateless.id,
    is('childhood.otherNationalityByRegistering', false),
  ),
)

/** Article 11. */
export const ofParentBornHere: Criterion = all(
  clause('nationality.child.born-in-belgium', childrenSources.parentBornHere.id, bornHere),
  clause(
    'nationality.child.of-parent-born-here',
    childrenSources.parentBornHere.id,
    is('childhood.parentBornInBelgiumLivedThere', true),
  ),
)

/** Article 11bis. What it asks of the stay of a parent was not read; where a parent may stay without an end it cannot matter. */
export const declaredBeforeTwelve: Criterion = all(
  clause('nationality.child.under-twelve', childrenSources.beforeTwelve.id, youngerThan(12)),
  clause('nationality.child.born-here-of-foreigners', childrenSources.beforeTwelve.id, bornHere),
  clause('nationality.child.here-since-birth', childrenSources.beforeTwelve.id, mainResidenceSinceBirth),
  clause(
    'nationality.child.parents-here-ten-years',
    childrenSources.beforeTwelve.id,
    is('childhood.parentsHereForTenYears', true),
  ),
  not(
    openPoint('nationality.stay-of-the-parents', {
      source: childrenSources.beforeTwelve.id,
      guard: not(some('family', all(is('relation', 'parent'), isIfTold('residence', 'unlimited')))),
    }),
  ),
)

/** Article 12. */
export const togetherWithParent: Criterion = clause(
  'nationality.child.with-parent',
  childrenSources.withParent.id,
  some(
    'family',
    all(
      is('relation', 'parent'),
      some(
        'nationalities',
        all(
          is('country', 'BE'),
          heldAt(dateFact('from', 'if-given'), ofApplicant(all(youngerThan(18), registeredInBelgium(...registers)))),
        ),
      ),
    ),
  ),
)
