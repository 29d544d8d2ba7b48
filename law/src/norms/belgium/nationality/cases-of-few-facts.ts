import type { LawCase } from '../../../case.ts'
import type { Facts } from './persons.ts'

// People who tell what matters for one way and nothing else: what they leave out must not keep the answer open.

const declaration = 'belgium/nationality/declaration/'

const one = (
  name: string,
  title: string,
  given: Facts,
  on: string,
  expected: { readonly [route: string]: LawCase['expect'][string] },
  worked?: string,
): LawCase => ({
  id: `nationality-few-facts-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: 'expert',
  given,
  on,
  expect: Object.fromEntries(Object.entries(expected).map(([route, each]) => [declaration + route, each])),
})

const inBrussels = (from: string): Facts => ({ register: 'foreigners', municipality: '21004', from })

/** In Brussels since 3 February 2020: five years of A cards for work, then a B card. */
const resident: Facts = {
  birthDate: '1990-06-01',
  nationalities: [{ country: 'IN' }],
  registrations: [inBrussels('2020-02-03')],
  residenceDocuments: [
    { type: 'A', from: '2020-02-03', until: '2025-02-02', ground: 'work' },
    { type: 'B', from: '2025-02-03' },
  ],
  absences: [],
  seriousPersonalFacts: false,
}
const certificate: Facts = {
  level: 'upper-secondary',
  country: 'BE',
  recognisedBy: 'fr',
  language: 'fr',
  from: '2012-09-01',
  until: '2018-06-30',
  certifiedOn: '2018-06-30',
}
const enoughWork: Facts = { kind: 'employee', country: 'BE', from: '2022-01-01', until: '2024-12-31', days: 500 }
const integrated: Facts = { ...resident, studies: [certificate], work: [enoughWork] }

const fiveYearsOfWork: Facts = { kind: 'employee', country: 'BE', from: '2020-03-01', share: 1 }
const spouse: Facts = {
  relation: 'spouse',
  nationalities: [{ country: 'BE' }],
  marriedOn: '2020-01-01',
  livingTogether: [{ from: '2020-01-01' }],
}
const child: Facts = { relation: 'child', nationalities: [{ country: 'BE' }], birthDate: '2015-05-05' }

/** Asked for protection on 10 January 2020, protected since 1 March 2021, a B card since 1 February 2025. */
const afterAsylum = (kind: string): Facts => ({
  ...integrated,
  nationalities: [{ country: 'SY' }],
  protection: [
    { kind: 'requested', requestedOn: '2020-01-10' },
    { kind, from: '2021-03-01' },
  ],
  registrations: [
    { register: 'waiting', municipality: '21004', from: '2020-01-10', until: '2021-03-31' },
    inBrussels('2021-04-01'),
  ],
  residenceDocuments: [
    { type: 'annex-26', from: '2020-01-10', until: '2020-02-14' },
    { type: 'orange', from: '2020-02-15', until: '2021-04-30' },
    { type: 'A', from: '2021-05-01', until: '2025-01-31', ground: 'asylum' },
    { type: 'B', from: '2025-02-01' },
  ],
})

/** Came to study on 5 September 2021 with an annex 15, had the card on 2 November. */
const student: Facts = {
  ...integrated,
  registrations: [inBrussels('2021-09-05')],
  work: [{ ...enoughWork, from: '2023-01-01', until: '2025-12-31' }],
  residenceDocuments: [
    { type: 'annex-15', from: '2021-09-05', until: '2021-11-01', ground: 'first-arrival' },
    { type: 'A', from: '2021-11-02', until: '2026-08-31', ground: 'study' },
    { type: 'B', from: '2026-09-01' },
  ],
}

/** Ten years of a special card as an official of the Union, then an E card. */
const official: Facts = {
  ...integrated,
  nationalities: [{ country: 'FR' }],
  registrations: [inBrussels('2014-02-03')],
  residenceDocuments: [
    { type: 'special', from: '2014-02-03', until: '2024-02-02', specialCard: true },
    { type: 'EU', from: '2024-02-03' },
  ],
}

const on = '2026-03-02'

export const casesOfFewFacts: readonly LawCase[] = [
  one('five-years', 'Certificate, work and stay: nothing else is asked', integrated, on, {
    'five-years': { outcome: 'met', missing: [] },
  }),
  one(
    'absence-of-six-months',
    'Away for exactly six months: no interruption',
    { ...integrated, absences: [{ from: '2022-01-01', until: '2022-06-30' }] },
    on,
    { 'five-years': 'met' },
    'W-12',
  ),
  one(
    'subsidiary-protection',
    'Subsidiary protection: the days of the request do not count, and no application is asked for',
    afterAsylum('subsidiary'),
    '2025-02-01',
    { 'five-years': { outcome: 'not-met', missing: [] } },
    'W-20',
  ),
  one(
    'subsidiary-protection-five-years',
    'Subsidiary protection: five years from the A card',
    afterAsylum('subsidiary'),
    '2026-05-01',
    { 'five-years': { outcome: 'met', since: '2026-05-01' } },
    'W-20',
  ),
  one(
    'refugee',
    'A recognised refugee with a B card: the years count from the request',
    afterAsylum('refugee'),
    '2025-02-01',
    { 'five-years': 'met' },
    'W-18',
  ),
  one(
    'student',
    'A student with the annex 15 of a first arrival: that paper tells enough',
    student,
    '2026-11-01',
    { 'five-years': { outcome: 'not-met', missing: [], until: '2026-11-01' } },
    'W-22',
  ),
  one('student-five-years', 'A student: five years from the card', student, '2026-11-02', {
    'five-years': { outcome: 'met', since: '2026-11-02' },
  }),
  one(
    'student-recognised-later',
    'An annex 15 of a first arrival does not become the paper of a refugee by what is told beside it',
    { ...student, protection: [{ kind: 'refugee', requestedOn: '2021-09-05', from: '2021-10-01' }] },
    '2026-10-01',
    { 'five-years': 'not-met' },
  ),
  one(
    'student-refugee-later',
    'A student whose country changed: the days of the request count, long after the annex 15 of the first arrival',
    {
      ...integrated,
      nationalities: [{ country: 'AF' }],
      protection: [{ kind: 'refugee', requestedOn: '2021-08-20', from: '2022-06-01' }],
      residenceDocuments: [
        { type: 'annex-15', from: '2020-02-03', until: '2020-03-31', ground: 'first-arrival' },
        { type: 'A', from: '2020-04-01', until: '2021-10-31', ground: 'study' },
        { type: 'A', from: '2022-07-01', until: '2025-03-31', ground: 'asylum' },
        { type: 'B', from: '2025-04-01' },
      ],
    },
    '2025-04-01',
    { 'five-years': 'met' },
  ),
  one(
    'official-of-the-union',
    'A special card for ten years and an E card for one: only the one year counts',
    official,
    '2025-02-03',
    { 'five-years': { outcome: 'not-met', missing: [] }, 'ten-years': 'not-met' },
    'W-28',
  ),
  one(
    'official-of-the-union-applying',
    'An application made while the special card still runs: the special card is the stay until it is given back',
    {
      ...official,
      work: [{ ...enoughWork, from: '2024-01-01', until: '2026-12-31' }],
      residenceApplications: [{ submittedOn: '2024-01-03', at: 'municipality', basis: 'art-40' }],
    },
    '2029-01-03',
    { 'five-years': 'not-met' },
  ),
  one(
    'official-of-the-union-refugee',
    'A request for protection made while the special card still runs does not count while it runs',
    {
      ...integrated,
      nationalities: [{ country: 'AF' }],
      protection: [{ kind: 'refugee', requestedOn: '2020-02-03', from: '2021-02-03' }],
      residenceDocuments: [
        { type: 'special', from: '2020-02-03', until: '2020-12-31' },
        { type: 'A', from: '2021-01-01', until: '2024-12-31', ground: 'asylum' },
        { type: 'B', from: '2025-01-01' },
      ],
    },
    '2025-02-03',
    { 'five-years': 'not-met' },
  ),
  one(
    'work-of-five-years',
    'Five years with one employer prove language, integration and work at once',
    { ...resident, work: [fiveYearsOfWork] },
    on,
    { 'five-years': { outcome: 'met', missing: [] } },
    'W-32',
  ),
  one(
    'two-employers',
    'Two employers, one day after the other',
    {
      ...resident,
      work: [
        { ...fiveYearsOfWork, until: '2023-05-31' },
        { ...fiveYearsOfWork, from: '2023-06-01' },
      ],
    },
    on,
    { 'five-years': 'met' },
    'W-34',
  ),
  one(
    'effort-and-language',
    'A Flemish declaration of effort and a certificate of level A2',
    {
      ...resident,
      registrations: [{ register: 'foreigners', municipality: '44021', from: '2020-02-03' }],
      work: [enoughWork],
      integrationCertificates: [{ issuer: 'flanders', kind: 'effort', issuedOn: '2022-05-01' }],
      languageProofs: [{ language: 'nl', level: 'A2', issuedOn: '2022-06-01' }],
    },
    on,
    { 'five-years': 'met' },
    'W-46',
  ),
  one(
    'bachelor',
    'A bachelor of the last five years and no work',
    {
      ...resident,
      work: [],
      studies: [
        { ...certificate, level: 'bachelor', from: '2020-09-14', until: '2023-06-30', certifiedOn: '2023-06-30' },
      ],
    },
    on,
    { 'five-years': 'met' },
    'W-56',
  ),
  one(
    'spouse',
    'Married to a Belgian, a certificate of secondary school, and nothing told of work',
    { ...resident, studies: [certificate], family: [spouse] },
    on,
    { spouse: { outcome: 'met', missing: [] } },
    'W-64',
  ),
  one(
    'spouse-together-before',
    'Together for years, married for two',
    { ...resident, studies: [certificate], family: [{ ...spouse, marriedOn: '2024-01-01' }] },
    on,
    { spouse: 'not-met' },
    'W-66',
  ),
  one(
    'parent',
    'A Belgian child, a certificate of secondary school, and nothing told of work',
    { ...resident, studies: [certificate], family: [child] },
    on,
    { parent: { outcome: 'met', missing: [] } },
    'W-68',
  ),
  one(
    'disability',
    'A disability, and nothing told of a rate or of work',
    { ...resident, medical: [{ kind: 'disability', from: '2010-01-01' }] },
    on,
    { 'disability-or-pension': { outcome: 'met', missing: [] } },
    'W-70',
  ),
  one(
    'born-here',
    'Born here, registered ever since, a B card since eighteen',
    {
      birthDate: '2006-05-05',
      birthPlace: { country: 'BE' },
      nationalities: [{ country: 'MA' }],
      registrations: [inBrussels('2006-05-05')],
      residenceDocuments: [{ type: 'B', from: '2024-05-05' }],
      absences: [],
      seriousPersonalFacts: false,
    },
    on,
    { 'born-in-belgium': { outcome: 'met', missing: [] } },
    'W-70',
  ),
  one(
    'fee',
    'Paid on 20 July 2025, filed in 2026',
    { birthDate: '1990-06-01', declaration: { feePaidOn: '2025-07-20', filedOn: '2026-02-02' } },
    '2026-02-02',
    { fee: { outcome: 'met', value: 150 } },
    'W-04',
  ),
  one(
    'fee-2027',
    'Paid in 2027: the indexed amount was not published when we read',
    { birthDate: '1990-06-01', declaration: { feePaidOn: '2027-01-04' } },
    '2027-02-01',
    { fee: { outcome: 'undetermined', reason: 'open-law' } },
    'W-08',
  ),
]
