import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { plain } from '../requests.ts'

const one = casesOf('belgium/personal-data/complaint/admissible', 'data-complaint')
const refused = { ...plain, answeredOn: '2026-03-20', answer: 'refused' }
const notSent = { ...plain, receivedOn: 'never' }
const on = '2026-03-20'

export const cases: readonly LawCase[] = [
  one('at-once', 'A complaint before anybody wrote to the holder', notSent, on, {
    outcome: 'not-met',
    information: ['data.complaint-form', 'data.no-damages'],
  }),
  one('waiting', 'A complaint while the month still runs', plain, '2026-04-10', 'not-met'),
  one('silent', 'A complaint on the first day after the month', plain, '2026-04-11', {
    outcome: 'met',
    since: '2026-04-11',
  }),
  one('silent-later', 'A complaint on the second day after the month', plain, '2026-04-12', 'met'),
  one(
    'longer',
    'A complaint on the last day of the longer term',
    { ...plain, extensionToldOn: '2026-04-10' },
    '2026-06-10',
    'not-met',
  ),
  one(
    'longer-over',
    'A complaint on the day after the longer term',
    { ...plain, extensionToldOn: '2026-04-10' },
    '2026-06-11',
    'met',
  ),
  one(
    'longer-too-late',
    'The holder asked for more time after the month',
    { ...plain, extensionToldOn: '2026-04-11' },
    '2026-04-12',
    'met',
  ),
  one('refused', 'A complaint on the day of the refusal', refused, on, { outcome: 'met', since: '2026-03-20' }),
  one('refused-tomorrow', 'A complaint the day before the refusal', refused, '2026-03-19', 'not-met'),
  one('partly', 'The holder did only a part', { ...refused, answer: 'partly' }, on, 'met'),
  one('done', 'The holder did all that was asked', { ...refused, answer: 'done' }, '2026-05-01', 'not-met'),
  one(
    'done-late',
    'The holder did all, but after the month',
    { ...refused, answeredOn: '2026-04-20', answer: 'done' },
    '2026-04-20',
    'not-met',
  ),
  one(
    'minor',
    'A person of 17 complains at once',
    notSent,
    on,
    { outcome: 'met', until: '2026-03-20' },
    { birthDate: '2008-03-21' },
  ),
  one('adult', 'A person of 18 complains at once', notSent, on, 'not-met', { birthDate: '2008-03-20' }),
  one('patient', 'A patient complains about a hospital at once', { ...notSent, relation: 'patient' }, on, 'met'),
  one('employee', 'An employee complains about an employer at once', { ...notSent, relation: 'employee' }, on, 'met'),
  one('police', 'The police refused: the COC is competent', { ...refused, heldBy: 'police' }, on, 'not-met'),
  one(
    'intelligence',
    'An intelligence service refused: the Comité R is competent',
    { ...refused, heldBy: 'intelligence' },
    on,
    'not-met',
  ),
  one('engine', 'The search engine refused', { ...refused, heldBy: 'search-engine' }, on, 'met'),
  one('holder-unknown', 'Who holds the data is asked', { ...refused, heldBy: undefined }, on, {
    outcome: 'undetermined',
    missing: ['/dataRequest/heldBy'],
  }),
  one('before-gdpr', 'Complaints on 24 May 2018 were not read', { ...notSent, relation: 'patient' }, '2018-05-24', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-gdpr', 'Complaints on 25 May 2018', { ...notSent, relation: 'patient' }, '2018-05-25', 'met'),
]
