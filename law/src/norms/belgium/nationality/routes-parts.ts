import type { LawCase } from '../../../case.ts'
import { cases as residenceCases } from './five-years-residence/cases.ts'
import { cases as socialCases } from './five-years-social-integration/cases.ts'
import { cases as languageCases } from './language/cases.ts'
import { asPartOf, withUnlimitedCard } from './part-cases.ts'
import type { Facts } from './persons.ts'

// Every case of residence, language and social integration, asked again of the ways that have these as a part.

const nothingElse: Facts = {
  birthDate: '1980-01-01',
  nationalities: [{ country: 'IN' }],
  seriousPersonalFacts: false,
  family: [],
  protection: [],
  residenceApplications: [],
  work: [],
  studies: [],
  training: [],
  integrationCertificates: [],
  languageProofs: [],
  programme: { literacy: true, enrolledOn: 'never' },
}

const certificate: Facts = {
  level: 'upper-secondary',
  country: 'BE',
  recognisedBy: 'fr',
  language: 'fr',
  from: '2005-09-01',
  until: '2008-06-30',
  certifiedOn: '2008-06-30',
}

const spouse: Facts = {
  relation: 'spouse',
  nationalities: [{ country: 'BE' }],
  marriedOn: '2005-01-08',
  livingTogether: [{ from: '2005-01-08' }],
}
const child: Facts = { relation: 'child', nationalities: [{ country: 'BE' }], birthDate: '2018-01-01' }

const inCharleroi: Facts = { register: 'foreigners', municipality: '52011', from: '2010-01-01' }
const hereSince2010: Facts = {
  ...nothingElse,
  absences: [],
  registrations: [inCharleroi],
  residenceDocuments: [{ type: 'B', from: '2010-01-01' }],
}

const listed = (facts: Facts, list: string): readonly Facts[] | undefined => facts[list] as readonly Facts[] | undefined

/** Whatever the stay is, this relative and a certificate are there. */
const relatedTo =
  (relative: Facts) =>
  (facts: Facts, on: string): Facts => ({
    ...nothingElse,
    ...withUnlimitedCard(facts, on),
    studies: [certificate],
    family: [...(listed(facts, 'family') ?? []), relative],
  })

/** Whatever proves the language, a Flemish declaration of effort shows the social integration, and no language. */
const withEffort =
  (relative: Facts) =>
  (facts: Facts): Facts => {
    const certificates = listed(facts, 'integrationCertificates')
    const effort = { issuer: 'flanders', kind: 'effort', startedOn: '2010-01-01', issuedOn: '2011-01-01' }
    const inAntwerp = { register: 'foreigners', municipality: '11002', from: '2008-01-01', until: '2014-12-31' }
    return {
      ...hereSince2010,
      ...facts,
      registrations: [inAntwerp, ...(listed(facts, 'registrations') ?? [inCharleroi])],
      integrationCertificates: certificates && [...certificates, effort],
      family: [relative],
    }
  }

/** Whatever shows the social integration, a certificate proves the language; 234 days of work stand beside a training. */
const withLanguage =
  (relative: Facts) =>
  (facts: Facts): Facts => ({
    ...hereSince2010,
    ...facts,
    work: [{ kind: 'employee', country: 'BE', from: '2023-01-02', until: '2024-12-31', share: 1, days: 234 }],
    languageProofs: [{ language: 'fr', level: 'A2', issuedOn: '2015-01-01' }],
    family: [relative],
  })

/** Work shows social integration on the five-year way only. */
const socialWithoutWork = socialCases.filter(({ id }) => !id.startsWith('nationality-social-work'))

const residence = 'five-years/residence'
const social = 'five-years/social-integration'

export const partCases: readonly LawCase[] = [
  ...asPartOf('disability-or-pension', residence, residenceCases, (facts, on) => ({
    ...nothingElse,
    ...withUnlimitedCard(facts, on),
    medical: [{ kind: 'invalidity', from: '2000-01-01', rate: 70 }],
  })),
  ...asPartOf('spouse', residence, residenceCases, relatedTo(spouse)),
  ...asPartOf('parent', residence, residenceCases, relatedTo(child)),
  ...asPartOf('spouse', 'language', languageCases, withEffort(spouse)),
  ...asPartOf('parent', 'language', languageCases, withEffort(child)),
  ...asPartOf('ten-years', 'language', languageCases, (facts) => ({
    ...hereSince2010,
    ...facts,
    registrations: [inCharleroi],
    residenceDocuments: [{ type: 'B', from: '2010-01-01' }],
    associations: [{ kind: 'club', from: '2012-01-01' }],
  })),
  ...asPartOf('spouse', social, socialWithoutWork, withLanguage(spouse)),
  ...asPartOf('parent', social, socialWithoutWork, withLanguage(child)),
]
