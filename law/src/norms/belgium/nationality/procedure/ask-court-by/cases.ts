import type { LawCase } from '../../../../../case.ts'
import { notTelling, step, withReceipt } from '../steps.ts'

const id = 'belgium/nationality/procedure/ask-court-by'
const refused = { ...withReceipt, negativeOpinionReceivedOn: '2026-09-01' } as const

export const cases: readonly LawCase[] = [
  step(
    'court',
    'A negative opinion received on 1 September 2026: the registered letter goes on 16 September at the latest',
    refused,
    '2026-09-02',
    { [id]: { outcome: 'met', value: '2026-09-16', information: ['nationality.procedure.no-writ-needed'] } },
    'W-75',
  ),
  step(
    'court-weekend',
    'A term that ends on a Sunday is not said to run on',
    { ...refused, negativeOpinionReceivedOn: '2026-08-15' },
    '2026-08-20',
    {
      [id]: { outcome: 'met', value: '2026-08-30' },
    },
  ),
  step(
    'court-over-new-year',
    'The fifteen days run on over the holidays',
    { ...refused, negativeOpinionReceivedOn: '2026-12-20' },
    '2026-12-21',
    {
      [id]: { outcome: 'met', value: '2027-01-04' },
    },
  ),
  step('court-day-before', 'The day before the negative opinion there is no term', refused, '2026-08-31', {
    [id]: 'not-met',
  }),
  step('court-day-of-opinion', 'On the day of the negative opinion the term runs', refused, '2026-09-01', {
    [id]: { outcome: 'met', value: '2026-09-16' },
  }),
  step(
    'court-no-opinion',
    'Without a negative opinion there is nothing to ask of the court',
    withReceipt,
    '2026-09-02',
    { [id]: 'not-met' },
  ),
  step(
    'court-not-filed',
    'Without a declaration there is nothing to ask of the court',
    { ...refused, filedOn: 'never' },
    '2026-09-02',
    { [id]: 'not-met' },
  ),
  step(
    'court-filing-not-told',
    'A negative opinion alone was told: the day is given all the same',
    { negativeOpinionReceivedOn: '2026-09-01' },
    '2026-09-02',
    {
      [id]: { outcome: 'undetermined', value: '2026-09-16', missing: ['/declaration/filedOn'] },
    },
  ),
  step(
    'court-opinion-not-told',
    'Whether there was a negative opinion was not told',
    notTelling(withReceipt, 'negativeOpinionReceivedOn'),
    '2026-09-02',
    {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/negativeOpinionReceivedOn'] },
    },
  ),
  step(
    'court-2012',
    'A negative opinion of the last day of 2012 was under another procedure',
    { ...refused, filedOn: '2012-06-04', negativeOpinionReceivedOn: '2012-12-31' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'court-2013',
    'A negative opinion of the first day of 2013 gives fifteen days',
    { ...refused, filedOn: '2012-06-04', negativeOpinionReceivedOn: '2013-01-01' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-01-16' },
    },
  ),
]
