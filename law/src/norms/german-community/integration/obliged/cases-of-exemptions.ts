import type { Expected, LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

const obliged = 'german-community/integration/obliged'
type Facts = LawCase['given']

/** Arrived in Eupen on 1 September 2023, asked about on 1 March 2024. */
const arrived = '2023-09-01'
const on = '2024-03-01'

function row(id: string, title: string, facts: Facts, expected: Expected): LawCase {
  return {
    id: `dg-${id}`,
    title: `German-speaking Community: ${title}`,
    source: 'expert',
    given: newcomer(arrived, facts),
    on,
    expect: { [obliged]: expected },
  }
}

const unread: Expected = {
  outcome: 'undetermined',
  reason: 'open-law',
  openPoints: ['german-community.unread-exemptions'],
}
const missing = (...paths: readonly string[]): Expected => ({
  outcome: 'undetermined',
  reason: 'missing-facts',
  missing: paths,
})

const card = (ground: string, from: string, until?: string) => ({
  type: 'A',
  ground,
  from,
  validUntil: '2025-08-31',
  ...(until ? { until } : {}),
})
const french = { relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2019-06-15' }
const studies = (more: Facts): Facts => ({ studies: [{ country: 'BE', from: '2015-09-01', ...more }] })
const broken = { until: '2016-06-30', completed: false }

/** Who is freed then, later, before, or perhaps; each ground by itself. */
export const casesOfExemptions: readonly LawCase[] = [
  row(
    'french-then',
    'Was French on the day of registration and gave it up since: not obliged.',
    {
      nationalities: [{ country: 'GH' }, { country: 'FR', until: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'family-then',
    'The spouse of a French citizen on that day, divorced since: not obliged.',
    {
      family: [{ ...french, endedOn: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'family-later',
    'Marries a French citizen later: not obliged any more.',
    {
      family: [{ ...french, marriedOn: '2024-01-10' }],
    },
    'not-met',
  ),
  row(
    'single-permit-then',
    'Came on a single permit and holds a family card since: not obliged.',
    {
      residenceDocuments: [card('work', arrived, '2024-01-31'), card('family', '2024-02-01')],
    },
    'not-met',
  ),
  row(
    'single-permit-later',
    'Came on a family card and holds a single permit since: not obliged any more.',
    {
      residenceDocuments: [card('family', arrived, '2024-01-31'), card('work', '2024-02-01')],
    },
    'not-met',
  ),
  row(
    'turkish-then',
    'Was Turkish on that day and gave it up since: not obliged.',
    {
      nationalities: [{ country: 'GH' }, { country: 'TR', until: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'turkish-later',
    'Becomes Turkish later: not obliged any more.',
    {
      nationalities: [{ country: 'GH' }, { country: 'TR', from: '2024-02-01' }],
    },
    'not-met',
  ),
  row(
    'temporary-protection-then',
    'Was under temporary protection on that day: not obliged.',
    {
      protection: [{ kind: 'temporary', from: '2022-04-01', until: '2024-01-31' }],
    },
    'not-met',
  ),
  row(
    'temporary-protection-later',
    'Comes under temporary protection later: not obliged any more.',
    {
      protection: [{ kind: 'temporary', from: '2024-02-01' }],
    },
    'not-met',
  ),
  row(
    'special-document-over',
    'Had a special document for a time only: obliged.',
    {
      residenceDocuments: [{ type: 'special', from: '2019-01-01', until: '2020-12-31' }, card('family', arrived)],
    },
    'met',
  ),
  row(
    'came-on-b',
    'Came on a B card: obliged.',
    {
      residenceDocuments: [{ type: 'B', from: arrived, validUntil: '2028-08-31' }],
    },
    'met',
  ),

  // Certificates.
  ...['wallonia', 'brussels', 'flanders'].map((issuer) =>
    row(
      `certificate-of-${issuer}`,
      `A certificate of the programme of ${issuer} frees.`,
      {
        integrationCertificates: [{ issuer, issuedOn: '2024-02-01' }],
      },
      'not-met',
    ),
  ),
  row(
    'certificate-of-a-course',
    'The paper of another course in Brussels is no such certificate.',
    {
      integrationCertificates: [{ issuer: 'other-brussels', issuedOn: '2024-02-01' }],
    },
    'met',
  ),
  ...['flanders', 'german-community'].map((issuer) =>
    row(
      `effort-of-${issuer}`,
      `A declaration of effort of ${issuer} is no certificate.`,
      {
        integrationCertificates: [{ issuer, kind: 'effort', issuedOn: '2024-02-01' }],
      },
      'met',
    ),
  ),
  row(
    'certificate-to-come',
    'A certificate that is issued tomorrow frees from tomorrow on.',
    {
      integrationCertificates: [{ issuer: 'brussels', issuedOn: '2024-03-02' }],
    },
    'met',
  ),

  // Studies.
  ...['bachelor', 'master', 'doctorate'].map((level) =>
    row(`studies-${level}`, `Studies in Belgium for a ${level} free while they last.`, studies({ level }), 'not-met'),
  ),
  row(
    'studies-abroad',
    'Is enrolled at a university abroad only: obliged.',
    studies({ level: 'master', country: 'FR' }),
    'met',
  ),
  ...['lower-secondary', 'upper-secondary'].flatMap((level) => [
    row(`pupil-${level}`, `Whether a pupil of the level ${level} is freed was not read.`, studies({ level }), unread),
    row(
      `pupil-abroad-${level}`,
      `A pupil of the level ${level} at a school abroad is obliged.`,
      studies({ level, country: 'FR' }),
      'met',
    ),
    row(
      `pupil-before-${level}`,
      `Left a Belgian school of the level ${level} without a paper: obliged.`,
      studies({ level, ...broken }),
      'met',
    ),
  ]),
  row(
    'student-before',
    'Broke off studies for a bachelor in Belgium: obliged.',
    studies({ level: 'bachelor', ...broken }),
    'met',
  ),
  row('other-course', 'Follows another course in Belgium: obliged.', studies({ level: 'other-certificate' }), 'met'),
  row(
    'other-certificate',
    'A Belgian paper of another level is no diploma: obliged.',
    studies({ level: 'other-certificate', until: '2016-06-30', certifiedOn: '2016-06-30' }),
    'met',
  ),
  row(
    'studies-begin-untold',
    'Studies for a master until June, nobody said since when.',
    {
      studies: [{ country: 'BE', level: 'master', until: '2024-06-30', certifiedOn: 'never' }],
    },
    missing('/studies/0/from'),
  ),

  // The day of first registration.
  row(
    'never-registered',
    'Somebody never registered there is answered by the wording of today.',
    {
      registrations: [],
      residenceDocuments: [],
    },
    { outcome: 'not-met', versions: ['G1'] },
  ),
  row(
    'permit-before-2018',
    'Held a permit before 2018 and registers in Eupen in 2023: obliged.',
    {
      residenceDocuments: [{ ...card('family', '2017-06-01'), validUntil: '2026-05-31' }],
    },
    'met',
  ),
  row(
    'registered-before-the-permit',
    'Is registered, and the first permit begins next month: not obliged yet.',
    {
      residenceDocuments: [card('family', '2024-04-01')],
    },
    'not-met',
  ),

  // What was not told.
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
