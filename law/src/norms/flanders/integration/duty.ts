import {
  all,
  any,
  type Criterion,
  clause,
  dateFact,
  during,
  fallsWithin,
  firstTime,
  heldAt,
  is,
  lasting,
  type MomentNode,
  months,
  not,
  openPoint,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { ageAtLeast, youngerThan } from '../../../criteria/age.ts'
import { atOrOn } from '../../../criteria/at-or-on.ts'
import { integrationCertificateOf } from '../../../criteria/certificates.ts'
import { unionPlus } from '../../../criteria/countries.ts'
import { familyOfBelgianWhoMoved, familyOfUnionPlusCitizen } from '../../../criteria/family.ts'
import { belgian, relativeIsNationalOf, unionPlusCitizen } from '../../../criteria/nationality.ts'
import {
  asAuPairOrOnWorkingHoliday,
  holdsDocument,
  holdsDocumentOnGround,
  holdsWorkDocument,
  validForMoreThanThreeMonths,
} from '../../../criteria/permit.ts'
import { protectedAs } from '../../../criteria/protection.ts'
import { domiciledIn, registeredInBelgium } from '../../../criteria/registered.ts'
import { certificateObtained } from '../../../criteria/studies.ts'
import { sources } from './sources.ts'

const adult = ageAtLeast(18)
const inFlanders = domiciledIn('flanders')

/** A stay that cannot last longer than a year, whatever is renewed: trainees, au pairs, working holidays. */
const ofTemporaryKind = any(is('type', 'I', 'J'), asAuPairOrOnWorkingHoliday)

/** Holds a document of a temporary kind of stay. */
export const temporaryStay: Criterion = some('residenceDocuments', all(ofTemporaryKind, during()))

/** Holds a permit of more than three months that is not of a temporary kind. */
const permit = some('residenceDocuments', all(validForMoreThanThreeMonths, not(ofTemporaryKind), during()))

/** The first day in a Flemish municipality with such a permit, whatever the age. */
const settled = firstTime(all(inFlanders, permit))

/** The first day of an adult with such a permit in a Flemish municipality. */
const arrivedAsForeigner = firstTime(all(inFlanders, permit, adult))

/**
 * The day on which the duty arises, which chooses the wording: the first entry in the national register in a Flemish
 * municipality with the status that counts. Status includes being 18, so for younger people it is their birthday.
 */
export const dutyArose: MomentNode = firstTime(all(inFlanders, adult, any(permit, belgian)))

const elsewhereWithPermit = since(
  firstTime(all(any(domiciledIn('brussels'), domiciledIn('wallonia'), domiciledIn('german-community')), permit)),
)

/** First permit elsewhere in Belgium no longer ago than this when the person settled in Flanders, as an adult. */
function movedWithin(period: ReturnType<typeof years>): Criterion {
  return heldAt(settled, all(adult, elsewhereWithPermit, not(lasting(elsewhereWithPermit, '>', period))))
}

const moved = any(
  clause(
    'flanders.moved-within-twelve-months',
    sources.movers.id,
    all(fallsWithin(settled, { until: '2016-02-29' }), movedWithin(months(12))),
  ),
  clause(
    'flanders.moved-within-five-years',
    sources.movers.id,
    all(fallsWithin(settled, { from: '2016-02-29', until: '2022-03-01' }), movedWithin(years(5))),
  ),
  // Apart, because whether the decree still says so was not read: its sentence says that it must be verified.
  clause(
    'flanders.moved-within-five-years-to-verify',
    sources.movers.id,
    all(fallsWithin(settled, { from: '2022-03-01' }), movedWithin(years(5))),
  ),
)

const firstPermit = clause(
  'flanders.first-permit',
  sources.targetGroup.id,
  heldAt(settled, all(adult, not(elsewhereWithPermit))),
)

/** Whom the word "not Dutch-speaking" could leave out: people who learned Dutch or went to school in it. */
const maySpeakDutch = openPoint('flanders.speaks-dutch', {
  source: sources.targetGroup.id,
  guard: any(
    some('languageProofs', all(is('language', 'nl'), since(dateFact('issuedOn')))),
    some('studies', all(is('language', 'nl'), since(dateFact('from')))),
  ),
})

const turnedEighteen = all(
  clause(
    'flanders.turned-18-in-first-year',
    sources.targetGroup.id,
    all(
      heldAt(settled, youngerThan(18)),
      heldAt(
        arrivedAsForeigner,
        not(lasting(all(registeredInBelgium('foreigners', 'population'), permit), '>=', months(12))),
      ),
    ),
  ),
  not(maySpeakDutch),
)

const atArrival = (that: Criterion) => atOrOn(arrivedAsForeigner, that)

const exemptForeigner = any(
  clause('flanders.union-citizen', sources.unionCitizens.id, atArrival(unionPlusCitizen)),
  clause(
    'flanders.union-family',
    sources.unionCitizens.id,
    atArrival(familyOfUnionPlusCitizen({ ascendantsOfMinors: true })),
  ),
  clause(
    'flanders.belgian-family-moved',
    sources.movedBelgians.id,
    atArrival(familyOfBelgianWhoMoved({ ascendantsOfMinors: true })),
  ),
  clause('flanders.labour-migrant', sources.labourMigrants.id, heldAt(arrivedAsForeigner, holdsWorkDocument)),
  clause(
    'flanders.labour-migrant-family',
    sources.labourMigrants.id,
    heldAt(
      arrivedAsForeigner,
      all(
        holdsDocumentOnGround('family'),
        some(
          'family',
          all(
            is('relation', 'spouse', 'parent', 'registered-partner'),
            is('residence', 'single-permit'),
            // Belgians and Union citizens need none, so their residence need not be asked for.
            not(relativeIsNationalOf('BE', unionPlus)),
          ),
        ),
      ),
    ),
  ),
  clause('flanders.temporary-protection', sources.displaced.id, atArrival(protectedAs('temporary'))),
)

const isBelgian = clause('flanders.belgian', sources.targetGroup.id, belgian)

const foreigner = all(
  not(isBelgian),
  not(clause('flanders.temporary-stay', sources.excluded.id, temporaryStay)),
  any(firstPermit, turnedEighteen, moved),
  not(exemptForeigner),
)

/** Born abroad, with at least one parent born abroad. */
export const bornAbroadOfParentBornAbroad: Criterion = all(
  not(is('birthPlace.country', 'BE')),
  some('parentsBirthplace', not(is('country', 'BE'))),
)

const newcomerOfBelgianNationality = all(
  isBelgian,
  clause('flanders.born-abroad', sources.targetGroup.id, bornAbroadOfParentBornAbroad),
  clause(
    'flanders.first-twelve-months',
    sources.targetGroup.id,
    not(lasting(since(firstTime(registeredInBelgium('foreigners', 'population'))), '>', months(12))),
  ),
)

const exemptAnyone = any(
  clause('flanders.older-than-65', sources.age.id, ageAtLeast(66)),
  openPoint('flanders.exactly-65', { source: sources.age.id, guard: all(ageAtLeast(65), youngerThan(66)) }),
  openPoint('flanders.unread-exemptions', {
    source: sources.decree2013.id,
    // Whom the article not read could free: ill or disabled people, people with Belgian schooling, people with a
    // certificate of another community, British citizens under the withdrawal agreement.
    guard: any(
      some('medical', all(is('kind', 'programme-impossible', 'serious-illness', 'disability'), during())),
      some('studies', all(is('country', 'BE'), any(during(), certificateObtained))),
      integrationCertificateOf('wallonia', 'brussels', 'german-community'),
      all(not(belgian), holdsDocument('M')),
    ),
  }),
)

/** Under the Flemish duty, whether or not it is already fulfilled. */
export const underTheDuty: Criterion = all(
  clause('flanders.adult', sources.targetGroup.id, adult),
  clause('flanders.domiciled', sources.targetGroup.id, inFlanders),
  // Said of whom no duty reaches, too: other clauses tell those why.
  clause('flanders.duty-since-2004', sources.decree2003.id, not(fallsWithin(dutyArose, { until: '2004-04-01' }))),
  any(foreigner, newcomerOfBelgianNationality),
  not(exemptAnyone),
)
