import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'

const mayFollow = 'brussels/integration/may-follow'
const obliged = 'brussels/integration/obliged'

const german = { ...newcomer, nationalities: [{ country: 'DE' }], ...arrivesOn('2021-02-01', { type: 'EU' }) }

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-may-follow-not-obliged',
    title: 'A German in Brussels is not obliged and may follow the programme, at any office since 2024.',
    source: 'expert',
    given: german,
    on: '2024-03-01',
    expect: {
      [obliged]: 'not-met',
      [mayFollow]: { outcome: 'met', information: ['brussels.freely-at-any-office', 'brussels.obliged-come-first'] },
    },
  },
  ...(
    [
      ['2016-03-31', 'undetermined', []],
      ['2016-04-01', 'met', ['B0-offices']],
      ['2022-05-31', 'met', ['B0-offices']],
      ['2022-06-01', 'met', ['B1']],
      ['2023-12-31', 'met', ['B1']],
      ['2024-01-01', 'met', ['B2']],
    ] as const
  ).map(
    ([on, outcome, versions]): LawCase => ({
      id: `brussels-may-follow-on-${on}`,
      title: `What a German in Brussels may follow on ${on}.`,
      source: 'expert',
      given: { ...german, registrations: [{ register: 'foreigners', municipality: schaerbeek, from: '2015-01-01' }] },
      on,
      expect: {
        [mayFollow]: outcome === 'met' ? { outcome, versions } : { outcome, reason: 'not-modelled', versions },
      },
    }),
  ),
  {
    id: 'brussels-may-follow-lives-in-ghent',
    title: 'Somebody who lives in Ghent follows the programme there, not in Brussels.',
    source: 'expert',
    given: { ...german, registrations: [{ register: 'foreigners', municipality: '44021', from: '2021-02-01' }] },
    on: '2024-03-01',
    expect: { [mayFollow]: 'not-met' },
  },
  {
    id: 'brussels-may-follow-belgian-born-in-belgium',
    title: 'For a Belgian born in Belgium no page names a place in the programme.',
    source: 'expert',
    given: {
      birthDate: '1990-05-14',
      birthPlace: { country: 'BE' },
      parentsBirthplace: [{ country: 'MA' }, { country: 'MA' }],
      nationalities: [{ country: 'BE' }],
      registrations: [{ register: 'population', municipality: schaerbeek, from: '1990-05-20' }],
    },
    on: '2024-03-01',
    expect: { [mayFollow]: 'not-met' },
  },
  {
    id: 'brussels-may-follow-belgian-born-abroad',
    title: 'A Belgian born abroad whose mother was born abroad may follow the Dutch-language track.',
    source: 'expert',
    given: {
      birthDate: '1990-05-14',
      birthPlace: { country: 'MA' },
      parentsBirthplace: [{ country: 'MA' }, { country: 'BE' }],
      nationalities: [{ country: 'BE' }],
      registrations: [{ register: 'population', municipality: schaerbeek, from: '2023-05-20' }],
    },
    on: '2024-03-01',
    expect: { [mayFollow]: 'met' },
  },
  {
    id: 'brussels-may-follow-waiting-register',
    title: 'Whether an applicant for protection in the waiting register may take part is to be asked at an office.',
    source: 'expert',
    given: {
      birthDate: '1990-05-14',
      nationalities: [{ country: 'GN' }],
      registrations: [{ register: 'waiting', municipality: schaerbeek, from: '2023-11-02' }],
    },
    on: '2024-03-01',
    expect: {
      [mayFollow]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['brussels.waiting-register-only'] },
    },
  },
  ...(
    [
      ['day-before', '2024-02-29', 'undetermined'],
      ['on-the-day', '2024-03-01', 'met'],
      ['day-after', '2024-03-02', 'met'],
    ] as const
  ).map(
    ([id, on, outcome]): LawCase => ({
      id: `brussels-may-follow-18-${id}`,
      title: `May a young person follow the programme around the 18th birthday: ${id.replaceAll('-', ' ')}.`,
      source: 'expert',
      given: { ...german, birthDate: '2006-03-01' },
      on,
      expect: {
        [mayFollow]:
          outcome === 'met' ? outcome : { outcome, reason: 'open-law', openPoints: ['brussels.minor-taking-part'] },
      },
    }),
  ),
  ...(
    [
      ['leuven', '24062', undefined],
      ['schaerbeek-before', schaerbeek, '2024-01-31'],
    ] as const
  ).map(
    ([id, municipality, until]): LawCase => ({
      id: `brussels-may-follow-waiting-${id}`,
      title: `An applicant for protection in the waiting register of ${id.replace('-', ', ')} has no place in Brussels.`,
      source: 'expert',
      given: {
        birthDate: '1990-05-14',
        nationalities: [{ country: 'GN' }],
        registrations: [{ register: 'waiting', municipality, from: '2023-11-02', ...(until ? { until } : {}) }],
      },
      on: '2024-03-01',
      expect: { [mayFollow]: 'not-met' },
    }),
  ),
]
