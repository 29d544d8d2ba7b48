import type { LawCase } from '../../../../../case.ts'
import { onACard, resident } from '../resident.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'federal-window-closes-open-question',
    title: 'Whether the condition applies is open; if it does, the window closes on this day.',
    source: 'expert',
    given: {
      ...resident,
      ...onACard,
      residenceApplications: [{ submittedOn: '2021-11-02', at: 'post', basis: 'art-61-34' }],
    },
    on: '2024-03-01',
    expect: {
      'belgium/residence/integration-efforts/window-closes': {
        outcome: 'undetermined',
        reason: 'open-law',
        value: '2027-05-01',
      },
    },
  },
]
