import type { LawCase } from '../../../../case.ts'
import { belgianNewcomer, newcomer } from '../persons.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'fla-enrol-by-month-end',
    title: 'Three months from 30 November end on the last day of February.',
    source: 'expert',
    given: newcomer('2023-11-30'),
    on: '2024-01-01',
    expect: { 'flanders/integration/enrol-by': { outcome: 'met', value: '2024-02-29' } },
  },
  {
    id: 'fla-enrol-by-if-obliged',
    title: 'The day is told even where it is open whether there is a duty.',
    source: 'expert',
    given: newcomer('2024-02-01', { medical: [{ kind: 'disability', from: '2020-01-01' }] }),
    on: '2024-03-01',
    expect: {
      'flanders/integration/enrol-by': { outcome: 'undetermined', reason: 'open-law', value: '2024-05-01' },
    },
  },
  {
    id: 'fla-enrol-by-belgian',
    title: 'For a Belgian newcomer the three months run from the first entry in Flanders.',
    source: 'expert',
    given: belgianNewcomer('2024-02-01'),
    on: '2024-02-01',
    expect: { 'flanders/integration/enrol-by': { outcome: 'met', value: '2024-05-01' } },
  },
]
