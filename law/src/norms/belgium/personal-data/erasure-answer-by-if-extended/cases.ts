import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'

const one = casesOf('belgium/personal-data/erasure/answer-by-if-extended', 'data-extended')
const on = '2026-03-15'

export const cases: readonly LawCase[] = [
  one(
    'march',
    'Request received on 10 March 2026: with the two further months, answer by 10 June',
    { receivedOn: '2026-03-10' },
    on,
    { outcome: 'met', value: '2026-06-10' },
    { worked: 'W-109' },
  ),
  one('9-march', 'Request received on 9 March 2026, term made longer', { receivedOn: '2026-03-09' }, on, {
    outcome: 'met',
    value: '2026-06-09',
  }),
  one('30-november', 'Request received on 30 November: the last day of February', { receivedOn: '2025-11-30' }, on, {
    outcome: 'met',
    value: '2026-02-28',
  }),
  one('31-january', 'Request received on 31 January: 30 April', { receivedOn: '2026-01-31' }, on, {
    outcome: 'met',
    value: '2026-04-30',
  }),
  one('not-sent', 'No request was sent, so nothing to make longer', { receivedOn: 'never' }, on, 'not-met'),
  one('unknown', 'When the holder received it is asked, for the longer term', { heldBy: 'site' }, on, {
    outcome: 'undetermined',
    missing: ['/dataRequest/receivedOn'],
  }),
  one(
    'before-gdpr',
    'Request received on 24 May 2018, made longer: not read',
    { receivedOn: '2018-05-24' },
    on,
    'undetermined',
  ),
  one('since-gdpr', 'Request received on 25 May 2018, made longer', { receivedOn: '2018-05-25' }, on, {
    outcome: 'met',
    value: '2018-08-25',
  }),
  one('today', 'The request arrives today, and the term is made longer', { receivedOn: '2026-03-15' }, on, {
    outcome: 'met',
    value: '2026-06-15',
  }),
  one(
    'tomorrow',
    'The request arrives tomorrow, so there is nothing to make longer',
    { receivedOn: '2026-03-16' },
    on,
    'not-met',
  ),
]
