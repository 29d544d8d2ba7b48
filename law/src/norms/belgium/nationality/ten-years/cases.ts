import type { LawCase } from '../../../../case.ts'
import { type Facts, nothingElse, walloonCertificate } from '../persons.ts'
import { aroundVersions, casesOf, sinceLong, whatEveryDeclarationAsks } from '../route-cases.ts'

const one = casesOf('ten-years')
const on = '2026-03-01'
const fiveYears = 'belgium/nationality/declaration/five-years'

/** In Charleroi since 1 March 2015, with a French certificate of level A2, and a volunteer. */
const ready: Facts = {
  ...nothingElse,
  birthDate: '1980-06-01',
  nationalities: [{ country: 'IN' }],
  seriousPersonalFacts: false,
  registrations: [{ register: 'foreigners', municipality: '52011', from: '2015-03-01' }],
  residenceDocuments: [{ type: 'B', from: '2015-03-01' }],
  languageProofs: [{ language: 'fr', level: 'A2', issuedOn: '2018-05-01' }],
  associations: [{ kind: 'volunteering', from: '2019-01-01' }],
}

const absent = (...absences: readonly Facts[]): Facts => ({ ...ready, absences })
const showing = (facts: Facts): Facts => ({ ...ready, associations: [], ...facts })
const since = (from: string): Facts => ({
  ...ready,
  registrations: [{ register: 'foreigners', municipality: '52011', from }],
})

/** Six months of 184 days each: 736 days, and yet no more than two years. */
const fourAbsences: readonly Facts[] = [
  { from: '2017-07-01', until: '2017-12-31' },
  { from: '2019-07-01', until: '2019-12-31' },
  { from: '2021-07-01', until: '2021-12-31' },
  { from: '2023-07-01', until: '2023-12-31' },
]

/** Six months of 181 days each: 724 days. */
const shorterAbsences: readonly Facts[] = [
  { from: '2017-01-01', until: '2017-06-30' },
  { from: '2019-01-01', until: '2019-06-30' },
  { from: '2021-01-01', until: '2021-06-30' },
  { from: '2023-01-01', until: '2023-06-30' },
]

const judged: LawCase['expect'][string] = {
  outcome: 'undetermined',
  reason: 'judgement',
  judgements: ['nationality.participation-shown-otherwise'],
}

export const cases: readonly LawCase[] = [
  ...aroundVersions('ten-years', 'after ten years', sinceLong),
  ...whatEveryDeclarationAsks('ten-years', 'after ten years', ready),
  one('ready', 'Ten years, a language and some volunteering', ready, on, {
    outcome: 'met',
    since: '2025-03-01',
    information: ['nationality.no-programme-needed'],
  }),
  one('day-short', 'A day short of ten years', since('2016-03-02'), on, { outcome: 'not-met', until: '2026-03-01' }),
  one('exactly', 'Ten years to the day', since('2016-03-01'), on, { outcome: 'met', since: '2026-03-01' }),
  one('day-more', 'Ten years and a day', since('2016-02-29'), on, 'met'),
  one('four-absences', 'Four absences of six months, two years in all', absent(...fourAbsences), on, 'met', {
    worked: 'W-15',
  }),
  one(
    'five-absences',
    'Four absences of six months and a week: more than two years',
    absent(...fourAbsences, { from: '2024-05-01', until: '2024-05-31' }),
    on,
    'not-met',
    { worked: 'W-16' },
  ),
  one(
    'long-absence',
    'One absence of six months and a day begins the ten years anew',
    absent({ from: '2019-01-01', until: '2019-07-01' }),
    on,
    'not-met',
  ),
  one(
    'gap-of-two-weeks',
    'Two weeks between two jobs take away the proof of five years of work; after ten years it is not asked for',
    {
      ...ready,
      work: [
        { kind: 'employee', country: 'BE', from: '2018-01-08', until: '2023-06-30', share: 1, days: 1400 },
        { kind: 'employee', country: 'BE', from: '2023-07-17', share: 1, days: 650 },
      ],
      associations: [],
    },
    on,
    'met',
    { worked: 'W-35', also: { [fiveYears]: 'not-met' } },
  ),
  one(
    'here-since-age-one',
    'Here since the age of one, over fifty, told to follow a programme: after ten years none is needed',
    {
      ...ready,
      birthDate: '1973-04-01',
      nationalities: [{ country: 'MA' }],
      registrations: [{ register: 'population', municipality: '62063', from: '1974-04-01' }],
      residenceDocuments: [{ type: 'K', from: '1985-04-01' }],
      languageProofs: [],
      studies: [
        {
          level: 'upper-secondary',
          country: 'BE',
          recognisedBy: 'fr',
          language: 'fr',
          from: '1985-09-01',
          until: '1991-06-30',
          certifiedOn: '1991-06-30',
        },
      ],
      associations: [],
    },
    on,
    'met',
    { worked: 'W-43' },
  ),
  one('no-language', 'Ten years without a proof of language', { ...ready, languageProofs: [] }, on, 'not-met'),
  one(
    'nothing-shown',
    'Without work, studies, training, programme or club the prosecutor weighs what else there is',
    showing({}),
    on,
    judged,
  ),
  one(
    'work',
    'Work shows taking part',
    showing({ work: [{ kind: 'employee', country: 'BE', from: '2026-03-01', days: 1 }] }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'work-abroad',
    'Work abroad does not',
    showing({ work: [{ kind: 'employee', country: 'FR', from: '2020-03-01', days: 100 }] }),
    on,
    judged,
  ),
  one(
    'work-tomorrow',
    'Work that begins tomorrow does not yet',
    showing({ work: [{ kind: 'employee', country: 'BE', from: '2026-03-02', days: 100 }] }),
    on,
    judged,
  ),
  one(
    'studies',
    'Studies show taking part',
    showing({
      studies: [
        { level: 'other-certificate', country: 'BE', from: '2026-03-01', until: '2026-06-30', certifiedOn: 'never' },
      ],
    }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'studies-abroad',
    'Studies abroad do not',
    showing({
      studies: [
        { level: 'bachelor', country: 'FR', from: '2012-09-01', until: '2015-06-30', certifiedOn: '2015-06-30' },
      ],
    }),
    on,
    judged,
  ),
  one(
    'training',
    'A training shows taking part',
    showing({ training: [{ kind: 'other', hours: 20, recognised: false, completedOn: '2026-03-01' }] }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'programme',
    'The programme shows taking part',
    showing({ integrationCertificates: [walloonCertificate] }),
    on,
    'met',
  ),
  one('club', 'A club shows taking part', showing({ associations: [{ kind: 'club', from: '2026-03-01' }] }), on, {
    outcome: 'met',
    since: '2026-03-01',
  }),
  one(
    'club-tomorrow',
    'A club joined tomorrow does not yet',
    showing({ associations: [{ kind: 'club', from: '2026-03-02' }] }),
    on,
    judged,
  ),

  one(
    'two-years-of-absences',
    'Five absences of 730 days in all: two years to the day',
    absent(...shorterAbsences, { from: '2024-05-01', until: '2024-05-06' }),
    on,
    'met',
  ),
  one(
    'two-years-and-a-day-of-absences',
    'Five absences of 731 days in all',
    absent(...shorterAbsences, { from: '2024-05-01', until: '2024-05-07' }),
    on,
    'not-met',
  ),
  one(
    'absences-long-ago',
    'Absences of more than ten years ago do not count',
    {
      ...since('2010-03-01'),
      residenceDocuments: [{ type: 'B', from: '2010-03-01' }],
      absences: [{ from: '2012-01-01', until: '2012-05-31' }, ...shorterAbsences],
    },
    on,
    'met',
  ),
  ...(
    [
      ['on-the-first-day', '2016-02-20', '2016-03-01', 'not-met'],
      ['a-day-before', '2016-02-20', '2016-02-29', 'met'],
      ['long-before', '2015-06-01', '2015-06-30', 'met'],
    ] as const
  ).map(([name, from, until, outcome]) =>
    one(
      `fifth-absence-${name}`,
      `Four absences of six months, and a fifth that ended ${name.replaceAll('-', ' ')} of the ten years`,
      absent(...fourAbsences, { from, until }),
      on,
      outcome,
    ),
  ),
]
