import { casesOf } from '../../make-case.ts'
import { apprentice, juneLeaver, leaver, positive } from '../../persons.ts'

const it = casesOf('family-allowance/during-period', 'Family allowance')
const done = juneLeaver('2026-08-10', { evaluations: positive('2026-12-10', '2027-01-10') })
const waiting = juneLeaver('2026-08-10', { evaluations: positive('2026-12-10') })

export const cases = [
  it('family-before-registration', 'On the day before a late registration: not yet.', done, '2026-08-09', 'not-met'),
  it('family-registration', 'On the day of registration.', done, '2026-08-10', {
    outcome: 'met',
    since: '2026-08-10',
    until: '2027-02-06',
  }),
  it('family-last-day', 'On the last day of the period.', done, '2027-02-06', 'met'),
  it('family-over', 'On the day after it, evaluated: no longer.', done, '2027-02-07', 'not-met'),
  it('family-longer', 'The second evaluation is still to come: the period goes on.', waiting, '2027-06-01', 'met'),
  it('family-day-before-25', 'On the day before the 25th birthday.', waiting, '2030-03-13', 'met'),
  it('family-25', 'On the 25th birthday.', waiting, '2030-03-14', 'not-met'),
  it(
    'family-no-days',
    'An apprenticeship passed left no days to do: there is no period.',
    apprentice('passed', 340, '2024-08-01'),
    '2024-08-01',
    'not-met',
  ),
  it('family-one-day', 'One day to do: for that day.', apprentice('passed', 309, '2024-08-01'), '2024-08-01', 'met'),
  it('family-never', 'Never registered.', leaver({ registeredOn: 'never' }), '2026-09-01', 'not-met'),
  it('family-unknown', 'The registration is not told.', leaver({}), '2026-09-01', {
    outcome: 'undetermined',
    reason: 'missing-facts',
  }),
]
