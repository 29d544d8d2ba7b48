import type { EvidenceAlternative, EvidenceList } from '@parcours/engine/authoring'
import { sources } from './sources.ts'
import { routeSources } from './sources-of-routes.ts'

/** A list of evidence in which every paper is open to everybody. */
function papersFor(proves: string, source: string, ...alternatives: readonly (readonly string[])[]): EvidenceList {
  return { proves, anyOf: alternatives.map((papers) => ({ papers, source })) }
}

/** These papers, for whom the clause holds. */
function forWhom(when: string, source: string, ...alternatives: readonly (readonly string[])[]): EvidenceAlternative[] {
  return alternatives.map((papers) => ({ papers, source, when }))
}

/** How work is shown: private employer, public service, main activity as self-employed. Mixed careers need several of them. */
const papersOfWork = [
  ['nationality.individual-accounts'],
  ['nationality.civil-service-certificate'],
  ['nationality.appointment', 'nationality.civil-service-certificate'],
  ['nationality.social-contributions'],
] as const

const workWithoutBreak = forWhom('nationality.work-without-break', sources.fiveYearsPage.id, ...papersOfWork)
const integrationCertificate = ['nationality.integration-certificate'] as const
const otherBrusselsCourse = forWhom('nationality.other-brussels-course', sources.law2018.id, integrationCertificate)

/** What every declaration needs: birth, criminal record, card, fee. */
export const evidenceOfEveryDeclaration: readonly EvidenceList[] = [
  {
    proves: 'nationality.adult',
    anyOf: [
      { papers: ['nationality.birth-certificate'], source: sources.fiveYearsPage.id },
      ...forWhom('belgium/nationality/birth-certificate/consular-attestation', routeSources.birthFourCountries.id, [
        'nationality.consular-attestation-of-birth',
      ]),
      ...forWhom('belgium/nationality/birth-certificate/notoriety-act', routeSources.birthSubstitutes.id, [
        'nationality.notoriety-act',
      ]),
      ...forWhom('belgium/nationality/birth-certificate/sworn-statement', routeSources.birthSubstitutes.id, [
        'nationality.sworn-statement',
      ]),
    ],
  },
  papersFor('nationality.no-serious-facts', sources.fiveYearsPage.id, ['nationality.criminal-record']),
  papersFor('nationality.unlimited-stay', sources.legalStay.id, ['nationality.residence-card']),
  papersFor('belgium/nationality/declaration/fee-in-order', sources.receipt.id, ['nationality.fee-receipt']),
]

/** Main residence during the years that the route asks for. */
export function evidenceOfResidence(route: string): EvidenceList {
  return papersFor(`nationality.${route}.residence`, sources.fiveYearsPage.id, ['nationality.residence-history'])
}

/** One of the three languages, level A2. */
export const evidenceOfLanguage: EvidenceList = {
  proves: 'nationality.language',
  anyOf: [
    ...workWithoutBreak,
    ...forWhom('nationality.language.belgian-diploma', sources.decree2013.id, ['nationality.belgian-diploma']),
    ...forWhom('nationality.language.integration-certificate', sources.languageLevel.id, integrationCertificate),
    ...otherBrusselsCourse,
    ...forWhom('nationality.vocational-training', sources.decree2013.id, ['nationality.training-certificate']),
    ...forWhom('nationality.language.union-diploma', sources.decree2013.id, [
      'nationality.union-diploma',
      'nationality.equivalence',
    ]),
    ...forWhom(
      'nationality.language.certificate',
      sources.decree2013.id,
      ['nationality.language-certificate-of-a-school'],
      ['nationality.language-certificate-of-the-employment-service'],
      ['nationality.language-certificate-of-the-federal-service'],
    ),
    ...forWhom('nationality.language.certificate', sources.fiveYearsPage.id, [
      'nationality.language-certificate-of-higher-education',
    ]),
  ],
}

/** Social integration on the five-year route. */
export const evidenceOfSocialIntegrationOnFiveYears: EvidenceList = {
  proves: 'nationality.five-years.social-integration',
  anyOf: [
    ...workWithoutBreak,
    ...forWhom('nationality.social.belgian-diploma', sources.socialIntegration.id, ['nationality.belgian-diploma']),
    ...forWhom('nationality.social.integration-certificate', sources.law2018.id, integrationCertificate),
    ...otherBrusselsCourse,
    ...forWhom('nationality.vocational-training', sources.socialIntegration.id, ['nationality.training-certificate']),
    ...forWhom('nationality.social.effort-declaration', sources.effortDeclaration.id, [
      'nationality.effort-declaration',
    ]),
  ],
}

/** Economic participation on the five-year route. Training that is deducted from the days is shown beside the work. */
export const evidenceOfEconomicParticipation: EvidenceList = {
  proves: 'nationality.five-years.economic-participation',
  anyOf: [
    ...workWithoutBreak,
    ...forWhom('nationality.economic.degree', sources.fiveYearsEconomy.id, ['nationality.belgian-diploma']),
    ...forWhom(
      'nationality.economic.days',
      sources.economicParticipation.id,
      ['nationality.individual-accounts'],
      ['nationality.civil-service-certificate'],
      ['nationality.individual-accounts', 'nationality.training-certificate'],
    ),
    ...forWhom('nationality.economic.quarters', sources.economicParticipation.id, ['nationality.social-contributions']),
  ],
}

/** Born in Belgium, and living there ever since. */
export const evidenceSinceBirth: readonly EvidenceList[] = [
  papersFor('nationality.born-in-belgium', routeSources.bornInBelgium.id, ['nationality.birth-certificate']),
  papersFor('nationality.since-birth.residence', routeSources.bornInBelgium.id, ['nationality.residence-history']),
]

/** Married to a Belgian, and three years together. */
export const evidenceOfMarriage: readonly EvidenceList[] = [
  papersFor('nationality.spouse.married', routeSources.spousePage.id, [
    'nationality.marriage-certificate',
    'nationality.nationality-of-the-spouse',
  ]),
  papersFor('nationality.spouse.living-together', routeSources.spousePage.id, [
    'nationality.residence-history',
    'nationality.residence-history-of-the-spouse',
  ]),
]

/** Parent of a Belgian minor: the birth certificate of the child, or another paper of descent with an extract of it. */
export const evidenceOfDescent: EvidenceList = papersFor(
  'nationality.parent.belgian-child',
  routeSources.parentPage.id,
  ['nationality.birth-certificate-of-the-child', 'nationality.nationality-of-the-child'],
  [
    'nationality.proof-of-descent',
    'nationality.birth-certificate-of-the-child',
    'nationality.nationality-of-the-child',
  ],
)

/** Social integration of the spouse or parent of a Belgian. */
export const evidenceOfSocialIntegrationAsFamily: EvidenceList = {
  proves: 'nationality.family.social-integration',
  anyOf: [
    ...forWhom('nationality.social.belgian-diploma', routeSources.familyIntegration.id, [
      'nationality.belgian-diploma',
    ]),
    ...forWhom('nationality.social.integration-certificate', routeSources.familyIntegration.id, integrationCertificate),
    ...otherBrusselsCourse,
    ...forWhom('nationality.social.effort-declaration', sources.effortDeclaration.id, [
      'nationality.effort-declaration',
    ]),
    ...forWhom(
      'nationality.vocational-training',
      routeSources.familyIntegration.id,
      ['nationality.training-certificate', 'nationality.individual-accounts'],
      ['nationality.training-certificate', 'nationality.civil-service-certificate'],
    ),
  ],
}

/** Invalidity, disability or pension age. */
export const evidenceOfGround: EvidenceList = {
  proves: 'nationality.disability-or-pension.ground',
  anyOf: [
    ...forWhom('nationality.pension-age-reached', routeSources.pensionedOrInvalid.id, [
      'nationality.birth-certificate',
    ]),
    ...forWhom('nationality.invalidity', routeSources.cannotWork.id, ['nationality.proof-of-invalidity']),
    ...forWhom('nationality.disability', routeSources.cannotWork.id, ['nationality.proof-of-disability']),
  ],
}

/** Taking part in the life of the community: any evidence, usually with a letter. */
export const evidenceOfParticipation: EvidenceList = papersFor(
  'nationality.ten-years.participation',
  routeSources.tenYearsPage.id,
  ...[
    'nationality.individual-accounts',
    'nationality.belgian-diploma',
    'nationality.training-certificate',
    'nationality.integration-certificate',
    'nationality.volunteering',
    'nationality.club-membership',
    'nationality.list-of-voters',
    'nationality.testimonies',
  ].map((paper) => ['nationality.letter-to-the-prosecutor', paper]),
)
