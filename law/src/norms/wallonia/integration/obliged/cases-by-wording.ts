import type { Expected, LawCase } from '../../../../case.ts'
import { newcomer, permit, places } from '../invented-newcomer.ts'

const obliged = 'wallonia/integration/obliged'

type Facts = { readonly [concept: string]: unknown }

const inForeigners = (municipality: string, from: string, until?: string) => ({
  register: 'foreigners',
  municipality,
  from,
  ...(until ? { until } : {}),
})

function row(id: string, title: string, given: Facts, on: string, expected: Expected): LawCase {
  return { id: `wallonia-${id}`, title, source: 'expert', given, on, expect: { [obliged]: expected } }
}

const open = (point: string): Expected => ({
  outcome: 'undetermined',
  reason: 'open-law',
  openPoints: [`wallonia.${point}`],
})
const missing = (...paths: readonly string[]): Expected => ({
  outcome: 'undetermined',
  reason: 'missing-facts',
  missing: paths,
})

/** Arrived five months before a day in the time of each wording. */
const arrivals = { 2014: '2014-01-10', 2017: '2016-10-01', 2024: '2023-10-01', 2026: '2025-10-01' } as const
const days = { 2014: '2014-06-01', 2017: '2017-03-01', 2024: '2024-03-01', 2026: '2026-03-01' } as const
type Year = keyof typeof days

function inYear(year: Year, id: string, title: string, facts: Facts, expected: Expected): LawCase {
  return row(`${id}-${year}`, `${title}, in ${year}`, newcomer(arrivals[year], facts), days[year], expected)
}

const since = (year: Year) => ({ from: arrivals[year] })
const studies = (more: Facts) => [{ level: 'master', country: 'BE', recognisedBy: 'fr', certifiedOn: 'never', ...more }]
const ukrainian = { relation: 'spouse', nationalities: [{ country: 'UA' }], marriedOn: '2012-06-01' }

/** Freed by every list there was. */
const inEveryList: readonly LawCase[] = ([2014, 2017, 2024, 2026] as const).flatMap((year) => [
  inYear(
    year,
    'certificate',
    'A certificate of the programme frees',
    { integrationCertificates: [{ issuer: 'wallonia', issuedOn: arrivals[year] }] },
    'not-met',
  ),
  inYear(
    year,
    'medical',
    'A medical certificate that the programme is impossible frees',
    { medical: [{ kind: 'programme-impossible', ...since(year) }] },
    'not-met',
  ),
  inYear(year, 'child', 'A child of twelve is freed', { birthDate: `${year - 12}-02-01` }, 'not-met'),
  inYear(year, 'elder', 'Somebody of seventy is freed', { birthDate: `${year - 70}-02-01` }, 'not-met'),
  inYear(year, 'turkish', 'A Turkish national is freed', { nationalities: [{ country: 'TR' }] }, 'not-met'),
])

/** Freed by the list of 2018, which the page of 2025 still gives. */
const sinceTheListOf2018: readonly LawCase[] = ([2024, 2026] as const).flatMap((year) => [
  inYear(
    year,
    'diploma',
    'A Belgian master frees, whoever recognised it',
    {
      studies: [{ level: 'master', country: 'BE', from: '2015-09-01', until: '2017-06-30', certifiedOn: '2017-06-30' }],
    },
    'not-met',
  ),
  inYear(
    year,
    'regular-student',
    'A regular student is freed',
    { studies: studies({ ...since(year), regular: true }) },
    'not-met',
  ),
  inYear(
    year,
    'exchange-student',
    'An exchange student is freed',
    { studies: studies({ ...since(year), regular: false, exchange: true }) },
    'not-met',
  ),
  inYear(
    year,
    'doctoral-scholar',
    'A doctoral scholar is freed',
    { studies: studies({ ...since(year), level: 'doctorate', regular: false, doctoralScholarship: true }) },
    'not-met',
  ),
  inYear(
    year,
    'university-teacher',
    'A teacher at a university of the French Community is freed',
    { teaching: [{ institution: { recognisedBy: 'fr' }, ...since(year) }] },
    'not-met',
  ),
  inYear(
    year,
    'temporary-protection',
    'A Ukrainian with temporary protection is freed',
    { protection: [{ kind: 'temporary', ...since(year) }] },
    'not-met',
  ),
  inYear(
    year,
    'temporary-protection-of-wife',
    'The husband of somebody with temporary protection is freed',
    { family: [{ ...ukrainian, protection: 'temporary' }] },
    'not-met',
  ),
])

const in2024 = (id: string, title: string, facts: Facts, expected: Expected): LawCase =>
  row(id, title, newcomer(arrivals[2024], facts), days[2024], expected)
const job = (more: Facts) => ({ work: [{ kind: 'employee', country: 'BE', share: 1, ...more }] })

const listOf2018: readonly LawCase[] = [
  in2024(
    'medical-certificate-over',
    'A medical certificate that ran out frees no longer',
    { medical: [{ kind: 'programme-impossible', from: '2023-10-01', until: '2024-01-31' }] },
    'met',
  ),
  // Work that is known to last.
  in2024(
    'job-known-to-last-three-months-and-a-day',
    'A job with a known last day, three months and a day after its beginning, frees from the start',
    job({ from: '2024-01-01', until: '2024-04-01' }),
    'not-met',
  ),
  in2024(
    'job-known-to-last-three-months',
    'A job that is known to end after exactly three months does not free',
    job({ from: '2024-01-01', until: '2024-03-31' }),
    'met',
  ),
  in2024(
    'job-of-a-winter',
    'Three months from 1 December to 29 February are three months, though they have 91 days',
    job({ from: '2023-12-01', until: '2024-02-29' }),
    'met',
  ),
  row(
    'job-of-a-winter-while-it-lasts',
    'The same job does not free while it lasts either',
    newcomer(arrivals[2024], job({ from: '2023-12-01', until: '2024-02-29' })),
    '2024-02-15',
    'met',
  ),
  // Studies and teaching that are over.
  in2024(
    'exchange-over',
    'An exchange that ended frees no longer',
    { studies: studies({ from: '2023-10-01', until: '2024-02-15', exchange: true, regular: false }) },
    'met',
  ),
  in2024(
    'exchange-certified-tomorrow',
    'An exchange whose certificate comes tomorrow still frees',
    {
      studies: studies({
        country: 'CD',
        from: '2023-10-01',
        certifiedOn: '2024-03-02',
        exchange: true,
        regular: false,
      }),
    },
    'not-met',
  ),
  in2024(
    'doctoral-scholarship-over',
    'A doctoral scholarship that ended frees no longer',
    {
      studies: studies({
        level: 'doctorate',
        from: '2023-10-01',
        until: '2024-02-15',
        doctoralScholarship: true,
        regular: false,
      }),
    },
    'met',
  ),
  in2024(
    'teaching-over',
    'Teaching that ended frees no longer',
    { teaching: [{ institution: { recognisedBy: 'fr' }, from: '2023-10-01', until: '2024-02-15' }] },
    'met',
  ),
  // Family of somebody under temporary protection.
  in2024(
    'wife-refugee',
    'The husband of a recognised refugee is obliged',
    { family: [{ ...ukrainian, protection: 'refugee' }] },
    'met',
  ),
  in2024(
    'wife-protected-own-work-permit',
    'The husband of somebody under temporary protection who stays on a permit of his own for work is obliged',
    {
      family: [{ ...ukrainian, protection: 'temporary' }],
      residenceDocuments: [{ ...permit('2023-10-01'), ground: 'work' }],
    },
    'met',
  ),
  in2024(
    'wife-protected-family-card-before',
    'A family card that was replaced by a permit for work frees no longer',
    {
      family: [{ ...ukrainian, protection: 'temporary' }],
      residenceDocuments: [
        { ...permit('2023-10-01'), until: '2024-01-31' },
        { ...permit('2024-02-01'), ground: 'work' },
      ],
    },
    'met',
  ),
  in2024(
    'wife-protected-turkish',
    'The husband of a Turkish woman under temporary protection is freed',
    { family: [{ ...ukrainian, nationalities: [{ country: 'TR' }], protection: 'temporary' }] },
    'not-met',
  ),
  in2024(
    'wife-protected-once-french',
    'The husband of a woman under temporary protection who was French long ago is freed',
    {
      family: [
        {
          ...ukrainian,
          nationalities: [{ country: 'UA' }, { country: 'FR', until: '2010-12-31' }],
          protection: 'temporary',
        },
      ],
    },
    'not-met',
  ),
  in2024(
    'child-french-said-protected',
    'A French child needs no temporary protection, so that of the child frees nobody',
    {
      family: [
        {
          relation: 'child',
          nationalities: [{ country: 'FR' }],
          birthDate: '2018-01-01',
          dependent: false,
          protection: 'temporary',
        },
      ],
    },
    'met',
  ),
  row(
    'wife-protected-last-open-day',
    'On 13 October 2022 it is open whether the family of somebody under temporary protection was freed',
    newcomer('2022-04-01', { family: [{ ...ukrainian, protection: 'temporary' }] }),
    '2022-10-13',
    open('temporary-protection-start'),
  ),
  // What was not told.
  in2024(
    'protection-begin-untold',
    'Temporary protection until June, nobody said since when',
    { protection: [{ kind: 'temporary', until: '2024-06-30' }] },
    missing('/protection/0/from'),
  ),
  in2024(
    'studies-begin-untold',
    'A regular student until June, nobody said since when',
    { studies: studies({ until: '2024-06-30', regular: true, exchange: false, doctoralScholarship: false }) },
    missing('/studies/0/from'),
  ),
  in2024(
    'teaching-begin-untold',
    'A teacher until June, nobody said since when',
    { teaching: [{ institution: { recognisedBy: 'fr' }, until: '2024-06-30' }] },
    missing('/teaching/0/from'),
  ),
]

const in2017 = (id: string, title: string, facts: Facts, expected: Expected): LawCase =>
  row(id, title, newcomer(arrivals[2017], facts), days[2017], expected)
const unread2018 = open('unread-waivers-before-2018')

const listsBefore2018: readonly LawCase[] = [
  in2017(
    'diploma-in-2017',
    'Whether a Belgian diploma freed in 2017 was not read',
    { studies: studies({ from: '2009-09-01', until: '2011-06-30', certifiedOn: '2011-06-30' }) },
    unread2018,
  ),
  in2017(
    'teacher-in-2017',
    'Whether teachers were freed in 2017 was not read',
    { teaching: [{ institution: { recognisedBy: 'fr' }, from: '2016-10-01' }] },
    unread2018,
  ),
  in2017(
    'teacher-before-2017',
    'Somebody who taught until 2016 is obliged',
    { teaching: [{ institution: { recognisedBy: 'fr' }, from: '2015-10-01', until: '2016-12-31' }] },
    'met',
  ),
  in2017(
    'self-employed-in-2017',
    'Whether heads of a business were freed in 2017 was not read',
    { work: [{ kind: 'self-employed', country: 'BE', from: '2016-11-01' }] },
    unread2018,
  ),
  in2017(
    'self-employed-before-2017',
    'Somebody whose business in Belgium ended is obliged',
    { work: [{ kind: 'self-employed', country: 'BE', from: '2016-11-01', until: '2016-12-31' }] },
    'met',
  ),
  in2017(
    'business-kind-untold-in-2017',
    'Whether the work in Belgium is a business was not told',
    { work: [{ country: 'BE', from: '2016-11-01' }] },
    { outcome: 'undetermined', openPoints: ['wallonia.unread-waivers-before-2018'], missing: ['/work/0/kind'] },
  ),
  in2017(
    'worked-in-italy',
    'A year in the Schengen area may have freed somebody who worked in Italy',
    { work: [{ kind: 'employee', country: 'IT', from: '2010-01-01', until: '2012-12-31' }] },
    unread2018,
  ),
  in2017(
    'worked-in-bulgaria',
    'Bulgaria was not in the Schengen area: who worked there is obliged',
    { work: [{ kind: 'employee', country: 'BG', from: '2010-01-01', until: '2012-12-31' }] },
    'met',
  ),
  in2017(
    'job-abroad-to-come',
    'A job in Italy that begins later frees nobody now',
    { work: [{ kind: 'employee', country: 'IT', from: '2017-09-01' }] },
    'met',
  ),
  in2017(
    'country-of-work-untold-in-2017',
    'In which country somebody worked was not told',
    { work: [{ kind: 'employee', from: '2010-01-01', until: '2012-12-31' }] },
    { outcome: 'undetermined', openPoints: ['wallonia.unread-waivers-before-2018'], missing: ['/work/0/country'] },
  ),
  in2017(
    'begin-of-work-in-italy-untold',
    'Since when somebody worked in Italy was not told',
    { work: [{ kind: 'employee', country: 'IT' }] },
    { outcome: 'undetermined', openPoints: ['wallonia.unread-waivers-before-2018'], missing: ['/work/0/from'] },
  ),
  in2017(
    'studied-in-france',
    'A year in the Schengen area may have freed somebody who studied in France',
    { studies: studies({ country: 'FR', from: '2010-09-01', until: '2012-06-30' }) },
    unread2018,
  ),
  in2017(
    'studied-in-kinshasa',
    'Studies outside the Schengen area did not free',
    { studies: studies({ country: 'CD', from: '2010-09-01', until: '2012-06-30' }) },
    'met',
  ),
  in2017(
    'studied-in-belgium-without-diploma',
    'Studies in Belgium without a diploma are no stay elsewhere',
    { studies: studies({ from: '2010-09-01', until: '2012-06-30', completed: false }) },
    'met',
  ),
  in2017(
    'school-paper-in-2017',
    'A Belgian paper of another level, recognised by no Community that was told',
    {
      studies: [
        {
          level: 'other-certificate',
          country: 'BE',
          from: '2009-09-01',
          until: '2011-06-30',
          certifiedOn: '2011-06-30',
        },
      ],
    },
    {
      outcome: 'undetermined',
      openPoints: ['wallonia.unread-waivers-before-2018'],
      missing: ['/studies/0/recognisedBy'],
    },
  ),
  in2017(
    'studies-in-france-to-come',
    'Studies in France that begin later free nobody now',
    { studies: studies({ country: 'FR', from: '2017-09-01' }) },
    'met',
  ),
  in2017(
    'long-term-resident-of-romania',
    'Romania was not in the Schengen area: its long-term resident is obliged',
    { longTermResidentOf: [{ country: 'RO', from: '2010-01-01' }] },
    'met',
  ),
  ...(
    [
      ['the-day-before', '2017-02-28', unread2018],
      ['today', '2017-03-01', unread2018],
      ['tomorrow', '2017-03-02', 'met'],
    ] as const
  ).map(([id, from, expected]) =>
    in2017(
      `long-term-resident-${id}`,
      `A long-term resident of Italy from ${id.replaceAll('-', ' ')} on`,
      { longTermResidentOf: [{ country: 'IT', from }] },
      expected,
    ),
  ),
]

const in2026 = (id: string, title: string, facts: Facts, expected: Expected): LawCase =>
  row(id, title, newcomer(arrivals[2026], facts), days[2026], expected)
const unread2025 = open('unread-waivers-2025')

const listOf2025: readonly LawCase[] = [
  in2026(
    'other-student-in-2026',
    'Whether other students are freed since 2025 was not read',
    { studies: studies({ from: '2025-10-01', regular: false, exchange: false, doctoralScholarship: false }) },
    unread2025,
  ),
  in2026(
    'other-teacher-in-2026',
    'Whether other teachers are freed since 2025 was not read',
    { teaching: [{ institution: { recognisedBy: 'nl' }, from: '2025-10-01' }] },
    unread2025,
  ),
  in2026(
    'illness-in-2026',
    'Whether another illness frees since 2025 was not read',
    { medical: [{ kind: 'serious-illness', from: '2025-11-01' }] },
    unread2025,
  ),
  in2026(
    'training-over-in-2026',
    'A training that was completed frees nobody',
    { training: [{ kind: 'vocational', hours: 100, from: '2025-10-01', completedOn: '2025-12-31' }] },
    'met',
  ),
]

const guinean = { nationalities: [{ country: 'GN' }] }
const sinceThreeYears = (from: string) => ({ registrations: [inForeigners(places.namur, from)] })

/** Past three years of stay, and the term for the certificate still runs. */
const termBeyond: readonly LawCase[] = [
  ...(
    [
      ['enrolled-before', { enrolledOn: '2021-08-01' }, open('term-beyond-three-years')],
      ['enrolled-today', { enrolledOn: '2022-06-01' }, open('term-beyond-three-years')],
      ['enrolled-tomorrow', { enrolledOn: '2022-06-02' }, 'not-met'],
      ['agreement-before', { conventionSignedOn: '2021-08-01' }, open('term-beyond-three-years')],
      ['agreement-today', { conventionSignedOn: '2022-06-01' }, open('term-beyond-three-years')],
      ['agreement-tomorrow', { conventionSignedOn: '2022-06-02' }, 'not-met'],
      ['never-begun', { enrolledOn: 'never', conventionSignedOn: 'never' }, 'not-met'],
    ] as const
  ).map(([id, programme, expected]) =>
    row(
      `term-beyond-${id}`,
      `Three years of stay are over, the eighteen months are not: ${id.replaceAll('-', ' ')}`,
      newcomer('2019-01-01', {
        ...guinean,
        residenceDocuments: [permit('2021-06-01', '2021-06-01', '2023-05-31')],
        programme,
      }),
      '2022-06-01',
      expected,
    ),
  ),
  ...(
    [
      ['last-day', '2022-12-01', open('term-beyond-three-years')],
      ['day-after', '2022-12-02', 'not-met'],
    ] as const
  ).map(([id, on, expected]) =>
    row(
      `term-beyond-${id}`,
      `Begun with the centre, on the ${id.replace('-', ' ')} of the eighteen months`,
      newcomer('2019-01-01', {
        ...guinean,
        residenceDocuments: [permit('2021-06-01', '2021-06-01', '2023-05-31')],
        programme: { enrolledOn: '2021-08-01' },
      }),
      on,
      expected,
    ),
  ),
  row(
    'term-beyond-ordered-after-three-years',
    'Ordered the permit after three years of stay: no duty arose, begun or not',
    newcomer('2018-01-01', {
      residenceDocuments: [permit('2021-06-01', '2021-06-01', '2023-05-31')],
      programme: { enrolledOn: '2021-08-01' },
    }),
    '2022-06-01',
    'not-met',
  ),
  row(
    'term-beyond-second-permit',
    'The first permit counts, not the one ordered later',
    newcomer('2018-01-01', {
      residenceDocuments: [
        { ...permit('2020-12-15', '2020-12-15', '2021-12-14'), until: '2021-12-14' },
        permit('2021-12-15', '2021-12-15', '2023-12-14'),
      ],
      programme: { enrolledOn: '2021-01-10' },
    }),
    '2022-03-01',
    open('term-beyond-three-years'),
  ),
  ...(
    [
      ['2016-05-18', 'not-met'],
      ['2016-05-19', open('term-beyond-three-years')],
    ] as const
  ).map(([orderedOn, expected]) =>
    row(
      `term-beyond-ordered-${orderedOn}`,
      `A permit ordered on ${orderedOn}, next to the day from which there are eighteen months`,
      newcomer('2014-06-01', {
        residenceDocuments: [permit(orderedOn, orderedOn, '2018-05-18')],
        programme: { enrolledOn: '2016-08-01' },
      }),
      '2017-07-01',
      expected,
    ),
  ),
  ...(
    [
      ['2024-12-31', '2026-09-01', 'not-met'],
      ['2025-01-01', '2026-09-01', open('term-beyond-three-years')],
      ['2025-01-01', '2028-01-01', open('term-beyond-three-years')],
      ['2025-01-01', '2028-01-02', 'not-met'],
    ] as const
  ).map(([orderedOn, on, expected]) =>
    row(
      `term-beyond-ordered-${orderedOn}-on-${on}`,
      `A permit ordered on ${orderedOn}, next to the day from which there are three years, asked about on ${on}`,
      newcomer('2022-06-01', {
        residenceDocuments: [permit(orderedOn, orderedOn, '2029-12-31')],
        programme: { enrolledOn: '2025-02-01' },
      }),
      on,
      expected,
    ),
  ),
  ...(
    [
      ['2020-07-01', open('term-beyond-three-years')],
      ['2020-07-02', 'undetermined'],
      ['2021-09-01', 'undetermined'],
      ['2021-09-02', 'not-met'],
    ] as const
  ).map(([on, expected]) =>
    row(
      `term-beyond-prolonged-${on}`,
      `A term that ran in the spring of 2020 was prolonged to a day nobody read, at most by fourteen months: on ${on}`,
      newcomer('2017-06-01', {
        residenceDocuments: [permit('2019-01-01', '2019-01-01', '2022-12-31')],
        programme: { enrolledOn: '2019-02-01' },
      }),
      on,
      expected,
    ),
  ),
]

const definition: readonly LawCase[] = [
  in2024(
    'waiting-register-with-permit',
    'Somebody who is only in the waiting register is not domiciled yet',
    { registrations: [{ register: 'waiting', municipality: places.namur, from: '2023-10-01' }] },
    'not-met',
  ),
  in2024(
    'lives-in-anderlecht',
    'Somebody who lives in Anderlecht has no duty in Wallonia',
    { registrations: [inForeigners('21001', '2023-10-01')] },
    'not-met',
  ),
  row(
    'interrupted-a-day-short',
    'A month of stay long ago, and three years less a day without a break: whether they are added is open',
    newcomer('2021-03-02', {
      registrations: [inForeigners(places.namur, '2010-01-01', '2010-01-31'), inForeigners(places.namur, '2021-03-02')],
      residenceDocuments: [permit('2021-03-02', '2021-03-02', '2025-03-01')],
    }),
    '2024-03-01',
    open('interrupted-stay'),
  ),
  row(
    'interrupted-three-years-unbroken',
    'A month of stay long ago, and exactly three years without a break: not obliged',
    newcomer('2021-03-01', {
      registrations: [
        inForeigners(places.namur, '2010-01-01', '2010-01-31'),
        ...(sinceThreeYears('2021-03-01').registrations as readonly Facts[]),
      ],
      residenceDocuments: [permit('2021-03-01', '2021-03-01', '2025-02-28')],
    }),
    '2024-03-01',
    'not-met',
  ),
  in2024(
    'permit-lapsed',
    'A permit that was given back leaves no duty',
    { residenceDocuments: [{ ...permit('2023-10-01'), until: '2024-02-15' }] },
    'not-met',
  ),
  ...(
    [
      ['orange', 'family', open('provisional-document')],
      ['annex-15', 'renewal-pending', open('provisional-document')],
      ['annex-15', 'family', open('provisional-document')],
      ['annex-15', 'first-arrival', 'not-met'],
    ] as const
  ).map(([type, ground, expected]) =>
    in2024(
      `provisional-${type}-${ground}`,
      `Somebody on ${type} given for ${ground}`,
      { residenceDocuments: [{ type, ground, from: '2023-10-01', validUntil: '2024-09-30' }] },
      expected,
    ),
  ),
  in2024(
    'provisional-over',
    'An orange card that ran out is no document',
    {
      residenceDocuments: [
        { type: 'orange', ground: 'family', from: '2023-10-01', validUntil: '2024-01-31', until: '2024-01-31' },
      ],
    },
    'not-met',
  ),
  ...(
    [
      ['pending', [{ kind: 'requested', requestedOn: '2023-09-15' }], 'not-met'],
      ['pending-from', [{ kind: 'requested', from: '2023-09-15' }], 'not-met'],
      [
        'withdrawn',
        [{ kind: 'requested', requestedOn: '2023-09-15', until: '2024-01-31' }],
        open('provisional-document'),
      ],
      [
        'withdrawn-from',
        [{ kind: 'requested', from: '2023-09-15', until: '2024-01-31' }],
        open('provisional-document'),
      ],
      [
        'granted',
        [
          { kind: 'requested', requestedOn: '2023-09-15' },
          { kind: 'subsidiary', from: '2024-02-01' },
        ],
        open('provisional-document'),
      ],
      ['stateless', [{ kind: 'stateless', from: '2023-09-15' }], open('provisional-document')],
    ] as const
  ).map(([id, protection, expected]) =>
    in2024(
      `provisional-request-${id}`,
      `Somebody on an orange card whose request for protection is ${id.replaceAll('-', ' ')}`,
      {
        protection,
        residenceDocuments: [{ type: 'orange', ground: 'asylum', from: '2023-10-01', validUntil: '2024-09-30' }],
      },
      expected,
    ),
  ),
]

/** Family of a citizen of the Union, and what was not told of it. */
const family: readonly LawCase[] = [
  in2024(
    'parent-of-french-child',
    'The father of a French child of five who does not depend on it is obliged',
    {
      family: [{ relation: 'child', nationalities: [{ country: 'FR' }], birthDate: '2019-01-01', dependent: false }],
    },
    'met',
  ),
  in2024(
    'wedding-day-untold',
    'Since when somebody is married to a citizen of the Union was not told, and they are divorced from March on',
    { family: [{ relation: 'spouse', nationalities: [{ country: 'FR' }], endedOn: '2024-03-31' }] },
    missing('/family/0/marriedOn'),
  ),
  in2024(
    'partnership-day-untold',
    'Since when a partnership equal to marriage exists need not be told',
    {
      family: [
        { relation: 'registered-partner', nationalities: [{ country: 'FR' }], partnershipEqualToMarriage: true },
      ],
    },
    'not-met',
  ),
  in2024(
    'partnership-kind-untold',
    'Whether the partnership is equal to marriage was not told',
    { family: [{ relation: 'registered-partner', nationalities: [{ country: 'FR' }] }] },
    missing('/family/0/partnershipEqualToMarriage'),
  ),
  in2024(
    'moved-untold',
    'Whether a Belgian husband lived with her in another State was not told',
    { family: [{ relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2020-01-01' }] },
    missing('/family/0/usedFreeMovement'),
  ),
  in2024(
    'age-of-child-untold',
    'How old a French child is was not told',
    { family: [{ relation: 'child', nationalities: [{ country: 'FR' }] }] },
    missing('/family/0/birthDate', '/family/0/dependent'),
  ),
]

const without = (fact: string, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact))

/** What could let somebody fall under a list that was not read, and was not told. */
const untold: readonly LawCase[] = [
  row(
    'long-term-residence-untold-in-2017',
    'Nobody said of long-term residence elsewhere, which may have freed in 2017',
    without('longTermResidentOf', newcomer(arrivals[2017])),
    days[2017],
    {
      outcome: 'undetermined',
      openPoints: ['wallonia.unread-waivers-before-2018'],
      missing: ['/longTermResidentOf'],
    },
  ),
  in2017(
    'country-of-long-term-residence-untold',
    'In which State somebody is a long-term resident was not told',
    { longTermResidentOf: [{ from: '2010-01-01' }] },
    {
      outcome: 'undetermined',
      openPoints: ['wallonia.unread-waivers-before-2018'],
      missing: ['/longTermResidentOf/0/country'],
    },
  ),
  in2017(
    'begin-of-long-term-residence-untold',
    'Since when somebody is a long-term resident of Italy was not told',
    { longTermResidentOf: [{ country: 'IT' }] },
    {
      outcome: 'undetermined',
      openPoints: ['wallonia.unread-waivers-before-2018'],
      missing: ['/longTermResidentOf/0/from'],
    },
  ),
  row(
    'training-untold-in-2026',
    'Nobody said of a training, which may free since 2025',
    without('training', newcomer(arrivals[2026])),
    days[2026],
    { outcome: 'undetermined', openPoints: ['wallonia.unread-waivers-2025'], missing: ['/training'] },
  ),
]

/** Each waiver in each list, the older lists, and the definition at its edges. */
export const casesByWording: readonly LawCase[] = [
  ...inEveryList,
  ...sinceTheListOf2018,
  ...listOf2018,
  ...listsBefore2018,
  ...listOf2025,
  ...termBeyond,
  ...definition,
  ...family,
  ...untold,
]
