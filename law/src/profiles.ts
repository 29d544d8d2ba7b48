import type { Profile } from '@parcours/engine'

/**
 * Complete, invented lives: what the engine fills unknown facts with when it looks for two completions that lead to
 * different outcomes. `{ ago: 'P2Y' }` and `{ ahead: 'P1M' }` count from the day asked about.
 */
const nothingElse = {
  family: [],
  protection: [],
  longTermResidentOf: [],
  absences: [],
  work: [],
  studies: [],
  teaching: [],
  training: [],
  integrationCertificates: [],
  languageProofs: [],
  medical: [],
  legalCapacity: [],
  associations: [],
  parentsBirthplace: [{ country: 'MA' }],
  birthPlace: { country: 'MA' },
  childhood: {
    belgianParentBornInBelgium: false,
    parentBornInBelgiumLivedThere: false,
    parentsHereForTenYears: false,
    otherNationalityByRegistering: true,
    foundling: false,
    adoptedOn: 'never',
    declaredOn: 'never',
  },
  naturalisation: { merit: false, declarationImpossible: false, emancipated: false },
  birthCertificate: { obtainable: true, consularAttestation: true, notorietyAct: true },
  seriousPersonalFacts: false,
  firstRenewalRequestedOn: 'never',
  unlimitedSince: 'never',
  programme: {
    obligationCertificateReceivedOn: { ago: 'P3M' },
    noticeReceivedOn: 'never',
    enrolledOn: { ago: 'P2M' },
    conventionSignedOn: { ago: 'P1M' },
    interruptions: [],
    literacy: true,
  },
  declaration: { filedOn: 'never', feePaidOn: 'never' },
  jobSeeker: { studiesEndedOn: 'never', registeredOn: 'never' },
  medicalStudies: { branch: 'other', community: 'fr', startsOn: { ahead: 'P6M' }, begunBefore: false },
  schoolDecision: {
    level: 'secondary',
    decision: 'pass',
    session: 'first',
    irregularity: false,
    refusalGround: 'other',
    deliberatedOn: { ago: 'P20D' },
    notifiedOn: { ago: 'P18D' },
    copyConsultedOn: 'never',
    internalAppealFiledOn: 'never',
    internalDecisionSentOn: 'never',
    internalDecisionNotifiedOn: 'never',
    allToldInternally: false,
  },
  picture: {
    person: 'someone-else',
    personBirthDate: { ago: 'P30Y' },
    recognisable: true,
    sexual: false,
    setting: 'other',
    singledOut: true,
    publicFigureAtWork: false,
    journalism: 'none',
    informsThePublic: false,
  },
  pictureConsent: {
    agreedToTaking: 'written',
    agreedToPublishing: 'written',
    agreedBy: 'person',
    free: true,
    informed: true,
    useAsAgreed: true,
    withdrawnOn: 'never',
  },
  dataHeld: {
    stillNeeded: true,
    basedOnConsent: false,
    consentWithdrawnOn: 'never',
    otherBasis: true,
    forMarketing: false,
    ownReasons: false,
    objectedOn: 'never',
    unlawful: false,
    mustBeErasedByLaw: false,
    givenToOnlineServiceOn: 'never',
    mustBeKeptByLaw: false,
    pressOrPublicInterest: false,
  },
  searchResult: {
    foundByName: true,
    onManySites: false,
    publicRole: false,
    aboutPublicRole: false,
    outOfDate: false,
    wrong: false,
    unproven: false,
    harmful: false,
  },
  dataRequest: {
    heldBy: 'site',
    relation: 'other',
    receivedOn: { ago: 'P2M' },
    extensionToldOn: 'never',
    answeredOn: 'never',
  },
} as const

function newcomerIn(municipality: string): Profile['facts'] {
  return {
    ...nothingElse,
    birthDate: { ago: 'P30Y' },
    nationalities: [{ country: 'MA' }],
    registrations: [{ register: 'foreigners', municipality, from: { ago: 'P6M' } }],
    residenceDocuments: [
      { type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'family' },
    ],
    residenceApplications: [{ submittedOn: { ago: 'P8M' }, at: 'municipality', basis: 'art-10' }],
    firstAuthorisationOn: { ago: 'P18M' },
  }
}

const workerOfSixYears: Profile['facts'] = {
  ...nothingElse,
  birthDate: { ago: 'P35Y' },
  nationalities: [{ country: 'MA' }],
  registrations: [{ register: 'foreigners', municipality: '21015', from: { ago: 'P6Y' } }],
  residenceDocuments: [
    {
      type: 'A',
      orderedOn: { ago: 'P6Y' },
      from: { ago: 'P6Y' },
      until: { ago: 'P1Y' },
      validUntil: { ago: 'P1Y' },
      ground: 'work',
    },
    { type: 'B', orderedOn: { ago: 'P1Y' }, from: { ago: 'P1Y' }, validUntil: { ahead: 'P4Y' } },
  ],
  work: [
    { kind: 'employee', country: 'BE', from: { ago: 'P6Y' }, plannedUntil: 'never', share: 1, days: 1800, leave: [] },
  ],
  languageProofs: [{ language: 'fr', level: 'A2', oral: true, written: true, issuedOn: { ago: 'P1Y' } }],
  integrationCertificates: [
    {
      issuer: 'brussels',
      kind: 'completion',
      startedOn: { ago: 'P5Y' },
      issuedOn: { ago: 'P4Y' },
      languageLevel: 'A2',
    },
  ],
  residenceApplications: [{ submittedOn: { ago: 'P7Y' }, at: 'post', basis: 'art-61-25-5' }],
  firstAuthorisationOn: { ago: 'P6Y' },
  unlimitedSince: { ago: 'P1Y' },
  firstRenewalRequestedOn: { ago: 'P5Y' },
}

export const profiles: readonly Profile[] = [
  { id: 'newcomer-in-brussels', facts: newcomerIn('21015') },
  { id: 'newcomer-in-wallonia', facts: newcomerIn('92094') },
  { id: 'newcomer-in-flanders', facts: newcomerIn('11002') },
  { id: 'newcomer-in-the-german-speaking-community', facts: newcomerIn('63023') },
  { id: 'worker-of-six-years', facts: workerOfSixYears },
  {
    id: 'settled-without-proofs',
    facts: {
      ...workerOfSixYears,
      work: [
        {
          kind: 'employee',
          country: 'BE',
          from: { ago: 'P4Y' },
          until: { ago: 'P2Y' },
          plannedUntil: { ago: 'P2Y' },
          share: 1,
          days: 500,
          leave: [],
        },
      ],
      languageProofs: [],
      integrationCertificates: [],
    },
  },
  {
    id: 'born-here',
    facts: {
      ...workerOfSixYears,
      birthDate: { ago: 'P22Y' },
      birthPlace: { country: 'BE' },
      registrations: [{ register: 'population', municipality: '21015', from: { ago: 'P22Y' } }],
      residenceDocuments: [
        { type: 'B', orderedOn: { ago: 'P22Y' }, from: { ago: 'P22Y' }, validUntil: { ahead: 'P4Y' } },
      ],
    },
  },
  {
    id: 'here-for-eleven-years',
    facts: {
      ...workerOfSixYears,
      registrations: [{ register: 'population', municipality: '21015', from: { ago: 'P11Y' } }],
      residenceDocuments: [
        { type: 'B', orderedOn: { ago: 'P11Y' }, from: { ago: 'P11Y' }, validUntil: { ahead: 'P4Y' } },
      ],
    },
  },
  {
    id: 'refugee-of-six-years',
    facts: {
      ...workerOfSixYears,
      protection: [{ kind: 'refugee', requestedOn: { ago: 'P6Y' }, from: { ago: 'P4Y' } }],
      registrations: [
        { register: 'waiting', municipality: '21015', from: { ago: 'P6Y' }, until: { ago: 'P4Y' }, endedBy: 'move' },
        { register: 'foreigners', municipality: '21015', from: { ago: 'P4Y' } },
      ],
      residenceDocuments: [
        { type: 'annex-26', from: { ago: 'P6Y' }, until: { ago: 'P4Y' }, validUntil: { ago: 'P4Y' }, ground: 'asylum' },
        { type: 'orange', from: { ago: 'P6Y' }, until: { ago: 'P4Y' }, validUntil: { ago: 'P4Y' }, ground: 'asylum' },
        { type: 'B', orderedOn: { ago: 'P4Y' }, from: { ago: 'P4Y' }, validUntil: { ahead: 'P1Y' } },
      ],
      residenceApplications: [{ submittedOn: { ago: 'P6Y' }, at: 'municipality', basis: 'protection' }],
      firstAuthorisationOn: { ago: 'P4Y' },
      unlimitedSince: { ago: 'P4Y' },
      firstRenewalRequestedOn: 'never',
    },
  },
  {
    id: 'belgian-born-abroad-in-flanders',
    facts: {
      ...newcomerIn('44021'),
      nationalities: [{ country: 'BE' }],
      registrations: [{ register: 'population', municipality: '44021', from: { ago: 'P6M' } }],
      residenceDocuments: [],
      residenceApplications: [],
      firstAuthorisationOn: 'never',
    },
  },
  {
    id: 'asylum-applicant-in-flanders',
    facts: {
      ...newcomerIn('44021'),
      protection: [{ kind: 'requested', requestedOn: { ago: 'P14M' }, from: { ago: 'P14M' } }],
      registrations: [{ register: 'waiting', municipality: '44021', from: { ago: 'P14M' } }],
      residenceDocuments: [
        {
          type: 'orange',
          orderedOn: { ago: 'P14M' },
          from: { ago: 'P14M' },
          validUntil: { ahead: 'P2M' },
          ground: 'asylum',
        },
      ],
      residenceApplications: [{ submittedOn: { ago: 'P14M' }, at: 'municipality', basis: 'protection' }],
      firstAuthorisationOn: 'never',
    },
  },
  { id: 'just-turned-18-in-flanders', facts: { ...newcomerIn('44021'), birthDate: { ago: 'P18Y1M' } } },
]
