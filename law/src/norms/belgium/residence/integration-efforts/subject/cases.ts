import type { LawCase } from '../../../../../case.ts'
import { residenceBases } from '../residence-bases.ts'
import { onACard, onFCard, resident } from '../resident.ts'
import { oneThingAtATime } from './one-thing-at-a-time.ts'

const subject = 'belgium/residence/integration-efforts/subject'

const applied = (submittedOn: string, basis: string) => ({
  residenceApplications: [{ submittedOn, at: 'municipality', basis }],
})

const boundaries = ['prove-at-first-renewal', 'monitored', 'window-opens', 'window-closes', 'stay-at-risk'].map(
  (each) => `belgium/residence/integration-efforts/${each}`,
)

export const cases: readonly LawCase[] = [
  ...(
    [
      ['2017-01-25', 'not-met', 'X0'],
      ['2017-01-26', 'met', 'X1'],
      ['2017-01-27', 'met', 'X1'],
    ] as const
  ).map(
    ([submittedOn, outcome, version]): LawCase => ({
      id: `federal-subject-applied-${submittedOn}`,
      title: `An application submitted on ${submittedOn}, when the condition began on 26 January 2017.`,
      source: 'official-example',
      given: {
        ...resident,
        ...applied(submittedOn, 'art-10bis-2'),
        firstAuthorisationOn: '2017-05-01',
        residenceDocuments: [{ type: 'A', from: '2017-05-01', validUntil: '2019-04-30', ground: 'family' }],
      },
      on: '2018-06-01',
      expect: {
        [subject]: { outcome, versions: [version] },
        ...Object.fromEntries(
          boundaries.map((id) => [
            id,
            {
              outcome: outcome === 'not-met' ? outcome : id.endsWith('risk') ? 'undetermined' : 'met',
              // A date that does not concern the person has no wording.
              ...(outcome === 'met' ? { versions: [version] } : {}),
            },
          ]),
        ),
      },
    }),
  ),
  {
    id: 'federal-subject-granted-later',
    title: 'Applied before the condition began, granted after: the application counts, so there is no condition.',
    source: 'official-example',
    given: { ...resident, ...onACard, ...applied('2016-12-20', 'art-10bis-2'), firstAuthorisationOn: '2017-06-01' },
    on: '2018-08-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-before-application',
    title: 'Before the application is submitted there is no condition.',
    source: 'expert',
    given: { ...resident, ...onACard },
    on: '2021-11-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-no-application',
    title: 'Somebody who never applied for a stay is under no condition of stay.',
    source: 'expert',
    given: { ...resident, residenceApplications: [] },
    on: '2024-03-01',
    expect: { [subject]: { outcome: 'not-met', versions: ['X1'] } },
  },
  {
    id: 'federal-subject-application-not-told',
    title: 'Without the day and the basis of the application nothing is decided.',
    source: 'regression',
    given: {
      birthDate: '1988-11-20',
      nationalities: [{ country: 'PE' }],
      family: [],
      protection: [],
      medical: [],
      legalCapacity: [],
    },
    on: '2024-03-01',
    expect: {
      [subject]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/residenceApplications'] },
    },
  },
  {
    id: 'federal-subject-nothing-known',
    title: 'Where nothing is known, the federal condition is not decided either.',
    source: 'regression',
    given: {},
    on: '2026-01-01',
    expect: { [subject]: { outcome: 'undetermined', reason: 'missing-facts' } },
  },
  ...(
    [
      ['day-before', '2024-02-29', 'not-met'],
      ['on-the-day', '2024-03-01', 'met'],
      ['day-after', '2024-03-02', 'met'],
    ] as const
  ).map(
    ([id, on, outcome]): LawCase => ({
      id: `federal-subject-18-${id}`,
      title: `The condition begins with the eighteenth birthday: ${id.replaceAll('-', ' ')}.`,
      source: 'expert',
      given: { ...resident, ...onACard, birthDate: '2006-03-01' },
      on,
      expect: { [subject]: outcome },
    }),
  ),
  {
    id: 'federal-subject-belgian',
    title: 'Whoever has become Belgian has no condition of stay any more.',
    source: 'expert',
    given: { ...resident, ...onACard, nationalities: [{ country: 'PE' }, { country: 'BE', from: '2024-02-01' }] },
    on: '2024-03-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-union-citizen',
    title: 'To be French settles the federal answer, whatever else is unknown.',
    source: 'regression',
    given: { nationalities: [{ country: 'FR' }] },
    on: '2026-01-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-child-alone',
    title: 'To be fifteen settles the federal answer, whatever else is unknown.',
    source: 'regression',
    given: { birthDate: '2010-01-01' },
    on: '2026-01-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-seriously-ill',
    title: 'Nothing is asked while somebody is seriously ill.',
    source: 'official-example',
    given: {
      ...resident,
      ...onACard,
      medical: [{ kind: 'serious-illness', from: '2024-01-10', until: '2024-06-30' }],
    },
    on: '2024-03-01',
    expect: { [subject]: { outcome: 'not-met', since: '2024-01-10', until: '2024-06-30' } },
  },
  {
    id: 'federal-subject-protected-adult',
    title: 'Nothing is asked of a protected adult.',
    source: 'official-example',
    given: { ...resident, ...onACard, legalCapacity: [{ kind: 'protected-adult', from: '2023-02-01' }] },
    on: '2024-03-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-79',
    title: 'A recognised refugee is under no federal condition, and is obliged in Brussels: two different answers.',
    worked: 'integration 79',
    source: 'expert',
    given: {
      ...resident,
      birthDate: '1994-03-07',
      nationalities: [{ country: 'ER' }],
      protection: [
        { kind: 'requested', requestedOn: '2023-04-01' },
        { kind: 'refugee', from: '2024-01-20' },
      ],
      registrations: [
        { register: 'waiting', municipality: '21015', from: '2023-04-01', until: '2024-01-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '21015', from: '2024-02-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2029-01-31', ground: 'asylum' }],
      residenceApplications: [{ submittedOn: '2023-04-01', at: 'municipality', basis: 'protection' }],
      firstAuthorisationOn: '2024-01-20',
      integrationCertificates: [],
      longTermResidentOf: [],
      studies: [],
      work: [],
    },
    on: '2024-03-01',
    expect: {
      [subject]: 'not-met',
      'belgium/residence/integration-efforts/monitored': 'not-met',
      'brussels/integration/obliged': 'met',
    },
  },
  {
    id: 'federal-subject-worker-in-brussels',
    title: 'A holder of a single permit is not obliged in Brussels and is under the federal condition.',
    source: 'expert',
    given: {
      ...resident,
      registrations: [{ register: 'foreigners', municipality: '21015', from: '2022-05-01' }],
      residenceApplications: [{ submittedOn: '2022-01-10', at: 'post', basis: 'art-61-25-5' }],
      firstAuthorisationOn: '2022-05-01',
      residenceDocuments: [{ type: 'A', from: '2022-05-01', validUntil: '2025-04-30', ground: 'work' }],
    },
    on: '2024-03-01',
    expect: { [subject]: 'met', 'brussels/integration/obliged': 'not-met' },
  },
  {
    id: 'federal-subject-refugee-on-other-stay',
    title: 'Somebody with a stay as family who is recognised as a refugee later is exempt from that day.',
    source: 'official-example',
    given: { ...resident, ...onACard, protection: [{ kind: 'refugee', from: '2024-02-01' }] },
    on: '2024-03-01',
    expect: { [subject]: { outcome: 'not-met', since: '2024-02-01' } },
  },
  {
    id: 'federal-subject-turkish',
    title: 'A Turkish national is exempt under the agreement of 1963.',
    source: 'official-example',
    given: { ...resident, ...onACard, nationalities: [{ country: 'TR' }] },
    on: '2024-03-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-family-of-turkish-national',
    title: 'Whether the agreement also exempts the Peruvian wife of a Turkish national was not read.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      family: [{ relation: 'spouse', nationalities: [{ country: 'TR' }], marriedOn: '2019-03-02' }],
    },
    on: '2024-03-01',
    expect: {
      [subject]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['federal.family-of-turkish-national'] },
    },
  },
  ...residenceBases.exempt.map(
    (basis): LawCase => ({
      id: `federal-subject-basis-${basis}`,
      title: `An application on the basis ${basis} is not under the condition.`,
      source: 'official-example',
      given: { ...resident, ...onACard, ...applied('2021-11-02', basis) },
      on: '2024-03-01',
      expect: { [subject]: 'not-met' },
    }),
  ),
  ...residenceBases.addedLater.map(
    (basis): LawCase => ({
      id: `federal-subject-basis-${basis}`,
      title: `Since when applications on the basis ${basis} are exempt was not read.`,
      source: 'expert',
      given: { ...resident, ...onACard, ...applied('2021-11-02', basis) },
      on: '2024-03-01',
      expect: {
        [subject]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['federal.article-added-later'] },
      },
    }),
  ),
  ...(
    [
      ['2026-11-21', 'undetermined'],
      ['2026-11-22', 'not-met'],
      ['2026-11-23', 'not-met'],
    ] as const
  ).map(
    ([submittedOn, outcome]): LawCase => ({
      id: `federal-subject-added-later-${submittedOn}`,
      title: `An application on article 61/34 submitted on ${submittedOn}; the list was read on 22 November 2026.`,
      source: 'expert',
      given: { ...resident, ...onACard, ...applied(submittedOn, 'art-61-34') },
      on: '2026-12-15',
      expect: { [subject]: outcome },
    }),
  ),
  ...residenceBases.notPrecise.map(
    (basis): LawCase => ({
      id: `federal-subject-basis-${basis}`,
      title: `The basis ${basis} is too wide to tell whether the application is exempt.`,
      source: 'expert',
      given: { ...resident, ...onACard, ...applied('2021-11-02', basis) },
      on: '2024-03-01',
      expect: {
        [subject]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['federal.article-not-precise'] },
      },
    }),
  ),
  ...(
    [
      ['refugee', 'not-met'],
      ['subsidiary', 'not-met'],
      ['stateless', 'not-met'],
      ['none', 'met'],
    ] as const
  ).map(
    ([protection, outcome]): LawCase => ({
      id: `federal-subject-family-protected-${protection}`,
      title: `Joining a husband whose protection is "${protection}", on article 10, paragraph 1, 4°.`,
      source: 'official-example',
      given: {
        ...resident,
        ...onACard,
        family: [{ relation: 'spouse', nationalities: [{ country: 'SY' }], marriedOn: '2018-01-05', protection }],
        ...applied('2021-11-02', 'art-10-1-4'),
      },
      on: '2024-03-01',
      expect: { [subject]: outcome },
    }),
  ),
  ...(
    [
      ['moved', true, 'not-met', 'who worked abroad'],
      ['sedentary', false, 'met', 'who never lived abroad'],
    ] as const
  ).map(
    ([id, usedFreeMovement, outcome, who]): LawCase => ({
      id: `federal-subject-belgian-${id}`,
      title: `Joining a Belgian husband ${who}, on article 40ter.`,
      source: 'official-example',
      given: {
        ...resident,
        ...onFCard,
        family: [{ relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2022-08-20', usedFreeMovement }],
      },
      on: '2024-03-01',
      expect: { [subject]: outcome },
    }),
  ),
  {
    id: 'federal-subject-stateless-applicant',
    title: 'A recognised stateless person applies for a stay on another article: not under the condition.',
    source: 'official-example',
    given: {
      ...resident,
      ...onACard,
      protection: [{ kind: 'stateless', from: '2020-02-01' }],
      ...applied('2021-11-02', 'art-9bis'),
    },
    on: '2024-03-01',
    expect: { [subject]: 'not-met' },
  },
  {
    id: 'federal-subject-exempt-then-monitored',
    title: 'Refused asylum, then regularised: the later application is under the condition.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      residenceApplications: [
        { submittedOn: '2018-03-01', at: 'municipality', basis: 'protection' },
        { submittedOn: '2021-11-02', at: 'municipality', basis: 'art-9bis' },
      ],
    },
    on: '2024-03-01',
    expect: { [subject]: 'met' },
  },
  {
    id: 'federal-subject-monitored-then-exempt',
    title:
      'Family of a third-country national, then of a Frenchman: what becomes of the first application was not read.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      residenceApplications: [
        { submittedOn: '2018-03-01', at: 'post', basis: 'art-10bis-2' },
        { submittedOn: '2022-11-02', at: 'municipality', basis: 'art-40bis' },
      ],
    },
    on: '2024-03-01',
    expect: {
      [subject]: {
        outcome: 'undetermined',
        reason: 'open-law',
        since: '2022-11-02',
        openPoints: ['federal.exempt-application-since'],
      },
    },
  },
  ...oneThingAtATime,
]
