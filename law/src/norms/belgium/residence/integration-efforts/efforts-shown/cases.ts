import type { LawCase } from '../../../../../case.ts'
import { noEffort } from '../no-effort.ts'

const shown = 'belgium/residence/integration-efforts/efforts-shown'

const frenchProof = {
  languageProofs: [{ language: 'fr', level: 'A2', oral: true, written: true, issuedOn: '2023-06-20' }],
}

const kinds: readonly (readonly [id: string, title: string, facts: LawCase['given']])[] = [
  [
    'certificate',
    'A certificate of an integration programme counts.',
    { integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2023-06-20' }] },
  ],
  ['course', 'Following an integration programme counts.', { programme: { enrolledOn: '2023-06-20' } }],
  [
    'self-employed',
    'Working as self-employed counts.',
    { work: [{ kind: 'self-employed', country: 'BE', from: '2023-01-02' }] },
  ],
  [
    'enrolment',
    'Being enrolled at a recognised school counts.',
    { studies: [{ level: 'bachelor', country: 'BE', recognisedBy: 'fr', from: '2023-09-18', certifiedOn: 'never' }] },
  ],
  [
    'diploma',
    'A diploma of a recognised school counts after the studies.',
    {
      studies: [
        {
          level: 'master',
          country: 'BE',
          recognisedBy: 'nl',
          from: '2021-09-20',
          until: '2023-06-30',
          certifiedOn: '2023-07-01',
        },
      ],
    },
  ],
  [
    'training',
    'Recognised vocational training counts.',
    { training: [{ kind: 'vocational', recognised: true, from: '2023-02-01' }] },
  ],
  ['language', 'French counts in Brussels.', frenchProof],
  [
    'language-in-flanders',
    'Dutch counts in Ghent.',
    {
      registrations: [{ register: 'foreigners', municipality: '44021', from: '2022-05-01' }],
      languageProofs: [{ language: 'nl', level: 'A2', issuedOn: '2023-06-20' }],
    },
  ],
  [
    'language-in-wallonia',
    'French counts in Namur.',
    { registrations: [{ register: 'foreigners', municipality: '92094', from: '2022-05-01' }], ...frenchProof },
  ],
  [
    'language-in-eupen',
    'German counts in Eupen.',
    {
      registrations: [{ register: 'foreigners', municipality: '63023', from: '2022-05-01' }],
      languageProofs: [{ language: 'de', level: 'A2', issuedOn: '2023-06-20' }],
    },
  ],
  ['volunteering', 'Volunteering counts.', { associations: [{ kind: 'volunteering', from: '2023-01-10' }] }],
]

export const cases: readonly LawCase[] = [
  {
    id: 'federal-efforts-81',
    title: 'Thirty hours of work a week for two years and no course: there are efforts.',
    worked: 'integration 81',
    source: 'expert',
    given: { ...noEffort, work: [{ kind: 'employee', country: 'BE', from: '2022-03-01', share: 0.79 }] },
    on: '2024-03-01',
    expect: { [shown]: { outcome: 'met', since: '2022-03-01', information: ['federal.enough-is-judged'] } },
  },
  {
    id: 'federal-efforts-none',
    title: 'Where none of the efforts the law names was made, none is shown.',
    source: 'expert',
    given: noEffort,
    on: '2024-03-01',
    expect: { [shown]: { outcome: 'not-met', information: ['federal.list-not-closed'] } },
  },
  ...kinds.map(
    ([id, title, facts]): LawCase => ({
      id: `federal-efforts-${id}`,
      title,
      source: 'official-example',
      given: { ...noEffort, ...facts },
      on: '2024-03-01',
      expect: { [shown]: 'met' },
    }),
  ),
  {
    id: 'federal-efforts-french-in-ghent',
    title: 'French is not the language of the place in Ghent.',
    source: 'expert',
    given: {
      ...noEffort,
      registrations: [{ register: 'foreigners', municipality: '44021', from: '2022-05-01' }],
      ...frenchProof,
    },
    on: '2024-03-01',
    expect: { [shown]: 'not-met' },
  },
  {
    id: 'federal-efforts-not-told',
    title: 'Nobody said whether there is work: whether an effort is shown is not known.',
    source: 'regression',
    given: {
      studies: [],
      training: [],
      languageProofs: [],
      associations: [],
      integrationCertificates: [],
      programme: { enrolledOn: 'never' },
    },
    on: '2024-03-01',
    expect: { [shown]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/work'] } },
  },
]
