import { casesOf } from '../make-case.ts'
import { leaver } from '../persons.ts'

const it = casesOf('start-by', 'Latest beginning')
const person = (birthDate: string) => leaver({ registeredOn: 'never' }, { birthDate })

export const cases = [
  it(
    'latest-start',
    'Turns 25 on 10 May 2027: a beginning on 8 November 2026 is early enough.',
    person('2002-05-10'),
    '2026-06-01',
    {
      outcome: 'met',
      value: '2026-11-08',
    },
  ),
  it(
    'latest-start-before-reform',
    'On the last day of the 310 days there is no such day.',
    person('2002-05-10'),
    '2026-02-28',
    'not-met',
  ),
  it('latest-start-reform', 'On the first day of the 156 days there is one.', person('2002-05-10'), '2026-03-01', {
    outcome: 'met',
    value: '2026-11-08',
  }),
  it(
    'latest-start-last-day',
    'On the day before the 25th birthday it is long past.',
    person('2002-05-10'),
    '2027-05-09',
    {
      outcome: 'met',
      value: '2026-11-08',
    },
  ),
  it(
    'latest-start-too-old',
    'On the 25th birthday there is none any more.',
    person('2002-05-10'),
    '2027-05-10',
    'not-met',
  ),
  it('latest-start-at-school', 'At 16 school is compulsory.', person('2010-01-01'), '2026-06-01', 'not-met'),
]
