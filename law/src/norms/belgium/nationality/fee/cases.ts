import type { LawCase } from '../../../../case.ts'
import { resident } from '../persons.ts'

const id = 'belgium/nationality/declaration/fee'

const paid = (name: string, title: string, feePaidOn: string, euro: number, worked?: string): LawCase => ({
  id: `nationality-fee-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: worked ? 'official-example' : 'expert',
  given: { ...resident, declaration: { feePaidOn } },
  on: '2026-03-01',
  expect: { [id]: { outcome: 'met', value: euro } },
})

const due = (name: string, title: string, on: string, expected: LawCase['expect'][string]): LawCase => ({
  id: `nationality-fee-${name}`,
  title,
  source: 'expert',
  given: { ...resident, declaration: { feePaidOn: 'never' } },
  on,
  expect: { [id]: expected },
})

export const cases: readonly LawCase[] = [
  paid('paid-2025-07-28', 'A payment of 28 July 2025 is of 150 euro', '2025-07-28', 150),
  paid('paid-2025-07-29', 'A payment of 29 July 2025 is of 1,000 euro', '2025-07-29', 1000),
  paid('paid-2025-12-31', 'A payment of 31 December 2025 is of 1,000 euro', '2025-12-31', 1000),
  paid('paid-2026-01-01', 'A payment of 1 January 2026 is of 1,030 euro', '2026-01-01', 1030),
  paid('paid-2013-01-01', 'A payment of 1 January 2013 is of 150 euro', '2013-01-01', 150),
  due('before-2013', 'What was paid before 2013 has not been read', '2012-12-31', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  due('2013', 'Due on 1 January 2013', '2013-01-01', {
    outcome: 'met',
    value: 150,
    since: '2013-01-01',
    until: '2025-07-28',
  }),
  due('2025-07-28', 'Due on 28 July 2025', '2025-07-28', { outcome: 'met', value: 150 }),
  due('2025-07-29', 'Due on 29 July 2025', '2025-07-29', {
    outcome: 'met',
    value: 1000,
    since: '2025-07-29',
    until: '2025-12-31',
  }),
  due('2025-12-31', 'Due on 31 December 2025', '2025-12-31', { outcome: 'met', value: 1000 }),
  due('2026-01-01', 'Due on 1 January 2026', '2026-01-01', { outcome: 'met', value: 1030 }),
  due('2026-12-31', 'Due on 31 December 2026', '2026-12-31', { outcome: 'met', value: 1030, until: '2026-12-31' }),
  due('2027-01-01', 'The indexed amount of 2027 is not known', '2027-01-01', {
    outcome: 'undetermined',
    reason: 'open-law',
    openPoints: ['nationality.fee-from-2027'],
  }),
  {
    id: 'nationality-fee-minor',
    title: 'A child becomes Belgian without a fee',
    worked: 'W-07',
    source: 'official-example',
    given: { ...resident, birthDate: '2015-04-02' },
    on: '2026-03-01',
    expect: { [id]: 'not-met' },
  },
  {
    id: 'nationality-fee-day-before-18',
    title: 'The day before the eighteenth birthday no fee is due',
    source: 'expert',
    given: { ...resident, birthDate: '2008-03-02' },
    on: '2026-03-01',
    expect: { [id]: { outcome: 'not-met', until: '2026-03-01' } },
  },
  {
    id: 'nationality-fee-on-18',
    title: 'From the eighteenth birthday on the fee is due',
    source: 'expert',
    given: { ...resident, birthDate: '2008-03-01', declaration: { feePaidOn: 'never' } },
    on: '2026-03-01',
    expect: { [id]: { outcome: 'met', value: 1030 } },
  },
  {
    id: 'nationality-fee-payment-not-told',
    title: 'Whether somebody has paid already is not known: the amount is what it is on this day, if they pay now',
    source: 'expert',
    given: { ...resident },
    on: '2026-03-01',
    expect: {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/feePaidOn'], value: 1030 },
    },
  },
  {
    id: 'nationality-fee-unknown-age',
    title: 'Whether a fee is due depends on the age, how much on the day of payment',
    source: 'expert',
    given: {},
    on: '2026-03-01',
    expect: {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/birthDate', '/declaration/feePaidOn'] },
    },
  },
  {
    id: 'nationality-fee-imprecise',
    title: 'Paid some time in July 2025: 150 or 1,000 euro',
    source: 'expert',
    given: { ...resident, declaration: { feePaidOn: '2025-07' } },
    on: '2026-03-01',
    expect: { [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/feePaidOn'] } },
  },
]
