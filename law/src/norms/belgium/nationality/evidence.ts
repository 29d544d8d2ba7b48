import type { EvidenceAlternative, EvidenceList } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

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
  papersFor('nationality.adult', sources.fiveYearsPage.id, ['nationality.birth-certificate']),
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
