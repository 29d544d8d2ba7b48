import type { Expected, LawCase } from '../../../../../case.ts'
import { onACard, resident } from '../resident.ts'

const id = 'belgium/residence/integration-efforts/subject'

const application = (submittedOn: string, basis: string) => ({ submittedOn, at: 'municipality', basis })
const spouse = (facts: object) => ({ family: [{ relation: 'spouse', marriedOn: '2018-01-05', ...facts }] })
const refugee = spouse({ nationalities: [{ country: 'SY' }], protection: 'refugee' })

const rows: readonly (readonly [name: string, title: string, facts: LawCase['given'], expected: Expected])[] = [
  [
    'other-illness',
    'A condition that only makes the programme impossible frees nobody from the federal condition.',
    { medical: [{ kind: 'programme-impossible', from: '2022-01-01' }] },
    'met',
  ],
  [
    'protection-ended',
    'Who is no longer a protected adult is under the condition again.',
    { legalCapacity: [{ kind: 'protected-adult', from: '2020-01-01', until: '2022-12-31' }] },
    'met',
  ],
  [
    'protected-last-day',
    'On the last day of the protection there is no condition.',
    { legalCapacity: [{ kind: 'protected-adult', from: '2020-01-01', until: '2024-03-01' }] },
    { outcome: 'not-met', until: '2024-03-01' },
  ],
  [
    'once-turkish-husband',
    'A husband who gave up the Turkish nationality frees nobody.',
    spouse({ nationalities: [{ country: 'TR', until: '2020-01-01' }, { country: 'PE' }] }),
    'met',
  ],
  ['austrian-husband', 'An Austrian husband is no Turkish one.', spouse({ nationalities: [{ country: 'AT' }] }), 'met'],
  ...['art-10', 'art-10-1', 'art-10-1-4', 'art-10-1-5', 'art-10-1-6'].map(
    (basis) =>
      [
        `refugee-${basis}`,
        `Joining a recognised refugee on the basis ${basis} is outside the condition.`,
        { ...refugee, residenceApplications: [application('2021-11-02', basis)] },
        'not-met',
      ] as const,
  ),
  [
    'refugee-other-article',
    'A recognised refugee in the family does not free an application on another article.',
    refugee,
    'met',
  ],
  [
    'temporary-protection',
    'Joining somebody under temporary protection is under the condition.',
    {
      ...spouse({ nationalities: [{ country: 'UA' }], protection: 'temporary' }),
      residenceApplications: [application('2021-11-02', 'art-10-1-4')],
    },
    'met',
  ],
  [
    'frenchman-moved',
    'That a Frenchman used free movement does not free an application on article 40ter.',
    {
      ...spouse({ nationalities: [{ country: 'FR' }], usedFreeMovement: true }),
      residenceApplications: [application('2021-11-02', 'art-40ter')],
    },
    'met',
  ],
  [
    'belgian-moved-other-article',
    'That a Belgian used free movement does not free an application on another article.',
    spouse({ nationalities: [{ country: 'BE' }], usedFreeMovement: true }),
    'met',
  ],
  [
    'stateless-later',
    'Recognised as stateless after the application: it stays under the condition.',
    { protection: [{ kind: 'stateless', from: '2022-01-01' }] },
    'met',
  ],
  [
    'stateless-until',
    'Stateless on the day of the application and no longer so: it stays exempt.',
    { protection: [{ kind: 'stateless', from: '2020-01-01', until: '2022-12-31' }] },
    'not-met',
  ],
  [
    'once-refugee',
    'A refugee on the day of the application who is one no longer is under the condition.',
    { protection: [{ kind: 'refugee', from: '2020-01-01', until: '2022-12-31' }] },
    'met',
  ],
  [
    'asked-for-protection',
    'A request for protection that ran on the day of the application changes nothing.',
    { protection: [{ kind: 'requested', requestedOn: '2021-06-01', from: '2021-06-01', until: '2022-01-31' }] },
    'met',
  ],
  [
    'old-then-exempt',
    'An application of 2016 and an exempt one later: neither is under the condition.',
    { residenceApplications: [application('2016-11-02', 'art-10bis-2'), application('2021-11-02', 'art-58')] },
    'not-met',
  ],
  [
    'old-then-monitored',
    'Of an application of 2016 and one of 2021 the later one chooses the wording.',
    { residenceApplications: [application('2016-11-02', 'art-10bis-2'), application('2021-11-02', 'art-10bis-2')] },
    { outcome: 'met', versions: ['X1'] },
  ],
  [
    'exempt-before-and-after',
    'Of two exempt applications the later one counts against the one between them.',
    {
      residenceApplications: [
        application('2018-01-10', 'art-58'),
        application('2020-01-10', 'art-10bis-2'),
        application('2023-01-10', 'art-58'),
      ],
    },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['federal.exempt-application-since'] },
  ],
  [
    'monitored-before-and-after',
    'Of two applications under the condition the later one counts against the exempt one between them.',
    {
      residenceApplications: [
        application('2019-01-10', 'art-10bis-2'),
        application('2020-01-10', 'art-58'),
        application('2022-01-10', 'art-10bis-2'),
      ],
    },
    'met',
  ],
  [
    'both-on-one-day',
    'An exempt application of the same day is no later one.',
    { residenceApplications: [application('2021-11-02', 'art-58'), application('2021-11-02', 'art-10bis-2')] },
    'met',
  ],
]

/** A Peruvian on an A card under the condition, with one thing changed at a time. */
export const oneThingAtATime: readonly LawCase[] = [
  ...rows.map(
    ([name, title, facts, expected]): LawCase => ({
      id: `federal-subject-${name}`,
      title,
      source: 'expert',
      given: { ...resident, ...onACard, ...facts },
      on: '2024-03-01',
      expect: { [id]: expected },
    }),
  ),
  ...(
    [
      ['protected-adult', '/legalCapacity/0/from', { legalCapacity: [{ kind: 'protected-adult' }] }],
      ['refugee', '/protection/0/from', { protection: [{ kind: 'refugee' }] }],
    ] as const
  ).map(
    ([name, missing, facts]): LawCase => ({
      id: `federal-subject-${name}-since-not-told`,
      title: `Told in 2026 without a first day (${name}): whether it was so in 2024 is not known.`,
      source: 'expert',
      given: { ...resident, ...onACard, ...facts },
      on: '2024-03-01',
      knownOn: '2026-01-01',
      expect: { [id]: { outcome: 'undetermined', missing: [missing] } },
    }),
  ),
  {
    id: 'federal-subject-after-the-list',
    title: 'An application on an article that is not on the list stays under the condition after the list was read.',
    source: 'expert',
    given: { ...resident, ...onACard, residenceApplications: [application('2026-12-01', 'art-10bis-2')] },
    on: '2027-02-01',
    expect: { [id]: 'met' },
  },
]
