import type { LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'fla-complete-by-open',
    title: 'Nobody has read by when an obliged person must finish the programme in Flanders.',
    source: 'expert',
    given: newcomer('2024-02-01', { programme: { conventionSignedOn: '2024-04-01' } }),
    on: '2024-05-01',
    expect: {
      'flanders/integration/complete-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['flanders.term-to-complete'],
      },
    },
  },
]
