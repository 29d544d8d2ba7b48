import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'
import { casesOfExemptions } from './cases-of-exemptions.ts'

const obliged = 'brussels/integration/obliged'

const spouse = { relation: 'spouse', marriedOn: '2019-06-15' }
const onFCard = { type: 'F', validUntil: '2029-02-28' }

export const cases: readonly LawCase[] = [
  // Who, since when.
  {
    id: 'brussels-obliged-33',
    title: 'The Indian wife of an Indian single-permit holder arrives on 1 June 2022 and is obliged.',
    worked: 'integration 33',
    source: 'expert',
    given: {
      ...newcomer,
      birthDate: '1992-04-10',
      nationalities: [{ country: 'IN' }],
      family: [{ ...spouse, nationalities: [{ country: 'IN' }], residence: 'single-permit' }],
      ...arrivesOn('2022-06-01'),
    },
    on: '2022-06-01',
    expect: {
      [obliged]: { outcome: 'met', since: '2022-06-01', versions: ['B1'], information: ['brussels.citizenship-50h'] },
    },
  },
  {
    id: 'brussels-obliged-holder-of-single-permit',
    title: 'Her husband, who came on a single permit, is not obliged.',
    source: 'expert',
    given: { ...newcomer, nationalities: [{ country: 'IN' }], ...arrivesOn('2022-06-01', { ground: 'work' }) },
    on: '2022-06-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-35',
    title: 'The same wife, registered one day earlier, is not obliged.',
    worked: 'integration 35',
    source: 'expert',
    given: {
      ...newcomer,
      nationalities: [{ country: 'IN' }],
      family: [{ ...spouse, nationalities: [{ country: 'IN' }], residence: 'single-permit' }],
      ...arrivesOn('2022-05-31'),
    },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'not-met', versions: ['B0'], information: ['brussels.two-voluntary-tracks'] } },
  },
  {
    id: 'brussels-obliged-day-before',
    title: 'Nobody is obliged before the day of first registration.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2023-03-01') },
    on: '2023-02-28',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-last-day-b1',
    title: 'First registered on the last day of the ordinance of 2017: obliged under its wording.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2023-12-31') },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'met', versions: ['B1'] } },
  },
  {
    id: 'brussels-obliged-first-day-b2',
    title: 'First registered on the first day of the ordinance of 2023: obliged under its wording.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-01-01') },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'met', versions: ['B2'] } },
  },
  {
    id: 'brussels-obliged-refugee',
    title: 'An asylum applicant in the waiting register becomes a refugee and is obliged from then on.',
    source: 'official-example',
    given: {
      ...newcomer,
      birthDate: '1994-03-07',
      nationalities: [{ country: 'ER' }],
      protection: [
        { kind: 'requested', requestedOn: '2023-04-01' },
        { kind: 'refugee', from: '2024-01-20' },
      ],
      registrations: [
        { register: 'waiting', municipality: schaerbeek, from: '2023-04-01', until: '2024-01-31', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-02-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2029-01-31', ground: 'asylum' }],
    },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'met', since: '2024-02-01' } },
  },
  {
    id: 'brussels-obliged-refugee-work-not-told',
    title: 'The same refugee has not said whether he works or is ill: an exemption that was not read could free him.',
    source: 'expert',
    given: {
      birthDate: '1994-03-07',
      nationalities: [{ country: 'ER' }],
      family: [],
      protection: [
        { kind: 'requested', requestedOn: '2023-04-01' },
        { kind: 'refugee', from: '2024-01-20' },
      ],
      registrations: [
        { register: 'waiting', municipality: schaerbeek, from: '2023-04-01', until: '2024-01-31', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-02-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2029-01-31', ground: 'asylum' }],
      integrationCertificates: [],
      longTermResidentOf: [],
      studies: [],
    },
    on: '2024-03-01',
    expect: {
      [obliged]: {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['brussels.unread-exemptions'],
        missing: ['/work', '/medical'],
      },
    },
  },
  {
    id: 'brussels-obliged-waiting-register-only',
    title: 'An asylum applicant who is only in the waiting register is not obliged.',
    source: 'expert',
    given: {
      ...newcomer,
      protection: [{ kind: 'requested', requestedOn: '2023-04-01' }],
      registrations: [{ register: 'waiting', municipality: schaerbeek, from: '2023-04-01' }],
      residenceDocuments: [{ type: 'orange', from: '2023-04-15', validUntil: '2024-04-14', ground: 'asylum' }],
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-from-another-region',
    title:
      'Somebody registered in Leuven for a year with such a permit is obliged from the day of registration in Brussels.',
    source: 'official-example',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: '24062', from: '2022-09-01', until: '2023-08-31', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2023-09-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2022-09-01', validUntil: '2024-08-31', ground: 'family' }],
    },
    on: '2023-09-01',
    expect: { [obliged]: { outcome: 'met', since: '2023-09-01' } },
  },
  {
    id: 'brussels-obliged-43',
    title: 'Already in the register of foreigners, regularised on medical grounds: obliged from the first long permit.',
    worked: 'integration 43',
    source: 'official-example',
    given: {
      ...newcomer,
      registrations: [{ register: 'foreigners', municipality: schaerbeek, from: '2023-02-01' }],
      residenceDocuments: [{ type: 'A', from: '2023-09-01', validUntil: '2024-08-31', ground: 'medical' }],
    },
    on: '2023-09-01',
    expect: { [obliged]: { outcome: 'met', since: '2023-09-01' } },
  },
  {
    id: 'brussels-obliged-victim-of-trafficking',
    title: 'A victim of trafficking in the register of foreigners is obliged from the first long permit.',
    source: 'official-example',
    given: {
      ...newcomer,
      registrations: [{ register: 'foreigners', municipality: schaerbeek, from: '2023-02-01' }],
      residenceDocuments: [{ type: 'A', from: '2023-10-01', validUntil: '2024-04-01', ground: 'trafficking' }],
    },
    on: '2023-10-01',
    expect: { [obliged]: 'met' },
  },
  {
    id: 'brussels-obliged-moved-away',
    title: 'Whoever has moved to Leuven has no duty in Brussels while living there.',
    source: 'official-example',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: schaerbeek, from: '2024-05-01', until: '2024-12-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '24062', from: '2025-01-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-05-01', validUntil: '2026-04-30', ground: 'family' }],
    },
    on: '2025-02-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-belgian',
    title: 'A Belgian is not obliged, also not with a second nationality.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'MA' }, { country: 'BE', from: '2024-02-15' }],
      ...arrivesOn('2023-03-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'not-met', since: '2024-02-15' } },
  },

  // Permit of more than three months.
  ...(
    [
      ['one-day-less', '2024-05-30', 'three months less one day', 'not-met'],
      ['exactly', '2024-05-31', 'exactly three months', 'not-met'],
      ['one-day-more', '2024-06-01', 'three months and one day', 'met'],
    ] as const
  ).map(
    ([id, validUntil, length, outcome]): LawCase => ({
      id: `brussels-obliged-permit-${id}`,
      title: `A permit of ${length} makes the duty ${outcome === 'met' ? 'arise' : 'not arise'}.`,
      source: 'expert',
      given: { ...newcomer, ...arrivesOn('2024-03-01', { validUntil }) },
      on: '2024-03-15',
      expect: { [obliged]: outcome },
    }),
  ),

  // Three years of legal stay.
  {
    id: 'brussels-obliged-37',
    title: 'Exactly three years in the waiting register before recognition: not obliged.',
    worked: 'integration 37',
    source: 'expert',
    given: {
      ...newcomer,
      protection: [
        { kind: 'requested', requestedOn: '2021-01-15' },
        { kind: 'refugee', from: '2024-01-15' },
      ],
      registrations: [
        { register: 'waiting', municipality: schaerbeek, from: '2021-01-15', until: '2024-01-14' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-01-15' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-01-15', validUntil: '2029-01-14', ground: 'asylum' }],
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  ...(
    [
      ['one-day-short', '2021-01-16', 'One day short of three years', 'met'],
      ['one-day-over', '2021-01-14', 'One day more than three years', 'not-met'],
    ] as const
  ).map(
    ([id, from, length, outcome]): LawCase => ({
      id: `brussels-obliged-three-years-${id}`,
      title: `${length} in the waiting register before recognition: ${outcome === 'met' ? 'obliged' : 'not obliged'}.`,
      source: 'expert',
      given: {
        ...newcomer,
        protection: [
          { kind: 'requested', requestedOn: from },
          { kind: 'refugee', from: '2024-01-15' },
        ],
        registrations: [
          { register: 'waiting', municipality: schaerbeek, from, until: '2024-01-14' },
          { register: 'foreigners', municipality: schaerbeek, from: '2024-01-15' },
        ],
        residenceDocuments: [{ type: 'A', from: '2024-01-15', validUntil: '2029-01-14', ground: 'asylum' }],
      },
      on: '2024-03-01',
      expect: { [obliged]: outcome },
    }),
  ),
  {
    id: 'brussels-obliged-39',
    title: 'Two years long ago and fourteen months in another region add up to more than three years: not obliged.',
    worked: 'integration 39',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        {
          register: 'foreigners',
          municipality: '24062',
          from: '2012-01-01',
          until: '2013-12-31',
          endedBy: 'departure',
        },
        { register: 'foreigners', municipality: '24062', from: '2024-02-01', until: '2025-03-31', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2025-04-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2026-01-31', ground: 'family' }],
    },
    on: '2025-05-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-interrupted-two-years',
    title: 'Two years long ago and ten months in another region stay under three years: obliged.',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        {
          register: 'foreigners',
          municipality: '24062',
          from: '2012-01-01',
          until: '2013-12-31',
          endedBy: 'departure',
        },
        { register: 'foreigners', municipality: '24062', from: '2024-02-01', until: '2024-11-30', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-12-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2026-01-31', ground: 'family' }],
    },
    on: '2025-05-01',
    expect: { [obliged]: 'met' },
  },
  {
    id: 'brussels-obliged-settled-card',
    title: 'A holder of an L card is taken to have three years of legal stay already.',
    source: 'official-example',
    given: { ...newcomer, ...arrivesOn('2024-02-01', { type: 'L', validUntil: '2034-01-31' }) },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },

  // Ages, read on the day of first registration only.
  ...(
    [
      ['65-day-before', '1959-03-02', 'Turns 65 the day after first registration: obliged.', 'met', 'integration 41'],
      ['65-on-the-day', '1959-03-01', 'Turns 65 on the day of first registration: not obliged.', 'not-met', ''],
      ['65-day-after', '1959-02-28', 'Turned 65 the day before first registration: not obliged.', 'not-met', ''],
      ['18-day-before', '2006-03-02', 'Turns 18 the day after first registration: not obliged.', 'not-met', ''],
      ['18-on-the-day', '2006-03-01', 'Turns 18 on the day of first registration: obliged.', 'met', 'integration 42'],
      ['18-day-after', '2006-02-28', 'Turned 18 the day before first registration: obliged.', 'met', ''],
    ] as const
  ).map(
    ([id, birthDate, title, outcome, worked]): LawCase => ({
      id: `brussels-obliged-${id}`,
      title,
      ...(worked ? { worked } : {}),
      source: 'expert',
      given: { ...newcomer, birthDate, ...arrivesOn('2024-03-01') },
      on: '2024-09-01',
      expect: { [obliged]: outcome },
    }),
  ),

  // Exemptions.
  {
    id: 'brussels-obliged-union-citizen',
    title: 'A French citizen is exempt, also beside another nationality.',
    source: 'official-example',
    given: { ...newcomer, nationalities: [{ country: 'DZ' }, { country: 'FR' }], ...arrivesOn('2024-02-01') },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-french-nationality-alone',
    title: 'To be French settles the answer, whatever else is unknown.',
    source: 'regression',
    given: { nationalities: [{ country: 'FR' }] },
    on: '2026-01-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-child-alone',
    title: 'To be fifteen settles the answer, whatever else is unknown.',
    source: 'regression',
    given: { birthDate: '2010-01-01' },
    on: '2026-01-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-nothing-known',
    title: 'Where nothing is known, nothing is decided.',
    source: 'regression',
    given: {},
    on: '2026-01-01',
    expect: { [obliged]: { outcome: 'undetermined', reason: 'missing-facts' } },
  },
  {
    id: 'brussels-obliged-permit-end-unknown',
    title: 'How long the permit is valid is not known, so nothing is decided.',
    source: 'regression',
    given: {
      ...newcomer,
      registrations: [{ register: 'foreigners', municipality: schaerbeek, from: '2024-02-01' }],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', ground: 'family' }],
    },
    on: '2024-03-01',
    expect: {
      [obliged]: {
        outcome: 'undetermined',
        reason: 'missing-facts',
        missing: ['/residenceDocuments/0/validUntil'],
      },
    },
  },
  {
    id: 'brussels-obliged-union-family',
    title: 'The Tunisian wife of an Italian, on an F card, is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'TN' }],
      family: [{ ...spouse, nationalities: [{ country: 'IT' }], residence: 'unlimited' }],
      ...arrivesOn('2024-02-01', onFCard),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-union-family-immatriculation',
    title: 'She is exempt as well on an immatriculation certificate of six months while she asks for the F card.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'TN' }],
      family: [{ ...spouse, nationalities: [{ country: 'IT' }], residence: 'unlimited' }],
      ...arrivesOn('2024-02-01', { type: 'orange', validUntil: '2024-08-01' }),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-union-family-other-document',
    title: 'The wife of an Italian who stays on an A card of her own: whether she is exempt was not read.',
    source: 'expert',
    given: {
      ...newcomer,
      nationalities: [{ country: 'TN' }],
      family: [{ ...spouse, nationalities: [{ country: 'IT' }], residence: 'unlimited' }],
      ...arrivesOn('2024-02-01', { ground: 'humanitarian' }),
    },
    on: '2024-03-01',
    expect: {
      [obliged]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['brussels.family-without-f-card'] },
    },
  },
  {
    id: 'brussels-obliged-mother-of-union-child',
    title: 'The mother of a Spanish child of eight is not family in this sense and is obliged.',
    source: 'official-example',
    given: {
      ...newcomer,
      family: [
        {
          relation: 'child',
          birthDate: '2016-01-10',
          nationalities: [{ country: 'ES' }],
          dependent: true,
          residence: 'unlimited',
        },
      ],
      ...arrivesOn('2024-02-01', onFCard),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'met' },
  },
  {
    id: 'brussels-obliged-47',
    title: 'The Moroccan wife of a Belgian who worked in Lille for eight months, with her, is exempt.',
    worked: 'integration 47',
    source: 'expert',
    given: {
      ...newcomer,
      family: [{ ...spouse, nationalities: [{ country: 'BE' }], usedFreeMovement: true, residence: 'unlimited' }],
      ...arrivesOn('2024-02-01', onFCard),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-sedentary-belgian',
    title: 'The Moroccan wife of a Belgian who never lived abroad is obliged.',
    source: 'expert',
    given: {
      ...newcomer,
      family: [{ ...spouse, nationalities: [{ country: 'BE' }], usedFreeMovement: false, residence: 'unlimited' }],
      ...arrivesOn('2024-02-01', onFCard),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'met' },
  },
  {
    id: 'brussels-obliged-49',
    title: 'The Senegalese partner of a French citizen in Belgian legal cohabitation is obliged.',
    worked: 'integration 49',
    source: 'expert',
    given: {
      ...newcomer,
      nationalities: [{ country: 'SN' }],
      family: [
        {
          relation: 'registered-partner',
          nationalities: [{ country: 'FR' }],
          partnershipEqualToMarriage: false,
          residence: 'unlimited',
        },
      ],
      ...arrivesOn('2024-02-01', { type: 'orange', validUntil: '2024-08-01' }),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'met' },
  },
  {
    id: 'brussels-obliged-partner-equal-to-marriage',
    title: 'A partner registered with a Dane in Denmark is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      family: [
        {
          relation: 'registered-partner',
          nationalities: [{ country: 'DK' }],
          partnershipEqualToMarriage: true,
          marriedOn: '2020-02-01',
          residence: 'unlimited',
        },
      ],
      ...arrivesOn('2024-02-01', onFCard),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-withdrawal-agreement',
    title: 'A British citizen with an M card is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'GB' }],
      ...arrivesOn('2023-02-01', { type: 'M', validUntil: '2028-01-31' }),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-withdrawal-agreement-family',
    title: 'The Indian wife of a British citizen under the withdrawal agreement is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'IN' }],
      family: [{ ...spouse, nationalities: [{ country: 'GB' }], residence: 'withdrawal-agreement' }],
      ...arrivesOn('2023-02-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-au-pair',
    title: 'An au pair is exempt.',
    source: 'official-example',
    given: { ...newcomer, birthDate: '2003-08-01', ...arrivesOn('2023-09-01', { ground: 'au-pair' }) },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-temporary-family',
    title: 'The wife of somebody on a working holiday is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'KR' }],
      family: [{ ...spouse, nationalities: [{ country: 'KR' }], residence: 'temporary-kind' }],
      ...arrivesOn('2023-09-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-51',
    title: 'A Ukrainian with long-term resident status of Italy is exempt.',
    worked: 'integration 51',
    source: 'expert',
    given: {
      ...newcomer,
      nationalities: [{ country: 'UA' }],
      longTermResidentOf: [{ country: 'IT', from: '2018-01-01' }],
      ...arrivesOn('2024-02-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  ...(
    [
      ['spain', 'ES', 'Spain'],
      ['sweden', 'SE', 'Sweden'],
    ] as const
  ).map(
    ([id, country, name]): LawCase => ({
      id: `brussels-obliged-51-${id}`,
      title: `The same status of ${name} does not exempt.`,
      worked: 'integration 51',
      source: 'expert',
      given: {
        ...newcomer,
        nationalities: [{ country: 'UA' }],
        longTermResidentOf: [{ country, from: '2018-01-01' }],
        ...arrivesOn('2024-02-01'),
      },
      on: '2024-03-01',
      expect: { [obliged]: 'met' },
    }),
  ),
  {
    id: 'brussels-obliged-temporary-protection',
    title: 'A Ukrainian under temporary protection is exempt.',
    source: 'official-example',
    given: {
      ...newcomer,
      nationalities: [{ country: 'UA' }],
      protection: [{ kind: 'temporary', from: '2022-05-20' }],
      ...arrivesOn('2022-06-10', { ground: 'humanitarian' }),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-45',
    title: 'Regularised on medical grounds with a Flemish integration certificate: exempt.',
    worked: 'integration 45',
    source: 'expert',
    given: {
      ...newcomer,
      integrationCertificates: [{ issuer: 'flanders', kind: 'completion', issuedOn: '2023-05-02' }],
      registrations: [{ register: 'foreigners', municipality: schaerbeek, from: '2023-02-01' }],
      residenceDocuments: [{ type: 'A', from: '2023-09-01', validUntil: '2024-08-31', ground: 'medical' }],
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },
  {
    id: 'brussels-obliged-unfinished-elsewhere',
    title: 'A declaration of effort from Flanders is no integration certificate and does not exempt.',
    source: 'expert',
    given: {
      ...newcomer,
      integrationCertificates: [{ issuer: 'flanders', kind: 'effort', issuedOn: '2023-05-02' }],
      ...arrivesOn('2023-09-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'met' },
  },
  ...(
    [
      ['day-before', '2024-02-29', 'met', 'The day before the Brussels certificate is given the duty still stands.'],
      ['on-the-day', '2024-03-01', 'not-met', 'On the day the Brussels certificate is given the duty is fulfilled.'],
    ] as const
  ).map(
    ([id, on, outcome, title]): LawCase => ({
      id: `brussels-obliged-completed-${id}`,
      title,
      source: 'expert',
      given: {
        ...newcomer,
        integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2024-03-01' }],
        ...arrivesOn('2023-02-01', { validUntil: '2025-01-31' }),
      },
      on,
      expect: { [obliged]: outcome },
    }),
  ),
  {
    id: 'brussels-obliged-belgian-diploma',
    title: 'A bachelor degree obtained in Belgium exempts.',
    source: 'official-example',
    given: {
      ...newcomer,
      studies: [
        { level: 'bachelor', country: 'BE', from: '2014-09-15', until: '2017-06-30', certifiedOn: '2017-07-01' },
      ],
      ...arrivesOn('2024-02-01'),
    },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },

  // Articles nobody has read here.
  ...(
    [
      [
        'student',
        'A student in Brussels',
        { studies: [{ level: 'bachelor', country: 'BE', from: '2024-02-05', certifiedOn: 'never' }] },
      ],
      [
        'lower-certificate',
        'Somebody with a Belgian certificate of lower secondary school',
        {
          studies: [
            {
              level: 'lower-secondary',
              country: 'BE',
              from: '2008-09-01',
              until: '2009-06-30',
              certifiedOn: '2009-06-30',
            },
          ],
        },
      ],
      ['ill', 'Somebody who is seriously ill', { medical: [{ kind: 'serious-illness', from: '2024-01-10' }] }],
      ['turkish', 'A Turkish national', { nationalities: [{ country: 'TR' }] }],
      ['working', 'Somebody who works', { work: [{ kind: 'employee', country: 'BE', from: '2024-02-10', share: 1 }] }],
    ] as const
  ).map(
    ([id, who, facts]): LawCase => ({
      id: `brussels-obliged-unread-${id}`,
      title: `${who} could be freed by an article that was not read.`,
      source: 'expert',
      given: { ...newcomer, ...arrivesOn('2024-02-01'), ...facts },
      on: '2024-03-01',
      expect: {
        [obliged]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['brussels.unread-exemptions'] },
      },
    }),
  ),
  {
    id: 'brussels-obliged-unread-on-a-study-permit',
    title: 'Somebody who came on a study permit could be freed by an article that was not read.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-02-01', { ground: 'study' }) },
    on: '2024-03-01',
    expect: { [obliged]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['brussels.unread-exemptions'] } },
  },
  {
    id: 'brussels-obliged-turkish-and-seventy',
    title: 'An exemption that was not read does not make the answer for a Turkish national of seventy uncertain.',
    source: 'regression',
    given: { ...newcomer, birthDate: '1953-06-01', nationalities: [{ country: 'TR' }], ...arrivesOn('2024-02-01') },
    on: '2024-03-01',
    expect: { [obliged]: 'not-met' },
  },

  // Content of the programme.
  {
    id: 'brussels-obliged-57',
    title: 'In 2023 Dutch is given at Bon only.',
    worked: 'integration 57',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2023-05-02') },
    on: '2023-06-01',
    expect: {
      [obliged]: { outcome: 'met', versions: ['B1'], information: ['brussels.language-by-office-until-2023'] },
    },
  },
  {
    id: 'brussels-obliged-57-from-2024',
    title: 'From 2024 a BAPA gives French or Dutch, and lessons go up to level A2.',
    worked: 'integration 57',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-05-02') },
    on: '2024-06-01',
    expect: {
      [obliged]: {
        outcome: 'met',
        versions: ['B2'],
        information: [
          'brussels.both-languages-from-2024',
          'brussels.level-a2-from-2024',
          'brussels.level-a2-spoken-from-2024',
          'brussels.free-of-charge',
          'brussels.fine',
        ],
      },
    },
  },
  ...casesOfExemptions,
]
