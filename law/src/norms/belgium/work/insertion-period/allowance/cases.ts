import { casesOf } from '../make-case.ts'
import {
  apprentice,
  type Facts,
  finishedWithoutPassing,
  juneLeaver,
  negative,
  positive,
  secondary,
  stopped,
} from '../persons.ts'

const it = casesOf('allowance', 'Insertion allowance')
const twice = positive('2026-12-10', '2027-01-10')
const ready = (jobSeeker: Facts = {}, over: Facts = {}) =>
  juneLeaver('2026-08-08', { evaluations: twice, ...jobSeeker }, over)
const old = (birthDate: string, studies: readonly object[]) =>
  juneLeaver('2024-08-08', { evaluations: positive('2024-12-20', '2025-04-20') }, { birthDate, studies })

export const cases = [
  it('right', 'All is done: from 30 January 2027, until the day before the 25th birthday.', ready(), '2027-02-15', {
    outcome: 'met',
    since: '2027-01-30',
    until: '2030-03-13',
  }),
  it('right-day-before', 'On day 156: not yet.', ready(), '2027-01-29', 'not-met'),
  it('right-first-day', 'On the day after day 156.', ready(), '2027-01-30', 'met'),
  it(
    'right-one-evaluation',
    'One positive evaluation only: the period goes on.',
    ready({ evaluations: [...positive('2026-12-10'), ...negative('2027-01-10')] }),
    '2027-02-15',
    'not-met',
  ),
  it(
    'right-no-diploma',
    'No certificate.',
    ready({}, { studies: [finishedWithoutPassing('2026-06-30')] }),
    '2027-02-15',
    'not-met',
  ),
  it(
    'right-studies-again',
    'Took up 60 credits in September.',
    ready(
      {},
      {
        studies: [
          secondary('2026-06-30'),
          { level: 'bachelor', country: 'BE', from: '2026-09-14', credits: 60, apprenticeshipDays: 0 },
        ],
      },
    ),
    '2027-02-15',
    'not-met',
  ),
  it('right-25', 'At 25, all done: contested.', ready(), '2030-03-14', {
    outcome: 'undetermined',
    reason: 'contested',
    readings: ['insertion.age-limit'],
  }),
  it(
    'right-25-not-done',
    'At 25, the days not done.',
    juneLeaver(
      '2029-10-01',
      { studiesEndedOn: '2029-06-29', evaluations: twice },
      { studies: [secondary('2026-06-30')] },
    ),
    '2030-03-14',
    'not-met',
  ),
  it(
    'right-20-no-diploma',
    'Aged 20, no diploma, 310 days done in 2025: not before 21.',
    old('2005-03-14', [finishedWithoutPassing('2024-06-28')]),
    '2025-12-01',
    'not-met',
    'W-87',
  ),
  it(
    'right-21-no-diploma',
    'On the 21st birthday in February 2026: the right is there.',
    old('2005-02-10', [finishedWithoutPassing('2024-06-28')]),
    '2026-02-10',
    { outcome: 'met', since: '2026-02-10', until: '2026-02-28' },
  ),
  it(
    'right-last-of-february',
    'Finished without passing, on 28 February 2026.',
    old('2004-02-10', [finishedWithoutPassing('2024-06-28')]),
    '2026-02-28',
    'met',
  ),
  it(
    'right-first-of-march',
    'Finished without passing, on 1 March 2026: success is needed.',
    old('2004-02-10', [finishedWithoutPassing('2024-06-28')]),
    '2026-03-01',
    'not-met',
  ),
  it(
    'right-apprentice',
    'An apprenticeship passed after 340 days: at once, without evaluation.',
    apprentice('passed', 340, '2024-08-01'),
    '2024-08-01',
    'met',
    'W-89',
  ),
  it(
    'right-apprentice-day-before',
    'On the day before the registration: not yet.',
    apprentice('passed', 340, '2024-08-01'),
    '2024-07-31',
    'not-met',
  ),
  it(
    'right-at-school',
    'An apprenticeship passed at 17: school is compulsory for some days more.',
    apprentice('passed', 340, '2026-06-15', { studiesEndedOn: '2026-06-12' }, { birthDate: '2008-09-10' }),
    '2026-06-29',
    'not-met',
  ),
  it(
    'right-school-over',
    'An apprenticeship passed at 17: school is over on 30 June.',
    apprentice('passed', 340, '2026-06-15', { studiesEndedOn: '2026-06-12' }, { birthDate: '2008-09-10' }),
    '2026-06-30',
    'met',
  ),
  it('right-french', 'A French citizen.', ready({}, { nationalities: [{ country: 'FR' }] }), '2027-02-15', 'met'),
  it(
    'right-moroccan',
    'A citizen of Morocco: the papers that give access to work were not read.',
    ready({}, { nationalities: [{ country: 'MA' }] }),
    '2027-02-15',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.access-to-work'] },
  ),
  it(
    'right-moroccan-not-done',
    'A citizen of Morocco, the days not done: no.',
    ready({}, { nationalities: [{ country: 'MA' }] }),
    '2027-01-15',
    'not-met',
  ),
  it(
    'right-other-certificate',
    'Another certificate: it may be equal.',
    ready({}, { studies: [secondary('2026-06-30', { level: 'other-certificate' })] }),
    '2027-02-15',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.equal-to-secondary'] },
  ),
  it(
    'right-list-of-diplomas',
    'Aged 20, lower secondary, in 2025: the list was not read.',
    old('2005-03-14', [secondary('2022-06-30', { level: 'lower-secondary' })]),
    '2025-12-01',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.list-of-diplomas'] },
  ),
  it(
    'right-2011',
    'On the last day of 2011: the older rules were not read.',
    stopped('2011-01-05', {}, { birthDate: '1990-03-14' }),
    '2011-12-31',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.waiting-time'] },
  ),
  it(
    'right-2012',
    'On the first day of 2012.',
    stopped(
      '2011-01-05',
      { studiesEndedOn: '2010-12-20', evaluations: positive('2011-05-10', '2011-09-10') },
      { birthDate: '1990-03-14', studies: [secondary('2008-06-30')] },
    ),
    '2012-01-01',
    'met',
  ),
  it('right-evaluations-unknown', 'The evaluations are not told.', ready({ evaluations: undefined }), '2027-02-15', {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/jobSeeker/evaluations'],
  }),
  it('right-nothing-told', 'Nothing is told.', {}, '2027-02-15', { outcome: 'undetermined', reason: 'missing-facts' }),
]
