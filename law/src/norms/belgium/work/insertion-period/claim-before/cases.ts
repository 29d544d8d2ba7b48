import { casesOf } from '../make-case.ts'
import { leaver } from '../persons.ts'

const it = casesOf('claim-before', 'Claim before 25')
const person = (birthDate: string) => leaver({ registeredOn: 'never' }, { birthDate })

export const cases = [
  it('before-25', 'Born on 10 May 2002: a claim is possible before 10 May 2027.', person('2002-05-10'), '2026-06-01', {
    outcome: 'met',
    value: '2027-05-10',
    information: ['insertion.exceptions-to-25'],
  }),
  it(
    'before-25-last-day',
    'On the day before the 25th birthday it is the next day.',
    person('2002-05-10'),
    '2027-05-09',
    {
      outcome: 'met',
      value: '2027-05-10',
    },
  ),
  it('before-25-too-late', 'On the 25th birthday it is too late.', person('2002-05-10'), '2027-05-10', 'not-met'),
  it('before-25-leap-day', 'Born on 29 February 2004: 28 February 2029.', person('2004-02-29'), '2026-06-01', {
    outcome: 'met',
    value: '2029-02-28',
  }),
  it('before-25-at-school', 'At 16 school is compulsory.', person('2010-01-01'), '2026-01-01', 'not-met'),
  it(
    'before-25-birth-unknown',
    'The day of birth is not told.',
    { jobSeeker: { registeredOn: 'never' } },
    '2026-06-01',
    {
      outcome: 'undetermined',
      missing: ['/birthDate'],
    },
  ),
]
