import type { LawCase } from '../../../../../case.ts'
import { declared, notTelling, step, withReceipt } from '../steps.ts'

const id = 'belgium/nationality/procedure/prosecutor-answers-by'
const contested = (fourMonths: string, fiveMonths: string) =>
  ({
    outcome: 'undetermined',
    reason: 'contested',
    readings: { 'nationality.one-month-more': { 'four-months': fourMonths, 'five-months': fiveMonths } },
  }) as const

export const cases: readonly LawCase[] = [
  step('answer', 'The prosecutor has four months from the receipt', withReceipt, '2026-05-01', {
    [id]: { outcome: 'met', value: '2026-08-22' },
  }),
  step(
    'answer-sent-on-the-last-day',
    'A file sent on the fifth working day is in time',
    { ...withReceipt, sentToProsecutorOn: '2026-04-29' },
    '2026-05-01',
    {
      [id]: { outcome: 'met', value: '2026-08-22' },
    },
  ),
  step(
    'answer-sent-late',
    'Whether a file sent a day late gives a month more is disputed',
    { ...withReceipt, sentToProsecutorOn: '2026-04-30' },
    '2026-05-10',
    {
      [id]: contested('2026-08-22', '2026-09-22'),
    },
  ),
  step(
    'answer-not-sent',
    'The same is disputed while the file has not been sent',
    { ...withReceipt, sentToProsecutorOn: 'never' },
    '2026-05-10',
    {
      [id]: contested('2026-08-22', '2026-09-22'),
    },
  ),
  step(
    'answer-sending-not-told',
    'When the file was sent was not told',
    notTelling(withReceipt, 'sentToProsecutorOn'),
    '2026-05-10',
    {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/sentToProsecutorOn'] },
    },
  ),
  step(
    'answer-end-of-month',
    'Four months from the last day of October end with February',
    { ...withReceipt, filedOn: '2025-09-15', receiptOn: '2025-10-31', sentToProsecutorOn: '2025-11-03' },
    '2025-11-10',
    {
      [id]: { outcome: 'met', value: '2026-02-28' },
    },
  ),
  step(
    'answer-five-months-end-of-month',
    'Five months from the last day of September end with February, on a Saturday',
    { ...withReceipt, filedOn: '2025-08-15', receiptOn: '2025-09-30', sentToProsecutorOn: '2025-10-15' },
    '2025-11-10',
    { [id]: contested('2026-01-30', '2026-02-28') },
  ),
  step('answer-day-before', 'The day before the receipt the four months do not run', withReceipt, '2026-04-21', {
    [id]: 'not-met',
  }),
  step('answer-day-of-receipt', 'They run from the day of the receipt', withReceipt, '2026-04-22', {
    [id]: { outcome: 'met', value: '2026-08-22' },
  }),
  step('answer-no-receipt', 'Without a receipt the four months do not run', declared, '2026-05-10', {
    [id]: 'not-met',
  }),
  step(
    'answer-2012',
    'For a receipt of the last day of 2012 other terms applied',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2012-12-31', sentToProsecutorOn: '2013-01-03' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'answer-2013',
    'For a receipt of the first day of 2013 they are four months',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2013-01-01', sentToProsecutorOn: '2013-01-03' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-05-01' },
    },
  ),
]
