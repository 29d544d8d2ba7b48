import type { LawCase } from '../../../../../case.ts'
import { onACard, onFCard, resident } from '../resident.ts'

const prove = 'belgium/residence/integration-efforts/prove-at-first-renewal'

export const cases: readonly LawCase[] = [
  ...(
    [
      ['2023-03-31', 'met', 'The day before the first renewal is asked the proof is still to come.'],
      ['2023-04-01', 'met', 'On the day the first renewal is asked the proof is due, before the window opens.'],
      ['2023-04-02', 'not-met', 'The day after the first renewal was asked it is behind.'],
    ] as const
  ).map(
    ([on, outcome, title]): LawCase => ({
      id: `federal-prove-${on}`,
      title,
      worked: 'integration 75',
      source: 'expert',
      given: { ...resident, ...onACard, firstRenewalRequestedOn: '2023-04-01' },
      on,
      expect: { [prove]: outcome },
    }),
  ),
  {
    id: 'federal-prove-not-asked-yet',
    title: 'Whoever has not asked for a renewal of the A card yet must prove efforts when doing so.',
    source: 'official-example',
    given: { ...resident, ...onACard },
    on: '2022-06-01',
    expect: { [prove]: { outcome: 'met', information: ['federal.what-counts', 'federal.stay-never-lost-by-itself'] } },
  },
  {
    id: 'federal-prove-f-card',
    title: 'With an F card there is no proof at a first renewal.',
    source: 'official-example',
    given: { ...resident, ...onFCard },
    on: '2024-03-01',
    expect: { [prove]: 'not-met' },
  },
  {
    id: 'federal-prove-renewal-not-told',
    title: 'Nobody said whether the first renewal was asked.',
    source: 'regression',
    given: {
      birthDate: '1988-11-20',
      nationalities: [{ country: 'PE' }],
      family: [],
      protection: [],
      medical: [],
      legalCapacity: [],
      residenceApplications: resident.residenceApplications,
      residenceDocuments: onACard.residenceDocuments,
    },
    on: '2024-03-01',
    expect: { [prove]: { outcome: 'undetermined', missing: ['/firstRenewalRequestedOn'] } },
  },
]
