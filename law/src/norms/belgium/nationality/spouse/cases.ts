import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident, trainingOf, walloonCertificate } from '../persons.ts'
import { aroundVersions, casesOf, sinceLong, whatEveryDeclarationAsks } from '../route-cases.ts'

const one = casesOf('spouse')
const on = '2026-03-01'
const fiveYears = 'belgium/nationality/declaration/five-years'

const spouse: Facts = {
  relation: 'spouse',
  nationalities: [{ country: 'BE' }],
  marriedOn: '2022-01-08',
  livingTogether: [{ from: '2022-01-08' }],
}

/** A certificate of secondary education in French, obtained long ago. */
const certificate: Facts = {
  level: 'upper-secondary',
  country: 'BE',
  recognisedBy: 'fr',
  language: 'fr',
  from: '2015-09-01',
  until: '2018-06-30',
  certifiedOn: '2018-06-30',
}

/** Married to a Belgian since 2022, never worked. */
const ready: Facts = { ...resident, family: [spouse], studies: [certificate] }

const married = (changed: Facts): Facts => ({ ...ready, family: [{ ...spouse, ...changed }] })
const trained = (...work: readonly Facts[]): Facts => ({ ...ready, studies: [], training: [trainingOf(400)], work })
const job = (days: number): Facts => ({
  kind: 'employee',
  country: 'BE',
  from: '2023-01-02',
  until: '2024-12-31',
  share: 1,
  days,
})
const ownBusiness = (paidQuarters: number): Facts => ({
  kind: 'self-employed',
  country: 'BE',
  mainActivity: true,
  from: '2023-01-01',
  until: '2024-12-31',
  paidQuarters,
})

export const cases: readonly LawCase[] = [
  ...aroundVersions('spouse', 'for spouses', {
    ...sinceLong,
    family: [{ ...spouse, marriedOn: '2003-01-01', livingTogether: [{ from: '2003-01-01' }] }],
  }),
  ...whatEveryDeclarationAsks('spouse', 'for spouses', ready),
  one(
    'certificate',
    'A spouse with a certificate of secondary education in French who never worked',
    ready,
    on,
    { outcome: 'met', information: ['nationality.five-years-may-be-easier'] },
    {
      worked: 'W-63',
      also: { [fiveYears]: 'not-met' },
    },
  ),
  one('training-and-234', 'Training of 400 hours and 234 days of work', trained(job(234)), on, 'met', {
    worked: 'W-64',
  }),
  one('training-and-233', 'Training of 400 hours and 233 days of work', trained(job(233)), on, 'not-met'),
  one('training-and-235', 'Training of 400 hours and 235 days of work', trained(job(235)), on, 'met'),
  one('training-alone', 'Training alone does not show the social integration of a spouse', trained(), on, 'not-met'),
  one(
    'work-beside-short-training',
    'Work beside a training of 399 hours',
    {
      ...trained(job(400)),
      training: [trainingOf(399)],
      languageProofs: [{ language: 'fr', level: 'A2', issuedOn: '2024-01-01' }],
    },
    on,
    'not-met',
  ),
  one(
    'two-trainings',
    'Two trainings of 200 hours and 234 days: one or several is contested',
    {
      ...trained(job(234)),
      training: [trainingOf(200), trainingOf(200)],
      languageProofs: [{ language: 'fr', level: 'A2', issuedOn: '2024-01-01' }],
    },
    on,
    {
      outcome: 'undetermined',
      reason: 'contested',
      readings: ['nationality.one-training-or-several'],
    },
  ),
  one(
    'old-work',
    'Days of work of more than five years ago do not count beside the training',
    trained({ ...job(300), from: '2020-06-01', until: '2021-02-28' }),
    on,
    'not-met',
  ),
  one(
    'training-and-three-quarters',
    'Training and three paid quarters as self-employed: that text was not read',
    trained(ownBusiness(3)),
    on,
    {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['nationality.three-quarters-of-contributions'],
    },
  ),
  one(
    'training-and-two-quarters',
    'Training and two paid quarters as self-employed',
    trained(ownBusiness(2)),
    on,
    'not-met',
  ),
  one(
    'days-not-told',
    'How many days were worked beside the training is asked',
    trained({ kind: 'employee', country: 'BE', from: '2023-01-02', until: '2024-12-31', share: 1 }),
    on,
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/work/0/days'],
    },
  ),
  one(
    'programme',
    'The certificate of the programme is enough',
    { ...ready, studies: [], integrationCertificates: [walloonCertificate] },
    on,
    'met',
  ),
  one(
    'five-years-of-work',
    'Five years of work show everything on the five-year route, and no social integration of a spouse',
    { ...ready, studies: [], work: [{ kind: 'employee', country: 'BE', from: '2021-02-01', share: 1, days: 1300 }] },
    on,
    'not-met',
    { worked: 'W-66', also: { [fiveYears]: 'met' } },
  ),
  one(
    'effort',
    'A Flemish declaration of effort shows social integration, a certificate the language',
    {
      ...ready,
      studies: [],
      registrations: [{ register: 'foreigners', municipality: '11002', from: '2020-03-01' }],
      integrationCertificates: [
        { issuer: 'flanders', kind: 'effort', startedOn: '2020-06-01', issuedOn: '2021-05-20' },
      ],
      languageProofs: [{ language: 'nl', level: 'A2', issuedOn: '2024-01-01' }],
    },
    on,
    'met',
  ),
  one(
    'other-brussels-course',
    'A course of another Brussels organiser, begun in time',
    {
      ...ready,
      studies: [],
      integrationCertificates: [{ issuer: 'other-brussels', startedOn: '2021-08-01', issuedOn: '2022-05-20' }],
    },
    on,
    'met',
  ),
  one(
    'language-lacking',
    'Social integration without a language',
    {
      ...ready,
      studies: [],
      integrationCertificates: [{ ...walloonCertificate, languageLevel: 'A1' }],
    },
    on,
    'not-met',
  ),
  one(
    'english-degree',
    'A degree in English with a French certificate of level A2: contested',
    {
      ...ready,
      studies: [{ ...certificate, level: 'master', language: 'en' }],
      languageProofs: [{ language: 'fr', level: 'A2', issuedOn: '2024-01-01' }],
    },
    on,
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.language-of-the-diploma'] },
  ),
  one(
    'together-short',
    'Married four years, living together for two years and eleven months',
    married({ livingTogether: [{ from: '2023-04-01' }] }),
    on,
    'not-met',
    { worked: 'W-65' },
  ),
  one(
    'together-day-short',
    'A day short of three years together',
    married({ livingTogether: [{ from: '2023-03-02' }] }),
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'together-exactly',
    'Three years together to the day',
    married({ livingTogether: [{ from: '2023-03-01' }] }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'together-day-more',
    'Three years and a day together',
    married({ livingTogether: [{ from: '2023-02-28' }] }),
    on,
    'met',
  ),
  one(
    'together-before-marriage',
    'Together since 2018, married since 2 March 2023: only the time within the marriage counts',
    married({ marriedOn: '2023-03-02', livingTogether: [{ from: '2018-01-01' }] }),
    on,
    'not-met',
  ),
  one(
    'married-exactly',
    'Together since 2018, married for three years to the day',
    married({ marriedOn: '2023-03-01', livingTogether: [{ from: '2018-01-01' }] }),
    on,
    'met',
  ),
  one(
    'together-in-two-parts',
    'Three years together in two parts: whether they may be added is contested',
    married({ livingTogether: [{ from: '2022-01-08', until: '2023-06-30' }, { from: '2024-01-01' }] }),
    on,
    {
      outcome: 'undetermined',
      reason: 'contested',
      readings: ['nationality.three-years-together'],
    },
  ),
  one(
    'no-longer-together',
    'Three years together, apart since a month, still married: contested',
    married({ livingTogether: [{ from: '2022-01-08', until: '2026-01-31' }] }),
    on,
    {
      outcome: 'undetermined',
      reason: 'contested',
      readings: ['nationality.three-years-together'],
    },
  ),
  one('divorced', 'Divorced on the day before', married({ endedOn: '2026-02-28' }), on, 'not-met'),
  one('married-on-last-day', 'Still married on the day', married({ endedOn: '2026-03-01' }), on, {
    outcome: 'met',
    until: '2026-03-01',
  }),
  one(
    'spouse-belgian-today',
    'The spouse becomes Belgian on the day of filing',
    married({ nationalities: [{ country: 'IN' }, { country: 'BE', from: '2026-03-01' }] }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'spouse-belgian-tomorrow',
    'The spouse becomes Belgian a day later',
    married({ nationalities: [{ country: 'IN' }, { country: 'BE', from: '2026-03-02' }] }),
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'spouse-not-belgian',
    'Married to somebody who is not Belgian',
    married({ nationalities: [{ country: 'FR' }] }),
    on,
    'not-met',
  ),
  one(
    'registered-partner',
    'A registered partner is no spouse',
    married({ relation: 'registered-partner' }),
    on,
    'not-met',
  ),
  one('unmarried', 'Nobody in the family', { ...ready, family: [] }, on, 'not-met'),
  one(
    'belgian-spouse-and-former',
    'Lived three years with a former spouse, two with the Belgian one',
    {
      ...ready,
      family: [
        {
          relation: 'spouse',
          nationalities: [{ country: 'FR' }],
          marriedOn: '2018-01-01',
          endedOn: '2022-12-31',
          livingTogether: [{ from: '2018-01-01', until: '2022-12-31' }],
        },
        { ...spouse, marriedOn: '2024-01-08', livingTogether: [{ from: '2024-01-08' }] },
      ],
    },
    on,
    'not-met',
  ),
  one(
    'years-short',
    'A day short of five years of stay',
    {
      ...ready,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-02' }],
    },
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'years-exactly',
    'Five years of stay to the day',
    {
      ...ready,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-01' }],
    },
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'absences',
    'Three absences of five months, more than a year in all',
    {
      ...ready,
      absences: [
        { from: '2021-06-01', until: '2021-10-31' },
        { from: '2022-06-01', until: '2022-10-31' },
        { from: '2023-06-01', until: '2023-10-31' },
      ],
    },
    on,
    'not-met',
  ),
  one(
    'together-not-told',
    'Since when the spouses live together is asked',
    { ...ready, family: [{ relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2022-01-08' }] },
    on,
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/family/0/livingTogether'],
    },
  ),
  one('family-not-told', 'Whether there is a spouse is asked', notTelling('family', ready), on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/family'],
  }),
]
