import { casesOf } from '../make-case.ts'
import { finishedWithoutPassing, leaver, secondary } from '../persons.ts'

const it = casesOf('diploma', 'Diploma')
const person = (birthDate: string, ...studies: readonly object[]) =>
  leaver({ registeredOn: '2024-08-05', studiesEndedAs: 'june-no-resit' }, { birthDate, studies })
const failed = finishedWithoutPassing('2024-06-28')
const open = (point: string) => ({ outcome: 'undetermined', reason: 'open-law', openPoints: [point] }) as const

export const cases = [
  it(
    'diploma-20-without',
    'Aged 20, no diploma, 2025: wait until 21.',
    person('2005-03-14', failed),
    '2025-12-01',
    {
      outcome: 'not-met',
      information: ['insertion.wait-until-21'],
    },
    'W-87',
  ),
  it(
    'diploma-day-before-21',
    'On the day before the 21st birthday: not yet.',
    person('2005-02-10', failed),
    '2026-02-09',
    'not-met',
  ),
  it(
    'diploma-21',
    'On the 21st birthday, studies finished: enough until February 2026.',
    person('2005-02-10', failed),
    '2026-02-10',
    { outcome: 'met', since: '2026-02-10', until: '2026-02-28' },
  ),
  it('diploma-21-last-day', 'On 28 February 2026: enough.', person('2005-02-10', failed), '2026-02-28', 'met'),
  it(
    'diploma-21-reform',
    'On 1 March 2026: success is needed at every age.',
    person('2005-02-10', failed),
    '2026-03-01',
    'not-met',
  ),
  it(
    'diploma-21-broken-off',
    'At 21, studies broken off: not finished.',
    person('2004-01-10', { ...failed, completed: false }),
    '2025-12-01',
    'not-met',
  ),
  it(
    'diploma-21-still-studying',
    'At 21, on the day before the end of the studies.',
    person('2003-01-10', failed),
    '2024-06-27',
    'not-met',
  ),
  it(
    'diploma-21-studies-over',
    'At 21, on the last day of the studies.',
    person('2003-01-10', failed),
    '2024-06-28',
    'met',
  ),
  it(
    'diploma-20-passed',
    'Aged 20, with the certificate of secondary school.',
    person('2005-03-14', secondary('2024-06-28')),
    '2025-12-01',
    'met',
  ),
  ...(['bachelor', 'master', 'doctorate'] as const).map((level) =>
    it(
      `diploma-${level}`,
      `With a ${level}, on 1 March 2026.`,
      person('2003-03-14', secondary('2024-06-28', { level })),
      '2026-03-01',
      'met',
    ),
  ),
  it(
    'diploma-secondary-reform',
    'With the certificate of secondary school, on 1 March 2026.',
    person('2005-03-14', secondary('2024-06-28')),
    '2026-03-01',
    'met',
  ),
  it(
    'diploma-day-before-certificate',
    'On the day before the certificate.',
    person('2005-03-14', secondary('2026-06-30')),
    '2026-06-29',
    'not-met',
  ),
  it(
    'diploma-certificate-day',
    'On the day of the certificate.',
    person('2005-03-14', secondary('2026-06-30')),
    '2026-06-30',
    'met',
  ),
  it(
    'diploma-abroad-equal',
    'A French certificate with a decision that it is equal.',
    person('2005-03-14', secondary('2024-06-28', { country: 'FR', equivalence: true })),
    '2026-06-01',
    'met',
  ),
  it(
    'diploma-abroad',
    'A French certificate without such a decision.',
    person('2005-03-14', secondary('2024-06-28', { country: 'FR', equivalence: false })),
    '2026-06-01',
    'not-met',
  ),
  it(
    'diploma-apprentice',
    'An apprenticeship passed.',
    leaver({ studiesEndedAs: 'apprenticeship-passed', registeredOn: '2026-07-06' }, { studies: [] }),
    '2026-08-01',
    'met',
  ),
  it(
    'diploma-apprentice-old',
    'An apprenticeship passed, at 20, before the reform.',
    leaver({ studiesEndedAs: 'apprenticeship-passed', registeredOn: '2024-07-06' }, { studies: [] }),
    '2025-08-01',
    'met',
  ),
  it(
    'diploma-apprentice-failed',
    'An apprenticeship not passed.',
    leaver({ studiesEndedAs: 'apprenticeship-failed', registeredOn: '2026-07-06' }, { studies: [] }),
    '2026-08-01',
    'not-met',
  ),
  it(
    'diploma-lower-secondary-old',
    'Aged 20, lower secondary, before the reform: the list was not read.',
    person('2005-03-14', secondary('2022-06-30', { level: 'lower-secondary' })),
    '2025-12-01',
    open('insertion.list-of-diplomas'),
  ),
  it(
    'diploma-other-old',
    'Aged 20, another certificate, before the reform: the list was not read.',
    person('2005-03-14', secondary('2022-06-30', { level: 'other-certificate' })),
    '2025-12-01',
    open('insertion.list-of-diplomas'),
  ),
  it(
    'diploma-lower-secondary',
    'Lower secondary, since the reform: not enough.',
    person('2005-03-14', secondary('2022-06-30', { level: 'lower-secondary' })),
    '2026-06-01',
    'not-met',
  ),
  it(
    'diploma-other',
    'Another certificate, since the reform: it may be equal.',
    person('2005-03-14', secondary('2022-06-30', { level: 'other-certificate' })),
    '2026-06-01',
    open('insertion.equal-to-secondary'),
  ),
  it('diploma-none', 'No studies at all, at 22, before the reform.', person('2003-03-14'), '2025-12-01', 'not-met'),
  it(
    'diploma-2011',
    'On the last day of 2011: the older rules were not read.',
    person('1990-03-14', secondary('2008-06-30')),
    '2011-12-31',
    open('insertion.waiting-time'),
  ),
  it('diploma-2012', 'On the first day of 2012.', person('1990-03-14', secondary('2008-06-30')), '2012-01-01', 'met'),
  it('diploma-unknown', 'The studies are not told.', { jobSeeker: { studiesEndedAs: 'stopped' } }, '2026-06-01', {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/studies'],
  }),
  it(
    'diploma-country-unknown',
    'The country of the school is not told.',
    person('2005-03-14', secondary('2024-06-28', { country: undefined })),
    '2026-06-01',
    { outcome: 'undetermined', missing: ['/studies/0/country', '/studies/0/equivalence'] },
  ),
]
