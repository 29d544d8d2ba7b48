import type { LawCase } from '../../../../case.ts'
import { resident } from '../persons.ts'

const id = 'belgium/nationality/declaration/fee-in-order'

const one = (
  name: string,
  title: string,
  declaration: object,
  on: string,
  expected: LawCase['expect'][string],
  worked?: string,
): LawCase => ({
  id: `nationality-fee-order-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: worked ? 'official-example' : 'expert',
  given: { ...resident, declaration },
  on,
  expect: { [id]: expected },
})

const filed = (feePaidOn: string, feePaid: number, filedOn: string, receiptInFile = true) => ({
  feePaidOn,
  feePaid,
  filedOn,
  receiptInFile,
})

export const cases: readonly LawCase[] = [
  one(
    '150-in-time',
    'Paid 150 on 28 July 2025, filed on 20 August',
    filed('2025-07-28', 150, '2025-08-20'),
    '2025-08-20',
    'met',
    'W-01',
  ),
  one(
    '150-too-late',
    'Paid 150 on 29 July 2025, filed on 20 August',
    filed('2025-07-29', 150, '2025-08-20'),
    '2025-08-20',
    'not-met',
  ),
  one(
    '1000',
    'Paid 1,000 on 29 July 2025, filed on 20 August',
    filed('2025-07-29', 1000, '2025-08-20'),
    '2025-08-20',
    'met',
  ),
  one('999', 'Paid 999 on 29 July 2025', filed('2025-07-29', 999, '2025-08-20'), '2025-08-20', 'not-met'),
  one('1001', 'Paid a euro too much', filed('2025-07-29', 1001, '2025-08-20'), '2025-08-20', 'met'),
  one(
    '150-filed-in-2026',
    'Paid 150 in July 2025, filed in 2026: still in order',
    filed('2025-07-20', 150, '2026-02-02'),
    '2026-02-02',
    'met',
  ),
  one(
    'completed-later',
    'Filed in June 2025 with 150, a missing document brought in August: nothing more to pay',
    {
      ...filed('2025-06-20', 150, '2025-06-23'),
      completedOn: '2025-08-04',
    },
    '2025-08-04',
    'met',
    'W-03',
  ),
  one(
    '1000-in-december',
    'Paid 1,000 on 31 December 2025',
    filed('2025-12-31', 1000, '2026-01-05'),
    '2026-01-05',
    'met',
  ),
  one(
    '1000-in-january',
    'Paid 1,000 on 1 January 2026',
    filed('2026-01-01', 1000, '2026-01-05'),
    '2026-01-05',
    'not-met',
  ),
  one('1030', 'Paid 1,030 on 1 January 2026', filed('2026-01-01', 1030, '2026-01-05'), '2026-01-05', 'met'),
  one(
    '1030-in-2027',
    'Paid 1,030 on 1 January 2027: the amount of that year is not known',
    filed('2027-01-01', 1030, '2027-01-05'),
    '2027-01-05',
    {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['nationality.fee-from-2027'],
    },
  ),
  one(
    'no-receipt',
    'Filed without the receipt, offered three weeks later: cannot be cured',
    filed('2026-01-20', 1030, '2026-02-02', false),
    '2026-02-23',
    'not-met',
    'W-05',
  ),
  one(
    'paid-after-filing',
    'Paid the day after filing',
    filed('2026-02-03', 1030, '2026-02-02'),
    '2026-02-23',
    'not-met',
  ),
  one('paid-on-the-day', 'Paid on the day of filing', filed('2026-02-02', 1030, '2026-02-02'), '2026-02-23', 'met'),
  one('not-paid', 'Not paid yet', { feePaidOn: 'never', filedOn: 'never' }, '2026-02-23', 'not-met'),
  one('paid-tomorrow', 'To be paid tomorrow', filed('2026-02-24', 1030, '2026-03-02'), '2026-02-23', 'not-met'),
  one(
    'not-filed',
    'Paid and not filed yet, with the receipt ready',
    { feePaidOn: '2026-02-02', feePaid: 1030, filedOn: 'never', receiptInFile: true },
    '2026-02-23',
    'met',
  ),
  one(
    'amount-unknown',
    'How much was paid is asked',
    { feePaidOn: '2026-02-02', filedOn: '2026-02-20', receiptInFile: true },
    '2026-02-23',
    {
      outcome: 'undetermined',
      missing: ['/declaration/feePaid'],
    },
  ),
  one('before-2013', 'What was in order before 2013 has not been read', { feePaidOn: 'never' }, '2012-12-31', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-2013', 'From 2013 on the fee belongs to the declaration', { feePaidOn: 'never' }, '2013-01-01', 'not-met'),
  one(
    'before-the-first-fee',
    'Paid 150 on 31 December 2012',
    filed('2012-12-31', 150, '2013-01-05'),
    '2013-01-05',
    'not-met',
  ),
  one('first-fee', 'Paid 150 on 1 January 2013', filed('2013-01-01', 150, '2013-01-05'), '2013-01-05', 'met'),
  one('149-99', 'Paid a cent too little in 2020', filed('2020-03-02', 149.99, '2020-03-09'), '2020-03-09', 'not-met'),
  one('999-99', 'Paid a cent too little in 2025', filed('2025-08-01', 999.99, '2025-08-09'), '2025-08-09', 'not-met'),
  one('1029-99', 'Paid a cent too little in 2026', filed('2026-02-02', 1029.99, '2026-02-09'), '2026-02-09', 'not-met'),
  one(
    'last-day-of-2026',
    'Paid 1,030 on 31 December 2026',
    filed('2026-12-31', 1030, '2027-01-05'),
    '2027-01-05',
    'met',
  ),
  one(
    'last-day-of-2026-too-little',
    'Paid 1,000 on 31 December 2026: too little, whatever the amount of 2027 is',
    filed('2026-12-31', 1000, '2027-01-05'),
    '2027-01-05',
    'not-met',
  ),
]
