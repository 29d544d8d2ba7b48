import { casesOf } from '../make-case.ts'
import { leaver, stopped } from '../persons.ts'

const it = casesOf('age', 'Age')
const done = stopped('2026-04-01', {}, { birthDate: '2002-05-10' })
const contested = { outcome: 'undetermined', reason: 'contested', readings: ['insertion.age-limit'] } as const

export const cases = [
  it('age-24', 'On the day before the 25th birthday: young enough.', done, '2027-05-09', {
    outcome: 'met',
    until: '2027-05-09',
  }),
  it(
    'age-25',
    'On the 25th birthday, the period done: contested, and the office may accept a reason.',
    done,
    '2027-05-10',
    {
      ...contested,
      judgements: ['insertion.could-not-claim-earlier'],
    },
  ),
  it('age-26', 'A year later: still contested.', done, '2028-05-10', contested),
  it(
    'age-25-not-done',
    'At 25, the days not done: too old.',
    stopped('2027-01-04', {}, { birthDate: '2002-05-10' }),
    '2027-05-10',
    'not-met',
  ),
  it(
    'age-25-never-registered',
    'At 25, never registered: too old.',
    leaver({ registeredOn: 'never' }, { birthDate: '2002-05-10' }),
    '2027-05-10',
    'not-met',
  ),
  it('age-unknown', 'The day of birth is not told.', { jobSeeker: { registeredOn: 'never' } }, '2027-05-10', {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/birthDate'],
  }),
  {
    ...it(
      'age-25-court',
      'At 25, the period done, and the reading of the court taken: young enough.',
      done,
      '2027-05-10',
      'met',
    ),
    readings: { 'insertion.age-limit': 'standstill' },
  },
  {
    ...it(
      'age-25-statute',
      'At 25, the period done, and the text taken at its word: the office decides.',
      done,
      '2027-05-10',
      { outcome: 'undetermined', reason: 'judgement', judgements: ['insertion.could-not-claim-earlier'] },
    ),
    readings: { 'insertion.age-limit': 'statute' },
  },
]
