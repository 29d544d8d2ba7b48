import type { LawCase } from '../../../../case.ts'
import { resident } from '../persons.ts'

const id = 'belgium/nationality/declaration/unlimited-stay'
const on = '2026-03-01'

const holding = (type: string, more: object = {}) => ({
  ...resident,
  residenceDocuments: [{ type, from: '2022-03-01', ...more }],
})

export const cases: readonly LawCase[] = [
  ...['B', 'K', 'L', 'EU', 'EU+', 'F', 'F+', 'M', 'annex-7bis', 'annex-8', 'annex-8bis'].map(
    (type): LawCase => ({
      id: `nationality-unlimited-${type.toLowerCase().replace('+', '-plus')}`,
      title: `Who holds ${type} on the day of filing has a stay without an end`,
      source: 'expert',
      given: holding(type),
      on,
      expect: { [id]: 'met' },
    }),
  ),
  {
    id: 'nationality-unlimited-h',
    title: 'A blue card is not enough on the day of filing',
    worked: 'W-11',
    source: 'official-example',
    given: holding('H'),
    on,
    expect: { [id]: 'not-met' },
  },
  ...['A', 'annex-15', 'annex-19ter', 'orange', 'special', 'I'].map(
    (type): LawCase => ({
      id: `nationality-unlimited-not-${type.toLowerCase()}`,
      title: `Who holds only ${type} on the day of filing has no stay without an end`,
      source: 'expert',
      given: holding(type),
      on,
      expect: { [id]: 'not-met' },
    }),
  ),
  {
    id: 'nationality-unlimited-d-is-l',
    title: 'The older letter D is read as L',
    source: 'expert',
    given: holding('D'),
    on,
    expect: { [id]: 'met' },
  },
  {
    id: 'nationality-unlimited-last-day',
    title: 'The card is held until and including its last day',
    source: 'expert',
    given: holding('B', { until: '2026-03-01' }),
    on,
    expect: { [id]: { outcome: 'met', since: '2022-03-01', until: '2026-03-01' } },
  },
  {
    id: 'nationality-unlimited-day-after',
    title: 'The day after the card was given up there is no document',
    source: 'expert',
    given: holding('B', { until: '2026-02-28' }),
    on,
    expect: { [id]: 'not-met' },
  },
  {
    id: 'nationality-unlimited-day-before',
    title: 'The day before the card was received there is no document',
    source: 'expert',
    given: holding('B', { from: '2026-03-02' }),
    on,
    expect: { [id]: 'not-met' },
  },
  {
    id: 'nationality-unlimited-unknown',
    title: 'Who does not tell the documents gets the question, not an answer',
    source: 'expert',
    given: { birthDate: '1990-06-01' },
    on,
    expect: { [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/residenceDocuments'] } },
  },
  {
    id: 'nationality-unlimited-type-unknown',
    title: 'A card of an unknown letter leaves the answer open',
    source: 'expert',
    given: { ...resident, residenceDocuments: [{ from: '2022-03-01' }] },
    on,
    expect: { [id]: { outcome: 'undetermined', missing: ['/residenceDocuments/0/type'] } },
  },
]
