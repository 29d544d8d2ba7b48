import type { LawCase } from '../../../../../case.ts'
import { declared, step } from '../steps.ts'

const id = 'belgium/nationality/procedure/completeness-check-by'
const contested = (days: string, workingDays: string) =>
  ({
    outcome: 'undetermined',
    reason: 'contested',
    readings: { 'nationality.thirty-days': { days, 'working-days': workingDays } },
  }) as const

export const cases: readonly LawCase[] = [
  step('check', 'Whether the registrar has thirty days or thirty working days is disputed', declared, '2026-03-10', {
    [id]: { ...contested('2026-04-01', '2026-04-14'), information: ['nationality.procedure.in-person'] },
  }),
  step('check-not-filed', 'Who made no declaration waits for no check', { filedOn: 'never' }, '2026-03-10', {
    [id]: 'not-met',
  }),
  step('check-day-before', 'The day before the declaration there is no term yet', declared, '2026-03-01', {
    [id]: 'not-met',
  }),
  step('check-day-of-filing', 'On the day of the declaration the term runs', declared, '2026-03-02', {
    [id]: contested('2026-04-01', '2026-04-14'),
  }),
  step(
    'check-weekend',
    'Thirty days that end on a Saturday end there',
    { ...declared, filedOn: '2026-03-05' },
    '2026-03-10',
    {
      [id]: contested('2026-04-04', '2026-04-17'),
    },
  ),
  step('check-nothing-told', 'Of a declaration nobody told, nothing is known', {}, '2026-03-10', {
    [id]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/declaration/filedOn'] },
  }),
  step(
    'check-2012',
    'A declaration of the last day of 2012 was under another procedure',
    { ...declared, filedOn: '2012-12-31' },
    '2013-01-10',
    { [id]: 'not-met' },
  ),
  step(
    'check-2013',
    'A declaration of the first day of 2013 is under the present one',
    { ...declared, filedOn: '2013-01-01' },
    '2013-01-10',
    { [id]: contested('2013-01-31', '2013-02-12') },
  ),
]
