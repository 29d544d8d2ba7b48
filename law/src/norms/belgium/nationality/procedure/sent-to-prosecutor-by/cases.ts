import type { LawCase } from '../../../../../case.ts'
import { declared, notTelling, step, withReceipt } from '../steps.ts'

const id = 'belgium/nationality/procedure/sent-to-prosecutor-by'

export const cases: readonly LawCase[] = [
  step('sent', 'The file goes to the prosecutor five working days after the receipt', withReceipt, '2026-04-23', {
    [id]: { outcome: 'met', value: '2026-04-29' },
  }),
  step(
    'sent-over-labour-day',
    'Labour Day is no working day',
    { ...withReceipt, receiptOn: '2026-04-24' },
    '2026-04-25',
    {
      [id]: { outcome: 'met', value: '2026-05-04' },
    },
  ),
  step(
    'sent-over-ascension',
    'Ascension Day is no working day',
    { ...withReceipt, receiptOn: '2026-05-08' },
    '2026-05-09',
    {
      [id]: { outcome: 'met', value: '2026-05-18' },
    },
  ),
  step('sent-day-before', 'The day before the receipt there is no such term', withReceipt, '2026-04-21', {
    [id]: 'not-met',
  }),
  step('sent-day-of-receipt', 'On the day of the receipt the term runs', withReceipt, '2026-04-22', {
    [id]: { outcome: 'met', value: '2026-04-29' },
  }),
  step('sent-no-receipt', 'Without a receipt nothing goes to the prosecutor', declared, '2026-04-23', {
    [id]: 'not-met',
  }),
  step(
    'sent-not-filed',
    'Without a declaration nothing goes to the prosecutor',
    { ...withReceipt, filedOn: 'never' },
    '2026-04-23',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'sent-receipt-not-told',
    'Whether the receipt was given was not told',
    notTelling(withReceipt, 'receiptOn'),
    '2026-04-23',
    {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/receiptOn'] },
    },
  ),
  step(
    'sent-2012',
    'A receipt of the last day of 2012 was under another procedure',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2012-12-31' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'sent-2013',
    'A receipt of the first day of 2013 gives five working days',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2013-01-01' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-01-08' },
    },
  ),
]
