import {
  accumulates,
  all,
  any,
  type Criterion,
  clause,
  during,
  fallsWithin,
  firstTime,
  fixedDay,
  heldAt,
  is,
  type MomentNode,
  never,
  not,
  openPoint,
  reading,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../criteria/age.ts'
import { atOrOn } from '../../../criteria/at-or-on.ts'
import { integrationCertificateOf } from '../../../criteria/certificates.ts'
import { familyOfBelgian, familyOfUnionPlusCitizen } from '../../../criteria/family.ts'
import { belgian, turkish, unionPlusCitizen } from '../../../criteria/nationality.ts'
import { holdsDocument, holdsWorkDocument, permitOverThreeMonths } from '../../../criteria/permit.ts'
import { protectedAs } from '../../../criteria/protection.ts'
import { domiciledIn, legallyStaying } from '../../../criteria/registered.ts'
import { certificateObtained } from '../../../criteria/studies.ts'
import { sources } from './sources.ts'

/** The first day in a register of one of the nine municipalities with a permit of more than three months. */
export const firstRegistration: MomentNode = firstTime(all(domiciledIn('german-community'), permitOverThreeMonths))

const atOrSinceFirst = (that: Criterion) => atOrOn(firstRegistration, that)

const beforeTheAgeRose = not(since(fixedDay('2025-01-01')))
const beforeTheAgeRoseAgain = not(since(fixedDay('2030-01-01')))

/** Old enough for the state pension: 65, from 2025 on 66, from 2030 on 67. */
const pensionAge = any(
  all(ageAtLeast(65), beforeTheAgeRose),
  all(ageAtLeast(66), beforeTheAgeRoseAgain),
  ageAtLeast(67),
)

const levelsOfSchools = ['lower-secondary', 'upper-secondary']
const levelsOfHigherEducation = ['bachelor', 'master', 'doctorate']

const exempt = any(
  clause('german-community.union-citizen', sources.centre.id, atOrSinceFirst(unionPlusCitizen)),
  clause(
    'german-community.union-family',
    sources.centre.id,
    atOrSinceFirst(familyOfUnionPlusCitizen({ ascendantsOfMinors: true })),
  ),
  clause(
    'german-community.student',
    sources.centre.id,
    some('studies', all(is('country', 'BE'), is('level', levelsOfHigherEducation), during())),
  ),
  clause(
    'german-community.belgian-diploma',
    sources.centre.id,
    some('studies', all(is('country', 'BE'), not(is('level', 'other-certificate')), certificateObtained)),
  ),
  clause(
    'german-community.pension-age',
    sources.centre.id,
    reading('german-community.pension-age', [
      { id: 'sixty-five', source: sources.centreOld.id, that: ageAtLeast(65) },
      { id: 'pension-age', source: sources.centre.id, that: pensionAge },
    ]),
  ),
  clause('german-community.single-permit', sources.centre.id, atOrSinceFirst(holdsWorkDocument)),
  clause(
    'german-community.permanently-unable',
    sources.centre.id,
    some('medical', all(is('kind', 'programme-impossible'), during())),
  ),
  clause('german-community.special-document', sources.centre.id, holdsDocument('special')),
  clause(
    'german-community.certificate-elsewhere',
    sources.centre.id,
    integrationCertificateOf('wallonia', 'brussels', 'flanders'),
  ),
  // No clause around it: on the old list it frees, on the new one it does not, and neither is sure.
  reading('german-community.over-three-years', [
    {
      id: 'still-exempt',
      source: sources.centreOld.id,
      that: heldAt(firstRegistration, accumulates(legallyStaying, '>', years(3))),
    },
    { id: 'no-longer-listed', source: sources.centre.id, that: never },
  ]),
  clause('german-community.turkish', sources.turkish.id, atOrSinceFirst(turkish)),
  clause(
    'german-community.temporary-protection',
    sources.temporaryProtection.id,
    atOrSinceFirst(protectedAs('temporary')),
  ),
  openPoint('german-community.unread-exemptions', {
    source: sources.decreeUnread.id,
    // The list is given with "among others". Whom the rest could free: family of a Belgian, British citizens under the
    // withdrawal agreement, and pupils, whom only the older list names.
    guard: any(
      familyOfBelgian({ ascendantsOfMinors: true }),
      holdsDocument('M'),
      some('studies', all(is('country', 'BE'), is('level', levelsOfSchools), during())),
    ),
  }),
)

/** Under the duty of the German-speaking Community, whether or not it is already fulfilled. */
export const underTheDuty: Criterion = all(
  clause('german-community.adult', sources.centre.id, ageAtLeast(18)),
  not(clause('german-community.belgian', sources.decree.id, belgian)),
  clause('german-community.domiciled', sources.centre.id, domiciledIn('german-community')),
  clause(
    'german-community.registered-since-2018',
    sources.decree.id,
    all(fallsWithin(firstRegistration, { from: '2018-01-01' }), since(firstRegistration)),
  ),
  not(exempt),
)
