import type { LawCase } from '../../../../../case.ts'
import { onACard, resident } from '../resident.ts'

const risk = 'belgium/residence/integration-efforts/stay-at-risk'

export const cases: readonly LawCase[] = [
  {
    id: 'federal-risk-in-window',
    title: 'In the window the Office judges the efforts; whether their lack alone can end the stay is disputed.',
    source: 'expert',
    given: { ...resident, ...onACard, firstRenewalRequestedOn: '2023-04-01' },
    on: '2024-03-01',
    expect: {
      [risk]: {
        outcome: 'undetermined',
        reason: 'contested',
        readings: ['federal.lack-alone'],
        judgements: ['federal.efforts-insufficient'],
        information: ['federal.stay-never-lost-by-itself', 'federal.what-is-weighed'],
      },
    },
  },
  {
    id: 'federal-risk-at-first-renewal',
    title: 'The same holds at the first renewal, before the window opens.',
    source: 'expert',
    given: { ...resident, ...onACard },
    on: '2022-10-01',
    expect: { [risk]: { outcome: 'undetermined', reason: 'contested', readings: ['federal.lack-alone'] } },
  },
  {
    id: 'federal-risk-after-window',
    title: 'After the window a lack of efforts no longer puts the stay at risk.',
    source: 'expert',
    given: { ...resident, ...onACard, firstRenewalRequestedOn: '2023-04-01' },
    on: '2027-05-01',
    expect: { [risk]: 'not-met' },
  },
]
