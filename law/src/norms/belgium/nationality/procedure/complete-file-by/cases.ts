import type { LawCase } from '../../../../../case.ts'
import { asked, declared, notTelling, step } from '../steps.ts'

const id = 'belgium/nationality/procedure/complete-file-by'

export const cases: readonly LawCase[] = [
  step('complete', 'Missing papers can be handed in for two months', asked, '2026-04-01', {
    [id]: { outcome: 'met', value: '2026-05-20', information: ['nationality.receipt-cannot-come-later'] },
  }),
  step(
    'complete-done',
    'The term stays the same when the file has been completed',
    { ...asked, completedOn: '2026-04-02' },
    '2026-04-10',
    {
      [id]: { outcome: 'met', value: '2026-05-20' },
    },
  ),
  step(
    'complete-end-of-month',
    'Two months from the last day of December end with February',
    { ...declared, filedOn: '2025-12-08', askedToCompleteOn: '2025-12-31' },
    '2026-01-10',
    { [id]: { outcome: 'met', value: '2026-02-28' } },
  ),
  step('complete-day-before', 'The day before the form there is nothing to complete', asked, '2026-03-19', {
    [id]: 'not-met',
  }),
  step('complete-day-of-form', 'On the day of the form the two months run', asked, '2026-03-20', {
    [id]: { outcome: 'met', value: '2026-05-20' },
  }),
  step('complete-not-asked', 'Who was not asked for papers has none to hand in', declared, '2026-04-01', {
    [id]: 'not-met',
  }),
  step(
    'complete-not-filed',
    'Who made no declaration has no file to complete',
    { ...asked, filedOn: 'never' },
    '2026-04-01',
    {
      [id]: 'not-met',
    },
  ),
  step(
    'complete-filing-not-told',
    'A form was told but no declaration: the day is given in case it concerns the person',
    notTelling(asked, 'filedOn'),
    '2026-04-01',
    { [id]: { outcome: 'undetermined', value: '2026-05-20', missing: ['/declaration/filedOn'] } },
  ),
  step(
    'complete-2012',
    'A form of the last day of 2012 was under another procedure',
    { ...asked, filedOn: '2012-12-03', askedToCompleteOn: '2012-12-31' },
    '2013-01-10',
    { [id]: 'not-met' },
  ),
  step(
    'complete-2013',
    'A form of the first day of 2013 gives two months',
    { ...asked, filedOn: '2012-12-03', askedToCompleteOn: '2013-01-01' },
    '2013-01-10',
    { [id]: { outcome: 'met', value: '2013-03-01' } },
  ),
]
