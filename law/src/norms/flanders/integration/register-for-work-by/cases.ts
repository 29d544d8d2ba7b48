import type { LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

const workBy = 'flanders/integration/register-for-work-by'

export const cases: readonly LawCase[] = [
  {
    id: 'fla-work-by-two-readings',
    title: 'The 60 days run from the duty or from the contract: no source settles which.',
    source: 'expert',
    given: newcomer('2024-02-01', { programme: { conventionSignedOn: '2024-04-01' } }),
    on: '2024-05-01',
    expect: { [workBy]: { outcome: 'undetermined', reason: 'contested', readings: ['flanders.sixty-days-from'] } },
  },
  {
    id: 'fla-work-by-same-day',
    title: 'Where the contract is signed on the day of the duty both ways of counting give the same last day.',
    source: 'expert',
    given: newcomer('2024-02-01', { programme: { conventionSignedOn: '2024-02-01' } }),
    on: '2024-03-01',
    expect: { [workBy]: { outcome: 'met', value: '2024-04-01' } },
  },
  {
    id: 'fla-work-by-last-day-before',
    title: 'A duty that arose on 28 February 2022 has no term for the job service.',
    source: 'expert',
    given: newcomer('2022-02-28', { programme: { conventionSignedOn: '2022-04-01' } }),
    on: '2022-05-01',
    expect: { [workBy]: 'not-met' },
  },
  {
    id: 'fla-work-by-first-day',
    title: 'A duty that arose on 1 March 2022 has a term of 60 days for the job service.',
    source: 'expert',
    given: newcomer('2022-03-01', { programme: { conventionSignedOn: '2022-04-01' } }),
    on: '2022-05-01',
    expect: { [workBy]: { outcome: 'undetermined', reason: 'contested' } },
  },
]
