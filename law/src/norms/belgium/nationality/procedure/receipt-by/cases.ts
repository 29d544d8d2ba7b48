import type { LawCase } from '../../../../../case.ts'
import { asked, declared, notTelling, step } from '../steps.ts'

const id = 'belgium/nationality/procedure/receipt-by'
const afterTheTwoMonths = { outcome: 'met', value: '2026-06-11' } as const

export const cases: readonly LawCase[] = [
  step(
    'receipt',
    'The receipt of a file that was complete at once comes within thirty-five working days',
    declared,
    '2026-03-10',
    {
      [id]: { outcome: 'met', value: '2026-04-21' },
    },
  ),
  step('receipt-day-before', 'The day before the declaration no receipt is due', declared, '2026-03-01', {
    [id]: 'not-met',
  }),
  step(
    'receipt-completed-early',
    'Where papers were missing the fifteen working days follow the two months, however early they came',
    { ...asked, completedOn: '2026-03-25' },
    '2026-04-01',
    { [id]: afterTheTwoMonths },
  ),
  step(
    'receipt-completed-day-before',
    'Papers of the day before the last are in time',
    { ...asked, completedOn: '2026-05-19' },
    '2026-06-01',
    {
      [id]: afterTheTwoMonths,
    },
  ),
  step(
    'receipt-completed-last-day',
    'Papers of the last day are in time',
    { ...asked, completedOn: '2026-05-20' },
    '2026-06-01',
    {
      [id]: afterTheTwoMonths,
    },
  ),
  step(
    'receipt-completed-late',
    'Papers of the day after bring no receipt',
    { ...asked, completedOn: '2026-05-21' },
    '2026-06-01',
    {
      [id]: 'not-met',
    },
  ),
  step('receipt-still-missing', 'As long as papers are missing no receipt is due', asked, '2026-04-01', {
    [id]: 'not-met',
  }),
  step('receipt-before-the-form', 'Before the form came, the file was taken for complete', asked, '2026-03-19', {
    [id]: 'met',
  }),
  step(
    'receipt-no-fee',
    'Without the receipt of the fee in the file there is no receipt of the file',
    { ...declared, receiptInFile: false },
    '2026-03-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'receipt-not-filed',
    'Who made no declaration waits for no receipt',
    { ...declared, filedOn: 'never' },
    '2026-03-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'receipt-asked-not-told',
    'Whether papers were missing was not told',
    notTelling(declared, 'askedToCompleteOn'),
    '2026-03-10',
    {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/askedToCompleteOn'] },
    },
  ),
  step(
    'receipt-2012',
    'A declaration of the last day of 2012 brings no receipt of today',
    { ...declared, filedOn: '2012-12-31' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'receipt-2013',
    'A declaration of the first day of 2013 brings one',
    { ...declared, filedOn: '2013-01-01' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-02-19' },
    },
  ),
]
