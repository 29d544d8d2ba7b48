import {
  all,
  always,
  any,
  type Criterion,
  clause,
  dateFact,
  during,
  fixedDay,
  is,
  isIfTold,
  not,
  openPoint,
  since,
  some,
} from '@parcours/engine/authoring'
import { ageAtLeast, youngerThan } from '../../../../criteria/age.ts'
import { anyIntegrationCertificate } from '../../../../criteria/certificates.ts'
import { unionPlus } from '../../../../criteria/countries.ts'
import { relativeIsNationalOf, turkish } from '../../../../criteria/nationality.ts'
import { holdsDocumentOnGround } from '../../../../criteria/permit.ts'
import { protectedAs } from '../../../../criteria/protection.ts'
import { certificateObtained } from '../../../../criteria/studies.ts'
import { halfTimeWork } from '../half-time-work.ts'
import { sources } from '../sources.ts'

const studying = some('studies', during())
const teaching = some('teaching', during())
const training = some('training', during({ from: 'from', until: 'completedOn' }))

const diploma = some(
  'studies',
  all(
    is('country', 'BE'),
    any(not(is('level', 'other-certificate')), is('recognisedBy', 'fr', 'nl', 'de', 'royal-military-school')),
    certificateObtained,
  ),
)
/** Studies that ended with a certificate are over, whether or not their last day was told. */
const notCertified = not(since(dateFact('certifiedOn', 'if-given')))

const regularStudent = some('studies', all(is('country', 'BE'), is('regular', true), during()))
const exchangeStudent = some('studies', all(is('exchange', true), notCertified, during()))
const doctoralScholar = some('studies', all(is('doctoralScholarship', true), notCertified, during()))
const universityTeacher = some('teaching', all(is('institution.recognisedBy', 'fr'), during()))

/** Freed under every list since the first. */
const inEveryList: readonly Criterion[] = [
  clause('wallonia.certificate', sources.circular2015.id, anyIntegrationCertificate),
  clause(
    'wallonia.medical-certificate',
    sources.faq.id,
    some('medical', all(is('kind', 'programme-impossible'), during())),
  ),
  clause('wallonia.under-18', sources.faq.id, youngerThan(18)),
  clause('wallonia.aged-65', sources.faq.id, ageAtLeast(65)),
  clause('wallonia.turkish', sources.faq.id, turkish),
]

/** States in the Schengen area while a stay of more than a year there still freed. */
const otherSchengenStates = unionPlus.filter((country) => !['BG', 'CY', 'HR', 'IE', 'RO'].includes(country))

const livedElsewhereInSchengen = any(
  ...['longTermResidentOf', 'work', 'studies'].map((list) =>
    some(list, all(is('country', otherSchengenStates), since(dateFact('from')))),
  ),
)

/** The lists before 17 December 2018, of which only the beginning was read. */
export const waivedBefore2018: Criterion = any(
  ...inEveryList,
  clause(
    'wallonia.unread-waivers-before-2018',
    sources.announced2017.id,
    openPoint('wallonia.unread-waivers-before-2018', {
      source: sources.announced2017.id,
      // Those the later list frees for studies or teaching; company heads; whoever left traces in the Schengen area.
      guard: any(
        diploma,
        studying,
        teaching,
        some('work', all(is('kind', 'self-employed'), during())),
        livedElsewhereInSchengen,
      ),
    }),
  ),
)

const temporaryRule = since(fixedDay('2022-10-14'))
const temporarilyProtected = protectedAs('temporary')
/** Citizens of the Union need no temporary protection, so nobody is asked about theirs. */
const familyOfTemporarilyProtected = all(
  some('family', all(not(relativeIsNationalOf('BE', unionPlus)), isIfTold('protection', 'temporary'))),
  holdsDocumentOnGround('family'),
)

const inListOf2018: readonly Criterion[] = [
  ...inEveryList,
  clause('wallonia.belgian-diploma', sources.faq.id, diploma),
  clause('wallonia.half-time-work', sources.reform2018.id, halfTimeWork),
  clause('wallonia.regular-student', sources.faq.id, regularStudent),
  clause('wallonia.exchange-student', sources.faq.id, exchangeStudent),
  clause('wallonia.doctoral-scholar', sources.faq.id, doctoralScholar),
  clause('wallonia.university-teacher', sources.faq.id, universityTeacher),
  clause('wallonia.temporary-protection', sources.temporaryProtection.id, all(temporaryRule, temporarilyProtected)),
  clause(
    'wallonia.temporary-protection-family',
    sources.temporaryProtection.id,
    all(temporaryRule, familyOfTemporarilyProtected),
  ),
  clause(
    'wallonia.temporary-protection-start',
    sources.temporaryProtection.id,
    openPoint('wallonia.temporary-protection-start', {
      source: sources.temporaryProtection.id,
      // Published on 14 October 2022 with effect from an earlier day nobody could read.
      guard: all(not(temporaryRule), any(temporarilyProtected, familyOfTemporarilyProtected)),
    }),
  ),
]

export const waivedSince2018: Criterion = any(...inListOf2018)

/** The list of 2018 as the official page of 2025 still gives it, and what the decree of 2024 may have added. */
export const waivedSince2025: Criterion = any(
  ...inListOf2018,
  clause(
    'wallonia.unread-waivers-2025',
    sources.kluwer2024.id,
    openPoint('wallonia.unread-waivers-2025', {
      source: sources.kluwer2024.id,
      // "What happens in practice": work, study, teaching or training in a form the old list leaves out, ill health.
      guard: any(some('work', during()), studying, teaching, training, some('medical', during())),
    }),
  ),
)

/** The first decree, while nobody has read on which day of 2014 it began to apply: open for every newcomer. */
export const notYetApplied: Criterion = openPoint('wallonia.start-2014', {
  source: sources.code2014.id,
  guard: always,
})
