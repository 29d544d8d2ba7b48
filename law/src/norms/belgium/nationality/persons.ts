/** Invented persons for the cases: lives that are complete, so that one fact at a time can be changed. */
export type Facts = { readonly [concept: string]: unknown }

/** Nothing to tell under any of these headings. */
export const nothingElse: Facts = {
  family: [],
  protection: [],
  residenceApplications: [],
  absences: [],
  work: [],
  studies: [],
  training: [],
  integrationCertificates: [],
  languageProofs: [],
  programme: { literacy: true, enrolledOn: 'never' },
}

/** Lived in Charleroi since 1 March 2020: five years of A cards, then a B card. */
export const resident = {
  ...nothingElse,
  birthDate: '1990-06-01',
  nationalities: [{ country: 'IN' }],
  seriousPersonalFacts: false,
  registrations: [{ register: 'foreigners', municipality: '52011', from: '2020-03-01' }],
  residenceDocuments: [
    { type: 'A', from: '2020-03-01', until: '2025-02-28', validUntil: '2025-02-28', ground: 'work' },
    { type: 'B', from: '2025-03-01', validUntil: '2030-02-28' },
  ],
} as const satisfies Facts

/** The same facts with one of them not told. */
export function notTelling(concept: string, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== concept))
}

/** A training of this many hours, finished in the spring of 2024. */
export const trainingOf = (hours: number, completedOn = '2024-04-30'): Facts => ({
  kind: 'vocational',
  hours,
  recognised: true,
  from: '2024-01-08',
  completedOn,
})

/** The certificate of the Walloon programme, level A2. */
export const walloonCertificate: Facts = {
  issuer: 'wallonia',
  kind: 'completion',
  startedOn: '2020-06-01',
  issuedOn: '2021-05-20',
  languageLevel: 'A2',
}
