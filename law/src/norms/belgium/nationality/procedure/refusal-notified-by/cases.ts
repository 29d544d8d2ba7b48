import type { LawCase } from '../../../../../case.ts'
import { asked, declared, notTelling, step } from '../steps.ts'

const id = 'belgium/nationality/procedure/refusal-notified-by'
const afterTheTwoMonths = { outcome: 'met', value: '2026-06-11' } as const

export const cases: readonly LawCase[] = [
  step(
    'refusal-no-fee',
    'Without the receipt of the fee the refusal comes within thirty-five working days',
    { ...declared, receiptInFile: false },
    '2026-03-10',
    { [id]: { outcome: 'met', value: '2026-04-21', information: ['nationality.receipt-cannot-come-later'] } },
  ),
  step(
    'refusal-day-before',
    'The day before the declaration nothing is refused',
    { ...declared, receiptInFile: false },
    '2026-03-01',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'refusal-no-fee-and-papers',
    'A missing receipt of the fee counts before missing papers',
    { ...asked, receiptInFile: false },
    '2026-06-01',
    { [id]: { outcome: 'met', value: '2026-04-21' } },
  ),
  step(
    'refusal-never-completed',
    'Papers that never came: the refusal comes within fifteen working days',
    asked,
    '2026-05-21',
    {
      [id]: afterTheTwoMonths,
    },
  ),
  step('refusal-last-day', 'On the last day of the two months nothing is refused yet', asked, '2026-05-20', {
    [id]: 'not-met',
  }),
  step(
    'refusal-completed-late',
    'Papers of the day after the two months are too late',
    { ...asked, completedOn: '2026-05-21' },
    '2026-06-01',
    {
      [id]: afterTheTwoMonths,
    },
  ),
  step(
    'refusal-completed-in-time',
    'Papers of the last day prevent the refusal',
    { ...asked, completedOn: '2026-05-20' },
    '2026-06-01',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'refusal-complete-at-once',
    'A file that was complete at once is not refused for missing papers',
    declared,
    '2026-06-01',
    {
      [id]: 'not-met',
    },
  ),
  step('refusal-not-filed', 'Who made no declaration is not refused', { ...asked, filedOn: 'never' }, '2026-06-01', {
    [id]: 'not-met',
  }),
  step(
    'refusal-completed-not-told',
    'Whether the papers came was not told',
    notTelling(asked, 'completedOn'),
    '2026-06-01',
    {
      [id]: { outcome: 'undetermined', value: '2026-06-11', missing: ['/declaration/completedOn'] },
    },
  ),
  step(
    'refusal-before-receipt',
    'Without the receipt of the file a late paper leads to a refusal',
    { ...asked, completedOn: '2026-05-21', receiptOn: '2026-06-10' },
    '2026-06-09',
    { [id]: afterTheTwoMonths },
  ),
  step(
    'refusal-after-receipt',
    'Who has the receipt of the file is not refused for papers, and not asked about them',
    { filedOn: '2026-03-02', receiptOn: '2026-06-10' },
    '2026-06-10',
    { [id]: 'not-met' },
  ),
  step(
    'refusal-2012',
    'A declaration of the last day of 2012 was refused in another way',
    { ...declared, filedOn: '2012-12-31', receiptInFile: false },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'refusal-2013',
    'A declaration of the first day of 2013 is refused in this way',
    { ...declared, filedOn: '2013-01-01', receiptInFile: false },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-02-19' },
    },
  ),
]
