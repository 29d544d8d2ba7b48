import type { LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'dg-enrol-by-open',
    title: 'By when to come to Info-Integration stands in articles nobody has read.',
    source: 'expert',
    given: newcomer('2024-02-01'),
    on: '2024-03-01',
    expect: {
      'german-community/integration/enrol-by': {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['german-community.term-to-enrol'],
      },
    },
  },
]
