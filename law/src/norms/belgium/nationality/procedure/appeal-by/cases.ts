import type { LawCase } from '../../../../../case.ts'
import { notTelling, step, withReceipt } from '../steps.ts'

const id = 'belgium/nationality/procedure/appeal-by'
const judged = { ...withReceipt, negativeOpinionReceivedOn: '2026-08-10', judgmentReceivedOn: '2027-02-01' } as const

export const cases: readonly LawCase[] = [
  step(
    'appeal',
    'A judgment received on 1 February 2027 can be appealed against until 16 February',
    judged,
    '2027-02-02',
    {
      [id]: { outcome: 'met', value: '2027-02-16', information: ['nationality.procedure.prosecutor-can-appeal-too'] },
    },
  ),
  step(
    'appeal-weekend',
    'Fifteen days for the appeal that end on a Saturday end there',
    { ...judged, judgmentReceivedOn: '2027-02-05' },
    '2027-02-08',
    { [id]: { outcome: 'met', value: '2027-02-20' } },
  ),
  step('appeal-day-before', 'The day before the judgment there is nothing to appeal against', judged, '2027-01-31', {
    [id]: 'not-met',
  }),
  step('appeal-day-of-judgment', 'On the day of the judgment the term runs', judged, '2027-02-01', {
    [id]: { outcome: 'met', value: '2027-02-16' },
  }),
  step('appeal-no-judgment', 'Without a judgment there is nothing to appeal against', withReceipt, '2027-02-02', {
    [id]: 'not-met',
  }),
  step(
    'appeal-not-filed',
    'Without a declaration there is no judgment of this kind',
    { ...judged, filedOn: 'never' },
    '2027-02-02',
    { [id]: 'not-met' },
  ),
  step(
    'appeal-not-told',
    'Whether there is a judgment was not told',
    notTelling(judged, 'judgmentReceivedOn'),
    '2027-02-02',
    {
      [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/judgmentReceivedOn'] },
    },
  ),
  step(
    'appeal-2012',
    'A judgment of the last day of 2012 was under another procedure',
    { ...judged, filedOn: '2012-01-09', judgmentReceivedOn: '2012-12-31' },
    '2013-01-10',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'appeal-2013',
    'A judgment of the first day of 2013 gives fifteen days',
    { ...judged, filedOn: '2012-01-09', judgmentReceivedOn: '2013-01-01' },
    '2013-01-10',
    {
      [id]: { outcome: 'met', value: '2013-01-16' },
    },
  ),
]
