import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { plain } from '../requests.ts'

const one = casesOf('belgium/personal-data/search-engine/turn-to', 'data-engine')
const refused = { ...plain, answeredOn: '2026-03-20', answer: 'refused' }

export const cases: readonly LawCase[] = [
  one('wait', 'The site still has time to answer', plain, '2026-03-15', 'not-met'),
  one('refused', 'The site refused on this day', refused, '2026-03-20', { outcome: 'met', since: '2026-03-20' }),
  one('refused-tomorrow', 'The site refuses tomorrow', refused, '2026-03-19', 'not-met'),
  one('partly', 'The site took down only a part', { ...refused, answer: 'partly' }, '2026-03-20', 'met'),
  one('done', 'The site took the page down', { ...refused, answer: 'done' }, '2026-03-20', 'not-met'),
  one('last-day', 'The month ends today without an answer', plain, '2026-04-10', 'not-met'),
  one('silent', 'The month ended yesterday without an answer', plain, '2026-04-11', {
    outcome: 'met',
    since: '2026-04-11',
  }),
  one(
    'longer',
    'The site asked for two more months in time',
    { ...plain, extensionToldOn: '2026-04-10' },
    '2026-06-10',
    'not-met',
  ),
  one(
    'longer-over',
    'The three months ended yesterday without an answer',
    { ...plain, extensionToldOn: '2026-04-10' },
    '2026-06-11',
    'met',
  ),
  one(
    'longer-too-late',
    'The site asked for more time a day too late',
    { ...plain, extensionToldOn: '2026-04-11' },
    '2026-04-11',
    'met',
  ),
  one('many', 'The name stands on many sites', { ...plain, onManySites: true }, '2026-03-15', 'met'),
  one('never-asked', 'Nobody wrote to the site yet', { ...plain, receivedOn: 'never' }, '2026-06-11', 'not-met'),
  one(
    'not-by-name',
    'The page does not come up for the name',
    { ...refused, foundByName: false },
    '2026-03-20',
    'not-met',
  ),
  one('answer-unknown', 'What the site answered is asked', { ...plain, answeredOn: '2026-03-20' }, '2026-03-20', {
    outcome: 'undetermined',
    missing: ['/dataRequest/answer'],
  }),
  one('before-gdpr', 'Search engines on 24 May 2018 were not read', { ...plain, onManySites: true }, '2018-05-24', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-gdpr', 'Search engines on 25 May 2018', { ...plain, onManySites: true }, '2018-05-25', 'met'),
]
