import type { LawCase } from '../../../../../case.ts'
import { declared, notTelling, step, withReceipt } from '../steps.ts'

const id = 'belgium/nationality/procedure/nationality-if-silent'

export const cases: readonly LawCase[] = [
  step(
    'silence',
    'The prosecutor confirmed the file and says nothing: the act can follow the day after the four months',
    withReceipt,
    '2026-05-10',
    {
      [id]: { outcome: 'met', value: '2026-08-23', information: ['nationality.procedure.belgian-from-the-act'] },
    },
  ),
  step(
    'silence-not-acknowledged',
    'Whether silence counts where the prosecutor never confirmed the file is disputed',
    { ...withReceipt, prosecutorAcknowledgedOn: 'never' },
    '2026-05-10',
    {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['nationality.silence'], value: '2026-08-23' },
    },
  ),
  step(
    'silence-not-told',
    'Whether the prosecutor confirmed the file was not told',
    notTelling(withReceipt, 'prosecutorAcknowledgedOn'),
    '2026-05-10',
    {
      [id]: {
        outcome: 'undetermined',
        reason: 'missing-facts',
        missing: ['/declaration/prosecutorAcknowledgedOn'],
        value: '2026-08-23',
      },
    },
  ),
  step(
    'silence-sent-late',
    'A file sent late leaves the day of the act disputed',
    { ...withReceipt, sentToProsecutorOn: '2026-04-30' },
    '2026-05-10',
    {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['nationality.one-month-more'] },
    },
  ),
  step(
    'silence-before-opinion',
    'The day before the negative opinion nothing is lost',
    { ...withReceipt, negativeOpinionReceivedOn: '2026-08-10' },
    '2026-08-09',
    {
      [id]: 'met',
    },
  ),
  step(
    'silence-broken',
    'A negative opinion ends the way by silence',
    { ...withReceipt, negativeOpinionReceivedOn: '2026-08-10' },
    '2026-08-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'silence-sending-not-told',
    'When the file was sent was not told, so the day is not known',
    notTelling(withReceipt, 'sentToProsecutorOn'),
    '2026-05-10',
    { [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/sentToProsecutorOn'] } },
  ),
  step(
    'silence-not-filed',
    'Without a declaration silence leads to nothing',
    { ...withReceipt, filedOn: 'never' },
    '2026-05-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'silence-before-receipt',
    'The day before the receipt there is no silence that counts',
    withReceipt,
    '2026-04-21',
    {
      [id]: 'not-met',
    },
  ),
  step('silence-no-receipt', 'Without a receipt silence leads to nothing', declared, '2026-05-10', { [id]: 'not-met' }),
  step(
    'silence-2012',
    'For a receipt of the last day of 2012 silence had other effects',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2012-12-31', sentToProsecutorOn: '2013-01-03' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'silence-2013',
    'For a receipt of the first day of 2013 the act can follow in May',
    { ...withReceipt, filedOn: '2012-11-05', receiptOn: '2013-01-01', sentToProsecutorOn: '2013-01-03' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-05-02' },
    },
  ),
]
