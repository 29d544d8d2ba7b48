import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { plain } from '../requests.ts'

const one = casesOf('belgium/personal-data/objection/right', 'data-objection')
const on = '2026-03-10'

export const cases: readonly LawCase[] = [
  one('advertising', 'Letters from a shop can always be stopped', { ...plain, forMarketing: true }, on, 'met'),
  one('reasons', 'Reasons of one’s own are weighed against those of the holder', { ...plain, ownReasons: true }, on, {
    outcome: 'undetermined',
    reason: 'judgement',
    judgements: ['data.compelling-grounds'],
  }),
  one('none', 'No advertising and no reasons', plain, on, 'not-met'),
  one('unknown', 'Whether it is advertising is asked', { ...plain, forMarketing: undefined }, on, {
    outcome: 'undetermined',
    missing: ['/dataHeld/forMarketing'],
  }),
  one('before-gdpr', 'Objection on 24 May 2018 was not read', { ...plain, forMarketing: true }, '2018-05-24', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-gdpr', 'Objection on 25 May 2018', { ...plain, forMarketing: true }, '2018-05-25', 'met'),
]
