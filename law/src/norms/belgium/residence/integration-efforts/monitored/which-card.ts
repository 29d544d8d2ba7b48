import type { Expected, LawCase } from '../../../../../case.ts'
import { onACard, resident } from '../resident.ts'

const id = 'belgium/residence/integration-efforts/monitored'

const cardA = { type: 'A', from: '2022-05-01', until: '2024-04-30', validUntil: '2024-04-30', ground: 'family' }
const annex15 = { type: 'annex-15', from: '2024-05-01', ground: 'renewal-pending' }

const rows: readonly (readonly [name: string, title: string, facts: object, on: string, expected: Expected])[] = [
  [
    'annex-of-another-ground',
    'An annex 15 that is not for a renewal does not stand for the A card.',
    { residenceDocuments: [cardA, { ...annex15, ground: 'family' }] },
    '2024-05-15',
    'not-met',
  ],
  [
    'annex-ended',
    'An annex 15 that has ended does not stand for the A card.',
    { residenceDocuments: [cardA, { ...annex15, until: '2024-06-30' }] },
    '2024-07-15',
    'not-met',
  ],
  [
    'annex-before-the-card',
    'An annex 15 before the first A card does not stand for it.',
    {
      residenceDocuments: [
        { ...annex15, from: '2023-06-01', until: '2024-04-30' },
        { ...cardA, from: '2024-05-01', until: '2026-04-30', validUntil: '2026-04-30' },
      ],
    },
    '2023-07-01',
    'not-met',
  ],
  [
    'annex-between-two-cards',
    'Between two A cards an annex 15 stands for the card.',
    {
      residenceDocuments: [
        cardA,
        { ...annex15, until: '2024-06-30' },
        { ...cardA, from: '2024-07-01', until: '2026-06-30', validUntil: '2026-06-30' },
      ],
    },
    '2024-05-15',
    'met',
  ],
  [
    'annex-beside-b-card',
    'An annex 15 beside a B card does not bring the window of the A card back.',
    { unlimitedSince: '2024-05-01', residenceDocuments: [cardA, annex15, { type: 'B', from: '2024-05-01' }] },
    '2024-06-01',
    'not-met',
  ],
  [
    'annex-after-b-card',
    'After a B card that ended an annex 15 still stands for the A card as told.',
    {
      unlimitedSince: '2023-06-01',
      residenceDocuments: [
        { ...cardA, until: '2023-05-31' },
        { type: 'B', from: '2023-06-01', until: '2024-04-30' },
        annex15,
      ],
    },
    '2024-05-15',
    'met',
  ],
  [
    'f-card-beside-annex',
    'An annex 15 beside an F card does not bring the window of the A card back.',
    { residenceDocuments: [cardA, { type: 'F', from: '2024-05-01' }, { ...annex15, from: '2024-06-01' }] },
    '2024-06-15',
    'not-met',
  ],
  [
    'annex-after-f-card',
    'An annex 15 after an F card stands for the F card, not for an A card before it.',
    {
      residenceDocuments: [
        cardA,
        { type: 'F', from: '2024-05-01', until: '2024-12-31' },
        { ...annex15, from: '2025-01-01' },
      ],
    },
    '2025-02-01',
    'not-met',
  ],
  [
    'f-card-after-annex',
    'An annex 15 before the first F card stands for the A card.',
    { residenceDocuments: [cardA, { ...annex15, until: '2024-06-30' }, { type: 'F', from: '2024-07-01' }] },
    '2024-05-15',
    'met',
  ],
  [
    'unlimited-without-b-card',
    'An unlimited stay shown by a K card has no window of a B card.',
    { unlimitedSince: '2022-05-01', residenceDocuments: [{ type: 'K', from: '2022-05-01' }] },
    '2024-05-15',
    'not-met',
  ],
  [
    'f-card-ended',
    'An F card that was replaced by a K card has no window any more.',
    {
      residenceDocuments: [
        { type: 'F', from: '2021-05-01', until: '2024-04-30' },
        { type: 'K', from: '2024-05-01' },
      ],
    },
    '2024-05-15',
    'not-met',
  ],
]

/** Which card somebody holds while it is being renewed, and which window runs then. */
export const whichCard: readonly LawCase[] = rows.map(([name, title, facts, on, expected]) => ({
  id: `federal-monitored-${name}`,
  title,
  source: 'expert',
  given: { ...resident, ...onACard, ...facts },
  on,
  expect: { [id]: expected },
}))
