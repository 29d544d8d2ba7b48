import type { LawCase } from '../../../../case.ts'
import { type Facts, resident, trainingOf, walloonCertificate } from '../persons.ts'

const id = 'belgium/nationality/declaration/five-years/social-integration'
const on = '2026-03-01'

const one = (
  name: string,
  title: string,
  given: Facts,
  expected: LawCase['expect'][string],
  worked?: string,
): LawCase => ({
  id: `nationality-social-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: worked ? 'official-example' : 'expert',
  given,
  on,
  expect: { [id]: expected },
})

const study = (more: object): Facts => ({
  ...resident,
  studies: [
    {
      level: 'master',
      country: 'BE',
      recognisedBy: 'nl',
      language: 'nl',
      from: '2017-09-18',
      until: '2019-06-30',
      certifiedOn: '2019-07-01',
      ...more,
    },
  ],
})

const certificate = (more: object, home: Facts = resident): Facts => ({
  ...home,
  integrationCertificates: [{ ...walloonCertificate, ...more }],
})

/** Lived in Brussels until June 2020, in Charleroi since. */
const movedToWallonia: Facts = {
  ...resident,
  registrations: [
    { register: 'foreigners', municipality: '21004', from: '2020-03-01', until: '2020-06-30', endedBy: 'move' },
    { register: 'foreigners', municipality: '52011', from: '2020-07-01' },
  ],
}

const brussels: Facts = {
  ...resident,
  registrations: [{ register: 'foreigners', municipality: '21004', from: '2020-03-01' }],
}

const job = (from: string, more: object = {}) => ({ kind: 'employee', country: 'BE', from, share: 1, ...more })
const working = (...work: object[]): Facts => ({ ...resident, work })

export const cases: readonly LawCase[] = [
  one('nothing', 'Without any of the proofs social integration is not shown', resident, 'not-met'),

  one('diploma', 'A Belgian degree in Dutch shows social integration', study({}), 'met'),
  one(
    'english-degree',
    'A Belgian degree in English: the decree refuses it, commentators say it may not',
    study({ language: 'en' }),
    {
      outcome: 'undetermined',
      reason: 'contested',
      readings: ['nationality.language-of-the-diploma'],
    },
  ),
  one(
    'foreign-diploma',
    'A French baccalauréat does not show social integration, not even with equivalence',
    study({
      level: 'upper-secondary',
      country: 'FR',
      language: 'fr',
      equivalence: true,
    }),
    'not-met',
    'W-49',
  ),
  one(
    'lower-secondary',
    'A diploma of lower secondary education does not show social integration',
    study({ level: 'lower-secondary' }),
    'not-met',
  ),
  one(
    'diploma-language-unknown',
    'In which language the diploma was obtained is asked',
    {
      ...resident,
      studies: [{ level: 'master', country: 'BE', recognisedBy: 'nl', certifiedOn: '2019-07-01' }],
    },
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/studies/0/language'] },
  ),

  one(
    'training-399',
    'One training of 399 hours is too short for social integration',
    { ...resident, training: [trainingOf(399)] },
    'not-met',
  ),
  one(
    'training-400',
    'One training of 400 hours shows social integration',
    { ...resident, training: [trainingOf(400)] },
    'met',
    'W-39',
  ),
  one(
    'training-401',
    'One training of 401 hours shows social integration',
    { ...resident, training: [trainingOf(401)] },
    'met',
  ),
  one(
    'nursing-aide',
    'A training of 1,533 hours as nursing aide, refused at the counter, is enough',
    {
      ...resident,
      training: [trainingOf(1533)],
    },
    'met',
    'W-41',
  ),
  one(
    'several-trainings',
    'Four trainings of 100 hours: the page says no, a court of appeal says yes',
    {
      ...resident,
      training: [trainingOf(100), trainingOf(100), trainingOf(100), trainingOf(100, '2025-01-31')],
    },
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.one-training-or-several'] },
  ),
  one(
    'training-not-finished',
    'A training that was never finished shows nothing',
    {
      ...resident,
      training: [trainingOf(600, 'never')],
    },
    'not-met',
  ),

  one(
    'programme',
    'A programme finished in the region of the main residence shows social integration',
    certificate({}),
    'met',
  ),
  one(
    'programme-a1',
    'Level A1 on the certificate does not matter for social integration',
    certificate({ languageLevel: 'A1' }),
    'met',
  ),
  one(
    'programme-of-brussels',
    'A Brussels certificate of somebody who began while living in Brussels and then moved',
    certificate({ issuer: 'brussels', startedOn: '2020-06-30' }, movedToWallonia),
    'met',
  ),
  one(
    'programme-after-the-move',
    'A Brussels certificate of somebody who began the day after moving to Wallonia',
    certificate({ issuer: 'brussels', startedOn: '2020-07-01' }, movedToWallonia),
    'not-met',
  ),
  one(
    'programme-start-unknown',
    'Somebody moved between regions: when the programme began is asked',
    {
      ...movedToWallonia,
      programme: { literacy: true },
      integrationCertificates: [
        { issuer: 'brussels', kind: 'completion', issuedOn: '2021-05-20', languageLevel: 'A2' },
      ],
    },
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/integrationCertificates/0/startedOn', '/programme/enrolledOn'],
    },
  ),
  one(
    'programme-enrolled',
    'The day of enrolment says where the person lived when the programme began',
    {
      ...movedToWallonia,
      programme: { literacy: true, enrolledOn: '2020-05-04' },
      integrationCertificates: [
        { issuer: 'brussels', kind: 'completion', issuedOn: '2021-05-20', languageLevel: 'A2' },
      ],
    },
    'met',
  ),
  one(
    'programme-start-untold',
    'Who lived in one region all along need not say when the programme began',
    {
      ...resident,
      integrationCertificates: [
        { issuer: 'wallonia', kind: 'completion', issuedOn: '2021-05-20', languageLevel: 'A2' },
      ],
    },
    'met',
  ),
  one(
    'flemish-programme-in-brussels',
    'The Flemish programme followed while living in Brussels',
    certificate({ issuer: 'flanders' }, brussels),
    'met',
  ),
  one(
    'flemish-programme-in-wallonia',
    'The Flemish programme followed while living in Wallonia',
    certificate({ issuer: 'flanders' }),
    'not-met',
  ),
  one(
    'german-programme',
    'The programme of the German-speaking Community followed while living in Eupen',
    certificate(
      { issuer: 'german-community' },
      { ...resident, registrations: [{ register: 'foreigners', municipality: '63023', from: '2020-03-01' }] },
    ),
    'met',
  ),
  one(
    'effort',
    'A Flemish declaration of effort shows social integration',
    {
      ...resident,
      registrations: [{ register: 'foreigners', municipality: '11002', from: '2020-03-01' }],
      integrationCertificates: [{ issuer: 'flanders', kind: 'effort', issuedOn: '2022-05-01', languageLevel: 'none' }],
    },
    'met',
    'W-45',
  ),
  one(
    'other-brussels',
    'A course of another Brussels organiser begun on 1 August 2021 shows social integration too',
    {
      ...resident,
      integrationCertificates: [
        {
          issuer: 'other-brussels',
          kind: 'completion',
          startedOn: '2021-08-01',
          issuedOn: '2022-03-01',
          languageLevel: 'A2',
        },
      ],
    },
    'met',
  ),

  one('work-day-before', 'Work since 2 March 2021: on 1 March 2026 a day is lacking', working(job('2021-03-02')), {
    outcome: 'not-met',
    until: '2026-03-01',
  }),
  one('work', 'Work since 1 March 2021: on 1 March 2026 it is five years', working(job('2021-03-01')), {
    outcome: 'met',
    since: '2026-03-01',
  }),
  one('work-day-after', 'Work since 28 February 2021: a day more than five years', working(job('2021-02-28')), 'met'),
  one(
    'work-parental-leave',
    'Three months of parental leave are no interruption',
    working(job('2021-03-01', { leave: [{ kind: 'parental', from: '2023-01-01', until: '2023-03-31' }] })),
    'met',
    'W-33',
  ),
  one(
    'work-maternity-and-sickness',
    'Maternity leave and sickness are no interruption',
    working(
      job('2021-03-01', {
        leave: [
          { kind: 'maternity', from: '2023-01-01', until: '2023-04-15' },
          { kind: 'sickness', from: '2024-01-01', until: '2024-02-15' },
        ],
      }),
    ),
    'met',
  ),
  one(
    'work-unpaid-leave',
    'Unpaid leave under a running contract: nobody has settled it',
    working(job('2021-03-01', { leave: [{ kind: 'unpaid', from: '2023-01-01', until: '2023-01-31' }] })),
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.unpaid-leave'] },
  ),
  one(
    'work-unpaid-leave-long-ago',
    'Unpaid leave before the last five years is without effect',
    working(job('2018-03-01', { leave: [{ kind: 'unpaid', from: '2021-02-01', until: '2021-02-28' }] })),
    'met',
  ),
  one(
    'work-two-weeks',
    'Two weeks between two contracts are an interruption',
    working(job('2020-03-01', { until: '2023-05-14' }), job('2023-05-29')),
    'not-met',
    'W-35',
  ),
  one(
    'work-one-day',
    'One day between two contracts is an interruption',
    working(job('2020-03-01', { until: '2023-05-14' }), job('2023-05-16')),
    'not-met',
  ),
  one(
    'work-seamless',
    'A new contract from the next day is no interruption',
    working(job('2020-03-01', { until: '2023-05-14' }), job('2023-05-15')),
    'met',
  ),
  one(
    'work-gap-long-ago',
    'A gap before the last five years is without effect',
    working(job('2017-03-01', { until: '2020-12-31' }), job('2021-03-01')),
    'met',
  ),
  one(
    'work-mixed',
    'Employee, then civil servant, then self-employed in main activity',
    working(
      job('2020-03-01', { until: '2022-05-31' }),
      job('2022-06-01', { kind: 'civil-servant', until: '2024-05-31' }),
      { kind: 'self-employed', country: 'BE', from: '2024-06-01', mainActivity: true },
    ),
    'met',
  ),
  one(
    'work-side-activity',
    'A side activity as self-employed does not carry on the work',
    working(job('2020-03-01', { until: '2024-05-31' }), {
      kind: 'self-employed',
      country: 'BE',
      from: '2024-06-01',
      mainActivity: false,
    }),
    'not-met',
  ),
  one(
    'work-activity-unknown',
    'Whether the activity is the main one is asked',
    working({ kind: 'self-employed', country: 'BE', from: '2020-06-01' }),
    { outcome: 'undetermined', missing: ['/work/0/mainActivity'] },
  ),
  one('work-abroad', 'Work abroad does not count', working({ ...job('2020-03-01'), country: 'FR' }), 'not-met'),
]
