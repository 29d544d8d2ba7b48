import type { LawCase } from '../../../../../case.ts'
import { onACard, resident } from '../resident.ts'

const opens = 'belgium/residence/integration-efforts/window-opens'

export const cases: readonly LawCase[] = [
  {
    id: 'federal-window-of-later-b-card',
    title: 'Once there is a B card its own window counts, from one to five years after the unlimited authorisation.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      unlimitedSince: '2025-03-10',
      residenceDocuments: [
        { type: 'A', from: '2022-05-01', until: '2025-03-09', validUntil: '2025-04-30', ground: 'family' },
        { type: 'B', from: '2025-03-10', validUntil: '2030-03-09' },
      ],
    },
    on: '2025-06-01',
    expect: {
      [opens]: { outcome: 'met', value: '2026-03-10' },
      'belgium/residence/integration-efforts/window-closes': { outcome: 'met', value: '2030-03-10' },
    },
  },
  {
    id: 'federal-window-leap-day',
    title: 'First authorised on 29 February 2024: the window opens on 28 February 2025.',
    source: 'expert',
    given: {
      ...resident,
      firstAuthorisationOn: '2024-02-29',
      residenceDocuments: [{ type: 'A', from: '2024-02-29', validUntil: '2026-02-28', ground: 'family' }],
    },
    on: '2024-06-01',
    expect: { [opens]: { outcome: 'met', value: '2025-02-28' } },
  },
]
