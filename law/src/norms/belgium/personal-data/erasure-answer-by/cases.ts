import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'

const one = casesOf('belgium/personal-data/erasure/answer-by', 'data-answer')
const on = '2026-03-15'

export const cases: readonly LawCase[] = [
  one(
    'march',
    'Request received on 10 March 2026: answer by 10 April',
    { receivedOn: '2026-03-10' },
    on,
    { outcome: 'met', value: '2026-04-10' },
    { worked: 'W-109' },
  ),
  one('9-march', 'Request received on 9 March 2026', { receivedOn: '2026-03-09' }, on, {
    outcome: 'met',
    value: '2026-04-09',
  }),
  one('11-march', 'Request received on 11 March 2026', { receivedOn: '2026-03-11' }, on, {
    outcome: 'met',
    value: '2026-04-11',
  }),
  one('31-january', 'Request received on 31 January: the last day of February', { receivedOn: '2026-01-31' }, on, {
    outcome: 'met',
    value: '2026-02-28',
  }),
  one('31-december', 'Request received on 31 December', { receivedOn: '2025-12-31' }, on, {
    outcome: 'met',
    value: '2026-01-31',
  }),
  one('tomorrow', 'The request arrives tomorrow', { receivedOn: '2026-03-16' }, on, 'not-met'),
  one('not-sent', 'No request was sent', { receivedOn: 'never' }, on, 'not-met'),
  one('unknown', 'When the holder received it is asked', { heldBy: 'site' }, on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/dataRequest/receivedOn'],
  }),
  one('before-gdpr', 'Request received on 24 May 2018: not read', { receivedOn: '2018-05-24' }, on, {
    outcome: 'undetermined',
    reason: 'open-law',
    openPoints: ['data.before-gdpr'],
  }),
  one('since-gdpr', 'Request received on 25 May 2018', { receivedOn: '2018-05-25' }, on, {
    outcome: 'met',
    value: '2018-06-25',
  }),
  one('today', 'The request arrives today', { receivedOn: '2026-03-15' }, on, { outcome: 'met', value: '2026-04-15' }),
]
