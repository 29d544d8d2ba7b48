import type { Expected, LawCase } from '../../../case.ts'
import { type Facts, resident, trainingOf } from './persons.ts'

// The proofs of the declaration, gone through one by one: which paper counts, of whom, from where, since when.

const on = '2026-03-01'
const route = 'belgium/nationality/declaration'
const language = `${route}/language`
const social = `${route}/five-years/social-integration`
const economic = `${route}/five-years/economic-participation`

function row(
  name: string,
  title: string,
  given: Facts,
  expect: LawCase['expect'],
  more: { readonly on?: string; readonly reforms?: readonly string[] } = {},
): LawCase {
  return {
    id: `nationality-proofs-${name}`,
    title,
    source: 'expert',
    given: { ...resident, ...given },
    on,
    ...more,
    expect,
  }
}

const missing = (...paths: readonly string[]): Expected => ({
  outcome: 'undetermined',
  reason: 'missing-facts',
  missing: paths,
})

// The certificate, or the declaration of effort, of the authority of the place where the programme began.

const regions = {
  wallonia: { lives: '52011', issuer: 'wallonia', other: 'flanders', elsewhere: '44021' },
  brussels: { lives: '21004', issuer: 'brussels', other: 'wallonia', elsewhere: '52011' },
  flanders: { lives: '44021', issuer: 'flanders', other: 'brussels', elsewhere: '52011' },
  'german-community': { lives: '63023', issuer: 'german-community', other: 'wallonia', elsewhere: '52011' },
} as const

const entry = (municipality: string, from: string, until?: string, register = 'foreigners'): Facts => ({
  register,
  municipality,
  from,
  ...(until ? { until } : {}),
})

const papers: readonly LawCase[] = Object.entries(regions).flatMap(([region, { lives, issuer, other, elsewhere }]) =>
  (['completion', 'effort'] as const).flatMap((kind) => {
    const name = (what: string) => `${kind}-${region}-${what}`
    const paper = (more: Facts = {}) => ({
      integrationCertificates: [{ issuer, kind, issuedOn: '2021-05-20', languageLevel: 'A2', ...more }],
    })
    const always = { registrations: [entry(lives, '2020-03-01')] }
    const movedAway = { registrations: [entry(lives, '2020-03-01', '2021-12-31'), entry(elsewhere, '2022-01-01')] }
    const awayThen = {
      registrations: [
        entry(lives, '2020-03-01', '2020-05-31'),
        entry(elsewhere, '2020-06-01', '2020-12-31'),
        entry(lives, '2021-01-01'),
      ],
    }
    const enrolled = (enrolledOn: string) => ({ programme: { literacy: true, enrolledOn } })
    const counts = (yes: boolean): LawCase['expect'] => ({
      [social]: yes ? 'met' : 'not-met',
      [language]: yes && kind === 'completion' ? 'met' : 'not-met',
    })
    const of = kind === 'completion' ? 'A certificate' : 'A declaration of effort'
    return [
      row(
        name('told'),
        `${of} of ${region} that says when the programme began, there`,
        {
          ...always,
          ...paper({ startedOn: '2020-06-15' }),
        },
        counts(true),
      ),
      row(
        name('enrolled'),
        `${of} of ${region} that does not say when; the person enrolled while living there`,
        {
          ...movedAway,
          registrations: [entry(elsewhere, '2019-01-01', '2020-02-29'), ...movedAway.registrations],
          ...paper(),
          ...enrolled('2020-06-15'),
        },
        counts(true),
      ),
      row(
        name('began-elsewhere'),
        `${of} of ${region} for a programme that began while the person lived elsewhere`,
        {
          ...awayThen,
          ...paper({ startedOn: '2020-06-15' }),
          ...enrolled('2020-06-15'),
        },
        counts(false),
      ),
      row(
        name('moved-since'),
        `${of} of ${region} stays good after a move`,
        {
          ...movedAway,
          ...paper({ startedOn: '2020-06-15' }),
        },
        counts(true),
      ),
      row(
        name('waiting-register'),
        `${of} of ${region} for a programme begun on the waiting register`,
        {
          registrations: [entry(lives, '2020-03-01', '2021-12-31', 'waiting'), entry(lives, '2022-01-01')],
          ...paper({ startedOn: '2020-06-15' }),
        },
        counts(true),
      ),
      row(
        name('population-register'),
        `${of} of ${region} for a programme begun on the population register`,
        {
          registrations: [entry(lives, '2020-03-01', undefined, 'population')],
          ...paper({ startedOn: '2020-06-15' }),
        },
        counts(true),
      ),
      row(
        name('tomorrow'),
        `${of} of ${region} that is issued tomorrow`,
        {
          ...always,
          ...paper({ startedOn: '2020-06-15', issuedOn: '2026-03-02' }),
          ...enrolled('2020-06-15'),
        },
        counts(false),
      ),
      row(
        name('of-another'),
        `${of} of ${other} for who lived in ${region}`,
        {
          ...always,
          ...paper({ issuer: other, startedOn: '2020-06-15' }),
          ...enrolled('2020-06-15'),
        },
        counts(false),
      ),
      row(
        name('none'),
        `Enrolled in ${region} in June 2020, without this paper: ${of}`,
        {
          ...always,
          integrationCertificates: [],
          ...enrolled('2020-06-15'),
        },
        counts(false),
      ),
      row(
        name('year-of-arrival'),
        `${of} of ${region}; enrolled in the year of arrival, on a day not remembered`,
        {
          registrations: [entry(lives, '2020-03-01', '2020-12-31'), entry(elsewhere, '2021-01-01')],
          ...paper(),
          ...enrolled('2020'),
        },
        counts(true),
      ),
      row(
        name('year-of-paper'),
        `${of} of ${region}; enrolled in the year of the paper, on a day not remembered`,
        {
          registrations: [
            entry(elsewhere, '2020-03-01', '2020-12-31'),
            entry(lives, '2021-01-01', '2021-08-31'),
            entry(elsewhere, '2021-09-01'),
          ],
          ...paper(),
          ...enrolled('2021'),
        },
        counts(true),
      ),
      ...(kind === 'completion'
        ? [
            row(
              name('a1'),
              `A certificate of ${region} that names level A1 shows integration, not the language`,
              {
                ...always,
                ...paper({ startedOn: '2020-06-15', languageLevel: 'A1' }),
                ...enrolled('2020-06-15'),
              },
              { [social]: 'met', [language]: 'not-met' },
            ),
          ]
        : []),
    ]
  }),
)

const flemishInBrussels: readonly LawCase[] = [
  row(
    'flemish-certificate-in-brussels',
    'In Brussels the certificate of the Flemish programme counts too',
    {
      registrations: [entry('21004', '2020-03-01')],
      integrationCertificates: [
        {
          issuer: 'flanders',
          kind: 'completion',
          startedOn: '2020-06-15',
          issuedOn: '2021-05-20',
          languageLevel: 'A2',
        },
      ],
    },
    { [social]: 'met', [language]: 'met' },
  ),
]

// A course of another Brussels organiser.

const course = (more: Facts) => ({
  registrations: [entry('21004', '2020-03-01')],
  integrationCertificates: [{ issuer: 'other-brussels', issuedOn: '2021-07-30', ...more }],
})

const courses: readonly LawCase[] = [
  row('course-begin-untold', 'A course that was finished before August 2021 began before then', course({}), {
    [social]: 'met',
    [language]: 'met',
  }),
  row(
    'course-effort',
    'A declaration of effort for such a course is no certificate of it',
    course({ kind: 'effort' }),
    {
      [social]: 'not-met',
      [language]: 'not-met',
    },
  ),
  row(
    'course-tomorrow',
    'A course whose certificate is issued tomorrow',
    course({ startedOn: '2021-06-01', issuedOn: '2026-03-02' }),
    {
      [social]: 'not-met',
      [language]: 'not-met',
    },
  ),
]

// Diplomas and language certificates.

const study = (more: Facts): Facts => ({
  studies: [
    {
      level: 'bachelor',
      country: 'BE',
      recognisedBy: 'fr',
      language: 'fr',
      from: '2012-09-16',
      until: '2015-06-30',
      certifiedOn: '2015-07-01',
      ...more,
    },
  ],
})
const french = study({ country: 'FR', recognisedBy: 'fr', equivalence: true })
const certificate = (more: Facts): Facts => ({
  languageProofs: [{ language: 'nl', level: 'B2', issuedOn: '2025-06-20', ...more }],
})

const diplomas: readonly LawCase[] = [
  row('diploma-in-german', 'A Belgian diploma obtained in German', study({ language: 'de', recognisedBy: 'de' }), {
    [language]: 'met',
    [social]: 'met',
  }),
  row('union-diploma', 'A French diploma with equivalence shows the language, and not integration', french, {
    [language]: 'met',
    [social]: 'not-met',
  }),
  row(
    'union-diploma-lower',
    'A French paper of lower secondary school with equivalence',
    study({ country: 'FR', equivalence: true, level: 'lower-secondary' }),
    {
      [language]: 'not-met',
    },
  ),
  row(
    'union-diploma-english',
    'A French diploma obtained in English',
    study({ country: 'FR', equivalence: true, language: 'en' }),
    {
      [language]: 'not-met',
    },
  ),
  row(
    'union-diploma-not-there',
    'Studies in France without a diploma in the end',
    study({ country: 'FR', equivalence: true, certifiedOn: 'never' }),
    {
      [language]: 'not-met',
    },
  ),
  ...['A2', 'B1', 'B2', 'C1', 'C2'].map((level) =>
    row(`certificate-${level}`, `A certificate of level ${level} for speaking and writing`, certificate({ level }), {
      [language]: 'met',
    }),
  ),
  row(
    'certificate-oral-untold',
    'A certificate that names writing: whether it is for speaking too was not told',
    certificate({ written: true }),
    {
      [language]: missing('/languageProofs/0/oral'),
    },
  ),
  row(
    'certificate-written-untold',
    'A certificate that names speaking: whether it is for writing too was not told',
    certificate({ oral: true }),
    {
      [language]: missing('/languageProofs/0/written'),
    },
  ),
]

// Announced: B1 of the language of the region.

const b1 = 'belgium.nationality.citizenship-test-b1'
const languagesOf = {
  wallonia: ['fr'],
  brussels: ['fr', 'nl'],
  flanders: ['nl'],
  'german-community': ['de'],
} as const

const reform: readonly LawCase[] = Object.entries(languagesOf).flatMap(([region, languages]) => {
  const { lives } = regions[region as keyof typeof regions]
  const there = { registrations: [entry(lives, '2020-03-01')] }
  const inReform = (name: string, title: string, given: Facts, outcome: 'met' | 'not-met') =>
    row(`reform-${region}-${name}`, title, given, { [language]: outcome }, { reforms: [b1] })
  const own = { language: languages[0] }
  return [
    ...['fr', 'nl', 'de', 'en'].map((spoken) =>
      inReform(
        `in-${spoken}`,
        `If B1 of the region became law: level B1 of ${spoken} in ${region}`,
        {
          ...there,
          ...certificate({ language: spoken, level: 'B1' }),
        },
        (languages as readonly string[]).includes(spoken) ? 'met' : 'not-met',
      ),
    ),
    ...(
      [
        ['A2', 'not-met'],
        ['B2', 'met'],
        ['C1', 'met'],
        ['C2', 'met'],
      ] as const
    ).map(([level, outcome]) =>
      inReform(
        `level-${level}`,
        `If B1 of the region became law: level ${level} in ${region}`,
        {
          ...there,
          ...certificate({ ...own, level }),
        },
        outcome,
      ),
    ),
    inReform(
      'speaking-only',
      `If B1 of the region became law: a certificate for speaking alone in ${region}`,
      {
        ...there,
        ...certificate({ ...own, oral: true, written: false }),
      },
      'not-met',
    ),
    inReform(
      'tomorrow',
      `If B1 of the region became law: a certificate of tomorrow in ${region}`,
      {
        ...there,
        ...certificate({ ...own, issuedOn: '2026-03-02' }),
      },
      'not-met',
    ),
    inReform('none', `If B1 of the region became law: no certificate in ${region}`, there, 'not-met'),
    inReform(
      'gone',
      `If B1 of the region became law: a certificate of who lives nowhere in Belgium any more, ${region}`,
      {
        registrations: [entry(lives, '2020-03-01', '2025-12-31')],
        ...certificate(own),
      },
      'not-met',
    ),
  ]
})

// Work, studies and training together.

const worked = (days: number) => ({
  kind: 'employee',
  country: 'BE',
  from: '2023-01-01',
  until: '2024-12-31',
  share: 1,
  days,
})
const selfEmployed = (paidQuarters: number, more: Facts = {}) => ({
  kind: 'self-employed',
  country: 'BE',
  from: '2022-01-01',
  until: '2024-12-31',
  paidQuarters,
  mainActivity: true,
  ...more,
})
const hundredDays = {
  level: 'other-certificate',
  country: 'BE',
  from: '2022-01-01',
  until: '2022-04-10',
  certifiedOn: '2022-04-10',
}
const { from: _, ...degreeOf } = (study({}).studies as readonly Facts[])[0] as Facts
/** A degree whose studies nobody said the beginning of. */
const degree = (more: Facts): Facts => ({
  studies: [{ ...degreeOf, until: '2021-02-28', certifiedOn: '2021-03-01', ...more }],
})

const participation: readonly LawCase[] = [
  // Five years to the day lie between the end of the training, or the degree, and 1 March 2026.
  ...(
    [
      ['the-day', '2026-03-01', 'met'],
      ['the-day-after', '2026-03-02', 'not-met'],
    ] as const
  ).flatMap(([name, day, outcome]) => [
    row(
      `training-and-days-${name}`,
      `400 days of work and 800 hours of training, five years after it, on ${name.replaceAll('-', ' ')}`,
      {
        work: [worked(400)],
        training: [{ ...trainingOf(800, '2021-03-01'), from: '2020-09-01' }],
      },
      { [economic]: outcome },
      { on: day },
    ),
    row(
      `training-and-quarters-${name}`,
      `Five quarters and 800 hours of training, five years after it, on ${name.replaceAll('-', ' ')}`,
      {
        work: [selfEmployed(5)],
        training: [{ ...trainingOf(800, '2021-03-01'), from: '2020-09-01' }],
      },
      { [economic]: outcome },
      { on: day },
    ),
    row(
      `degree-${name}`,
      `A bachelor five years after the diploma, on ${name.replaceAll('-', ' ')}`,
      degree({}),
      { [economic]: outcome },
      { on: day },
    ),
    row(
      `doctorate-${name}`,
      `A doctorate five years after the diploma, on ${name.replaceAll('-', ' ')}`,
      degree({ level: 'doctorate' }),
      { [economic]: outcome },
      { on: day },
    ),
  ]),
  row(
    'training-long-ago-and-quarters',
    'Five quarters and a training that ended six years ago',
    {
      work: [selfEmployed(5)],
      training: [{ ...trainingOf(800, '2020-02-28'), from: '2019-09-01' }],
    },
    { [economic]: 'not-met' },
  ),
  row('degree-abroad', 'A bachelor obtained in France', degree({ country: 'FR' }), { [economic]: 'not-met' }),
  row('degree-not-there', 'Studies for a bachelor without a diploma in the end', degree({ certifiedOn: 'never' }), {
    [economic]: 'not-met',
  }),
  row(
    'school-length-untold',
    'How long upper secondary school lasted was not told: no degree stands in for it',
    degree({ level: 'upper-secondary' }),
    {
      [economic]: { outcome: 'undetermined', readings: [], missing: ['/studies/0/from'] },
    },
  ),
  row(
    'quarters-abroad',
    'Eight quarters of contributions in France',
    { work: [selfEmployed(8, { country: 'FR' })] },
    { [economic]: 'not-met' },
  ),
  row(
    'quarters-long-ago',
    'Eight quarters of contributions ten years ago',
    {
      work: [selfEmployed(8, { from: '2013-01-01', until: '2015-12-31' })],
    },
    { [economic]: 'not-met' },
  ),
  row(
    'quarters-and-studies',
    'Five quarters of contributions and a hundred days of studies with a certificate',
    {
      work: [selfEmployed(5)],
      studies: [hundredDays],
    },
    { [economic]: 'met' },
  ),
  row(
    'quarters-studies-and-training',
    'Four quarters, a hundred days of studies and 800 hours of training',
    {
      work: [selfEmployed(4)],
      studies: [hundredDays],
      training: [trainingOf(800)],
    },
    { [economic]: 'met' },
  ),
  row(
    'days-studies-and-training',
    '300 days of work, a hundred days of studies and 800 hours of training',
    {
      work: [worked(300)],
      studies: [hundredDays],
      training: [trainingOf(800)],
    },
    { [economic]: 'met' },
  ),
  row(
    'hours-counted-lowest',
    'A thousand hours that are just too few by the lowest count and enough by the others',
    {
      work: [worked(336.5)],
      training: [trainingOf(1000)],
    },
    { [economic]: { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hours-as-days'] } },
  ),
]

/** Every paper, region, level and window of the proofs, one at a time. */
export const casesOfProofs: readonly LawCase[] = [
  ...papers,
  ...flemishInBrussels,
  ...courses,
  ...diplomas,
  ...reform,
  ...participation,
]
