import { casesOf } from '../../make-case.ts'
import { leaver, secondary } from '../../persons.ts'

const it = casesOf('family-allowance/unregistered-until', 'Family allowance without registration')
const after = (level: string, studiesEndedAs = 'june-no-resit', over: object = {}) =>
  leaver(
    { studiesEndedOn: '2026-06-30', studiesEndedAs, registeredOn: 'never' },
    { studies: [secondary('2026-06-30', { level })], ...over },
  )
const met = (value: string) => ({ outcome: 'met', value }) as const

export const cases = [
  it(
    'family-secondary',
    'After secondary school: July and August.',
    after('upper-secondary'),
    '2026-07-10',
    met('2026-08-31'),
  ),
  it(
    'family-lower-secondary',
    'After lower secondary school: July and August.',
    after('lower-secondary'),
    '2026-07-10',
    met('2026-08-31'),
  ),
  ...(['bachelor', 'master', 'doctorate'] as const).map((level) =>
    it(`family-after-${level}`, `After a ${level}: July to September.`, after(level), '2026-07-10', met('2026-09-30')),
  ),
  it(
    'family-after-resit',
    'After resits: the same months.',
    after('bachelor', 'resit-or-thesis'),
    '2026-07-10',
    met('2026-09-30'),
  ),
  it('family-other-studies', 'After other studies: not read.', after('other-certificate'), '2026-07-10', {
    outcome: 'undetermined',
    reason: 'open-law',
    openPoints: ['insertion.family-allowance-other-studies'],
  }),
  it(
    'family-both',
    'Secondary school years ago, then a bachelor: the studies that ended count.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' },
      { studies: [secondary('2023-06-30'), secondary('2026-06-30', { level: 'bachelor', from: '2023-09-14' })] },
    ),
    '2026-07-10',
    met('2026-09-30'),
  ),
  it(
    'family-stopped',
    'Stopped during the year: not these months.',
    after('upper-secondary', 'stopped'),
    '2026-07-10',
    'not-met',
  ),
  it(
    'family-registered',
    'Registered: the period counts, not these months.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: '2026-07-06' },
      { studies: [secondary('2026-06-30')] },
    ),
    '2026-07-10',
    'not-met',
  ),
  it(
    'family-registered-later',
    'Registers on 20 July: until the day before it is not registered.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: '2026-07-20' },
      { studies: [secondary('2026-06-30')] },
    ),
    '2026-07-19',
    met('2026-08-31'),
  ),
  it(
    'family-25-years',
    'On the 25th birthday.',
    after('master', 'june-no-resit', { birthDate: '2001-07-10' }),
    '2026-07-10',
    'not-met',
  ),
  it(
    'family-24-years',
    'On the day before the 25th birthday.',
    after('master', 'june-no-resit', { birthDate: '2001-07-10' }),
    '2026-07-09',
    met('2026-09-30'),
  ),
  it(
    'family-studies-unknown',
    'The studies are not told.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' },
      { studies: undefined },
    ),
    '2026-07-10',
    { outcome: 'undetermined', missing: ['/studies'] },
  ),
  it(
    'family-apprentice',
    'An apprenticeship passed: not these months.',
    after('upper-secondary', 'apprenticeship-passed'),
    '2026-07-10',
    'not-met',
  ),
  it(
    'family-back-at-school',
    'A bachelor years ago, then secondary school again: the studies that ended count.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' },
      {
        studies: [
          secondary('2023-06-30', { level: 'bachelor', from: '2021-09-14' }),
          secondary('2026-06-30', { from: '2023-09-01' }),
        ],
      },
    ),
    '2026-07-10',
    met('2026-08-31'),
  ),
  it(
    'family-other-after-school',
    'Secondary school years ago, then other studies: not read.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' },
      {
        studies: [secondary('2023-06-30'), secondary('2026-06-30', { level: 'other-certificate', from: '2023-09-01' })],
      },
    ),
    '2026-07-10',
    { outcome: 'undetermined', reason: 'open-law' },
  ),
  it(
    'family-level-unknown',
    'The level of the studies is not told.',
    leaver(
      { studiesEndedOn: '2026-06-30', studiesEndedAs: 'june-no-resit', registeredOn: 'never' },
      { studies: [secondary('2026-06-30', { level: undefined })] },
    ),
    '2026-07-10',
    { outcome: 'undetermined', missing: ['/studies/0/level'] },
  ),
]
