import type { Expected, LawCase } from '../../../../case.ts'
import { belgianNewcomer, mover, newcomer, open, permit } from '../persons.ts'

const obliged = 'flanders/integration/obliged'
type Facts = LawCase['given']

/** Arrived in Aalst on 1 September 2023, asked about on 1 March 2024. */
const arrived = '2023-09-01'
const on = '2024-03-01'

function row(id: string, title: string, facts: Facts, expected: Expected, given = newcomer(arrived, facts)): LawCase {
  return { id: `fla-${id}`, title, source: 'expert', given, on, expect: { [obliged]: expected } }
}

const unread = open('flanders.unread-exemptions')[obliged] as Expected
const missing = (...paths: readonly string[]): Expected => ({
  outcome: 'undetermined',
  reason: 'missing-facts',
  missing: paths,
})

const french = { relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2019-06-15' }
const movedBelgian = { ...french, nationalities: [{ country: 'BE' }], usedFreeMovement: true }
const ofSinglePermit = { relation: 'spouse', nationalities: [{ country: 'IN' }], residence: 'single-permit' }

const exemptions: readonly LawCase[] = [
  row(
    'french-then',
    'Was French on arrival and gave it up since: not obliged.',
    {
      nationalities: [{ country: 'GH' }, { country: 'FR', until: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'family-then',
    'The spouse of a French citizen on arrival, divorced since: not obliged.',
    {
      family: [{ ...french, endedOn: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'family-later',
    'Marries a French citizen after arrival: not obliged any more.',
    {
      family: [{ ...french, marriedOn: '2024-01-10' }],
    },
    'not-met',
  ),
  row(
    'moved-then',
    'The spouse of a Belgian who lived abroad with them, divorced since: not obliged.',
    {
      family: [{ ...movedBelgian, endedOn: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'moved-later',
    'Marries such a Belgian after arrival: not obliged any more.',
    {
      family: [{ ...movedBelgian, marriedOn: '2024-01-10' }],
    },
    'not-met',
  ),
  row(
    'single-permit-then',
    'Came on a single permit and holds a family card since: not obliged.',
    {
      residenceDocuments: [{ ...permit(arrived, 'work'), until: '2024-01-31' }, permit('2024-02-01')],
    },
    'not-met',
  ),
  row(
    'single-permit-later',
    'Came to Flanders on a family card and holds a single permit since: obliged.',
    {
      residenceDocuments: [{ ...permit(arrived), until: '2024-01-31' }, permit('2024-02-01', 'work')],
    },
    'met',
  ),
  ...(
    [
      ['spouse', 'not-met'],
      ['registered-partner', 'not-met'],
      ['parent', 'not-met'],
      ['parent-in-law', 'met'],
      ['child', 'met'],
    ] as const
  ).map(([relation, outcome]) =>
    row(
      `single-permit-of-${relation}`,
      `Came on a family card; the ${relation} holds a single permit.`,
      {
        family: [{ ...ofSinglePermit, relation, birthDate: '1970-01-01', dependent: false }],
      },
      outcome,
    ),
  ),
  ...['limited', 'withdrawal-agreement'].map((residence) =>
    row(
      `spouse-on-${residence}`,
      `Came on a family card; the spouse has a stay of another kind: ${residence}.`,
      {
        family: [{ ...ofSinglePermit, residence, marriedOn: '2019-06-15' }],
      },
      'met',
    ),
  ),
  row(
    'single-permit-of-spouse-family-card-later',
    'Came on a humanitarian card and holds a family card since: obliged.',
    {
      family: [{ ...ofSinglePermit, marriedOn: '2019-06-15' }],
      residenceDocuments: [{ ...permit(arrived, 'humanitarian'), until: '2024-01-31' }, permit('2024-02-01')],
    },
    'met',
  ),
  row(
    'temporary-protection-then',
    'Was under temporary protection on arrival: not obliged.',
    {
      protection: [{ kind: 'temporary', from: '2022-04-01', until: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'temporary-protection-later',
    'Comes under temporary protection after arrival: not obliged any more.',
    {
      protection: [{ kind: 'temporary', from: '2024-02-01' }],
    },
    'not-met',
  ),
]

const unreadArticle: readonly LawCase[] = [
  ...(
    [
      ['programme-impossible', unread],
      ['serious-illness', unread],
      ['disability', unread],
      ['invalidity', 'met'],
    ] as const
  ).map(([kind, expected]) =>
    row(
      `medical-${kind}`,
      `A person with a medical paper of the kind ${kind}.`,
      { medical: [{ kind, from: arrived }] },
      expected,
    ),
  ),
  row(
    'medical-over',
    'An illness that is over frees nobody.',
    {
      medical: [{ kind: 'serious-illness', from: arrived, until: '2024-01-31' }],
    },
    'met',
  ),
  row(
    'student-in-belgium',
    'A student in Belgium could be freed by an article that was not read.',
    {
      studies: [{ country: 'BE', level: 'master', language: 'en', from: '2023-09-15' }],
    },
    unread,
  ),
  row(
    'student-in-belgium-before',
    'Studies in Belgium that were broken off free nobody.',
    {
      studies: [
        { country: 'BE', level: 'master', language: 'en', from: '2015-09-15', until: '2016-06-30', completed: false },
      ],
    },
    'met',
  ),
  ...['wallonia', 'brussels', 'german-community'].map((issuer) =>
    row(
      `certificate-of-${issuer}`,
      `Whether a certificate of ${issuer} frees in Flanders was not read.`,
      {
        integrationCertificates: [{ issuer, issuedOn: '2024-02-01' }],
      },
      unread,
    ),
  ),
  row(
    'certificate-of-wallonia-to-come',
    'A certificate of Wallonia that is issued tomorrow says nothing today.',
    {
      integrationCertificates: [{ issuer: 'wallonia', issuedOn: '2024-03-02' }],
    },
    'met',
  ),
  row(
    'effort-of-brussels',
    'A declaration of effort of another programme is no certificate.',
    {
      integrationCertificates: [{ issuer: 'brussels', kind: 'effort', issuedOn: '2024-02-01' }],
    },
    'met',
  ),
  row(
    'm-card',
    'Whether a holder of an M card is freed was not read.',
    {
      residenceDocuments: [{ type: 'M', from: arrived, validUntil: '2028-08-31' }],
    },
    unread,
  ),
]

/** Settled at 17 and turned 18 in the first year. */
const young = (facts: Facts): Facts => newcomer('2023-03-01', { birthDate: '2005-06-01', ...facts })
const schoolIn = (language: string, from: string) => ({
  studies: [{ country: 'SR', level: 'upper-secondary', language, from, until: '2030-06-30', completed: false }],
})
const dutch = open('flanders.speaks-dutch')[obliged] as Expected

const turnedEighteen: readonly LawCase[] = [
  row(
    'young-dutch-school',
    'Turned 18 in the first year and goes to school in Dutch abroad: it is open.',
    {},
    dutch,
    young(schoolIn('nl', '2020-09-01')),
  ),
  row(
    'young-french-school',
    'Turned 18 in the first year and goes to school in French abroad: obliged.',
    {},
    'met',
    young(schoolIn('fr', '2020-09-01')),
  ),
  row(
    'young-dutch-school-to-come',
    'A school in Dutch that begins later leaves nothing open.',
    {},
    'met',
    young(schoolIn('nl', '2024-09-01')),
  ),
  row(
    'young-language-untold',
    'In which language the school was is not known.',
    {},
    { outcome: 'undetermined', openPoints: ['flanders.speaks-dutch'], missing: ['/studies/0/language'] },
    young({
      studies: [{ country: 'SR', level: 'upper-secondary', from: '2020-09-01', until: '2030-06-30', completed: false }],
    }),
  ),
  ...(
    [
      ['a-day-under', '2022-06-02', 'met'],
      ['exactly', '2022-06-01', 'not-met'],
      ['a-day-over', '2022-05-31', 'not-met'],
    ] as const
  ).map(([id, from, outcome]) =>
    row(
      `young-a-year-${id}`,
      `Turned 18 a year after arrival, ${id.replaceAll('-', ' ')}.`,
      {},
      outcome,
      newcomer(from, {
        birthDate: '2005-06-01',
        residenceDocuments: [{ ...permit(from), validUntil: '2026-12-31' }],
      }),
    ),
  ),
  row(
    'young-permit-late',
    'Was registered for two years without a permit and turned 18 in the first year with one: obliged.',
    {},
    'met',
    newcomer('2021-03-01', {
      birthDate: '2005-06-01',
      residenceDocuments: [permit('2023-01-01')],
    }),
  ),
  row(
    'young-registered-late',
    'Held a permit for two years before the first registration and turned 18 in the first year after it: obliged.',
    {},
    'met',
    newcomer('2023-01-01', {
      birthDate: '2005-06-01',
      residenceDocuments: [{ ...permit('2021-03-01'), validUntil: '2026-12-31' }],
    }),
  ),
]

const movers: readonly LawCase[] = [
  ...(
    [
      ['liege', '62063'],
      ['eupen', '63023'],
      ['brussels', '21004'],
    ] as const
  ).map(([id, municipality]) =>
    row(
      `mover-after-six-years-${id}`,
      `Moves to Flanders six years after a first permit in ${id}: not obliged.`,
      {},
      'not-met',
      mover('2017-09-01', '2023-08-31', arrived, municipality),
    ),
  ),
  row(
    'mover-without-permit',
    'Was registered in Brussels for six years without a permit: the first permit is the one in Flanders.',
    {},
    'met',
    mover('2017-09-01', '2023-08-31', arrived, '21004', {
      residenceDocuments: [permit(arrived)],
    }),
  ),
  row(
    'permit-without-registration',
    'Held a permit for six years before the first registration anywhere: obliged.',
    {
      residenceDocuments: [{ ...permit('2017-09-01'), validUntil: '2026-12-31' }],
    },
    'met',
  ),
  ...(
    [
      ['2016-02-28', '2016-02-27', 'not-met'],
      ['2016-02-29', '2016-02-28', 'met'],
    ] as const
  ).map(([then, last, outcome]) =>
    row(
      `mover-of-${then}`,
      `Moved on ${then}, two years after a first permit in Brussels: the rule changed on 29 February 2016.`,
      {},
      outcome,
      mover('2014-02-01', last, then),
    ),
  ),
  row(
    'mover-as-child-2014',
    'Moved at 17 within a year of a first permit, and was in Belgium for more than a year at 18: not obliged.',
    {},
    'not-met',
    {
      ...mover('2014-01-01', '2014-05-31', '2014-06-01'),
      birthDate: '1997-01-15',
    },
  ),
  row('mover-as-child-2019', 'Moved at 13 within five years of a first permit: not obliged at 18.', {}, 'not-met', {
    ...mover('2018-03-01', '2019-08-31', '2019-09-01'),
    birthDate: '2006-01-15',
  }),
  row('mover-as-child-2022', 'Moved at 16 within five years of a first permit: not obliged at 18.', {}, 'not-met', {
    ...mover('2020-03-01', '2022-08-31', '2022-09-01'),
    birthDate: '2006-01-15',
  }),
]

const who: readonly LawCase[] = [
  row(
    'belgian-after-a-year',
    'Becomes Belgian after more than a year of registration: the duty ends.',
    {},
    'not-met',
    newcomer('2022-09-01', {
      nationalities: [{ country: 'GH' }, { country: 'BE', from: '2024-02-01' }],
    }),
  ),
  row(
    'au-pair-later',
    'Came on a family card and stays as au pair since: not obliged while it lasts.',
    {
      residenceDocuments: [{ ...permit(arrived), until: '2024-01-31' }, permit('2024-02-01', 'au-pair')],
    },
    'not-met',
  ),
  ...['I', 'J'].map((type) =>
    row(
      `came-on-${type}`,
      `Came on a ${type} card, a temporary stay, and holds a family card since: obliged from then on.`,
      {
        residenceDocuments: [
          { type, from: arrived, until: '2024-01-31', validUntil: '2024-08-31' },
          permit('2024-02-01'),
        ],
      },
      { outcome: 'met', since: '2024-02-01' },
    ),
  ),
  row(
    'came-on-b',
    'Came on a B card: obliged.',
    {
      residenceDocuments: [{ type: 'B', from: arrived, validUntil: '2028-08-31' }],
    },
    'met',
  ),
  row(
    'never-registered',
    'Somebody never registered in Flanders is answered by the wording of today.',
    {
      registrations: [],
      residenceDocuments: [],
    },
    { outcome: 'not-met', versions: ['F5'] },
  ),
  row(
    'belgian-newcomer',
    'A Belgian born abroad, registered half a year ago: obliged.',
    {},
    'met',
    belgianNewcomer(arrived),
  ),
]

const untold: readonly LawCase[] = [
  row(
    'wedding-day-untold',
    'Since when somebody is married to a French citizen was not told, and they are divorced from April on.',
    {
      family: [{ relation: 'spouse', nationalities: [{ country: 'FR' }], endedOn: '2024-03-31' }],
    },
    missing('/family/0/marriedOn'),
  ),
  row(
    'partnership-day-untold',
    'Since when a partnership equal to marriage exists need not be told.',
    {
      family: [
        { relation: 'registered-partner', nationalities: [{ country: 'FR' }], partnershipEqualToMarriage: true },
      ],
    },
    'not-met',
  ),
  row(
    'partnership-kind-untold',
    'Whether the partnership is equal to marriage was not told.',
    {
      family: [{ relation: 'registered-partner', nationalities: [{ country: 'FR' }] }],
    },
    missing('/family/0/partnershipEqualToMarriage'),
  ),
  row(
    'age-of-child-untold',
    'How old a French child is was not told.',
    {
      family: [{ relation: 'child', nationalities: [{ country: 'FR' }] }],
    },
    missing('/family/0/birthDate', '/family/0/dependent'),
  ),
  row(
    'protection-begin-untold',
    'Temporary protection until June, nobody said since when.',
    {
      protection: [{ kind: 'temporary', until: '2024-06-30' }],
    },
    missing('/protection/0/from'),
  ),
]

/** What could let somebody fall under the article that was not read, and was not told. */
const perhaps = (point: string, ...paths: readonly string[]): Expected => ({
  outcome: 'undetermined',
  reason: 'open-law',
  openPoints: [`flanders.${point}`],
  missing: paths,
})
const without = (fact: string, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact))

const untoldAndUnread: readonly LawCase[] = [
  row(
    'medical-untold',
    'Nobody said whether the person is ill.',
    {},
    perhaps('unread-exemptions', '/medical'),
    without('medical', newcomer(arrived)),
  ),
  row(
    'medical-kind-untold',
    'There is a medical paper, and nobody said of which kind.',
    {
      medical: [{ from: arrived }],
    },
    perhaps('unread-exemptions', '/medical/0/kind'),
  ),
  row(
    'country-of-studies-untold',
    'In which country the person studies was not told.',
    {
      studies: [{ level: 'master', language: 'en', from: '2023-09-15' }],
    },
    perhaps('unread-exemptions', '/studies/0/country'),
  ),
  row(
    'diploma-untold',
    'Whether studies in Belgium years ago ended with a diploma was not told.',
    {
      studies: [{ country: 'BE', level: 'master', language: 'en', from: '2012-09-15', until: '2014-06-30' }],
    },
    perhaps('unread-exemptions', '/studies/0/certifiedOn'),
  ),
  row(
    'young-languages-untold',
    'Turned 18 in the first year; nobody said which languages were learned.',
    {},
    perhaps('speaks-dutch', '/languageProofs'),
    without('languageProofs', young({})),
  ),
  row(
    'young-language-of-paper-untold',
    'Turned 18 in the first year; the language of a certificate was not told.',
    {},
    perhaps('speaks-dutch', '/languageProofs/0/language'),
    young({
      languageProofs: [{ level: 'A2', issuedOn: '2023-01-10' }],
    }),
  ),
  row(
    'young-day-of-paper-untold',
    'Turned 18 in the first year; when a certificate of Dutch was issued was not told.',
    {},
    perhaps('speaks-dutch', '/languageProofs/0/issuedOn'),
    young({
      languageProofs: [{ level: 'A2', language: 'nl' }],
    }),
  ),
]

/** Who is freed then, later, before, or perhaps; who settled young; who moved within Belgium. */
export const casesOfExemptions: readonly LawCase[] = [
  ...exemptions,
  ...unreadArticle,
  ...turnedEighteen,
  ...movers,
  ...who,
  ...untold,
  ...untoldAndUnread,
]
