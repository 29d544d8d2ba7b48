import type { LawCase } from '../../../../../case.ts'
import { onACard, onFCard, resident } from '../resident.ts'
import { whichCard } from './which-card.ts'

const monitored = 'belgium/residence/integration-efforts/monitored'

const onBCard = {
  ...onACard,
  unlimitedSince: '2025-03-10',
  residenceDocuments: [
    { type: 'A', from: '2022-05-01', until: '2025-03-09', validUntil: '2025-04-30', ground: 'family' },
    { type: 'B', from: '2025-03-10', validUntil: '2030-03-09' },
  ],
} as const

const around = (
  card: string,
  facts: LawCase['given'],
  days: readonly (readonly [on: string, outcome: 'met' | 'not-met', worked?: string])[],
): readonly LawCase[] =>
  days.map(([on, outcome, worked]) => ({
    id: `federal-monitored-${card}-${on}`,
    title: `Around the window of ${card === 'f' ? 'an F card' : card === 'b' ? 'a B card' : 'an A card'}, on ${on}.`,
    ...(worked ? { worked } : {}),
    source: 'official-example',
    given: { ...resident, ...facts },
    on,
    expect: { [monitored]: outcome },
  }))

export const cases: readonly LawCase[] = [
  {
    id: 'federal-monitored-75',
    title: 'A card granted on 1 May 2022, renewal asked on 1 April 2023: proof then, and a window until 1 May 2027.',
    worked: 'integration 75',
    source: 'expert',
    given: { ...resident, ...onACard, firstRenewalRequestedOn: '2023-04-01' },
    on: '2023-05-01',
    expect: {
      [monitored]: { outcome: 'met', since: '2023-05-01', until: '2027-04-30' },
      'belgium/residence/integration-efforts/window-opens': { outcome: 'met', value: '2023-05-01' },
      'belgium/residence/integration-efforts/window-closes': { outcome: 'met', value: '2027-05-01' },
    },
  },
  ...around('a', onACard, [
    ['2023-04-30', 'not-met'],
    ['2023-05-01', 'met'],
    ['2023-05-02', 'met'],
    ['2027-04-30', 'met'],
    ['2027-05-01', 'not-met'],
    ['2027-05-02', 'not-met'],
  ]),
  {
    id: 'federal-monitored-77',
    title: 'Wife of a Belgian who never lived abroad, F card of 1 June 2023: a window from 2024 to 2028.',
    worked: 'integration 77',
    source: 'expert',
    given: { ...resident, ...onFCard },
    on: '2024-06-01',
    expect: {
      'belgium/residence/integration-efforts/subject': 'met',
      [monitored]: { outcome: 'met', since: '2024-06-01', until: '2028-05-31' },
      'belgium/residence/integration-efforts/window-opens': { outcome: 'met', value: '2024-06-01' },
      'belgium/residence/integration-efforts/window-closes': { outcome: 'met', value: '2028-06-01' },
    },
  },
  ...around('f', onFCard, [
    ['2024-05-31', 'not-met'],
    ['2024-06-01', 'met'],
    ['2024-06-02', 'met'],
    ['2028-05-31', 'met'],
    ['2028-06-01', 'not-met'],
    ['2028-06-02', 'not-met'],
  ]),
  {
    id: 'federal-monitored-f-card-renewed',
    title: 'A second F card does not move the window: the first grant counts.',
    source: 'expert',
    given: {
      ...resident,
      ...onFCard,
      residenceDocuments: [
        { type: 'F', from: '2023-06-01', until: '2024-02-28', validUntil: '2028-05-31' },
        { type: 'F', from: '2024-03-01', validUntil: '2029-02-28' },
      ],
    },
    on: '2024-06-01',
    expect: { [monitored]: { outcome: 'met', since: '2024-06-01' } },
  },
  ...around('b', onBCard, [
    ['2025-03-09', 'met'],
    ['2025-03-10', 'not-met', 'integration 76'],
    ['2026-03-09', 'not-met'],
    ['2026-03-10', 'met'],
    ['2026-03-11', 'met'],
    ['2030-03-09', 'met'],
    ['2030-03-10', 'not-met'],
    ['2030-03-11', 'not-met'],
  ]),
  {
    id: 'federal-monitored-waiting-for-renewal',
    title: 'With an annex 15 while the A card is renewed the window stays open.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      residenceDocuments: [
        { type: 'A', from: '2022-05-01', until: '2024-04-30', validUntil: '2024-04-30', ground: 'family' },
        { type: 'annex-15', from: '2024-05-01', ground: 'renewal-pending' },
      ],
    },
    on: '2024-05-15',
    expect: { [monitored]: 'met' },
  },
  {
    id: 'federal-monitored-settled-card',
    title: 'For a K card the pages name no window.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      residenceDocuments: [
        { type: 'A', from: '2022-05-01', until: '2024-04-30', validUntil: '2024-04-30', ground: 'family' },
        { type: 'K', from: '2024-05-01', validUntil: '2034-04-30' },
      ],
    },
    on: '2024-05-15',
    expect: { [monitored]: 'not-met', 'belgium/residence/integration-efforts/window-opens': 'not-met' },
  },
  {
    id: 'federal-monitored-exempt-application',
    title: 'Family of a Frenchman is outside the monitoring on every day of the F card.',
    source: 'official-example',
    given: {
      ...resident,
      ...onFCard,
      family: [{ relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2022-08-20' }],
      residenceApplications: [{ submittedOn: '2022-12-01', at: 'municipality', basis: 'art-40bis' }],
    },
    on: '2024-06-01',
    expect: { [monitored]: 'not-met', 'belgium/residence/integration-efforts/window-closes': 'not-met' },
  },
  {
    id: 'federal-monitored-grant-not-told',
    title: 'Without the day of the first authorisation the window of an A card is not known.',
    source: 'regression',
    given: { ...resident, residenceDocuments: onACard.residenceDocuments },
    on: '2024-03-01',
    expect: {
      [monitored]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/firstAuthorisationOn'] },
    },
  },
  {
    id: 'federal-monitored-grant-year-only',
    title: 'First authorised some time in 2022: in the middle of the window the answer is sure all the same.',
    source: 'regression',
    given: { ...resident, ...onACard, firstAuthorisationOn: '2022' },
    on: '2024-03-01',
    expect: { [monitored]: 'met', 'belgium/residence/integration-efforts/window-opens': 'undetermined' },
  },
  ...whichCard,
]
