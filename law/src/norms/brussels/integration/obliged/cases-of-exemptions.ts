import type { Outcome } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'

const obliged = 'brussels/integration/obliged'

type Facts = { readonly [concept: string]: unknown }

/** First registered on 1 September 2023, asked about on 1 March 2024. */
const arrived = { ...newcomer, ...arrivesOn('2023-09-01') }

/** Documents one after the other from 1 September 2023 on; each but the last ends the day before the next begins. */
function documents(...held: readonly Facts[]): Facts {
  return { residenceDocuments: held }
}

const familyUntil = (until: string): Facts => ({
  type: 'A',
  from: '2023-09-01',
  validUntil: '2024-08-31',
  until,
  ground: 'family',
})
const fCard = { type: 'F', from: '2023-09-01', validUntil: '2028-08-31' }
const fCardLater = { type: 'F', from: '2024-02-01', validUntil: '2029-01-31' }

const french = { relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2019-06-15' }
const movedBelgian = {
  relation: 'spouse',
  nationalities: [{ country: 'BE' }],
  marriedOn: '2019-06-15',
  usedFreeMovement: true,
}
const british = {
  relation: 'spouse',
  nationalities: [{ country: 'GB' }],
  marriedOn: '2019-06-15',
  residence: 'withdrawal-agreement',
}

const settled = (outcome: Outcome) => (outcome === 'met' ? 'obliged' : 'not obliged')

function row(id: string, who: string, outcome: 'met' | 'not-met', facts: Facts): LawCase {
  return {
    id: `brussels-obliged-${id}`,
    title: `${who}: ${settled(outcome)}.`,
    source: 'expert',
    given: { ...arrived, ...facts },
    on: '2024-03-01',
    expect: { [obliged]: outcome },
  }
}

function open(id: string, title: string, facts: Facts, point = 'brussels.unread-exemptions'): LawCase {
  return {
    id: `brussels-obliged-${id}`,
    title,
    source: 'expert',
    given: { ...arrived, ...facts },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'undetermined', reason: 'open-law', openPoints: [point] } },
  }
}

function missing(id: string, title: string, facts: Facts, ...paths: readonly string[]): LawCase {
  return {
    id: `brussels-obliged-${id}`,
    title,
    source: 'expert',
    given: { ...arrived, ...facts },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'undetermined', reason: 'missing-facts', missing: paths } },
  }
}

/** Who is freed: on the day the duty would arise, from a later day on, or never; each ground by itself. */
export const casesOfExemptions: readonly LawCase[] = [
  // Nationality.
  row('french-later', 'Becomes French after the registration', 'not-met', {
    nationalities: [{ country: 'MA' }, { country: 'FR', from: '2024-02-01' }],
  }),
  row('french-then', 'Was French on the day of registration and gave it up since', 'not-met', {
    nationalities: [{ country: 'MA' }, { country: 'FR', until: '2024-01-31' }],
  }),
  row('french-before', 'Gave up French nationality before coming', 'met', {
    nationalities: [{ country: 'MA' }, { country: 'FR', until: '2022-12-31' }],
  }),
  row('belgian-before', 'Gave up Belgian nationality before coming', 'met', {
    nationalities: [{ country: 'MA' }, { country: 'BE', until: '2022-12-31' }],
  }),

  // Family of a citizen of the Union.
  row('family-then', 'The spouse of a French citizen, on an F card, divorced since', 'not-met', {
    family: [{ ...french, endedOn: '2024-01-31' }],
    ...documents(fCard),
  }),
  row('family-later', 'Marries a French citizen after the registration and receives an F card', 'not-met', {
    family: [{ ...french, marriedOn: '2024-01-10' }],
    ...documents(familyUntil('2024-01-31'), fCardLater),
  }),
  row('family-divorced-before', 'Divorced from a French citizen before the registration', 'met', {
    family: [{ ...french, endedOn: '2023-06-30' }],
    ...documents(fCard),
  }),
  row('family-no-longer-french', 'The spouse gave up French nationality before the registration', 'met', {
    family: [{ ...french, nationalities: [{ country: 'MA' }, { country: 'FR', until: '2022-12-31' }] }],
    ...documents(fCard),
  }),
  row('family-partnership-ended', 'A partnership equal to marriage ended before the registration', 'met', {
    family: [{ ...french, relation: 'registered-partner', partnershipEqualToMarriage: true, endedOn: '2023-06-30' }],
    ...documents(fCard),
  }),
  row('family-child-of-french', 'The daughter of nineteen of a French mother, on an F card', 'not-met', {
    birthDate: '2004-05-14',
    family: [{ relation: 'parent', nationalities: [{ country: 'FR' }], dependent: false }],
    ...documents(fCard),
  }),
  ...(['child', 'child-in-law'] as const).flatMap((relation) => {
    const child = { relation, nationalities: [{ country: 'FR' }], birthDate: '1995-03-01', dependent: true }
    const of = relation === 'child' ? 'French child' : 'child-in-law who is French'
    return [
      row(`family-of-adult-${relation}`, `Depends on an adult ${of}, on an F card`, 'not-met', {
        birthDate: '1970-05-14',
        family: [child],
        ...documents(fCard),
      }),
      row(`family-of-minor-${relation}`, `Depends on a ${of} under 18, on an F card`, 'met', {
        birthDate: '1980-05-14',
        family: [{ ...child, birthDate: '2015-03-01' }],
        ...documents(fCard),
      }),
    ]
  }),

  // The card that shows it.
  ...(
    [
      ['orange', 'family'],
      ['annex-4', 'family'],
    ] as const
  ).map(([type, ground]) =>
    row(`card-${type}-${ground}`, `The spouse of a French citizen asks for the F card, on ${type}`, 'not-met', {
      family: [french],
      ...documents({ ...familyUntil('2024-08-31'), type, ground }),
    }),
  ),
  ...(
    [
      ['A', 'family'],
      ['B', 'family'],
      ['orange', 'asylum'],
      ['orange', 'au-pair'],
    ] as const
  ).map(([type, ground]) =>
    open(
      `card-${type}-${ground}`,
      `The spouse of a French citizen on ${type}, given for ${ground}: the page does not say.`,
      { family: [french], ...documents({ ...familyUntil('2024-08-31'), type, ground }) },
      'brussels.family-without-f-card',
    ),
  ),
  open(
    'card-f-long-ago',
    'The spouse of a French citizen had an F card years ago and has an A card now: the page does not say.',
    {
      family: [french],
      ...documents({ type: 'F', from: '2017-01-01', until: '2017-12-31' }, { ...familyUntil('2024-08-31') }),
    },
    'brussels.family-without-f-card',
  ),
  row('card-f-plus-later', 'The spouse of a French citizen receives an F+ card later', 'not-met', {
    family: [french],
    ...documents(familyUntil('2024-01-31'), { type: 'F+', from: '2024-02-01' }),
  }),

  // Family of a Belgian who moved within the Union.
  row('moved-then', 'The spouse of a Belgian who lived with them in another State, divorced since', 'not-met', {
    family: [{ ...movedBelgian, endedOn: '2024-01-31' }],
    ...documents(fCard),
  }),
  row('moved-later', 'Marries such a Belgian after the registration and receives an F card', 'not-met', {
    family: [{ ...movedBelgian, marriedOn: '2024-01-10' }],
    ...documents(familyUntil('2024-01-31'), fCardLater),
  }),
  open(
    'moved-without-f-card',
    'The spouse of such a Belgian on an A card: the page does not say.',
    { family: [movedBelgian] },
    'brussels.family-without-f-card',
  ),
  open(
    'family-without-f-card-then',
    'The spouse of a French citizen on an A card, divorced since: the page does not say.',
    { family: [{ ...french, endedOn: '2024-01-31' }] },
    'brussels.family-without-f-card',
  ),
  open(
    'family-without-f-card-later',
    'Marries a French citizen after the registration and keeps the A card: the page does not say.',
    { family: [{ ...french, marriedOn: '2024-01-10' }] },
    'brussels.family-without-f-card',
  ),
  row('sister-in-law-of-moved', 'The mother of an adult Belgian who moved, on whom she does not depend', 'met', {
    family: [{ ...movedBelgian, relation: 'child', birthDate: '1995-03-01', dependent: false }],
    ...documents(fCard),
  }),

  // Withdrawal agreement.
  row('m-card', 'Holds an M card', 'not-met', documents({ ...fCard, type: 'M' })),
  row(
    'm-card-then',
    'Held an M card on the day of registration',
    'not-met',
    documents({ ...fCard, type: 'M', until: '2024-01-31' }, { ...fCardLater, type: 'F' }),
  ),
  row(
    'm-card-later',
    'Receives an M card later',
    'not-met',
    documents(familyUntil('2024-01-31'), { ...fCardLater, type: 'M' }),
  ),
  row(
    'm-card-before',
    'Held an M card long before the registration',
    'met',
    documents({ type: 'M', from: '2021-01-01', until: '2021-12-31' }, familyUntil('2024-08-31')),
  ),
  row('b-card', 'Holds a B card from the first day', 'met', documents({ ...fCard, type: 'B' })),
  row('british-family-then', 'The spouse of a British citizen under the agreement, divorced since', 'not-met', {
    family: [{ ...british, endedOn: '2024-01-31' }],
  }),
  row('british-family-later', 'Marries such a British citizen after the registration', 'not-met', {
    family: [{ ...british, marriedOn: '2024-01-10' }],
  }),
  row('british-child', 'The mother of an adult under the agreement on whom she does not depend', 'met', {
    family: [{ ...british, relation: 'child', birthDate: '1995-03-01', dependent: false }],
  }),

  // Temporary kinds of stay, looked at once.
  ...['au-pair', 'working-holiday'].flatMap((ground) => [
    row(`${ground}-then`, `Came for a stay as ${ground}, on a family card since`, 'not-met', {
      ...documents(
        { type: 'A', from: '2023-09-01', until: '2024-01-31', validUntil: '2024-01-31', ground },
        { type: 'A', from: '2024-02-01', validUntil: '2025-01-31', ground: 'family' },
      ),
    }),
    row(`${ground}-later`, `Came on a family card and stays as ${ground} since`, 'met', {
      ...documents(familyUntil('2024-01-31'), { type: 'A', from: '2024-02-01', validUntil: '2025-01-31', ground }),
    }),
    row(`${ground}-before`, `Had a stay as ${ground} long before`, 'met', {
      ...documents({ type: 'A', from: '2019-01-01', until: '2019-12-31', ground }, familyUntil('2024-08-31')),
    }),
    row(`${ground}-on-orange`, `Asks for a stay as ${ground}, on an orange card only`, 'met', {
      ...documents({ ...familyUntil('2024-08-31'), type: 'orange', ground }),
    }),
  ]),
  row('temporary-kind-family', 'The spouse of somebody on a temporary kind of stay', 'not-met', {
    family: [{ ...british, residence: 'temporary-kind' }],
  }),
  row('temporary-kind-family-later', 'Marries such a person after the registration', 'met', {
    family: [{ ...british, residence: 'temporary-kind', marriedOn: '2024-01-10' }],
  }),
  row('temporary-kind-child', 'The mother of an adult on such a stay on whom she does not depend', 'met', {
    family: [{ ...british, residence: 'temporary-kind', relation: 'child', birthDate: '1995-03-01', dependent: false }],
  }),

  // Whose card it is, where its ground was not told.
  missing(
    'ground-untold',
    'The ground of the A card was not told, and nobody is under protection.',
    documents({ type: 'A', from: '2023-09-01', validUntil: '2024-08-31' }),
    '/residenceDocuments/0/ground',
  ),
  ...['refugee', 'subsidiary'].map((kind) =>
    row(`ground-untold-${kind}`, `The ground of the A card was not told; protection as ${kind}`, 'met', {
      protection: [{ kind, from: '2023-08-01' }],
      ...documents({ type: 'A', from: '2023-09-01', validUntil: '2024-08-31' }),
    }),
  ),
  ...(
    [
      ['requested', { kind: 'requested', requestedOn: '2023-08-01' }, 'was only asked for'],
      ['over', { kind: 'refugee', from: '2019-01-01', until: '2022-12-31' }, 'ended before'],
    ] as const
  ).map(([id, protection, what]) =>
    missing(
      `ground-untold-protection-${id}`,
      `The ground of the A card was not told, and protection ${what}.`,
      { protection: [protection], ...documents({ type: 'A', from: '2023-09-01', validUntil: '2024-08-31' }) },
      '/residenceDocuments/0/ground',
    ),
  ),

  // Work, looked at once.
  ...['H', 'I', 'J'].map((type) =>
    row(
      `came-on-${type}`,
      `Came on a ${type} card, given for work, and holds a family card since`,
      'not-met',
      documents(
        { type, from: '2023-09-01', until: '2024-01-31', validUntil: '2025-08-31' },
        { type: 'A', from: '2024-02-01', validUntil: '2025-01-31', ground: 'family' },
      ),
    ),
  ),
  row(
    'work-later',
    'Came on a family card and holds a single permit since',
    'met',
    documents(familyUntil('2024-01-31'), { type: 'A', from: '2024-02-01', validUntil: '2025-01-31', ground: 'work' }),
  ),
  row(
    'work-before',
    'Had a single permit long before',
    'met',
    documents({ type: 'A', from: '2019-01-01', until: '2019-12-31', ground: 'work' }, familyUntil('2024-08-31')),
  ),
  row(
    'work-on-orange',
    'Asks for a stay for work, on an orange card only',
    'met',
    documents({ ...familyUntil('2024-08-31'), type: 'orange', ground: 'work' }),
  ),

  // Long-term residence elsewhere, temporary protection.
  row('long-term-then', 'Was a long-term resident of Italy on the day of registration', 'not-met', {
    longTermResidentOf: [{ country: 'IT', from: '2018-01-01', until: '2024-01-31' }],
  }),
  row('long-term-later', 'Becomes a long-term resident of Italy later', 'not-met', {
    longTermResidentOf: [{ country: 'IT', from: '2024-02-01' }],
  }),
  row('long-term-before', 'Was a long-term resident of Italy until the year before', 'met', {
    longTermResidentOf: [{ country: 'IT', from: '2015-01-01', until: '2022-12-31' }],
  }),
  row('long-term-denmark', 'A long-term resident of Denmark, which is not on the list', 'met', {
    longTermResidentOf: [{ country: 'DK', from: '2018-01-01' }],
  }),
  row('temporary-protection-then', 'Was under temporary protection on the day of registration', 'not-met', {
    protection: [{ kind: 'temporary', from: '2022-04-01', until: '2024-01-31' }],
  }),
  row('temporary-protection-later', 'Comes under temporary protection later', 'not-met', {
    protection: [{ kind: 'temporary', from: '2024-02-01' }],
  }),
  row('temporary-protection-before', 'Was under temporary protection until the year before', 'met', {
    protection: [{ kind: 'temporary', from: '2022-04-01', until: '2022-12-31' }],
  }),

  // Certificates and diplomas.
  ...['wallonia', 'flanders', 'german-community'].map((issuer) =>
    row(`certificate-of-${issuer}`, `Holds a certificate of the programme of ${issuer}`, 'not-met', {
      integrationCertificates: [{ issuer, issuedOn: '2024-02-10' }],
    }),
  ),
  row('certificate-of-a-course', 'Holds the paper of another course in Brussels, which is no such certificate', 'met', {
    integrationCertificates: [{ issuer: 'other-brussels', issuedOn: '2024-02-10' }],
  }),
  ...(
    [
      ['doctorate', 'BE', 'A doctorate obtained in Belgium', 'not-met'],
      ['master', 'FR', 'A master obtained in France', 'met'],
    ] as const
  ).map(([level, country, who, outcome]) =>
    row(`diploma-${level}-${country}`, who, outcome, {
      studies: [{ level, country, from: '2015-09-01', until: '2017-06-30', certifiedOn: '2017-06-30' }],
    }),
  ),
  row('diploma-broken-off', 'Studied for a master in Belgium and broke it off', 'met', {
    studies: [{ level: 'master', country: 'BE', from: '2015-09-01', until: '2017-06-30', completed: false }],
  }),
  row('diploma-day-untold-still-enrolled', 'Studies go on, and the diploma of last month is there', 'not-met', {
    studies: [{ level: 'bachelor', country: 'BE', from: '2020-09-01', certifiedOn: '2024-02-10' }],
  }),
  missing(
    'diploma-perhaps',
    'Studied for a master in Belgium to the end; whether there is a diploma was not told.',
    { studies: [{ level: 'master', country: 'BE', from: '2015-09-01', until: '2017-06-30' }] },
    '/studies/0/certifiedOn',
  ),

  // Texts nobody has read.
  open('unread-university', 'Studies at a Belgian university since 2022: an unread article could free.', {
    studies: [{ level: 'master', country: 'BE', from: '2022-09-01' }],
  }),
  row('student-abroad', 'Is enrolled at a university in France only', 'met', {
    studies: [{ level: 'master', country: 'FR', from: '2022-09-01' }],
  }),
  row('student-before', 'Studied in Belgium years ago and broke it off', 'met', {
    studies: [{ level: 'bachelor', country: 'BE', from: '2015-09-01', until: '2016-06-30', completed: false }],
  }),
  ...(['lower-secondary', 'other-certificate'] as const).flatMap((level) => {
    const school = { level, from: '2015-09-01', until: '2017-06-30' }
    return [
      open(`unread-${level}`, `Holds a Belgian paper of the level ${level}: an unread article could free.`, {
        studies: [{ ...school, country: 'BE', certifiedOn: '2017-06-30' }],
      }),
      row(`abroad-${level}`, `Holds a French paper of the level ${level}`, 'met', {
        studies: [{ ...school, country: 'FR', certifiedOn: '2017-06-30' }],
      }),
      row(`broken-off-${level}`, `Left a Belgian school of the level ${level} without a paper`, 'met', {
        studies: [{ ...school, country: 'BE', completed: false }],
      }),
    ]
  }),
  open('unread-study-card-protected', 'A refugee whose A card was given for studies: an unread article could free.', {
    protection: [{ kind: 'refugee', from: '2023-08-01' }],
    ...documents({ ...familyUntil('2024-08-31'), ground: 'study' }),
  }),
  row(
    'study-card-before',
    'Had a card for studies long before',
    'met',
    documents({ type: 'A', from: '2019-01-01', until: '2019-12-31', ground: 'study' }, familyUntil('2024-08-31')),
  ),
  row(
    'study-on-orange',
    'Asks for a stay for studies, on an orange card only',
    'met',
    documents({ ...familyUntil('2024-08-31'), type: 'orange', ground: 'study' }),
  ),
  row('turkish-before', 'Gave up Turkish nationality before coming', 'met', {
    nationalities: [{ country: 'MA' }, { country: 'TR', until: '2020-12-31' }],
  }),

  // Cards of those who are settled, looked at once.
  ...['K', 'EU+', 'F+'].map((type) =>
    row(
      `settled-on-${type}`,
      `Holds a ${type} card on the day of registration`,
      'not-met',
      documents({ ...fCard, type }),
    ),
  ),
  row(
    'settled-later',
    'Receives a K card after the registration',
    'met',
    documents(familyUntil('2024-01-31'), { type: 'K', from: '2024-02-01', validUntil: '2034-01-31' }),
  ),
  row(
    'settled-before',
    'Held a K card long before and lost it',
    'met',
    documents({ type: 'K', from: '2010-01-01', until: '2012-12-31' }, familyUntil('2024-08-31')),
  ),

  // The day of first registration.
  {
    id: 'brussels-obliged-never-registered',
    title: 'Somebody who was never registered in Brussels is answered by the wording of today.',
    source: 'expert',
    given: { ...arrived, registrations: [], residenceDocuments: [] },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'not-met', versions: ['B2'] } },
  },
  row('population-register-only', 'Was entered in the population register, never in that of foreigners', 'not-met', {
    registrations: [{ register: 'population', municipality: schaerbeek, from: '2023-09-01' }],
  }),
  row('came-of-age-between', 'Registered in Wallonia at seventeen and in Schaerbeek at eighteen', 'met', {
    birthDate: '2005-06-01',
    registrations: [
      { register: 'foreigners', municipality: '25005', from: '2023-02-01', until: '2023-08-31', endedBy: 'move' },
      { register: 'foreigners', municipality: schaerbeek, from: '2023-09-01' },
    ],
    ...documents({ type: 'A', from: '2023-02-01', validUntil: '2024-08-31', ground: 'family' }),
  }),
  row(
    'annex-15-only',
    'Holds an annex 15 for a year and no permit',
    'not-met',
    documents({ ...familyUntil('2024-08-31'), type: 'annex-15', ground: 'first-arrival' }),
  ),
  row(
    'annex-4-for-a-year',
    'Holds an annex 4 for a year',
    'met',
    documents({ ...familyUntil('2024-08-31'), type: 'annex-4', ground: 'asylum' }),
  ),
  ...(
    [
      ['a-day-over', '2023-12-01', 'met'],
      ['more', '2023-12-02', 'met'],
    ] as const
  ).map(([id, until, outcome]) =>
    row(
      `held-three-months-${id}`,
      `A first permit without a printed last day, held until ${until}, was for more than three months`,
      outcome,
      documents({ type: 'A', from: '2023-09-01', until, ground: 'family' }),
    ),
  ),
  missing(
    'held-three-months-exactly',
    'A first permit without a printed last day, held for three months to the day: how long it was valid is not known.',
    documents({ type: 'A', from: '2023-09-01', until: '2023-11-30', ground: 'family' }),
    '/residenceDocuments/0/validUntil',
  ),
  row(
    'register-untold',
    'In which register an earlier stay of four years was entered is not known: each of the three counts.',
    'not-met',
    {
      registrations: [
        { municipality: '24062', from: '2015-01-01', until: '2018-12-31', endedBy: 'departure' },
        { register: 'foreigners', municipality: schaerbeek, from: '2023-09-01' },
      ],
    },
  ),
]
