import type { LawCase } from '../../../../case.ts'
import { type Facts, nothingElse, notTelling, resident, walloonCertificate } from '../persons.ts'

const id = 'belgium/nationality/declaration/five-years'
const part = (name: string) => `belgium/nationality/declaration/${name}`

/** Everything in order on 1 March 2026: certificate of the programme, 900 days of work. */
const ready: Facts = {
  ...resident,
  integrationCertificates: [walloonCertificate],
  work: [{ kind: 'employee', country: 'BE', from: '2021-06-01', until: '2025-05-31', share: 1, days: 900 }],
}

/** The same person with the B card a year earlier. */
const settledEarly: Facts = {
  ...ready,
  residenceDocuments: [
    { type: 'A', from: '2020-03-01', until: '2024-02-29', ground: 'work' },
    { type: 'B', from: '2024-03-01' },
  ],
}

/** Six months of 183 days and six months of 181. */
const twoAbsences: readonly Facts[] = [
  { from: '2021-04-01', until: '2021-09-30' },
  { from: '2022-01-01', until: '2022-06-30' },
]

const one = (
  name: string,
  title: string,
  given: Facts,
  on: string,
  expected: LawCase['expect'][string],
  more: { readonly worked?: string; readonly reforms?: readonly string[] } = {},
): LawCase => ({
  id: `nationality-five-years-${name}`,
  title,
  source: more.worked ? 'official-example' : 'expert',
  given,
  on,
  ...more,
  expect: { [id]: expected },
})

/** The example of the input contract: five years of A cards and work, still an A card. */
const stillOnACard: Facts = {
  birthDate: '1990-06-01',
  nationalities: [{ country: 'IN' }],
  registrations: [{ register: 'foreigners', municipality: '21004', from: '2020-02-03' }],
  residenceDocuments: [{ type: 'A', from: '2020-02-03', validUntil: '2027-02-02', ground: 'work' }],
  absences: [],
  seriousPersonalFacts: false,
  work: [{ kind: 'employee', country: 'BE', from: '2020-02-10', share: 1 }],
}

const parts = [
  'five-years',
  'unlimited-stay',
  'five-years/residence',
  'language',
  'five-years/social-integration',
  'five-years/economic-participation',
] as const

/** Each part of the declaration, and the whole, come out the same. */
function everywhere(expected: LawCase['expect'][string]): LawCase['expect'] {
  return Object.fromEntries(parts.map((name) => [part(name), expected]))
}

/** Somebody with everything, and since long: what changes is the day. */
const sinceLong: Facts = {
  ...nothingElse,
  birthDate: '1970-01-01',
  nationalities: [{ country: 'IN' }],
  seriousPersonalFacts: false,
  registrations: [{ register: 'population', municipality: '52011', from: '2001-01-01' }],
  residenceDocuments: [{ type: 'B', from: '2001-01-01' }],
  work: [{ kind: 'employee', country: 'BE', from: '2002-01-01', share: 1, days: 5000 }],
}

export const cases: readonly LawCase[] = [
  one(
    'already-belgian',
    'Who is Belgian beside another nationality cannot become it',
    { ...ready, nationalities: [{ country: 'IN' }, { country: 'BE', from: '2026-03-01' }] },
    '2026-03-01',
    { outcome: 'not-met', since: '2026-03-01' },
  ),
  one(
    'day-before-being-belgian',
    'On the day before becoming Belgian they still can',
    { ...ready, nationalities: [{ country: 'IN' }, { country: 'BE', from: '2026-03-02' }] },
    '2026-03-01',
    { outcome: 'met', until: '2026-03-01' },
  ),
  one(
    'bachelor-of-untold-length',
    'A bachelor of which the days were not told is proof enough of everything but the stay',
    {
      ...ready,
      work: [],
      integrationCertificates: [],
      studies: [{ level: 'bachelor', country: 'BE', recognisedBy: 'fr', language: 'fr', certifiedOn: '2024-06-28' }],
    },
    '2026-03-01',
    'met',
  ),
  one('ready', 'Five years, a B card, the certificate of the programme and 900 days of work', ready, '2026-03-01', {
    outcome: 'met',
    information: ['nationality.file-the-day-after'],
  }),
  {
    id: 'nationality-five-years-still-on-a-card',
    title: 'Five years of A cards and work, still an A card: only the document is lacking',
    source: 'official-example',
    given: stillOnACard,
    on: '2026-03-01',
    expect: {
      [id]: 'not-met',
      [part('unlimited-stay')]: 'not-met',
      [part('five-years/residence')]: { outcome: 'met', since: '2025-02-03' },
      [part('language')]: { outcome: 'met', since: '2025-02-10' },
      [part('five-years/social-integration')]: 'met',
      [part('five-years/economic-participation')]: 'met',
    },
  },
  one(
    'with-b-card',
    'The same person with a B card can file',
    {
      ...stillOnACard,
      residenceDocuments: [
        { type: 'A', from: '2020-02-03', until: '2025-06-30' },
        { type: 'B', from: '2025-07-01' },
      ],
    },
    '2026-03-01',
    { outcome: 'met', since: '2025-07-01' },
  ),
  one(
    'student-and-worker',
    'Three years as a student and two as a worker: the years are there, the document is not',
    {
      ...ready,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2023-02-28', ground: 'study' },
        { type: 'A', from: '2023-03-01', ground: 'work' },
      ],
    },
    '2026-03-01',
    'not-met',
    { worked: 'W-31' },
  ),
  one(
    'day-before-18',
    'The day before the eighteenth birthday',
    { ...ready, birthDate: '2008-03-02' },
    '2026-03-01',
    'not-met',
  ),
  one('on-18', 'On the eighteenth birthday', { ...ready, birthDate: '2008-03-01' }, '2026-03-01', {
    outcome: 'met',
    since: '2026-03-01',
  }),
  one(
    'day-after-18',
    'The day after the eighteenth birthday',
    { ...ready, birthDate: '2008-02-28' },
    '2026-03-01',
    'met',
  ),
  one(
    'serious-facts',
    'Serious personal facts stand in the way',
    { ...ready, seriousPersonalFacts: true },
    '2026-03-01',
    'not-met',
  ),
  one(
    'serious-facts-unknown',
    'Whether there are serious personal facts is asked last',
    notTelling('seriousPersonalFacts', ready),
    '2026-03-01',
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/seriousPersonalFacts'],
    },
  ),
  one('residence-short', 'A day short of five years, everything else in order', ready, '2025-02-28', 'not-met'),
  one(
    'years-short',
    'A day short of five years, with an unlimited card and everything else in order',
    settledEarly,
    '2025-02-28',
    'not-met',
  ),
  one(
    'years-exactly',
    'On the day on which five years are full, everything else in order',
    settledEarly,
    '2025-03-01',
    {
      outcome: 'met',
      since: '2025-03-01',
    },
  ),
  one('years-over', 'A day after five years, everything else in order', settledEarly, '2025-03-02', 'met'),
  one(
    'absences-a-year',
    'Absences that add up to exactly one year in the last five, everything else in order',
    { ...ready, absences: [...twoAbsences, { from: '2023-01-01', until: '2023-01-01' }] },
    '2026-03-01',
    'met',
  ),
  one(
    'absences-a-year-less-a-day',
    'Absences that add up to a day less than one year in the last five, everything else in order',
    { ...ready, absences: twoAbsences },
    '2026-03-01',
    'met',
  ),
  one(
    'absences-a-year-and-a-day',
    'Absences that add up to one year and a day in the last five, everything else in order',
    { ...ready, absences: [...twoAbsences, { from: '2023-01-01', until: '2023-01-02' }] },
    '2026-03-01',
    'not-met',
  ),
  one(
    'no-language',
    'Without a proof of language',
    {
      ...ready,
      integrationCertificates: [{ ...walloonCertificate, languageLevel: 'A1' }],
    },
    '2026-03-01',
    'not-met',
  ),
  one(
    'no-social',
    'With a language certificate alone social integration is lacking',
    {
      ...ready,
      integrationCertificates: [],
      languageProofs: [{ language: 'fr', level: 'B1', oral: true, written: true, issuedOn: '2024-06-20' }],
    },
    '2026-03-01',
    'not-met',
  ),
  one(
    'no-economic',
    'Without enough work economic participation is lacking',
    { ...ready, work: [] },
    '2026-03-01',
    'not-met',
  ),
  one(
    'gap-under-a-single-permit',
    'A few weeks without work under a valid permit: the stay goes on, the work is interrupted, language and programme help',
    {
      ...ready,
      work: [
        { kind: 'employee', country: 'BE', from: '2020-03-01', until: '2021-08-31', share: 1, days: 320 },
        { kind: 'employee', country: 'BE', from: '2021-10-18', share: 1, days: 900 },
      ],
    },
    '2026-03-01',
    'met',
    { worked: 'W-37' },
  ),
  one(
    'gap-without-programme',
    'The same without certificate of language and programme: not enough',
    {
      ...ready,
      integrationCertificates: [],
      work: [
        { kind: 'employee', country: 'BE', from: '2020-03-01', until: '2021-08-31', share: 1, days: 320 },
        { kind: 'employee', country: 'BE', from: '2021-10-18', share: 1, days: 900 },
      ],
    },
    '2026-03-01',
    'not-met',
  ),
  one(
    'parental-leave',
    'Five years of work with parental leave, and nothing else',
    {
      ...resident,
      work: [
        {
          kind: 'employee',
          country: 'BE',
          from: '2021-03-01',
          share: 1,
          leave: [{ kind: 'parental', from: '2023-01-01', until: '2023-03-31' }],
        },
      ],
    },
    '2026-03-01',
    { outcome: 'met', since: '2026-03-01' },
    { worked: 'W-33' },
  ),
  one(
    'reform',
    'Under the announced reform a test of unknown form would be added',
    {
      ...ready,
      languageProofs: [{ language: 'fr', level: 'B1', oral: true, written: true, issuedOn: '2024-06-20' }],
    },
    '2026-03-01',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.citizenship-test'] },
    {
      reforms: ['belgium.nationality.citizenship-test-b1'],
    },
  ),
  one(
    'reform-a2',
    'Under the announced reform the integration certificate no longer proves the language',
    ready,
    '2026-03-01',
    'not-met',
    {
      reforms: ['belgium.nationality.citizenship-test-b1'],
    },
  ),
  one('nothing-known', 'Of somebody of whom nothing is known', {}, '2026-03-01', {
    outcome: 'undetermined',
    reason: 'missing-facts',
  }),
  one('child', 'A child, whatever else is unknown', { birthDate: '2010-01-01' }, '2026-01-01', 'not-met'),

  {
    id: 'nationality-parts-2012-12-31',
    title: 'On the last day of 2012 this declaration did not exist',
    source: 'expert',
    given: sinceLong,
    on: '2012-12-31',
    expect: everywhere('not-met'),
  },
  {
    id: 'nationality-parts-2013-01-01',
    title: 'From 1 January 2013 the declaration exists; its first conditions were not all read',
    source: 'expert',
    given: sinceLong,
    on: '2013-01-01',
    expect: everywhere({ outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.before-july-2018'] }),
  },
  {
    id: 'nationality-parts-2018-07-11',
    title: 'On the day before the law of 2018',
    source: 'expert',
    given: sinceLong,
    on: '2018-07-11',
    expect: everywhere({ outcome: 'undetermined', reason: 'open-law', versions: ['N1'] }),
  },
  {
    id: 'nationality-parts-2018-07-12',
    title: 'From the first day of the law of 2018 all conditions are known',
    source: 'expert',
    given: sinceLong,
    on: '2018-07-12',
    expect: everywhere({ outcome: 'met', since: '2018-07-12' }),
  },
]
